using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using ScenarioFacts.Language.Diagnostics;

namespace ScenarioFacts.Tool;

/// <summary>Diagnostics as one JSON array, for other programs. Lines and columns count from one; the end is the first column after.</summary>
internal static class DiagnosticJson
{
    public static void Write(IEnumerable<Diagnostic> diagnostics, TextWriter output)
    {
        var options = new JsonWriterOptions { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, NewLine = "\n" };
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, options))
        {
            json.WriteStartArray();
            foreach (var diagnostic in diagnostics)
                Write(json, diagnostic);
            json.WriteEndArray();
        }

        output.WriteLine(Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length));
    }

    private static void Write(Utf8JsonWriter json, Diagnostic diagnostic)
    {
        json.WriteStartObject();
        json.WriteString("id", diagnostic.Id);
        json.WriteString("severity", diagnostic.Severity == DiagnosticSeverity.Error ? "error" : "warning");
        json.WriteString("message", diagnostic.Message);
        json.WriteString("file", diagnostic.File.Path);
        json.WriteNumber("line", diagnostic.Start.Line + 1);
        json.WriteNumber("column", diagnostic.Start.Column + 1);
        json.WriteNumber("endLine", diagnostic.End.Line + 1);
        json.WriteNumber("endColumn", diagnostic.End.Column + 1);
        json.WriteEndObject();
    }
}
