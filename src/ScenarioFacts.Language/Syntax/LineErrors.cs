using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using ScenarioFacts.Language.Diagnostics;
using ScenarioFacts.Language.Text;
using Sprache;

namespace ScenarioFacts.Language.Syntax;

/// <summary>Says in an analyst's terms why a line could not be read: from the token where the grammar stopped and what it expected there.</summary>
internal sealed class LineErrors(SourceFile file, List<Diagnostic> diagnostics)
{
    /// <summary>Words of the language that this version does not understand yet.</summary>
    private static readonly string[] LaterWords =
        ["assume", "retract", "expect", "extends", "accepted", "rejected", "disputed", "denies", "credibility", "as"];

    private bool _saidNotUtf8;

    public static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    public void Add(Diagnostic diagnostic) => diagnostics.Add(diagnostic);

    public void MissingHeader(LogicalLine first) =>
        diagnostics.Insert(0, Report.MissingHeader(file, first.First.Span));

    /// <summary>The error of a line that could not even be cut into tokens. One wrong encoding spoils many lines: it is said once.</summary>
    public void Lexical(LogicalLine line)
    {
        var (kind, span) = (line.Problem!.Value.Kind, line.Problem.Value.Span);
        if (kind != LexicalProblemKind.NotUtf8 || !_saidNotUtf8)
            Add(Lexical(kind, span));
        _saidNotUtf8 |= kind == LexicalProblemKind.NotUtf8;
    }

    private Diagnostic Lexical(LexicalProblemKind kind, TextSpan span)
    {
        var text = file.Slice(span);
        return kind switch
        {
            LexicalProblemKind.UnclosedString => Report.UnclosedString(file, span),
            LexicalProblemKind.CurlyQuote => Report.CurlyQuote(file, span, text),
            LexicalProblemKind.UnknownEscape => Report.UnknownEscape(file, span, text),
            LexicalProblemKind.LineTooLong => Report.LineTooLong(file, span, Number(Lexer.LongestLine + span.Length)),
            LexicalProblemKind.NotUtf8 => Report.NotUtf8(file, span),
            _ => Report.ControlCharacter(file, span, "U+" + ((int)text[0]).ToString("X4", CultureInfo.InvariantCulture)),
        };
    }

    /// <summary>The one error of a line that the grammar refused.</summary>
    public void Explain(LogicalLine line, IResult<LineSyntax> failure, bool isKind)
    {
        var found = (Token)failure.Remainder;
        var expected = failure.Expectations.First();
        Add(TopLevelMistake(line, found)
            ?? Later(line, found)
            ?? ValueMistake(line, found, expected)
            ?? Unexpected(line, found, expected, isKind));
    }

    private Diagnostic? TopLevelMistake(LogicalLine line, Token found)
    {
        if (line.Indent > 0)
            return null;
        if (line.First.Kind == TokenKind.Arrow)
            return Report.EvidenceNotIndented(file, line.First.Span);
        if (line.First.Kind == TokenKind.Because && found.Kind == TokenKind.String)
            return Report.UnexpectedText(file, line.First.Span, "a kind or a reserved word", "‘because’ at the left margin", "  because \"…\"");
        return found.Kind == TokenKind.Colon && found == line.First.Next && line.First.IsWord
            ? Report.FieldNotIndented(file, line.First.Span, line.First.Text)
            : null;
    }

    private Diagnostic? Later(LogicalLine line, Token found)
    {
        var suspect = line.Indent == 0 && LaterWords.Take(3).Any(line.First.Reads) ? line.First : found;
        return LaterWords.FirstOrDefault(suspect.Reads) is { } word ? Report.NotYetUnderstood(file, suspect.Span, word) : null;
    }

    private Diagnostic? ValueMistake(LogicalLine line, Token found, string expected)
    {
        var name = line.First.Kind == TokenKind.Choice && line.First.Next is { IsWord: true } choice ? choice : line.First;
        if (expected == Expected.Colon && line.First.IsWord && !(found.Kind == TokenKind.Colon))
            return EqualsSign(line) is { } equals
                ? Report.EqualsForColon(file, equals, FieldName(name))
                : Report.MissingColon(file, MissingColonSpan(found), name.Text);
        if (expected is Expected.Value or Expected.Name && Before(line, found) is { Kind: TokenKind.Comma } comma)
            return Report.StrayComma(file, comma.Span, found.Kind == TokenKind.Comma ? "between two commas:" : "after");
        if (expected == Expected.Value && found.Kind == TokenKind.Comma)
            return Report.StrayComma(file, found.Span, "before");
        if (expected is Expected.Value or Expected.Name && found.Kind == TokenKind.End && Before(line, found) is { Kind: TokenKind.Colon })
            return Report.MissingValue(file, name.Span, name.Text);
        return expected == Expected.End
            ? Report.StrayText(file, TextSpan.FromBounds(found.Start, LastOf(found).Stop), file.Slice(TextSpan.FromBounds(found.Start, LastOf(found).Stop)))
            : null;
    }

    private Diagnostic Unexpected(LogicalLine line, Token found, string expected, bool isKind)
    {
        var span = found.Kind == TokenKind.End && Before(line, found) is { } last ? last.Span : found.Span;
        var what = found.Kind == TokenKind.End ? "the end of the line" : "‘" + found.Text + "’";
        var wanted = expected == Expected.Line ? "a line of the language" : expected;
        return Report.UnexpectedText(file, span, wanted, what, Example(line, isKind));
    }

    private static string Example(LogicalLine line, bool isKind) => line.First.Kind switch
    {
        TokenKind.Arrow => "> SOURCE via VOICE \"words of the source\"",
        TokenKind.Because => "because \"our reasoning\"",
        TokenKind.Scenario => "scenario NAME \"Label\"",
        TokenKind.Vocabulary => "vocabulary NAME \"Label\"",
        TokenKind.Use => "use NAME",
        TokenKind.Kind when line.Indent == 0 => "kind NAME is NAME \"Label\"",
        TokenKind.Choice when line.Indent == 0 => "choice NAME: WORD, WORD",
        _ when line.Indent == 0 => "KIND NAME \"Label\"",
        _ => isKind ? "FIELD: TYPE, MODIFIER" : "FIELD: VALUE",
    };

    /// <summary>The place where a colon is missing: the word that stands where it should, or else the last word of the line.</summary>
    private static TextSpan MissingColonSpan(Token found) => found.Kind == TokenKind.End ? new TextSpan(Math.Max(found.Start - 1, 0), 1) : found.Span;

    private static TextSpan? EqualsSign(LogicalLine line)
    {
        for (var token = line.First; token.Kind != TokenKind.End; token = token.Next!)
        {
            var index = token.IsWord ? token.Text.IndexOf('=') : -1;
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

    private static Token LastOf(Token token)
    {
        while (token.Next is { Kind: not TokenKind.End } next)
            token = next;
        return token;
    }
}
