using ScenarioFacts.Language.Compilation;
using ScenarioFacts.Language.Diagnostics;
using ScenarioFacts.Language.Text;
using Spectre.Console;

namespace ScenarioFacts.Tool.Rendering;

/// <summary>
/// Diagnostics for people: the line in the format of builds, then the analyst's line with carets under the error, the words of the source, the related
/// lines, and the suggestions that the message does not contain.
/// </summary>
internal static class DiagnosticRenderer
{
    /// <summary>Writes what a check says: the diagnostics, a summary, and what was compared.</summary>
    public static void WriteCheck(FactCompilation compilation, IAnsiConsole console)
    {
        var comparison = Comparison.Create(compilation);
        Write(compilation, comparison.All, console);
        ComparisonRenderer.Write(comparison, console);
    }

    /// <summary>Writes all diagnostics of a compilation, a pointer to their pages, and a summary.</summary>
    public static void Write(FactCompilation compilation, IAnsiConsole console) => Write(compilation, FactCounts.Create(compilation), console);

    private static void Write(FactCompilation compilation, FactCounts counts, IAnsiConsole console)
    {
        Write(compilation.Told, console);
        WriteExplanations(compilation.Told, console);
        WriteCounts(compilation, counts, console);
    }

    public static void Write(IEnumerable<Diagnostic> diagnostics, IAnsiConsole console)
    {
        foreach (var diagnostic in diagnostics)
            Write(diagnostic, console);
    }

    private static void Write(Diagnostic diagnostic, IAnsiConsole console)
    {
        var style = Styles.ForSeverity(diagnostic.Severity);
        WriteHeadline(diagnostic, style, console);
        WriteExcerpt(diagnostic.File, diagnostic.Span, null, style, console);
        if (diagnostic.Passage is { } passage)
            console.Write(new Line().Add($" {Wording.Printable(passage.Source)}, line {Wording.Number(passage.Line + 1)}: ", Styles.Dim).Add($"“{Wording.Printable(passage.Words)}”"));
        foreach (var place in diagnostic.Related)
        {
            console.Write(new Line().Add($" {Wording.Printable(place.Message)}: {GetPlace(place.File, place.Start)}", Styles.Dim));
            WriteExcerpt(place.File, place.Span, Styles.Dim, Styles.Dim, console);
        }

        var message = diagnostic.Message;
        var unsaid = diagnostic.Suggestions.Where(name => !message.Contains(name, StringComparison.Ordinal)).ToList();
        if (unsaid.Count > 0)
            console.Write(new Line().Add($" did you mean {Wording.Printable(Wording.List(unsaid, "or"))}?"));
        if (diagnostic.Offer?.Changes[0].NewText.Trim() is { Length: > 0 } words && !message.Contains(words, StringComparison.Ordinal))
            console.Write(new Line().Add($" these words have it: {Wording.Printable(words)}"));
        Line.WriteEmpty(console);
    }

    /// <summary>Writes the line in the format of builds, without terminal control characters.</summary>
    private static void WriteHeadline(Diagnostic diagnostic, Style style, IAnsiConsole console)
    {
        var severity = diagnostic.Severity == DiagnosticSeverity.Error ? "error" : "warning";
        console.Write(new Line()
            .Add(GetPlace(diagnostic.File, diagnostic.Start) + ": ")
            .Add($"{severity} {diagnostic.Id}", style)
            .Add(": " + Wording.Printable(diagnostic.Message), Styles.Strong));
    }

    private static void WriteExcerpt(InputText file, TextSpan span, Style? lineStyle, Style caretStyle, IAnsiConsole console)
    {
        var excerpt = LineExcerpt.Create(file, span, console.Profile.Width);
        console.Write(new Line().Add($" {excerpt.Number} | ", Styles.Dim).Add(excerpt.Line, lineStyle));
        console.Write(new Line().Add($" {new string(' ', excerpt.Number.Length)} | ", Styles.Dim).Add(excerpt.Carets, caretStyle));
    }

    private static void WriteExplanations(IReadOnlyList<Diagnostic> diagnostics, IAnsiConsole console)
    {
        var ids = diagnostics.Select(static diagnostic => diagnostic.Id).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        if (ids.Count == 0)
            return;
        console.Write(new Line().Add($"facts explain {string.Join(' ', ids)}", Styles.Code).Add(ids.Count == 1 ? " tells more" : " tells more of them", Styles.Dim));
    }

    private static void WriteCounts(FactCompilation compilation, FactCounts counts, IAnsiConsole console)
    {
        var errors = compilation.Told.Count(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        var warnings = compilation.Told.Count - errors;
        var files = compilation.Syntax.Count;
        console.Write(new Line()
            .Add(Counted.Format(errors, "error"), errors > 0 ? Styles.Error : Styles.Good)
            .Add(", ")
            .Add(Counted.Format(warnings, "warning"), warnings > 0 ? Styles.Warning : Styles.Good)
            .Add(compilation.SwitchedOff.Count > 0 ? $" ({Counted.Format(compilation.SwitchedOff.Count, "warning")} switched off)" : "", Styles.Warning)
            .Add(" in " + (counts.Facts > 0 ? counts.FormatFacts() + " of " : "") + Counted.Format(files, "file"), Styles.Dim));
        foreach (var refused in compilation.RefusedSettings)
        {
            console.Write(new Line()
                .Add("not honoured: ", Styles.Warning)
                .Add($"{Wording.Printable(RelativePath.Format(refused.File.File.Path))}({Wording.Number(refused.Line + 1)}): {refused.Descriptor.Id} is an error, and errors cannot be switched off; mend the facts instead"));
        }
    }

    private static string GetPlace(InputText file, LinePosition start) => $"{Wording.Printable(file.Path)}({Wording.Number(start.Line + 1)},{Wording.Number(start.Column + 1)})";
}
