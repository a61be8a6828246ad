using System.Globalization;
using ScenarioFacts.Language.Diagnostics;
using ScenarioFacts.Language.Text;

namespace ScenarioFacts.Tool.Reporting;

/// <summary>
/// Diagnostics for people: the line as builds print it, then the analyst's line with carets under what is wrong, the source's own words, the other lines
/// that it speaks of, and what may have been meant where the message does not say it.
/// </summary>
internal static class DiagnosticText
{
    public static void Write(IReadOnlyList<Diagnostic> diagnostics, TextWriter output)
    {
        foreach (var diagnostic in diagnostics)
            Write(diagnostic, output);
        var errors = diagnostics.Count(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        output.WriteLine($"{Count(errors, "error")}, {Count(diagnostics.Count - errors, "warning")}");
    }

    private static void Write(Diagnostic diagnostic, TextWriter output)
    {
        output.WriteLine(diagnostic.ToString());
        Write(diagnostic.File, diagnostic.Span, output);
        if (diagnostic.Passage is { } passage)
            output.WriteLine($" {Wording.Printable(passage.Source)}, line {Wording.Number(passage.Line + 1)}: “{Wording.Printable(passage.Words)}”");
        foreach (var place in diagnostic.Related)
        {
            output.WriteLine($" {place.Message}: {Wording.Printable(place.File.Path)}({Wording.Number(place.Start.Line + 1)},{Wording.Number(place.Start.Column + 1)})");
            Write(place.File, place.Span, output);
        }

        var message = diagnostic.Message;
        var unsaid = diagnostic.Suggestions.Where(name => !message.Contains(name, StringComparison.Ordinal)).ToList();
        if (unsaid.Count > 0)
            output.WriteLine($" did you mean {Wording.Printable(Wording.List(unsaid, "or"))}?");
        output.WriteLine();
    }

    private static void Write(SourceFile file, TextSpan span, TextWriter output)
    {
        var excerpt = LineExcerpt.Of(file, span);
        output.WriteLine($" {excerpt.Number} | {excerpt.Line}");
        output.WriteLine($" {new string(' ', excerpt.Number.Length)} | {excerpt.Carets}");
    }

    private static string Count(int count, string noun) =>
        count.ToString(CultureInfo.InvariantCulture) + " " + noun + (count == 1 ? "" : "s");
}
