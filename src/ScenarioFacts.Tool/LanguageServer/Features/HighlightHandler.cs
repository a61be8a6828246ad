using System.Text.Json;
using ScenarioFacts.Tool.LanguageServer.Projects;

namespace ScenarioFacts.Tool.LanguageServer.Features;

/// <summary>Highlights the occurrences of a symbol in one file.</summary>
internal static class HighlightHandler
{
    private const int Read = 2;
    private const int Written = 3;

    public static void Write(RequestContext context, Utf8JsonWriter json)
    {
        if (context.File() is not { } file || file.Symbols.At(context.Offset(file)) is not { } named)
        {
            json.WriteNullValue();
            return;
        }

        json.WriteStartArray();
        foreach (var occurrence in file.Symbols.Occurrences.Where(occurrence => occurrence.Symbol == named.Symbol))
        {
            json.WriteStartObject();
            json.WriteRange("range", file.Document.Lines, occurrence.Span);
            json.WriteNumber("kind", occurrence.IsDeclaration ? Written : Read);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
