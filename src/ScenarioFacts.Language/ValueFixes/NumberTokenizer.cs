using System;
using System.Collections.Generic;
using ScenarioFacts.Language.Lexicon;
using ScenarioFacts.Language.Syntax;
using ScenarioFacts.Language.Text;

namespace ScenarioFacts.Language.ValueFixes;

/// <summary>Splits an item in place of a number into figures, signs and words, even without spaces between them: <c>$42bn</c>.</summary>
internal sealed class NumberTokenizer(NumberType type)
{
    private static readonly WordSet RangeWords = ["to", "and"];
    private static readonly WordSet Fillers = ["at", "than", "between", "from", "of", "or", "no", "not"];

    private readonly List<NumberToken> _pieces = [];

    /// <summary>The tokens of an item in order. Those of a quoted text all have the span of the text.</summary>
    public static IReadOnlyList<NumberToken> GetPieces(ItemSyntax item, NumberType type)
    {
        var cutter = new NumberTokenizer(type);
        if (item.Text is { } text)
        {
            cutter.Cut(text.Value, null, item.Span);
            return cutter._pieces;
        }

        foreach (var word in item.Words)
            cutter.Cut(word.Text, word.Start, word.Span);
        return cutter._pieces;
    }

    private void Cut(string text, int? start, TextSpan whole)
    {
        for (var i = 0; i < text.Length;)
        {
            var end = EndOfPiece(text, i);
            if (!char.IsWhiteSpace(text[i]))
                Add(text.Substring(i, end - i), start is { } offset ? TextSpan.FromBounds(offset + i, offset + end) : whole);
            i = end;
        }
    }

    private int EndOfPiece(string text, int start)
    {
        var c = text[start];
        if (IsDigit(c) || (c == '-' && !EndsInFigures && start + 1 < text.Length && IsDigit(text[start + 1])))
            return EndOfFigures(text, start + 1);
        if (char.IsLetter(c))
            return EndOfWord(text, start + 1);
        return c == '.' && start + 1 < text.Length && text[start + 1] == '.' ? start + 2 : start + 1;
    }

    private bool EndsInFigures => _pieces.Count > 0 && _pieces[_pieces.Count - 1].Kind is NumberTokenKind.Figures or NumberTokenKind.Scale;

    private static int EndOfFigures(string text, int i)
    {
        while (i < text.Length && (IsDigit(text[i]) || (text[i] == '.' && i + 1 < text.Length && IsDigit(text[i + 1]))))
            i++;
        return i;
    }

    /// <summary>A unit may contain digits; a currency may not, but may end in a sign: <c>US$</c>.</summary>
    private int EndOfWord(string text, int i)
    {
        while (i < text.Length && (char.IsLetter(text[i]) || (!type.IsMoney && IsDigit(text[i])) || (text[i] == '-' && i + 1 < text.Length && char.IsLetter(text[i + 1]))))
            i++;
        return i < text.Length && text[i] == '$' ? i + 1 : i;
    }

    private void Add(string text, TextSpan span)
    {
        var (kind, meaning) = IsDigit(text[text.Length - 1]) && !char.IsLetter(text[0]) ? (NumberTokenKind.Figures, text)
            : char.IsLetter(text[0]) ? GetWord(text)
            : GetSign(text);
        _pieces.Add(new NumberToken(span, text, kind, meaning));
    }

    private static (NumberTokenKind Kind, string Meaning) GetSign(string sign) => sign switch
    {
        "~" or "≈" => (NumberTokenKind.About, "~"),
        ".." or "-" or "–" or "—" or "…" => (NumberTokenKind.Range, FactNumberParser.RangeMark),
        "≥" or "+" => (NumberTokenKind.AtLeast, "least"),
        "≤" or "<" => (NumberTokenKind.AtMost, "most"),
        "%" or "‰" or "％" => (NumberTokenKind.Percent, ""),
        "(" => (NumberTokenKind.Open, sign),
        ")" => (NumberTokenKind.Close, sign),
        _ when Currencies.Suggest(sign) is { } code => (NumberTokenKind.CurrencySign, code),
        _ => (NumberTokenKind.Unknown, ""),
    };

    private (NumberTokenKind Kind, string Meaning) GetWord(string word)
    {
        if (type.HasUnit(word))
            return (NumberTokenKind.Unit, word);
        if (type.IsMoney && CodeTable.Currencies.Contains(word))
            return (NumberTokenKind.Currency, word);
        if (EnglishNumbers.SuggestScale(word) is { } scale && (type.Units is null || word.Length > 2))
            return (NumberTokenKind.Scale, scale);
        if (GetHedge(word) is { } hedge)
            return (hedge, GetMeaning(hedge, word));
        if (EnglishNumbers.IsNumberWord(word))
            return (NumberTokenKind.NumberWord, "");
        if (word.StartsWith("percent", StringComparison.OrdinalIgnoreCase))
            return (NumberTokenKind.Percent, "");
        return Currencies.Suggest(word) is { } code ? (NumberTokenKind.CurrencySign, code) : (NumberTokenKind.Unknown, "");
    }

    private static NumberTokenKind? GetHedge(string word) =>
        Hedges.Approximators.Contains(word) ? NumberTokenKind.About
        : Hedges.LowerBounds.Contains(word) ? NumberTokenKind.AtLeast
        : Hedges.UpperBounds.Contains(word) ? NumberTokenKind.AtMost
        : RangeWords.Contains(word) ? NumberTokenKind.Range
        : Fillers.Contains(word) ? NumberTokenKind.Filler
        : null;

    /// <summary>“at least” and “at most” are the language's keywords; all other hedges are spelled differently.</summary>
    private static string GetMeaning(NumberTokenKind hedge, string word) => hedge switch
    {
        NumberTokenKind.About => "~",
        NumberTokenKind.AtLeast => "least",
        NumberTokenKind.AtMost => "most",
        NumberTokenKind.Range => FactNumberParser.RangeMark,
        _ => word,
    };

    private static bool IsDigit(char c) => c is >= '0' and <= '9';
}

/// <summary>A token in place of a number.</summary>
/// <param name="Text">The token as written.</param>
/// <param name="Meaning">Its canonical form: figures, a scale word, a code, a unit.</param>
internal readonly record struct NumberToken(TextSpan Span, string Text, NumberTokenKind Kind, string Meaning)
{
    /// <summary>Whether it is written in canonical form.</summary>
    public bool IsCanonical => Text == Meaning;
}

/// <summary>The kind of a token of a number.</summary>
internal enum NumberTokenKind
{
    Figures,

    /// <summary>A number word, or a part of a number in words.</summary>
    NumberWord,
    About,
    AtLeast,
    AtMost,
    Range,
    Scale,
    Currency,

    /// <summary>A currency sign or name; its meaning is the code.</summary>
    CurrencySign,
    Unit,
    Percent,
    Open,
    Close,

    /// <summary>A word that is part of the one next to it, like <c>than</c> in “more than”.</summary>
    Filler,
    Unknown,
}
