using System.Globalization;
using ScenarioFacts.Language.Diagnostics;

namespace ScenarioFacts.Tool;

/// <summary>Diagnostics for people: the line as builds print it, then the analyst's line with carets under what is wrong.</summary>
internal static class DiagnosticText
{
    /// <summary>More of a line than this is cut away on the side that is further from the carets.</summary>
    private const int WidestLine = 200;

    /// <summary>How much of a cut line stands before the carets.</summary>
    private const int Lead = 60;

    public static void Write(IReadOnlyList<Diagnostic> diagnostics, TextWriter output)
    {
        foreach (var diagnostic in diagnostics)
            Write(diagnostic, output);
        var errors = diagnostics.Count(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        output.WriteLine($"{Count(errors, "error")}, {Count(diagnostics.Count - errors, "warning")}");
    }

    private static void Write(Diagnostic diagnostic, TextWriter output)
    {
        var number = (diagnostic.Start.Line + 1).ToString(CultureInfo.InvariantCulture);
        var margin = new string(' ', number.Length);
        var (line, caret, width) = Excerpt(diagnostic);
        output.WriteLine(diagnostic.ToString());
        output.WriteLine($" {number} | {line}");
        output.WriteLine($" {margin} | {new string(' ', caret)}{new string('^', width)}");
        output.WriteLine();
    }

    /// <summary>The line to show, where in it the carets begin, and how many there are: at least one, at the end of the line too.</summary>
    private static (string Line, int Caret, int Width) Excerpt(Diagnostic diagnostic)
    {
        var span = diagnostic.File.Lines[diagnostic.Start.Line];
        var line = string.Concat(diagnostic.File.Slice(span).Select(Visible));
        var caret = diagnostic.Start.Column;
        var width = Math.Max(1, Math.Min(diagnostic.Span.End, span.End) - diagnostic.Span.Start);
        if (line.Length <= WidestLine)
            return (line, caret, width);

        var first = Math.Clamp(caret - Lead, 0, Math.Max(0, line.Length - WidestLine));
        var last = Math.Min(line.Length, first + WidestLine);
        var (before, after) = (first > 0 ? "…" : "", last < line.Length ? "…" : "");
        return (before + line[first..last] + after, caret - first + before.Length, Math.Max(1, Math.Min(width, last - caret)));
    }

    /// <summary>One column for each character: a tab would move the carets, and what controls a terminal or turns text round must not reach it.</summary>
    private static char Visible(char c) => c switch
    {
        '\t' => ' ',
        _ when char.IsControl(c) => '\uFFFD',
        _ when char.GetUnicodeCategory(c) is UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => '\uFFFD',
        _ => c,
    };

    private static string Count(int count, string noun) =>
        count.ToString(CultureInfo.InvariantCulture) + " " + noun + (count == 1 ? "" : "s");
}
