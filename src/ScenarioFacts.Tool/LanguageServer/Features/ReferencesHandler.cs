using System.Text.Json;
using ScenarioFacts.Language.Navigation;
using ScenarioFacts.Language.Syntax;
using ScenarioFacts.Tool.LanguageServer.Projects;
using ScenarioFacts.Tool.LanguageServer.Protocol;

namespace ScenarioFacts.Tool.LanguageServer.Features;

/// <summary>Finds all occurrences of a symbol in the project.</summary>
internal static class ReferencesHandler
{
    public static void Write(RequestContext context, Utf8JsonWriter json)
    {
        if (context.File() is not { } file || file.Symbols.At(context.Offset(file)) is not { } named)
        {
            json.WriteNullValue();
            return;
        }

        var withDeclaration = context.Params.Flag("context", "includeDeclaration");
        Write(json, file.Analysis, file.Analysis.Symbols.AllOf(named.Symbol).Where(place => withDeclaration || !place.Occurrence.IsDeclaration));
    }

    /// <summary>Writes a <c>Location[]</c>, or null if there are none.</summary>
    public static void Write(Utf8JsonWriter json, Analysis analysis, IEnumerable<(FileSyntax File, Occurrence Occurrence)> places)
    {
        var all = places.ToList();
        if (all.Count == 0)
        {
            json.WriteNullValue();
            return;
        }

        json.WriteStartArray();
        foreach (var (file, occurrence) in all)
            json.WriteLocation(analysis, file.File, occurrence.Span);
        json.WriteEndArray();
    }
}
