using System.Text.Json;
using ScenarioFacts.Language.Diagnostics;
using ScenarioFacts.Language.Text;
using ScenarioFacts.Tool.LanguageServer.Projects;
using ScenarioFacts.Tool.LanguageServer.Protocol;

namespace ScenarioFacts.Tool.LanguageServer.Features;

/// <summary>Code actions: the fixes and suggestions of diagnostics, and fix all for a file.</summary>
internal static class CodeActionHandler
{
    public const string QuickFix = "quickfix";
    public const string FixAll = "source.fixAll";

    public static void Write(RequestContext context, Utf8JsonWriter json)
    {
        if (context.File() is not { } file || context.Params.Position("range", "start") is not { } start || context.Params.Position("range", "end") is not { } end)
        {
            json.WriteNullValue();
            return;
        }

        var only = context.Params.Items("context", "only").Where(static kind => kind.ValueKind == JsonValueKind.String).Select(JsonText.Read).ToList();
        var found = file.Analysis.Compilation.Diagnostics.Where(diagnostic => diagnostic.File.Path == file.Source.Path).ToList();
        var asked = file.Document.Lines.GetSpan(start, end);
        json.WriteStartArray();
        if (IsWanted(only, QuickFix))
        {
            foreach (var diagnostic in found.Where(diagnostic => diagnostic.Span.Start <= asked.End && asked.Start <= diagnostic.Span.End))
                WriteRepairs(json, file, file.Analysis.Repairs.Repair(diagnostic));
        }

        // Fix all runs on save or on explicit request only.
        if (only.Count > 0 && IsWanted(only, FixAll))
            WriteAll(json, file, found.ConvertAll(file.Analysis.Repairs.Repair));
        json.WriteEndArray();
    }

    private static bool IsWanted(List<string> only, string kind) =>
        only.Count == 0 || only.Exists(wanted => kind == wanted || kind.StartsWith(wanted + ".", StringComparison.Ordinal) || wanted.StartsWith(kind + ".", StringComparison.Ordinal));

    private static void WriteRepairs(Utf8JsonWriter json, OpenFile file, Diagnostic diagnostic)
    {
        if (diagnostic.Fix is { } edit)
            Write(json, file, GetTitle(edit, diagnostic), edit, diagnostic, QuickFix, isPreferred: true);
        if (diagnostic.Offer is { } offer)
            Write(json, file, GetTitle(offer, diagnostic), offer, diagnostic, QuickFix, isPreferred: false);
        foreach (var name in diagnostic.Suggestions)
        {
            var meant = CodeFix.Create([new TextChange(diagnostic.Span, name)])!;
            if (meant != diagnostic.Fix)
                Write(json, file, GetTitle(meant, diagnostic), meant, diagnostic, QuickFix, isPreferred: false);
        }
    }

    private static void WriteAll(Utf8JsonWriter json, OpenFile file, List<Diagnostic> found)
    {
        var (edit, taken) = CodeFix.Join(found.Where(static diagnostic => diagnostic.Fix is not null), static diagnostic => diagnostic.Fix!);
        if (taken.Count > 0)
            Write(json, file, "Mend all that can mean only one thing", edit, null, FixAll, isPreferred: false);
    }

    private static string GetTitle(CodeFix edit, Diagnostic diagnostic)
    {
        if (edit.Changes.Count > 1)
            return "Mend: " + diagnostic.Descriptor.Title;
        var (span, newText) = edit.Changes[0];
        var (old, shown) = (Shown(diagnostic.File.Slice(span)), Shown(newText));
        return span.Length == 0 ? $"Add ‘{shown}’"
            : shown.Length > 0 ? $"Replace by ‘{shown}’"
            : old.Length > 0 ? $"Remove ‘{old}’"
            : "Mend: " + diagnostic.Descriptor.Title;
    }

    private static string Shown(string text) => Wording.Printable(Wording.OneLine(text.Trim()));

    private static void Write(Utf8JsonWriter json, OpenFile file, string title, CodeFix edit, Diagnostic? diagnostic, string kind, bool isPreferred)
    {
        json.WriteStartObject();
        json.WriteString("title", title);
        json.WriteString("kind", kind);
        if (diagnostic is not null)
        {
            json.WriteStartArray("diagnostics");
            DiagnosticsPublisher.Write(json, diagnostic, file.Analysis);
            json.WriteEndArray();
        }

        if (isPreferred)
            json.WriteBoolean("isPreferred", true);
        json.WriteStartObject("edit");
        json.WriteStartObject("changes");
        json.WriteStartArray(file.Document.Uri);
        foreach (var change in edit.Changes)
            json.WriteEdit(file.Document.Lines, change.Span, change.NewText);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
