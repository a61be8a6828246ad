using System.Collections.Generic;
using System.Globalization;
using ScenarioFacts.Language.Text;

namespace ScenarioFacts.Language.Evidence.Figures;

/// <summary>Splits a quote into numbers, words and signs. Digits and letters are separate tokens: <c>42bn</c> is a number and a word.</summary>
internal static class FigureLexer
{
    /// <summary>Longer digit sequences are codes, and too large to calculate with.</summary>
    private const int MostDigits = 15;

    public static List<FigureToken> Tokens(string text)
    {
        var tokens = new List<FigureToken>();
        var last = 0;
        for (var i = 0; i < text.Length;)
        {
            var end = EndOfToken(text, i, out var kind);
            if (end == i)
            {
                i++;
                continue;
            }

            tokens.Add(Token(text, kind, GetGap(text, last, i), TextSpan.FromBounds(i, end)));
            i = last = end;
        }

        tokens.Add(new FigureToken(FigureTokenKind.End, FigureGap.Other, "", new TextSpan(text.Length, 0)));
        return tokens;
    }

    private static int EndOfToken(string text, int start, out FigureTokenKind kind)
    {
        kind = FigureTokenKind.Word;
        if (IsDigit(text, start))
            return EndOfNumber(text, start, out kind);
        if (char.IsLetter(text[start]))
            return EndOfWord(text, start);
        kind = text[start] is '%' or '％' ? FigureTokenKind.Percent : FigureTokenKind.Sign;
        return kind == FigureTokenKind.Percent || char.GetUnicodeCategory(text[start]) == UnicodeCategory.CurrencySymbol ? start + 1 : start;
    }

    private static int EndOfWord(string text, int start)
    {
        var end = start + 1;
        while (end < text.Length && (char.IsLetter(text[end]) || char.GetUnicodeCategory(text[end]) is UnicodeCategory.NonSpacingMark))
            end++;
        return end;
    }

    /// <summary>Digits, groups of three (<c>12,500</c>, <c>12 500</c> with a no-break space), then decimals or a fraction sign for a half or a quarter.</summary>
    private static int EndOfNumber(string text, int start, out FigureTokenKind kind)
    {
        var end = EndOfDigits(text, start);
        if (end - start <= 3)
        {
            while (end < text.Length && IsGroupMark(text[end]) && EndOfDigits(text, end + 1) == end + 4)
                end += 4;
        }

        kind = FigureTokenKind.Number;
        for (var points = 0; end + 1 < text.Length && text[end] == '.' && IsDigit(text, end + 1); points++)
        {
            kind = points == 0 ? kind : FigureTokenKind.Code;
            end = EndOfDigits(text, end + 1);
        }

        if (end - start > MostDigits)
            kind = FigureTokenKind.Code;
        return end < text.Length && GetPart(text[end]) > 0 ? end + 1 : end;
    }

    private static int EndOfDigits(string text, int start)
    {
        while (IsDigit(text, start))
            start++;
        return start;
    }

    private static FigureToken Token(string text, FigureTokenKind kind, FigureGap gap, TextSpan span)
    {
        var written = text.Substring(span.Start, span.Length);
        if (kind != FigureTokenKind.Number)
            return new FigureToken(kind, gap, written, span);
        decimal whole = 0, unit = 1;
        var (hasPoint, isWhole) = (false, true);
        foreach (var c in written)
        {
            isWhole &= c is >= '0' and <= '9';
            hasPoint |= c == '.';
            if (c is < '0' or > '9')
                whole += GetPart(c);
            else if (hasPoint)
                whole += (c - '0') * (unit /= 10);
            else
                whole = (whole * 10) + (c - '0');
        }

        return new FigureToken(kind, gap, written, span, whole, isWhole);
    }

    private static FigureGap GetGap(string text, int start, int end)
    {
        if (start == end)
            return start == 0 ? FigureGap.Other : FigureGap.None;
        var (mark, hasSpace) = ('\0', false);
        for (var i = start; i < end; i++)
        {
            if (char.IsWhiteSpace(text[i]))
                hasSpace = true;
            else if (mark == '\0')
                mark = text[i];
            else
                return FigureGap.Other;
        }

        return mark switch
        {
            '\0' => FigureGap.Space,
            '-' or '\u2010' or '\u2011' => hasSpace ? FigureGap.Dash : FigureGap.Hyphen,
            '\u2012' or '\u2013' or '\u2014' or '\u2212' => FigureGap.Dash,
            ',' => FigureGap.Comma,
            '.' => FigureGap.Point,
            '/' or ':' => hasSpace ? FigureGap.Other : FigureGap.Slash,
            _ => FigureGap.Other,
        };
    }

    private static bool IsDigit(string text, int index) => index < text.Length && text[index] is >= '0' and <= '9';

    private static bool IsGroupMark(char c) => c is ',' or '\u00A0' or '\u2009' or '\u202F';

    private static decimal GetPart(char c) => c switch { '¼' => 0.25m, '½' => 0.5m, '¾' => 0.75m, _ => 0 };
}
