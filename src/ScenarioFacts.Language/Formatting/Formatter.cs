using System.Collections.Generic;
using System.Linq;
using System.Text;
using ScenarioFacts.Language.Diagnostics;
using ScenarioFacts.Language.Syntax;
using ScenarioFacts.Language.Text;

namespace ScenarioFacts.Language.Formatting;

/// <summary>
/// Formats a file in its one canonical layout. Lines keep their content and order: only the white space in and around them changes, and redundant
/// blank lines are removed. A file with a syntax error has no layout: what the failed line was meant to be is unknown.
/// </summary>
internal static class Formatter
{
    private const char ByteOrderMark = '\uFEFF';

    /// <summary>The formatted text with LF line ends; null if the file has a syntax error, or would get a line that is too long.</summary>
    public static string? Format(InputText file) => Format(Parser.Parse(file));

    /// <inheritdoc cref="Format(InputText)"/>
    public static string? Format(FileSyntax syntax)
    {
        if (GetLines(syntax) is not { } lines)
            return null;
        var text = new StringBuilder(syntax.File.Text.Length);
        if (BeginsWithMark(syntax.File))
            text.Append(ByteOrderMark);
        foreach (var line in lines)
        {
            if (line is not null)
                text.Append(line).Append('\n');
        }

        return text.ToString();
    }

    /// <summary>
    /// The changes line by line, so that an editor keeps the cursor and the folds of all other lines; null if there is nothing to change or
    /// <see cref="Format(FileSyntax)"/> returns null. The line ends stay as they are: they are the editor's choice.
    /// </summary>
    public static CodeFix? Edit(FileSyntax syntax) =>
        GetLines(syntax) is { } lines ? CodeFix.Create(Changes(syntax.File, lines)) : null;

    private static string?[]? GetLines(FileSyntax syntax)
    {
        if (syntax.Diagnostics.Exists(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error))
            return null;
        var lines = LineLayout.Compute(syntax);
        return lines.All(static line => line is null || line.Length <= Lexer.LongestLine) ? lines : null;
    }

    private static IEnumerable<TextChange> Changes(InputText file, string?[] lines)
    {
        var last = lines.Length - 1;
        for (var i = 0; i < last; i++)
        {
            var span = GetContent(file, i);
            if (lines[i] is not { } line)
                yield return new TextChange(TextSpan.FromBounds(span.Start, file.Lines[i + 1].Start), "");
            else if (line != file.Slice(span))
                yield return new TextChange(span, line);
        }

        // The last line has no line break to remove; if it has content, it gets one.
        var (end, text) = (GetContent(file, last), lines[last] is { } content ? content + "\n" : "");
        if (text != file.Slice(end))
            yield return new TextChange(end, text);
    }

    private static TextSpan GetContent(InputText file, int line)
    {
        var span = file.Lines[line];
        return line == 0 && BeginsWithMark(file) ? TextSpan.FromBounds(1, span.End) : span;
    }

    private static bool BeginsWithMark(InputText file) => file.Text.Length > 0 && file.Text[0] == ByteOrderMark;
}
