using System;
using System.Globalization;

namespace ScenarioFacts;

/// <summary>Parses a <see cref="FactNumber"/>. ASCII digits and single spaces only.</summary>
internal static class FactNumberParser
{
    public const string AtLeast = "at least ";
    public const string AtMost = "at most ";
    public const string RangeMark = "..";

    /// <summary>The number of digits that a decimal can always represent.</summary>
    private const int MostDigits = 28;

    /// <summary>Exclusive upper limit of absolute values, so that widening by 10 % stays within decimal.</summary>
    private const decimal Limit = 1e27m;

    /// <summary>Dividing by this 1 removes a decimal's trailing zeros: 5.05 trillion is 5050000000000 and not 5050000000000.00.</summary>
    private const decimal ShortestOne = 1.0000000000000000000000000000m;

    private static readonly (string Word, decimal Factor)[] Scales =
    [
        ("thousand", 1e3m),
        ("million", 1e6m),
        ("billion", 1e9m),
        ("trillion", 1e12m),
    ];

    /// <summary>The factor of a scale word; 0 if the word is not one.</summary>
    public static decimal GetFactor(string word) => Array.Find(Scales, scale => string.Equals(scale.Word, word, StringComparison.Ordinal)).Factor;

    public static FactNumberError Parse(string text, bool isCount, out FactNumber number)
    {
        number = default;
        var marks = GetMarks(text, out var start);
        var space = text.IndexOf(' ', start);
        var figures = text.Substring(start, (space < 0 ? text.Length : space) - start);
        var error = ParseFigures(figures, IsPlain(marks), out var lowest, out var highest);
        if (error != FactNumberError.None)
            return error;
        var factor = space < 0 ? 1 : GetFactor(text.Substring(space + 1));
        if (factor == 0)
            return FactNumberError.UnknownScale;
        error = Scale(factor, ref lowest, ref highest);
        if (error == FactNumberError.None && isCount)
            error = CheckCount(lowest, highest);
        if (error == FactNumberError.None)
            number = new FactNumber(text, lowest, highest, isCount ? marks | FactNumberMarks.Count : marks);
        return error;
    }

    private static bool IsPlain(FactNumberMarks marks) => marks == FactNumberMarks.None;

    private static FactNumberMarks GetMarks(string text, out int start)
    {
        var (marks, word) = text.Length > 0 && text[0] == '~' ? (FactNumberMarks.Approximate, "~")
            : text.StartsWith(AtLeast, StringComparison.Ordinal) ? (FactNumberMarks.AtLeast, AtLeast)
            : text.StartsWith(AtMost, StringComparison.Ordinal) ? (FactNumberMarks.AtMost, AtMost)
            : (FactNumberMarks.None, "");
        start = word.Length;
        return marks;
    }

    private static FactNumberError ParseFigures(string figures, bool mayBeRange, out decimal lowest, out decimal highest)
    {
        highest = 0;
        var range = figures.IndexOf(RangeMark, StringComparison.Ordinal);
        if (range < 0 || !mayBeRange)
        {
            var error = ParseDecimal(figures, out lowest);
            highest = lowest;
            return error;
        }

        var first = ParseDecimal(figures.Substring(0, range), out lowest);
        return first == FactNumberError.None ? ParseDecimal(figures.Substring(range + RangeMark.Length), out highest) : first;
    }

    /// <summary>Parses digits with an optional leading minus sign and an optional decimal point between them.</summary>
    private static FactNumberError ParseDecimal(string text, out decimal value)
    {
        value = 0;
        var start = text.Length > 0 && text[0] == '-' ? 1 : 0;
        var point = text.IndexOf('.', start);
        for (var i = start; i < text.Length; i++)
        {
            if (text[i] is < '0' or > '9' && i != point)
                return FactNumberError.NotANumber;
        }

        var digits = text.Length - start - (point < 0 ? 0 : 1);
        if (digits == 0 || point == start || point == text.Length - 1)
            return FactNumberError.NotANumber;
        if (digits > MostDigits)
            return FactNumberError.TooLarge;
        return decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value)
            ? FactNumberError.None
            : FactNumberError.TooLarge;
    }

    private static FactNumberError Scale(decimal factor, ref decimal lowest, ref decimal highest)
    {
        if (IsTooLarge(lowest, factor) || IsTooLarge(highest, factor))
            return FactNumberError.TooLarge;
        if (factor > 1)
            (lowest, highest) = (lowest * factor / ShortestOne, highest * factor / ShortestOne);
        return lowest > highest ? FactNumberError.EndsBeforeStart : FactNumberError.None;
    }

    private static bool IsTooLarge(decimal value, decimal factor) => Math.Abs(value) >= Limit / factor;

    private static FactNumberError CheckCount(decimal lowest, decimal highest) =>
        lowest < 0 ? FactNumberError.Negative
        : decimal.Truncate(lowest) != lowest || decimal.Truncate(highest) != highest ? FactNumberError.NotWhole
        : FactNumberError.None;
}
