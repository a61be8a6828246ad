using System.Text.Encodings.Web;
using System.Text.Json;

namespace ScenarioFacts.Tool.Export.Citations;

/// <summary>Writes citations as CSL-JSON. A date that its parts do not say is there in words too, and a title that would be read as rich text once more among what CSL has no place for.</summary>
internal static class CslWriter
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(IEnumerable<Citation> citations, Stream output)
    {
        using (var json = new Utf8JsonWriter(output, Options))
        {
            json.WriteStartArray();
            foreach (var citation in citations)
                Write(citation, json);
            json.WriteEndArray();
        }

        output.Write("\n"u8);
    }

    private static void Write(Citation citation, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("id", citation.Key);
        json.WriteString("type", citation.Type switch { CitationType.Article => "article", CitationType.Page => "webpage", _ => "document" });
        json.WriteString("title", citation.Title);
        WriteAuthor(citation.Author, json);
        WriteText("container-title", citation.Container, json);
        WriteText("publisher", citation.Publisher, json);
        WriteDate("issued", citation.Issued, json);
        WriteText("URL", citation.Url, json);
        WriteDate("accessed", citation.Accessed, json);
        WriteText("archive_location", citation.Archived, json);
        WriteText("language", citation.Language, json);
        json.WriteStartObject("custom");
        foreach (var (name, value) in citation.Notes)
            json.WriteString(name, value);
        WriteExact("title", citation.Title, json);
        WriteExact("container-title", citation.Container, json);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteText(string name, string? text, Utf8JsonWriter json)
    {
        if (text is not null)
            json.WriteString(name, text);
    }

    private static void WriteExact(string name, string? title, Utf8JsonWriter json)
    {
        if (title is not null && !CslText.IsPlain(title))
            json.WriteString(name, title);
    }

    /// <summary>An author is one text: whether it is one name, several, or that of a ministry, it does not say.</summary>
    private static void WriteAuthor(string? author, Utf8JsonWriter json)
    {
        if (author is null)
            return;
        json.WriteStartArray("author");
        json.WriteStartObject();
        json.WriteString("literal", author);
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteDate(string name, string? text, Utf8JsonWriter json)
    {
        if (!FactDate.TryParse(text, out var date))
            return;
        json.WriteStartObject(name);
        if (CitationDate.GetParts(date) is { Count: > 0 } parts)
            WriteParts(parts, json);
        if (date.IsApproximate || date.IsUncertain)
            json.WriteBoolean("circa", true);
        if (!CitationDate.HasParts(date))
            json.WriteString("literal", date.ToDisplayString());
        json.WriteEndObject();
    }

    private static void WriteParts(IReadOnlyList<IReadOnlyList<int>> dates, Utf8JsonWriter json)
    {
        json.WriteStartArray("date-parts");
        foreach (var parts in dates)
        {
            json.WriteStartArray();
            foreach (var part in parts)
                json.WriteNumberValue(part);
            json.WriteEndArray();
        }

        json.WriteEndArray();
    }
}
