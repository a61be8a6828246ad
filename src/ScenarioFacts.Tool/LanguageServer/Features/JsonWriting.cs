using System.Text.Json;
using ScenarioFacts.Language.Text;
using ScenarioFacts.Tool.LanguageServer.Projects;
using ScenarioFacts.Tool.LanguageServer.Protocol;

namespace ScenarioFacts.Tool.LanguageServer.Features;

/// <summary>Writers for the protocol's common structures.</summary>
internal static class JsonWriting
{
    public static void WritePosition(this Utf8JsonWriter json, string name, EditorPosition position)
    {
        json.WriteStartObject(name);
        json.WriteNumber("line", position.Line);
        json.WriteNumber("character", position.Character);
        json.WriteEndObject();
    }

    public static void WriteRange(this Utf8JsonWriter json, string name, EditorLines lines, TextSpan span)
    {
        json.WriteStartObject(name);
        json.WritePosition("start", lines.GetPosition(span.Start));
        json.WritePosition("end", lines.GetPosition(span.End));
        json.WriteEndObject();
    }

    /// <summary>Writes a <c>MarkupContent</c>.</summary>
    public static void WriteMarkdown(this Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("kind", "markdown");
        json.WriteString("value", text);
        json.WriteEndObject();
    }

    /// <summary>Writes a <c>Location</c>.</summary>
    public static void WriteLocation(this Utf8JsonWriter json, Analysis analysis, InputText file, TextSpan span)
    {
        json.WriteStartObject();
        json.WriteString("uri", analysis.GetUri(file.Path));
        json.WriteRange("range", analysis.GetLines(file), span);
        json.WriteEndObject();
    }

    /// <summary>Writes a <c>TextEdit</c>.</summary>
    public static void WriteEdit(this Utf8JsonWriter json, EditorLines lines, TextSpan span, string newText)
    {
        json.WriteStartObject();
        json.WriteRange("range", lines, span);
        json.WriteString("newText", newText);
        json.WriteEndObject();
    }
}
