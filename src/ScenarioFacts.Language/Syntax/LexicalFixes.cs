using System.Collections.Generic;
using System.Linq;
using ScenarioFacts.Language.Diagnostics;
using ScenarioFacts.Language.Text;

namespace ScenarioFacts.Language.Syntax;

/// <summary>Attaches a fix to the lexical error of a line, if one is unambiguous.</summary>
internal static class LexicalFixes
{
    /// <summary>The closing marks for each opening quotation mark other than <c>"</c>.</summary>
    private static readonly Dictionary<char, string> Closers = new()
    {
        ['“'] = "”“\"",
        ['”'] = "”\"",
        ['„'] = "“”‟\"",
        ['‟'] = "”\"",
        ['«'] = "»",
        ['»'] = "«»",
        ['‹'] = "›",
        ['›'] = "‹›",
        ['‘'] = "’",
        ['’'] = "’",
        ['‚'] = "‘’",
        ['\''] = "'",
        ['`'] = "`'",
        ['「'] = "」",
        ['『'] = "』",
        ['〝'] = "〞〟",
        ['＂'] = "＂",
    };

    /// <summary>What may stand behind a text, so that it may end before them.</summary>
    private static readonly HashSet<string> Standings = new(System.StringComparer.Ordinal) { "accepted", "rejected", "disputed", "denied", "denies" };

    public static Diagnostic Add(Diagnostic error, LexicalProblemKind problem) => problem switch
    {
        LexicalProblemKind.UnclosedString => CloseText(error),
        LexicalProblemKind.CurlyQuote => StraightenQuotes(error),
        LexicalProblemKind.UnknownEscape => FixEscape(error),
        LexicalProblemKind.LineSeparator => error.WithFix(" "),
        LexicalProblemKind.FullWidthMark => WriteMark(error),
        LexicalProblemKind.ControlCharacter => DeleteUnreadable(error),
        _ => error,
    };

    /// <summary>The plain mark, with the space that stands behind a colon and a comma.</summary>
    private static Diagnostic WriteMark(Diagnostic error)
    {
        var (text, end) = (error.File.Text, error.Span.End);
        var mark = Lexer.GetMark(text[error.Span.Start])!;
        return error.WithFix(mark is ":" or "," && end < text.Length && !char.IsWhiteSpace(text[end]) ? mark + " " : mark);
    }

    /// <summary>Closes the text at the end of its line if it clearly opens there and can contain neither a comment, another value nor a standing.</summary>
    private static Diagnostic CloseText(Diagnostic error)
    {
        var text = error.File.Slice(error.Span).TrimEnd();
        var begins = error.Span.Start > 0 && char.IsWhiteSpace(error.File.Text[error.Span.Start - 1]) && text.Length > 1 && !char.IsWhiteSpace(text[1]);
        // In a list of texts, the text may end at the comma.
        begins &= text.IndexOf(',') < 0 || error.File.Slice(GetLine(error)).TrimStart() is var line && (line.StartsWith(">", System.StringComparison.Ordinal) || line.StartsWith("because", System.StringComparison.Ordinal));
        return begins && text.IndexOf('\\') < 0 && !HasComment(text) && text[text.Length - 1] != ',' && !Standings.Contains(text.Substring(text.LastIndexOf(' ') + 1))
            ? error.WithFix(new TextSpan(error.Span.Start + text.Length, 0), "\"")
            : error;
    }

    private static Diagnostic StraightenQuotes(Diagnostic error)
    {
        var line = GetLine(error);
        var text = error.File.Slice(TextSpan.FromBounds(error.Span.End, line.End)).TrimEnd();
        if (text.Length == 0)
            return ClosesOneText(error.File.Slice(TextSpan.FromBounds(line.Start, error.Span.Start))) ? error.WithFix("\"") : error;
        var end = Closers.TryGetValue(error.File.Text[error.Span.Start], out var closers) ? GetEnd(text, closers) : -1;
        if (end < 0 || HasComment(text.Substring(0, end)) || text.IndexOf('\\', 0, end) >= 0)
            return error;
        return error.WithFix(new TextChange(error.Span, "\""), new TextChange(new TextSpan(error.Span.End + end, 1), "\""));
    }

    /// <summary>Whether the line up to its last mark has one text alone, which begins with a straight mark.</summary>
    private static bool ClosesOneText(string line)
    {
        var start = line.IndexOf('"');
        return start > 0 && char.IsWhiteSpace(line[start - 1]) && line.IndexOf('"', start + 1) < 0 && line.IndexOf(',', start) < 0 && !line.Substring(start + 1).Any(Closers.ContainsKey);
    }

    /// <summary>The position of the only mark that can close the text; -1 if there is none or several.</summary>
    private static int GetEnd(string text, string closers)
    {
        var end = -1;
        for (var i = 0; i < text.Length; i++)
        {
            var isEnd = closers.IndexOf(text[i]) >= 0 && (i + 1 == text.Length || char.IsWhiteSpace(text[i + 1]) || text[i + 1] is ',' or ')');
            if (!isEnd)
            {
                // A straight mark within the text, or the start of the next text.
                if (text[i] == '"' || (end >= 0 && closers.IndexOf(text[i]) >= 0))
                    return end;
                continue;
            }

            if (end >= 0)
                return -1;
            end = i;
            if (i + 1 < text.Length && text[i + 1] is ',' or ')')
                return end;
        }

        return end;
    }

    /// <summary>Fixes all escapes of the text at once: removes the backslash before a character that needs none, and doubles any other.</summary>
    private static Diagnostic FixEscape(Diagnostic error)
    {
        var (text, end) = (error.File.Text, GetLine(error).End);
        var changes = new List<TextChange>();
        for (var i = error.Span.Start; i + 1 < end && text[i] != '"'; i++)
        {
            if (text[i] != '\\')
                continue;
            if (IsCode(text[i + 1]) || text[i + 1] is '‘' or '’' or '“' or '”' or ',')
                return error;
            if (text[i + 1] is '\'' or '#')
                changes.Add(new TextChange(new TextSpan(i, 1), ""));
            else if (text[i + 1] is not ('"' or '\\'))
                changes.Add(new TextChange(new TextSpan(i, 0), "\\"));
            i++;
        }

        return error.WithFix([.. changes]);
    }

    /// <summary>In other languages these escapes are line breaks, tabs and character codes.</summary>
    private static bool IsCode(char c) => c is 'n' or 'r' or 't' or 'u' or 'x' or '0';

    /// <summary>Deletes all invisible characters of the line at once. A control character between words may have parted them.</summary>
    private static Diagnostic DeleteUnreadable(Diagnostic error)
    {
        var line = GetLine(error);
        var changes = new List<TextChange>();
        for (var i = line.Start; i < line.End; i++)
        {
            var c = error.File.Text[i];
            if (c is '\t' or '\uFFFD' || (i == 0 && c == '\uFEFF') || !Lexer.IsUnreadable(c))
                continue;
            if (char.IsControl(c))
                return error;
            changes.Add(new TextChange(new TextSpan(i, 1), ""));
        }

        return error.WithFix([.. changes]);
    }

    private static TextSpan GetLine(Diagnostic error) => error.File.Lines[error.Start.Line];

    private static bool HasComment(string text) => text.IndexOf(" #", System.StringComparison.Ordinal) >= 0;
}
