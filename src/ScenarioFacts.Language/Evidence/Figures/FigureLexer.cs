using System.Collections.Generic;
using System.Globalization;
using ScenarioFacts.Language.Lexicon;
using ScenarioFacts.Language.Text;

namespace ScenarioFacts.Language.Evidence.Figures;

/// <summary>Splits a quote into numbers, words and signs. Digits and letters are separate tokens: <c>42bn</c> is a number and a word.</summary>
internal sealed class FigureLexer
{
    // Of a word with its space: so that few lists have to grow.
    private const int UsualLength = 6;

    private readonly string _text;
    private readonly FigureTable _table;
    private readonly List<FigureToken> _tokens;
    private int _last;

    private FigureLexer(string text, FigureTable table)
    {
        _text = text;
        _table = table;
        _tokens = new List<FigureToken>((text.Length / UsualLength) + FigureReader.Sentinels);
    }

    public static List<FigureToken> Tokens(string text, FigureTable table) => new FigureLexer(text, table).Read();

    /// <summary>The digits and number words of a passage, from the first to the last; null if there are none, as in most. A cheap pre-check.</summary>
    public static TextSpan? FindNumerals(string text, TextSpan passage, FigureTable table)
    {
        if (table.Numerals is not { } numerals)
            return passage;
        var (first, last) = (-1, -1);
        for (var i = passage.Start; i < passage.End;)
        {
            var isLetter = char.IsLetter(text[i]);
            var next = isLetter ? EndOfWord(text, i) : i + 1;
            if (isLetter ? numerals.Contains(text, TextSpan.FromBounds(i, next)) : Scripts.GetDigit(text, i) >= 0)
                (first, last) = (first < 0 ? i : first, next);
            i = next;
        }

        return first < 0 ? null : TextSpan.FromBounds(first, last);
    }

    private List<FigureToken> Read()
    {
        for (var i = 0; i < _text.Length;)
        {
            var end = ReadAt(i);
            _last = end > i ? end : _last;
            i = end > i ? end : i + 1;
        }

        _tokens.Add(new FigureToken(FigureTokenKind.End, _last < _text.Length ? GetGap(_last, _text.Length) : FigureGap.Other, "", new TextSpan(_text.Length, 0), WrittenNumber.None));
        return _tokens;
    }

    private int ReadAt(int start)
    {
        var c = _text[start];
        if (Scripts.GetDigit(_text, start) >= 0 || (c == '.' && IsDecimalPoint(start)))
            return AddNumber(start);
        if (char.IsLetter(c))
            return Add(FigureTokenKind.Word, start, EndOfWord(_text, start), WrittenNumber.None);
        if (c is '%' or '％' or '٪')
            return Add(FigureTokenKind.Percent, start, start + 1, WrittenNumber.None);
        return char.GetUnicodeCategory(c) == UnicodeCategory.CurrencySymbol ? Add(FigureTokenKind.Sign, start, start + 1, WrittenNumber.None) : start;
    }

    private int AddNumber(int start)
    {
        var scanner = new NumberScanner(_text, start, _table.DecimalMark, _table.IsAssumed);
        var number = scanner.Read();
        return Add(number is null ? FigureTokenKind.Code : FigureTokenKind.Number, start, scanner.End, number ?? WrittenNumber.None);
    }

    private int Add(FigureTokenKind kind, int start, int end, WrittenNumber number)
    {
        var gap = GetGap(_last, start);
        _tokens.Add(new FigureToken(kind, gap, _text.Substring(start, end - start), TextSpan.FromBounds(start, end), number) { IsNegative = kind != FigureTokenKind.Word && IsNegative(start) });
        return end;
    }

    /// <summary>Whether a point without digits before it begins a number: <c>.25</c>.</summary>
    private bool IsDecimalPoint(int index) =>
        _table.DecimalMark == '.' && Scripts.GetDigit(_text, index + 1) >= 0
        && (index == 0 || char.IsWhiteSpace(_text[index - 1]) || _text[index - 1] is '(' || char.GetUnicodeCategory(_text[index - 1]) == UnicodeCategory.CurrencySymbol);

    /// <summary>A minus directly before, and no number or word before that.</summary>
    private bool IsNegative(int start)
    {
        if (start == 0 || _text[start - 1] is not ('-' or '\u2212' or '－'))
            return false;
        if (start == 1)
            return true;
        var before = _text[start - 2];
        if (before is '(' or '~' || char.GetUnicodeCategory(before) == UnicodeCategory.CurrencySymbol)
            return true;
        return char.IsWhiteSpace(before) && (_text[start - 1] == '\u2212' || _tokens.Count == 0 || _tokens[_tokens.Count - 1].Kind is not (FigureTokenKind.Number or FigureTokenKind.Code));
    }

    /// <summary>Han and hiragana are words of one character, katakana words of many.</summary>
    private static int EndOfWord(string text, int start)
    {
        var (end, isKatakana) = (start + 1, Scripts.IsKatakana(text[start]));
        if (Scripts.IsHan(text[start]) && !isKatakana)
            return end;
        while (end < text.Length && (isKatakana ? Scripts.IsKatakana(text[end]) : IsLetter(text[end])))
            end++;
        return end;
    }

    private static bool IsLetter(char c) => (char.IsLetter(c) && !Scripts.IsHan(c)) || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark;

    private FigureGap GetGap(int start, int end)
    {
        if (start == end)
            return start == 0 ? FigureGap.Other : FigureGap.None;
        var (mark, hasSpace) = ('\0', false);
        for (var i = start; i < end; i++)
        {
            if (char.IsWhiteSpace(_text[i]))
                hasSpace = true;
            else if (mark == '\0')
                mark = _text[i];
            else
                return mark == '(' ? FigureGap.Open : FigureGap.Other;
        }

        return mark switch
        {
            '\0' => FigureGap.Space,
            '-' or '\u2010' or '\u2011' => hasSpace ? FigureGap.Dash : FigureGap.Hyphen,
            '\u2012' or '\u2013' or '\u2014' or '\u2212' or '〜' or '～' => FigureGap.Dash,
            ',' or '、' or '，' => FigureGap.Comma,
            '.' => FigureGap.Point,
            '/' or ':' => hasSpace ? FigureGap.Other : FigureGap.Slash,
            '\'' or '’' => FigureGap.Apostrophe,
            '(' or '（' => FigureGap.Open,
            ')' or '）' => FigureGap.Close,
            _ => FigureGap.Other,
        };
    }
}
