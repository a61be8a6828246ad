using System.Text.Json;
using ScenarioFacts.Language.Formatting;
using ScenarioFacts.Tool.LanguageServer.Projects;

namespace ScenarioFacts.Tool.LanguageServer.Features;

/// <summary>Formats a file like <c>facts format</c>. A file with lines that cannot be parsed is not changed.</summary>
internal static class FormattingHandler
{
    public static void Write(RequestContext context, Utf8JsonWriter json)
    {
        if (context.File() is not { } file)
        {
            json.WriteNullValue();
            return;
        }

        json.WriteStartArray();
        foreach (var change in Formatter.Edit(file.Syntax)?.Changes ?? default)
            json.WriteEdit(file.Document.Lines, change.Span, change.NewText);
        json.WriteEndArray();
    }
}
