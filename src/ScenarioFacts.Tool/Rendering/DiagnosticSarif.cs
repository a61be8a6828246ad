using System.Reflection;
using System.Text.Json;
using ScenarioFacts.Language.Common;
using ScenarioFacts.Language.Diagnostics;
using ScenarioFacts.Language.Text;

namespace ScenarioFacts.Tool.Rendering;

/// <summary>
/// Diagnostics as a SARIF 2.1.0 log, the form in which tools that collect findings take them. Paths are relative to the current folder, as JSON has them; the rules are those that found something,
/// with their pages.
/// </summary>
internal sealed class DiagnosticSarif
{
    /// <summary>The key of the fingerprint; another version if what it is made of changes.</summary>
    private const string FingerprintKey = "factsLine/v1";

    private const string Root = "%SRCROOT%";

    private readonly Utf8JsonWriter _json;
    private readonly IReadOnlyList<Diagnostic> _diagnostics;
    private readonly List<DiagnosticDescriptor> _rules;
    private readonly Dictionary<string, int> _seen = new(StringComparer.Ordinal);

    private DiagnosticSarif(Utf8JsonWriter json, IReadOnlyList<Diagnostic> diagnostics)
    {
        (_json, _diagnostics) = (json, diagnostics);
        _rules = [.. diagnostics.Select(static diagnostic => diagnostic.Descriptor).Distinct().OrderBy(static rule => rule.Id, StringComparer.Ordinal)];
    }

    public static void Write(IReadOnlyList<Diagnostic> diagnostics, TextWriter output) => JsonOutput.Write(output, json => new DiagnosticSarif(json, diagnostics).Write());

    private void Write()
    {
        _json.WriteStartObject();
        _json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        _json.WriteString("version", "2.1.0");
        _json.WriteStartArray("runs");
        _json.WriteStartObject();
        WriteTool();
        _json.WriteString("columnKind", "utf16CodeUnits");
        WriteArray("results", _diagnostics, WriteResult);
        _json.WriteEndObject();
        _json.WriteEndArray();
        _json.WriteEndObject();
    }

    private void WriteTool()
    {
        _json.WriteStartObject("tool");
        _json.WriteStartObject("driver");
        _json.WriteString("name", "facts");
        _json.WriteString("semanticVersion", GetVersion());
        WriteArray("rules", _rules, WriteRule);
        _json.WriteEndObject();
        _json.WriteEndObject();
    }

    private void WriteRule(DiagnosticDescriptor rule)
    {
        var page = DiagnosticPage.Load(rule).Unmarked;
        _json.WriteStartObject();
        _json.WriteString("id", rule.Id);
        WriteText("shortDescription", rule.Title);
        WriteText("fullDescription", Wording.OneLine(page[..page.IndexOf("\n## ", StringComparison.Ordinal)].Trim()));
        _json.WriteStartObject("help");
        _json.WriteString("text", page);
        _json.WriteString("markdown", page);
        _json.WriteEndObject();
        _json.WriteStartObject("defaultConfiguration");
        _json.WriteString("level", GetLevel(rule.Severity));
        _json.WriteEndObject();
        _json.WriteStartObject("properties");
        _json.WriteString("category", rule.Category);
        _json.WriteEndObject();
        _json.WriteEndObject();
    }

    private void WriteResult(Diagnostic diagnostic)
    {
        _json.WriteStartObject();
        _json.WriteString("ruleId", diagnostic.Id);
        _json.WriteNumber("ruleIndex", _rules.IndexOf(diagnostic.Descriptor));
        _json.WriteString("level", GetLevel(diagnostic.Severity));
        WriteText("message", diagnostic.Message);
        _json.WriteStartArray("locations");
        WriteLocation(diagnostic.File, diagnostic.Span, null);
        _json.WriteEndArray();
        if (diagnostic.Related.Count > 0)
            WriteArray("relatedLocations", diagnostic.Related, place => WriteLocation(place.File, place.Span, place.Message));
        _json.WriteStartObject("partialFingerprints");
        _json.WriteString(FingerprintKey, GetFingerprint(diagnostic));
        _json.WriteEndObject();
        if (diagnostic.Fix is { } fix)
            WriteFix(diagnostic.File, fix);
        _json.WriteEndObject();
    }

    private void WriteFix(InputText file, CodeFix fix)
    {
        _json.WriteStartArray("fixes");
        _json.WriteStartObject();
        _json.WriteStartArray("artifactChanges");
        _json.WriteStartObject();
        WriteArtifact(file);
        WriteArray("replacements", fix.Changes, change =>
        {
            _json.WriteStartObject();
            WriteRegion("deletedRegion", file, change.Span);
            WriteText("insertedContent", change.NewText);
            _json.WriteEndObject();
        });
        _json.WriteEndObject();
        _json.WriteEndArray();
        _json.WriteEndObject();
        _json.WriteEndArray();
    }

    private void WriteLocation(InputText file, TextSpan span, string? message)
    {
        _json.WriteStartObject();
        _json.WriteStartObject("physicalLocation");
        WriteArtifact(file);
        WriteRegion("region", file, span);
        _json.WriteEndObject();
        if (message is not null)
            WriteText("message", message);
        _json.WriteEndObject();
    }

    private void WriteArtifact(InputText file)
    {
        _json.WriteStartObject("artifactLocation");
        _json.WriteString("uri", GetUri(file.Path));
        _json.WriteString("uriBaseId", Root);
        _json.WriteEndObject();
    }

    private void WriteRegion(string name, InputText file, TextSpan span)
    {
        var (start, end) = (file.Lines.GetPosition(span.Start), file.Lines.GetPosition(span.End));
        _json.WriteStartObject(name);
        _json.WriteNumber("startLine", start.Line + 1);
        _json.WriteNumber("startColumn", start.Column + 1);
        _json.WriteNumber("endLine", end.Line + 1);
        _json.WriteNumber("endColumn", end.Column + 1);
        _json.WriteEndObject();
    }

    /// <summary>The same for a line wherever it stands in its file, whatever else the file says: of several equal lines the first, the second and so on.</summary>
    private string GetFingerprint(Diagnostic diagnostic)
    {
        var line = diagnostic.File.Slice(diagnostic.File.Lines[diagnostic.Start.Line]).Trim();
        var key = string.Join('\n', diagnostic.Id, GetRelative(diagnostic.File.Path), line, diagnostic.File.Slice(diagnostic.Span));
        _seen[key] = _seen.GetValueOrDefault(key) + 1;
        return Fingerprint.Short(key + "\n" + Wording.Number(_seen[key]));
    }

    private static string GetUri(string path) => string.Join('/', GetRelative(path).Split('/').Select(Uri.EscapeDataString));

    private static string GetRelative(string path) => Path.GetRelativePath(Directory.GetCurrentDirectory(), path).Replace(Path.DirectorySeparatorChar, '/');

    private static string GetLevel(DiagnosticSeverity severity) => severity == DiagnosticSeverity.Error ? "error" : "warning";

    private static string GetVersion() =>
        (typeof(DiagnosticSarif).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0.0.0").Split('+')[0];

    private void WriteText(string name, string text)
    {
        _json.WriteStartObject(name);
        _json.WriteString("text", text);
        _json.WriteEndObject();
    }

    private void WriteArray<T>(string name, IEnumerable<T> items, Action<T> write)
    {
        _json.WriteStartArray(name);
        foreach (var item in items)
            write(item);
        _json.WriteEndArray();
    }
}
