using System.Text.Json;
using ScenarioFacts.Language.Text;
using ScenarioFacts.Tool.LanguageServer.Projects;

namespace ScenarioFacts.Tool.LanguageServer.Features;

/// <summary>
/// Describes the symbol at a position: claims and evidence of a fact, the type of a field, and documentation. For a quote it shows the
/// surrounding text of the source.
/// </summary>
internal static class HoverHandler
{
    public static void Write(RequestContext context, Utf8JsonWriter json)
    {
        if (context.File() is not { } file || ShownAt(file, context.Offset(file)) is not var (text, span))
        {
            json.WriteNullValue();
            return;
        }

        json.WriteStartObject();
        json.WriteMarkdown("contents", text);
        json.WriteRange("range", file.Document.Lines, span);
        json.WriteEndObject();
    }

    private static (string Text, TextSpan Span)? ShownAt(OpenFile file, int offset)
    {
        if (QuotedPlace.Find(file, offset) is { } quoted)
            return (quoted.Describe(), quoted.Words);
        return file.Symbols.At(offset) is { } named
            && file.Analysis.Symbols.GetScope(file.Syntax) is { } scope
            && new Descriptions(file.Analysis, scope).Of(named.Symbol) is { } description
                ? (description, named.Span)
                : null;
    }
}
