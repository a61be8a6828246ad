using System.Text.Json;
using ScenarioFacts.Language.Diagnostics;
using ScenarioFacts.Language.Text;
using ScenarioFacts.Tool.LanguageServer.Projects;
using ScenarioFacts.Tool.LanguageServer.Protocol;
using ScenarioFacts.Tool.Rendering;

namespace ScenarioFacts.Tool.LanguageServer.Features;

/// <summary>Publishes diagnostics per file, and only if they differ from the last ones published.</summary>
internal sealed class DiagnosticsPublisher(MessageWriter client)
{
    private const int Error = 1;
    private const int Warning = 2;

    private Dictionary<string, Published> _published = new(StringComparer.Ordinal);

    /// <summary>Publishes the diagnostics of all projects. Edited documents are published even without a change: some clients wait for their version.</summary>
    public void Publish(IReadOnlyList<Analysis> analyses)
    {
        var current = new Dictionary<string, Published>(StringComparer.Ordinal);
        foreach (var analysis in analyses)
        {
            foreach (var file in analysis.Compilation.Diagnostics.GroupBy(static diagnostic => diagnostic.File.Path, StringComparer.Ordinal))
                Add(current, analysis, file.First().File, [.. file.Select(analysis.Repairs.WithNames)]);
            foreach (var document in analysis.Documents.All.Where(document => !current.ContainsKey(document.Path) && analysis.Has(document)))
                Add(current, analysis, document.Source, []);
        }

        foreach (var (path, now) in current)
        {
            var before = _published.GetValueOrDefault(path);
            if (before is not null && before.Uri != now.Uri)
                Clear(before.Uri);
            if (before is null || !before.IsSameAs(now))
                Send(now);
        }

        foreach (var (path, before) in _published)
        {
            if (!current.ContainsKey(path) && before.Found.Count > 0)
                Clear(before.Uri);
        }

        _published = current;
    }

    public static void Write(Utf8JsonWriter json, Diagnostic diagnostic, Analysis analysis)
    {
        var lines = analysis.GetLines(diagnostic.File);
        json.WriteStartObject();
        json.WriteRange("range", lines, diagnostic.Span);
        json.WriteNumber("severity", diagnostic.Severity == DiagnosticSeverity.Error ? Error : Warning);
        json.WriteString("code", diagnostic.Id);
        if (HelpPages.Find(diagnostic.Id) is { } page)
        {
            json.WriteStartObject("codeDescription");
            json.WriteString("href", FileUri.FromPath(page.Replace(Path.DirectorySeparatorChar, '/')));
            json.WriteEndObject();
        }

        json.WriteString("source", "facts");
        json.WriteString("message", diagnostic.Message);
        if (diagnostic.Related.Count > 0)
            WriteRelated(json, diagnostic, analysis);
        WriteData(json, diagnostic, lines);
        json.WriteEndObject();
    }

    private static void Add(Dictionary<string, Published> current, Analysis analysis, InputText file, IReadOnlyList<Diagnostic> found)
    {
        // Two projects may share a seal: publish its diagnostics once.
        current.TryAdd(file.Path, new Published(analysis.GetUri(file.Path), file, analysis.Documents.Find(file.Path)?.Version, found, analysis));
    }

    private static void WriteRelated(Utf8JsonWriter json, Diagnostic diagnostic, Analysis analysis)
    {
        json.WriteStartArray("relatedInformation");
        foreach (var place in diagnostic.Related)
        {
            json.WriteStartObject();
            json.WritePropertyName("location");
            json.WriteLocation(analysis, place.File, place.Span);
            json.WriteString("message", place.Message);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>Writes the <c>data</c> property for clients, with the names of <c>facts check --format json</c>.</summary>
    private static void WriteData(Utf8JsonWriter json, Diagnostic diagnostic, EditorLines lines)
    {
        if (diagnostic.Suggestions.Count == 0 && diagnostic.Fix is null && diagnostic.Passage is null)
            return;
        json.WriteStartObject("data");
        json.WriteStartArray("suggestions");
        foreach (var name in diagnostic.Suggestions)
            json.WriteStringValue(name);
        json.WriteEndArray();
        json.WriteStartArray("edit");
        foreach (var change in diagnostic.Fix?.Changes ?? default)
            json.WriteEdit(lines, change.Span, change.NewText);
        json.WriteEndArray();
        if (diagnostic.Passage is { } passage)
        {
            json.WriteStartObject("passage");
            json.WriteString("source", passage.Source);
            json.WriteNumber("line", passage.Line);
            json.WriteString("words", passage.Words);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private void Send(Published file) => client.Notify("textDocument/publishDiagnostics", json =>
    {
        json.WriteStartObject();
        json.WriteString("uri", file.Uri);
        if (file.Version is { } version)
            json.WriteNumber("version", version);
        json.WriteStartArray("diagnostics");
        foreach (var diagnostic in file.Found)
            Write(json, diagnostic, file.Analysis);
        json.WriteEndArray();
        json.WriteEndObject();
    });

    private void Clear(string uri) => client.Notify("textDocument/publishDiagnostics", json =>
    {
        json.WriteStartObject();
        json.WriteString("uri", uri);
        json.WriteStartArray("diagnostics");
        json.WriteEndArray();
        json.WriteEndObject();
    });

    /// <summary>The published state of a file.</summary>
    private sealed record Published(string Uri, InputText File, int? Version, IReadOnlyList<Diagnostic> Found, Analysis Analysis)
    {
        /// <summary>Spans are only comparable within the same text, so a new instance of the text counts as a change.</summary>
        public bool IsSameAs(Published other) =>
            Uri == other.Uri && Version == other.Version && ReferenceEquals(File, other.File) && Found.SequenceEqual(other.Found);
    }
}
