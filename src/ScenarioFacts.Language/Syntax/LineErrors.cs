using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using ScenarioFacts.Language.Diagnostics;
using ScenarioFacts.Language.Text;
using Sprache;

namespace ScenarioFacts.Language.Syntax;

/// <summary>Explains syntax errors in an analyst's terms, from the token where the grammar stopped and what it expected there.</summary>
internal sealed class LineErrors(InputText file, List<Diagnostic> diagnostics)
{
    /// <summary>Common prepositions before a date, in place of <c>at</c>, <c>from</c> and <c>to</c>.</summary>
    private static readonly string[] TimeWords = ["on", "in", "since", "until", "till", "by", "during", "before", "after"];

    /// <summary>Whether a line begins with a foreign mark rather than a word: a bullet, a ruler, or another language's comment marker.</summary>
    public static bool IsMark(Token first) => first.Kind == TokenKind.Word && first.Length > 0 && !first.BeginsWithLetterOrDigit && !first.Text.Any(char.IsLetterOrDigit) && first.Text[0] is not ('{' or '}' or '[' or ']');

    public void Add(Diagnostic diagnostic) => diagnostics.Add(diagnostic);

    public void MissingHeader(LogicalLine first) =>
        diagnostics.Insert(0, Report.MissingHeader(file, first.First.Span));

    /// <summary>The diagnostic of a line with a lexical error.</summary>
    public Diagnostic Lexical(LogicalLine line)
    {
        var (kind, span) = (line.Problem!.Value.Kind, line.Problem.Value.Span);
        var text = file.Slice(span);
        var error = Error();
        return error.Fix is null ? LexicalFixes.Add(error, kind) : error;

        Diagnostic Error() => kind switch
        {
            LexicalProblemKind.UnclosedString => NestedMarks.Find(file, span.Start) is { } nested
                ? nested.Mend(Report.UnclosedString(file, span, "put a \" where it ends; " + nested.Describe()))
                : Report.UnclosedString(file, span, "put a \" where it ends"),
            LexicalProblemKind.CurlyQuote => Report.CurlyQuote(file, span, text),
            LexicalProblemKind.FullWidthMark => Report.FullWidthMark(file, span, Lexer.GetMark(text[0])!, text),
            LexicalProblemKind.UnknownEscape => Report.UnknownEscape(file, span, text),
            LexicalProblemKind.LineTooLong => Report.LineTooLong(file, span, Wording.Number(Lexer.LongestLine + span.Length)),
            LexicalProblemKind.NotUtf8 => Report.NotUtf8(file, span),
            _ => Report.ControlCharacter(file, span, "U+" + ((int)text[0]).ToString("X4", CultureInfo.InvariantCulture)),
        };
    }

    /// <summary>Reports the one syntax error of a line that the grammar rejected.</summary>
    /// <param name="claim">The indent of the claim above; -1 if there is none.</param>
    public void Explain(LogicalLine line, IResult<LineSyntax> failure, BodyKind body, int claim)
    {
        var found = (Token)failure.Remainder;
        var expected = failure.Expectations.First();
        if (IsMark(line.First))
            Mark(line, body);
        else if (LacksArrow(line, claim))
            Add(Report.UnexpectedText(file, line.First.Span, "‘>’", "‘" + line.First.Text + "’", "> " + file.Slice(TextSpan.FromBounds(line.First.Start, GetLast(line.First).Stop))).WithFix(new TextSpan(line.First.Start, 0), "> "));
        else
            Add(Mistake(line, found, expected, body));
    }

    /// <summary>Whether a line below a claim can only be its evidence, without the mark: a source, perhaps voices, and one text.</summary>
    public static bool LacksArrow(LogicalLine line, int claim)
    {
        if (claim < 0 || line.Problem is not null || line.Indent <= claim || line.First.Kind != TokenKind.Word)
            return false;
        var token = line.First.Next!;
        while (token is { IsWord: true, Next: not null })
            token = token.Next!;
        return token.Kind == TokenKind.String && token.Next!.Kind == TokenKind.End && (token == line.First.Next || line.First.Next!.Kind == TokenKind.Via || line.First.Next.Reads("denies") || line.First.Next.Reads("credibility"));
    }

    /// <summary>Reports a line that begins with a foreign mark.</summary>
    public void Mark(LogicalLine line, BodyKind body)
    {
        var mark = line.First.Text;
        var isBullet = mark is "-" or "*" or "+" or "•" or "–" or "—";
        var (expected, example) = !isBullet ? ("‘#’", "# a comment")
            : line.Indent == 0 ? ("a kind", "KIND NAME \"Label\"")
            : (body == BodyKind.Choice ? "a word of the choice" : "a field", Example(line, body, Expected.Value));
        Add(LineFixes.FixMark(Report.UnexpectedText(file, line.First.Span, expected, "‘" + mark + "’", example), line.First, isBullet));
    }

    private Diagnostic Mistake(LogicalLine line, Token found, string expected, BodyKind body) =>
        Capitals(found) ?? Capitals(line.First)
            ?? TopLevelMistake(line, found)
            ?? ValueMistake(line, found, expected)
            ?? Unexpected(line, found, expected, body);

    /// <summary>A word of the language in capitals: <c>Via</c>, <c>Because</c>.</summary>
    private Diagnostic? Capitals(Token token)
    {
        var meant = token.Text.ToLowerInvariant();
        return token.Kind == TokenKind.Word && TokenKind.OfWord(meant, 0, meant.Length) != TokenKind.Word
            ? Report.NameSpelling(file, token.Span, token.Text, meant).WithSuggestedNames([meant])
            : null;
    }

    private Diagnostic? TopLevelMistake(LogicalLine line, Token found)
    {
        if (line.Indent > 0)
            return null;
        if (line.First.Kind is TokenKind.Arrow or TokenKind.Because)
            return Report.EvidenceNotIndented(file, line.First.Span, line.First.Text);
        return IsField(line) ? Report.FieldNotIndented(file, line.First.Span, line.First.Text) : null;
    }

    /// <summary>Whether a line at column 0 can only be a field, which belongs under the declaration above.</summary>
    public static bool IsField(LogicalLine line) =>
        line.First is { Kind: TokenKind.Word, Next: { } next }
        && (next.Kind == TokenKind.Colon || (next.Kind is TokenKind.At or TokenKind.From or TokenKind.To or TokenKind.Standing && ReadsOn(next, TokenKind.Colon)));

    private Diagnostic? ValueMistake(LogicalLine line, Token found, string expected)
    {
        var name = line.Indent == 0 && line.First.Kind == TokenKind.Choice && line.First.Next is { IsWord: true } choice ? choice : line.First;
        if (expected == Expected.Value && found.Kind == TokenKind.Equal)
            return LineFixes.ColonForMark(Report.EqualsForColon(file, found.Span, name.Text));
        if (expected == Expected.Colon && line.First.IsWord)
            return EqualsSign(line) is { } equals
                ? LineFixes.ColonForMark(Report.EqualsForColon(file, equals, FieldName(name)))
                : MissingColon(line, name, found);
        if (expected is Expected.Value or Expected.Name && Before(line, found) is { Kind: TokenKind.Comma } comma)
        {
            var stray = Report.StrayComma(file, comma.Span, "after");
            return found.Kind == TokenKind.Comma ? stray.WithFix(TextSpan.FromBounds(comma.Start, LastOf(found).Start), "") : LineFixes.Remove(stray);
        }

        if (expected is Expected.Value or Expected.Name && found.Kind == TokenKind.Comma)
        {
            // Before a digit it may part a number that has lost its first digits.
            var before = Report.StrayComma(file, found.Span, "before");
            return found.Next is { IsWord: true } next && next.Start == found.Stop && char.IsDigit(next.Text[0]) ? before : LineFixes.Remove(before);
        }

        if (expected is Expected.Value or Expected.Name && found.Kind == TokenKind.End && Before(line, found) is { Kind: TokenKind.Colon })
            return Report.MissingValue(file, name.Span, name.Text);
        return expected == Expected.End ? LeftOver(line, found) : null;
    }

    /// <summary>The last of several commas in a row.</summary>
    private static Token LastOf(Token comma)
    {
        while (comma.Next is { Kind: TokenKind.Comma } next)
            comma = next;
        return comma;
    }

    /// <summary>A colon is missing before the value; if there is a colon further on, the words before it mean something else.</summary>
    private Diagnostic? MissingColon(LogicalLine line, Token name, Token found)
    {
        var wide = line.First.Text.IndexOf('：');
        if (wide > 0)
            return LineFixes.ColonForMark(Report.MissingColon(file, new TextSpan(line.First.Start + wide, 1), line.First.Text.Substring(0, wide)));
        if (ReadsOn(found, TokenKind.Colon))
            return FieldOfWords(line, found);
        var before = Before(line, found) ?? name;
        var field = file.Slice(TextSpan.FromBounds(name.Start, before.Stop));
        return LineFixes.AddColon(Report.MissingColon(file, found.Kind == TokenKind.End ? before.Span : found.Span, field.TrimEnd(';')), name, before, found);
    }

    /// <summary>Several words before the colon that are not a time: a field name with spaces in it.</summary>
    private Diagnostic? FieldOfWords(LogicalLine line, Token found)
    {
        var last = GetLastWord(line.First);
        if (found != line.First.Next || last.Next is not { Kind: TokenKind.Colon } || !found.IsWord)
            return null;
        if (TimeWords.Any(found.Reads) || char.IsDigit(found.Text[0]))
            return null;
        var words = TextSpan.FromBounds(line.First.Start, last.Stop);
        var isDenied = found.Text is "denied" or "denies" && found == last;
        return Report.NotOneName(file, words, file.Slice(words), isDenied
            ? "who denies it says so below, > SOURCE denies \"words\", and the claim is ‘accepted’, ‘rejected’ or ‘disputed’"
            : Wording.JoinWords);
    }

    private Diagnostic LeftOver(LogicalLine line, Token found)
    {
        var before = Before(line, found)!;
        if (CommentWithoutSpace(before, found) is { } comment)
            return comment;
        var isClaim = line.Indent > 0 && line.First.IsWord && line.First.Kind != TokenKind.Because;
        if (isClaim && TextBesideJoint(before, found) is { } text)
            return Report.UnexpectedText(file, text.Span, "a name", "‘" + file.Slice(text.Span) + "’", before.Kind == TokenKind.Via ? "within: SOURCE via VOICE" : "NAME as NAME");
        if (!isClaim && found.IsWord && before.IsWord && line.First.Kind != TokenKind.Choice)
        {
            var words = TextSpan.FromBounds(before.Start, GetLastWord(found).Stop);
            return Report.NotOneName(file, words, file.Slice(words), Wording.JoinWords);
        }

        var rest = TextSpan.FromBounds(found.Start, GetLast(found).Stop);
        if (before.Kind == TokenKind.String && NestedMarks.Find(file, before.Start) is { } nested)
            return nested.Mend(Report.StrayText(file, rest, file.Slice(rest), nested.Describe()));
        if (!isClaim)
            return Report.StrayText(file, rest, file.Slice(rest), "such a line reads: " + Example(line, BodyKind.Fact, Expected.End));
        return ColonInValue(line, found)
            ?? Report.StrayText(file, rest, file.Slice(rest), "put commas between values, and texts in quotation marks");
    }

    /// <summary>A text beside <c>as</c> or behind <c>via</c>, both of which join names.</summary>
    private static Token? TextBesideJoint(Token before, Token found) =>
        found.Kind == TokenKind.String && (before.Reads("as") || before.Kind == TokenKind.Via) ? found
        : before.Kind == TokenKind.String && found.Reads("as") ? before
        : null;

    /// <summary>A <c>#</c> directly after a word or text, which does not start a comment without a space.</summary>
    private Diagnostic? CommentWithoutSpace(Token before, Token found)
    {
        var start = found.IsWord && found.Text[0] == '#' && found.Start == before.Stop ? found.Start
            : before.IsWord && before.Length > 1 && before.Text.EndsWith("#", System.StringComparison.Ordinal) ? before.Stop - 1
            : -1;
        if (start < 0)
            return null;
        var rest = TextSpan.FromBounds(start, GetLast(found).Stop);
        return Report.StrayText(file, rest, file.Slice(rest), "a comment begins with a space and ‘#’").WithFix(new TextSpan(start, 0), " ");
    }

    /// <summary>Web addresses and times of day, whose colon ended the value early.</summary>
    private Diagnostic? ColonInValue(LogicalLine line, Token found)
    {
        var colon = line.First;
        while (colon.Kind is not (TokenKind.Colon or TokenKind.End))
            colon = colon.Next!;
        if (found.Kind != TokenKind.Colon || colon.Next is not { } first)
            return null;
        var span = TextSpan.FromBounds(first.Start, GetLast(found).Stop);
        var text = file.Slice(span);
        if (first.Reads("https") || first.Reads("http"))
            return Report.NameForText(file, span, line.First.Text, text).WithFix(LineFixes.Quoted(text));
        return text.Length > 10 && text[10] is 'T' or ' ' && FactDate.TryParse(text.Substring(0, 10), out _)
            ? Report.TimeOfDay(file, span, text.Substring(0, 10)).WithSuggestedNames([text.Substring(0, 10)])
            : null;
    }

    private Diagnostic Unexpected(LogicalLine line, Token found, string expected, BodyKind body)
    {
        var span = found.Kind == TokenKind.End && Before(line, found) is { } last ? last.Span : found.Span;
        var what = found.Kind == TokenKind.End ? "the end of the line" : "‘" + found.Text + "’";
        var wanted = expected switch
        {
            Expected.Line => line.Indent == 0 ? "a kind, or a word such as ‘use’," : body switch
            {
                BodyKind.Kind => "a field",
                BodyKind.Choice => "‘real’, ‘final’ or a word of the choice",
                _ => "a field, ‘>’ or ‘because’",
            },
            Expected.Colon => "‘at’, ‘from’, ‘to’ or a colon",
            Expected.Comparison => "‘is’, ‘is not’, ‘before’, ‘after’ or ‘includes’",
            _ => expected,
        };
        var example = found.Kind == TokenKind.Arrow && expected == Expected.Value ? "FIELD: [DATE..], or FIELD: at least NUMBER" : Example(line, body, expected);
        return LineFixes.FixUnexpected(Report.UnexpectedText(file, span, wanted, what, example), line, found, expected);
    }

    private static string Example(LogicalLine line, BodyKind body, string expected) => line.First.Kind switch
    {
        _ when body == BodyKind.Choice && line.Indent > 0 => ChoiceKeywords.IsKeyword(line.First) ? line.First.Text + ": WORD, WORD" : "WORD: \"how texts say it\"",
        TokenKind.Arrow => ReadsOn(line.First, TokenKind.Via) ? "> SOURCE via VOICE \"words of the source\"" : "> SOURCE \"words of the source\"",
        TokenKind.Because => "because \"our reasoning\"",
        TokenKind.Scenario => line.First.Rest.Rest.Kind == TokenKind.Extends ? "scenario NAME extends NAME \"Label\"" : "scenario NAME \"Label\"",
        TokenKind.Assume when line.Indent == 0 => "assume FACT.FIELD: VALUE",
        TokenKind.Retract when line.Indent == 0 => "retract FACT.FIELD",
        TokenKind.Expect when line.Indent == 0 => "expect FACT.FIELD is VALUE",
        TokenKind.Vocabulary => "vocabulary NAME \"Label\"",
        TokenKind.Use => "use NAME",
        TokenKind.Kind when line.Indent == 0 => "kind NAME is NAME \"Label\"",
        TokenKind.Choice when line.Indent == 0 => "choice NAME: WORD, WORD",
        _ when line.Indent == 0 => "KIND NAME \"Label\"",
        _ when body == BodyKind.Kind => "FIELD: TYPE, MODIFIER",
        _ => expected is Expected.Date or Expected.Colon ? "FIELD at DATE: VALUE" : "FIELD: VALUE",
    };

    private static TextSpan? EqualsSign(LogicalLine line)
    {
        for (var token = line.First; token.Kind != TokenKind.End; token = token.Next!)
        {
            var index = token.IsWord || token.Kind == TokenKind.Equal ? token.Text.IndexOf('=') : -1;
            if (index >= 0)
                return new TextSpan(token.Start + index, 1);
        }

        return null;
    }

    private static string FieldName(Token name)
    {
        var text = name.Text;
        var index = text.IndexOf('=');
        return index > 0 ? text.Substring(0, index) : text;
    }

    private static Token? Before(LogicalLine line, Token token)
    {
        Token? before = null;
        for (var t = line.First; t != token && t.Kind != TokenKind.End; t = t.Next!)
            before = t;
        return before;
    }

    private static bool ReadsOn(Token token, char kind)
    {
        while (token.Kind != kind && token.Kind != TokenKind.End)
            token = token.Next!;
        return token.Kind == kind;
    }

    private static Token GetLastWord(Token token)
    {
        while (token.Next is { IsWord: true } next)
            token = next;
        return token;
    }

    private static Token GetLast(Token token)
    {
        while (token.Next is { Kind: not TokenKind.End } next)
            token = next;
        return token;
    }
}
