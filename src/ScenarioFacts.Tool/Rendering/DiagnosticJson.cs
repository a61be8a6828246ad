using System.Text.Json;
using ScenarioFacts.Language.Common;
using ScenarioFacts.Language.Compilation;
using ScenarioFacts.Language.Diagnostics;
using ScenarioFacts.Language.Text;

namespace ScenarioFacts.Tool.Rendering;

/// <summary>
/// Diagnostics as one JSON object, with what was compared. Lines and columns are one-based; the end column is exclusive. <c>fix</c> has the changes
/// that <c>--fix</c> would make, <c>offer</c> those that a person may choose, <c>help</c> the command that explains it.
/// </summary>
internal static class DiagnosticJson
{
    public static void Write(FactCompilation compilation, TextWriter output) => JsonOutput.Write(output, json => Write(json, compilation));

    /// <summary>Writes an object for each of several projects, with its name; those that were not checked have null.</summary>
    public static void Write(IEnumerable<(string Name, FactCompilation? Compilation)> projects, TextWriter output) => JsonOutput.Write(output, json =>
    {
        json.WriteStartObject();
        json.WriteStartObject("projects");
        foreach (var (name, compilation) in projects)
        {
            json.WritePropertyName(name);
            if (compilation is null)
                json.WriteNullValue();
            else
                Write(json, compilation);
        }

        json.WriteEndObject();
        json.WriteEndObject();
    });

    private static void Write(Utf8JsonWriter json, FactCompilation compilation)
    {
        var comparison = Comparison.Create(compilation);
        json.WriteStartObject();
        json.WriteStartArray("diagnostics");
        foreach (var diagnostic in compilation.AllDiagnostics)
            Write(json, diagnostic);
        json.WriteEndArray();
        json.WriteNumber("switchedOff", compilation.SwitchedOff.Count);
        WriteArray(json, "notHonoured", compilation.RefusedSettings.ToEquatableArray(), static (json, setting) =>
        {
            json.WriteString("file", RelativePath.Format(setting.File.File.Path));
            json.WriteNumber("line", setting.Line + 1);
            json.WriteString("id", setting.Descriptor.Id);
        });
        Write(json, comparison.All);
        Write(json, comparison);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, FactCounts counts)
    {
        json.WriteStartObject("counted");
        json.WriteNumber("facts", counts.Facts);
        json.WriteNumber("sources", counts.Sources);
        json.WriteNumber("ofVariants", counts.OfVariants);
        json.WriteNumber("claims", counts.Claims);
        json.WriteNumber("values", counts.Values);
        json.WriteNumber("unquoted", counts.Unquoted);
        json.WriteNumber("quotes", counts.Quotes);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Comparison comparison)
    {
        json.WriteStartObject("compared");
        json.WriteNumber("claims", comparison.Claims);
        json.WriteNumber("quotes", comparison.Quotes);
        json.WriteNumber("sources", comparison.Sources);
        json.WriteEndObject();
        json.WriteStartArray("notCompared");
        foreach (var left in comparison.NotCompared)
        {
            json.WriteStartObject();
            json.WriteString("reason", left.Reason);
            json.WriteNumber("quotes", left.Quotes);
            WriteStrings(json, "sources", left.Sources);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, Diagnostic diagnostic)
    {
        json.WriteStartObject();
        json.WriteString("id", diagnostic.Id);
        json.WriteString("severity", diagnostic.Severity == DiagnosticSeverity.Error ? "error" : "warning");
        json.WriteString("message", diagnostic.Message);
        json.WriteString("file", RelativePath.Format(diagnostic.File.Path));
        WritePlace(json, diagnostic.File, diagnostic.Span);
        WriteArray(json, "related", diagnostic.Related, static (json, place) =>
        {
            json.WriteString("message", place.Message);
            json.WriteString("file", RelativePath.Format(place.File.Path));
            WritePlace(json, place.File, place.Span);
        });
        WriteStrings(json, "suggestions", diagnostic.Suggestions);
        WriteChanges(json, "fix", diagnostic, diagnostic.Fix);
        WriteChanges(json, "offer", diagnostic, diagnostic.Offer);
        WritePassage(json, diagnostic.Passage);
        json.WriteString("help", "facts explain " + diagnostic.Id);
        json.WriteEndObject();
    }

    private static void WriteChanges(Utf8JsonWriter json, string name, Diagnostic diagnostic, CodeFix? changes) => WriteArray(json, name, changes?.Changes ?? default, (json, change) =>
    {
        WritePlace(json, diagnostic.File, change.Span);
        json.WriteString("newText", change.NewText);
    });

    private static void WritePassage(Utf8JsonWriter json, SourcePassage? passage)
    {
        if (passage is null)
        {
            json.WriteNull("passage");
            return;
        }

        json.WriteStartObject("passage");
        json.WriteString("source", passage.Source);
        json.WriteNumber("line", passage.Line + 1);
        json.WriteString("words", passage.Words);
        json.WriteEndObject();
    }

    private static void WriteStrings(Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
            json.WriteStringValue(value);
        json.WriteEndArray();
    }

    private static void WriteArray<T>(Utf8JsonWriter json, string name, EquatableArray<T> items, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(json, item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WritePlace(Utf8JsonWriter json, InputText file, TextSpan span)
    {
        var (start, end) = (file.Lines.GetPosition(span.Start), file.Lines.GetPosition(span.End));
        json.WriteNumber("line", start.Line + 1);
        json.WriteNumber("column", start.Column + 1);
        json.WriteNumber("endLine", end.Line + 1);
        json.WriteNumber("endColumn", end.Column + 1);
    }
}
