using System.Collections.Generic;
using System.Linq;
using ScenarioFacts.Language.Diagnostics;
using ScenarioFacts.Language.Text;

namespace ScenarioFacts.Language.Syntax;

/// <summary>Adds the obvious repair to the error of a line, where there is one.</summary>
internal static class LineFixes
{
    /// <summary>Words that people put before a date, and the word of the language that says the same.</summary>
    private static readonly Dictionary<string, string> TimeWords = new(System.StringComparer.Ordinal)
    {
        ["on"] = "at",
        ["since"] = "from",
        ["until"] = "to",
        ["till"] = "to",
    };

    /// <param name="before">The last token of the field and its time.</param>
    public static Diagnostic AddColon(Diagnostic error, Token before, Token found)
    {
        if (found.Kind == TokenKind.End)
            return error;
        return before.Text.EndsWith(";", System.StringComparison.Ordinal)
            ? error.WithFix(new TextSpan(before.Stop - 1, 1), ":")
            : error.WithFix(new TextSpan(before.Stop, 0), ":");
    }

    /// <summary>A colon for the wrong mark that the error stands at, with one space after it and none before.</summary>
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

    /// <summary>Takes the wrong part away with the spaces before it.</summary>
    public static Diagnostic Remove(Diagnostic error)
    {
        var start = error.Span.Start;
        while (start > 0 && error.File.Text[start - 1] is ' ' or '\t')
            start--;
        return error.WithFix(TextSpan.FromBounds(start, error.Span.End), "");
    }

    public static Diagnostic Indent(Diagnostic error, int spaces) => error.WithFix(new TextSpan(error.Span.Start, 0), new string(' ', spaces));

    /// <summary>Takes as many characters as stand before the first line away from it and from all below, up to the first line that has no indent.</summary>
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

    /// <summary>A header that says the same again goes with its whole line.</summary>
    public static Diagnostic RemoveCopy(Diagnostic error, Token copy, Token header)
    {
        var isCopy = copy.Kind == header.Kind && copy.Next!.Text == header.Next!.Text && copy.Next.Next is { Kind: TokenKind.End };
        var line = error.File.Lines[error.Start.Line];
        var end = line.End == error.File.Text.Length ? line.End : line.End + LineMap.BreakWidth(error.File.Text, line.End);
        return isCopy ? error.WithFix(TextSpan.FromBounds(line.Start, end), "") : error;
    }

    /// <summary>A line that begins with a mark: a bullet goes, the mark of another comment becomes ours, and a rule becomes a comment.</summary>
    public static Diagnostic FixMark(Diagnostic error, Token mark, bool isBullet)
    {
        if (!isBullet)
            return mark.Text is "//" or "--" ? error.WithFix("#") : error.WithFix(new TextSpan(mark.Start, 0), "# ");
        return mark.Next is { IsWord: true } next ? error.WithFix(TextSpan.FromBounds(mark.Start, next.Start), "") : error;
    }

    /// <summary>A line that goes on in another way than the language has it, where people mean one thing by it.</summary>
    public static Diagnostic FixUnexpected(Diagnostic error, LogicalLine line, Token found, string expected) => expected switch
    {
        Expected.Text when line.First.Kind is TokenKind.Arrow or TokenKind.Because => FixText(error, line, found),
        Expected.Name when found.Kind == TokenKind.Colon && found == line.First.Next && found.Next!.IsWord => error.WithFix(""),
        Expected.Colon when TimeWords.TryGetValue(found.Text, out var word) => error.WithSuggestedNames([word]),
        Expected.Colon when found == line.First.Next && FactDate.TryParse(found.Text, out _) => error.WithFix(new TextSpan(found.Start, 0), "at "),
        _ => error,
    };

    /// <summary>A colon before the text, a voice without <c>via</c>, or a text without its quotation marks.</summary>
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
            : found.IsWord && line.First.Kind == TokenKind.Arrow ? error.WithFix(new TextSpan(found.Start, 0), "via ")
            : error;
    }

    /// <summary>Words as a text.</summary>
    public static string Quoted(string words) => "\"" + words.Replace("\\", "\\\\").Replace("\"", "\\\"") + "\"";

    private static IEnumerable<Token> GetRest(Token token)
    {
        for (; token.Kind != TokenKind.End; token = token.Next!)
            yield return token;
    }
}
