using System.Text.Json;
using ScenarioFacts.Language.Navigation;
using ScenarioFacts.Language.Text;
using ScenarioFacts.Tool.LanguageServer.Projects;

namespace ScenarioFacts.Tool.LanguageServer.Features;

/// <summary>Goes from a name to its declaration, and from a quote to its passage in the source. What is built in is declared in a file beside the tool.</summary>
internal static class DefinitionHandler
{
    public static void Write(RequestContext context, Utf8JsonWriter json)
    {
        if (context.File() is not { } file)
            json.WriteNullValue();
        else if (file.Symbols.At(context.Offset(file)) is { } named)
            Write(json, file.Analysis, named.Symbol);
        else if (QuotedPlace.Find(file, context.Offset(file)) is { } quoted && GetText(quoted, file.Analysis) is { } text)
            json.WriteLocation(file.Analysis, text, text.Lines[quoted.Passage.Line]);
        else
            json.WriteNullValue();
    }

    private static void Write(Utf8JsonWriter json, Analysis analysis, Symbol symbol)
    {
        if (ShippedVocabularies.Find(symbol.Catalog) is not var (syntax, file))
            ReferencesHandler.Write(json, analysis, analysis.Symbols.AllOf(symbol).Where(static place => place.Occurrence.IsDeclaration));
        else if (analysis.Symbols.Of(syntax).Occurrences.FirstOrDefault(occurrence => occurrence.IsDeclaration && occurrence.Symbol == symbol) is { IsDeclaration: true } declaration)
            json.WriteLocation(analysis, file, declaration.Span);
        else
            json.WriteNullValue();
    }

    /// <summary>The file of the text; null if there is only a seal.</summary>
    private static InputText? GetText(QuotedPlace quoted, Analysis analysis) =>
        analysis.Texts.FirstOrDefault(text => text.Path.EndsWith("/" + quoted.Document.TextName, StringComparison.Ordinal));
}
