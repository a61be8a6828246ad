using System.Text.Json;
using ScenarioFacts.Tool.LanguageServer.Protocol;

namespace ScenarioFacts.Tool.LanguageServer.Features;

/// <summary>Says what a name stands for: of a fact what is claimed and what proves it, of a field its type, of each its documentation.</summary>
internal static class Hover
{
    public static void Write(RequestContext context, Utf8JsonWriter json)
    {
        if (context.File() is not { } file
            || file.Symbols.At(context.Offset(file)) is not { } named
            || file.Analysis.Symbols.ScopeOf(file.Syntax) is not { } scope
            || new Descriptions(file.Analysis, scope).Of(named.Symbol) is not { } description)
        {
            json.WriteNullValue();
            return;
        }

        json.WriteStartObject();
        json.WriteMarkdown("contents", description);
        json.WriteRange("range", file.Document.Lines, named.Span);
        json.WriteEndObject();
    }
}
