using System.Collections.Generic;
using System.Linq;
using ScenarioFacts.Language.Diagnostics;
using ScenarioFacts.Language.Text;

namespace ScenarioFacts.Language.Syntax;

/// <summary>Attaches a fix to the syntax error of a line, if one is unambiguous.</summary>
internal static class LineFixes
{
    private const int ShortestRuler = 3;

    /// <summary>Common prepositions before a date, and the language's keyword for each.</summary>
    private static readonly Dictionary<string, string> TimeWords = new(System.StringComparer.Ordinal)
    {
        ["on"] = "at",
        ["since"] = "from",
        ["until"] = "to",
        ["till"] = "to",
    };

    /// <param name="before">The last token of the field and its qualifiers.</param>
    public static Diagnostic AddColon(Diagnostic error, Token name, Token before, Token found)
    {
        if (found.Kind == TokenKind.End || !HasDates(name, found))
            return error;
        return before.Text.EndsWith(";", System.StringComparison.Ordinal)
            ? error.WithFix(new TextSpan(before.Stop - 1, 1), ":")
            : error.WithFix(new TextSpan(before.Stop, 0), ":");
    }

    /// <summary>Whether dates alone stand behind ‘at’, ‘from’ and ‘to’. In “count at least 5” the colon belongs before them.</summary>
    private static bool HasDates(Token name, Token end)
    {
        for (var token = name; token != end && token.Kind != TokenKind.End; token = token.Next!)
        {
            if (token.Kind is TokenKind.At or TokenKind.From or TokenKind.To && !FactDate.TryParse(token.Next!.Text.TrimEnd(';'), out _))
                return false;
        }

        return true;
    }

    /// <summary>Replaces the wrong mark at the error with a colon, with one space after it and none before.</summary>
    public static Diagnostic ColonForMark(Diagnostic error)
    {
        var text = error.File.Text;
        var (start, end) = (error.Span.Start, error.Span.End);
        while (end < text.Length && text[end] is '=' or ' ' or '\t')
            end++;
        while (start > 0 && text[start - 1] is ' ' or '\t' or ':')
            start--;
        return end == text.Length || LineMap.BreakWidth(text, end) > 0 || text[end] == '#' ? error : error.WithFix(TextSpan.FromBounds(start, end), ": ");
    }

    /// <summary>Removes the error's span and the spaces before it.</summary>
    public static Diagnostic Remove(Diagnostic error)
    {
        var start = error.Span.Start;
        while (start > 0 && error.File.Text[start - 1] is ' ' or '\t')
            start--;
        return error.WithFix(TextSpan.FromBounds(start, error.Span.End), "");
    }

    public static Diagnostic Indent(Diagnostic error, int spaces) => error.WithFix(new TextSpan(error.Span.Start, 0), new string(' ', spaces));

    /// <summary>Removes the first line's indent from it and from all lines below, up to the first line without indent.</summary>
    public static Diagnostic Outdent(Diagnostic error)
    {
        var (file, lines) = (error.File, error.File.Lines);
        var changes = new List<TextChange> { new(error.Span, "") };
        for (var i = error.Start.Line + 1; i < lines.Count; i++)
        {
            var line = lines[i];
            var indent = 0;
            while (indent < line.Length && char.IsWhiteSpace(file.Text[line.Start + indent]))
                indent++;
            if (indent == 0 && line.Length > 0)
                break;
            if (indent > 0)
                changes.Add(new TextChange(new TextSpan(line.Start, System.Math.Min(indent, error.Span.Length)), ""));
        }

        return error.WithFix([.. changes]);
    }

    /// <summary>Removes the whole line of a header that repeats the first one.</summary>
    public static Diagnostic RemoveCopy(Diagnostic error, Token copy, Token header)
    {
        var isCopy = copy.Kind == header.Kind && copy.Next!.Text == header.Next!.Text && copy.Next.Next is { Kind: TokenKind.End };
        var line = error.File.Lines[error.Start.Line];
        var end = line.End == error.File.Text.Length ? line.End : line.End + LineMap.BreakWidth(error.File.Text, line.End);
        return isCopy ? error.WithFix(TextSpan.FromBounds(line.Start, end), "") : error;
    }

    /// <summary>
    /// A line that begins with a foreign mark: a bullet is removed, a foreign comment marker becomes <c>#</c>, and a ruler becomes a comment. What follows any
    /// other mark may be meant.
    /// </summary>
    public static Diagnostic FixMark(Diagnostic error, Token mark, bool isBullet)
    {
        if (!isBullet)
            return mark.Text is "//" or "--" ? error.WithFix("#") : IsRuler(mark.Text) ? error.WithFix(new TextSpan(mark.Start, 0), "# ") : error.WithOffer(new TextSpan(mark.Start, 0), "# ");
        return mark.Next is { IsWord: true } next ? error.WithFix(TextSpan.FromBounds(mark.Start, next.Start), "") : error;
    }

    private static bool IsRuler(string mark) => mark.Length >= ShortestRuler && "=-*~_#+".IndexOf(mark[0]) >= 0 && mark.All(c => c == mark[0]);

    /// <summary>Fixes constructs outside the grammar that have only one plausible meaning.</summary>
    public static Diagnostic FixUnexpected(Diagnostic error, LogicalLine line, Token found, string expected) => expected switch
    {
        Expected.Text when line.First.Kind is TokenKind.Arrow or TokenKind.Because => FixText(error, line, found),
        Expected.Name when found.Kind == TokenKind.Colon && found == line.First.Next && found.Next!.IsWord => error.WithFix(""),
        // “On” and “since” say the same; whether the day of an “until” is included is open, and a bare date may be a beginning.
        Expected.Colon when TimeWords.TryGetValue(found.Text, out var word) => word == "to" ? error.WithSuggestions([word]) : error.WithSuggestions([word]).WithFix(word),
        Expected.Colon when found == line.First.Next && FactDate.TryParse(found.Text, out _) => error.WithOffer(new TextSpan(found.Start, 0), "at "),
        _ => error,
    };

    /// <summary>Removes a colon before the text, quotes an unquoted text, or proposes a missing <c>via</c>.</summary>
    private static Diagnostic FixText(Diagnostic error, LogicalLine line, Token found)
    {
        var rest = GetRest(found).ToList();
        if (rest.TrueForAll(static token => token.IsWord || token.Kind is TokenKind.Comma or TokenKind.Colon or TokenKind.Open or TokenKind.Close) && found.IsWord)
        {
            var words = TextSpan.FromBounds(found.Start, rest[rest.Count - 1].Stop);
            return error.WithFix(words, Quoted(error.File.Slice(words)));
        }

        if (rest.Count < 2 || rest[1].Kind != TokenKind.String)
            return error;
        return found.Kind == TokenKind.Colon ? error.WithFix("")
            : found.IsWord && line.First.Kind == TokenKind.Arrow ? error.WithOffer(new TextSpan(found.Start, 0), "via ")
            : error;
    }

    /// <summary>Writes words as a string literal.</summary>
    public static string Quoted(string words) => "\"" + words.Replace("\\", "\\\\").Replace("\"", "\\\"") + "\"";

    private static IEnumerable<Token> GetRest(Token token)
    {
        for (; token.Kind != TokenKind.End; token = token.Next!)
            yield return token;
    }
}
