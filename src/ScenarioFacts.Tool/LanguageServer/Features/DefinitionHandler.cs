using System.Text.Json;
using ScenarioFacts.Language.Text;
using ScenarioFacts.Tool.LanguageServer.Projects;

namespace ScenarioFacts.Tool.LanguageServer.Features;

/// <summary>Goes from a name to its declaration, and from a quote to its passage in the source. Built-in symbols have no declaration.</summary>
internal static class DefinitionHandler
{
    public static void Write(RequestContext context, Utf8JsonWriter json)
    {
        if (context.File() is not { } file)
            json.WriteNullValue();
        else if (file.Symbols.At(context.Offset(file)) is { } named)
            ReferencesHandler.Write(json, file.Analysis, file.Analysis.Symbols.AllOf(named.Symbol).Where(static place => place.Occurrence.IsDeclaration));
        else if (QuotedPlace.Find(file, context.Offset(file)) is { } quoted && GetText(quoted, file.Analysis) is { } text)
            json.WriteLocation(file.Analysis, text, text.Lines[quoted.Passage.Line]);
        else
            json.WriteNullValue();
    }

    /// <summary>The file of the text; null if there is only a seal.</summary>
    private static InputText? GetText(QuotedPlace quoted, Analysis analysis) =>
        analysis.Texts.FirstOrDefault(text => text.Path.EndsWith("/" + quoted.Document.TextName, StringComparison.Ordinal));
}
