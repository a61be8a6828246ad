using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using ScenarioFacts.Language.Evidence.Figures;
using ScenarioFacts.Language.Lexicon;
using ScenarioFacts.Language.Text;

namespace ScenarioFacts.Language.ValueFixes;

/// <summary>
/// Reads what stands in place of a number, with the reader of figures in quotes, and writes it as a value: “two dozen”, <c>$42bn</c>, “no more than 500”.
/// What is not read to its end is not read at all.
/// </summary>
/// <param name="Value">The value as files have it.</param>
/// <param name="IsCertain">Whether the words cannot mean anything else.</param>
internal sealed record StatedNumber(string Value, bool IsCertain)
{
    private const int MostDecimals = 3;
    private const int MostInScale = 10_000;

    private static readonly LanguageTable English = LanguageTables.Find(LanguageTable.EnglishTag)!;

    /// <summary>The bounds that say no less and no more than the marks of a value do. “More than 500” is not “at least 500”.</summary>
    private static readonly WordSet ExactBounds =
    [
        "about", "around", "approximately", "approx", "roughly", "circa", "ca", "at least", "no fewer than", "no less than", "not less than", "not fewer than", "at most", "no more than", "not more than", "up to",
        "or more", "or less", "or fewer",
    ];

    /// <summary>The value of an amount and its conversion; null if the tokens are not read to their end, or are no value of the type.</summary>
    public static StatedNumber? Read(IReadOnlyList<NumberToken> tokens, NumberType type)
    {
        var all = tokens.ToList();
        var open = all.FindIndex(static token => token.Kind == NumberTokenKind.Open);
        var close = all.FindIndex(static token => token.Kind == NumberTokenKind.Close);
        var amount = open < 0 && close < 0 ? ReadAmount(all, type)
            : open > 0 && close == all.Count - 1 && ReadAmount(all.GetRange(0, open), type) is { } first && ReadAmount(all.GetRange(open + 1, close - open - 1), type) is { } second
                ? new StatedNumber($"{first.Value} ({second.Value})", first.IsCertain && second.IsCertain)
            : null;
        return amount is not null && type.Read(amount.Value) == FactNumberError.None ? amount : null;
    }

    private static StatedNumber? ReadAmount(List<NumberToken> tokens, NumberType type)
    {
        var units = tokens.Where(IsUnit).Select(static token => token.Meaning).Distinct(StringComparer.Ordinal).ToList();
        if (units.Count != (type.IsCount ? 0 : 1) || IsParted(tokens))
            return null;
        var number = tokens.Where(static token => !IsUnit(token)).ToList();
        var read = ReadExponent(number) ?? ReadFigures(number);
        return read is null ? null
            : new StatedNumber(string.Join(" ", [read.Value, .. units]), read.IsCertain && tokens.Count(IsUnit) == units.Count && tokens.TrueForAll(token => HasOneMeaning(token, type)));
    }

    /// <summary>Whether a unit stands between two numbers: “12 EUR 500”.</summary>
    private static bool IsParted(List<NumberToken> tokens)
    {
        for (var i = 1; i + 1 < tokens.Count; i++)
        {
            if (IsUnit(tokens[i]) && tokens[i + 1].Kind is NumberTokenKind.Figures or NumberTokenKind.NumberWord && tokens[i - 1].Kind != NumberTokenKind.Range && tokens.Take(i).Any(IsNumber))
                return true;
        }

        return false;
    }

    private static StatedNumber? ReadFigures(List<NumberToken> tokens)
    {
        var text = string.Join(" ", tokens.Select(GetWords)).ToLowerInvariant();
        var figures = FigureDetector.Find(text, English);
        return figures.Count switch
        {
            1 => ReadOne(text, figures[0], tokens),
            2 when figures[0].IsInRange && figures[1].IsInRange => ReadRange(text, figures[0], figures[1], tokens),
            _ => null,
        };
    }

    private static StatedNumber? ReadOne(string text, Figure figure, List<NumberToken> tokens)
    {
        var before = text.Substring(figure.BoundSpan.Start, figure.Span.Start - figure.BoundSpan.Start).Trim();
        var after = text.Substring(figure.Span.End, figure.BoundSpan.End - figure.Span.End).Trim();
        var rest = text.Substring(figure.BoundSpan.End).Trim();
        if (figure.BoundSpan.Start != 0 || !IsAmount(figure) || !IsCounted(rest))
            return null;
        var mark = figure.Bound switch
        {
            FigureBound.AtLeast => FactNumberParser.AtLeast,
            FigureBound.AtMost => FactNumberParser.AtMost,
            FigureBound.Approximate => "~",
            _ => "",
        };
        return new StatedNumber(mark + Write(figure.Value, tokens), IsExact(before) && IsExact(after) && rest.Length == 0 && IsWellFormed(tokens));
    }

    private static StatedNumber? ReadRange(string text, Figure low, Figure high, List<NumberToken> tokens)
    {
        var before = text.Substring(0, low.Span.Start).Trim();
        var between = text.Substring(low.Span.End, high.Span.Start - low.Span.End).Trim();
        var isRange = before is "" or "from" ? between is "to" : before is "between" && between is "and";
        if (!isRange || high.Span.End != text.Length || low.Value >= high.Value || !IsAmount(low) || !IsAmount(high))
            return null;
        var scale = GetScale(tokens, low.Value, high.Value);
        return new StatedNumber(Print(low.Value, scale) + FactNumberParser.RangeMark + Print(high.Value, scale) + Suffix(scale), IsOneScale(tokens, low.Value));
    }

    private static bool IsExact(string bound) => bound.Length == 0 || ExactBounds.Contains(bound);

    private static bool IsAmount(Figure figure) => figure.Kind is FigureKind.Number or FigureKind.Measure;

    /// <summary>Whether nothing more follows than the one word that is counted: “12 sailors”.</summary>
    private static bool IsCounted(string rest) => rest.Length == 0 || (rest.All(char.IsLetter) && !EnglishNumbers.IsNumberWord(rest) && EnglishNumbers.SuggestScale(rest) is null && !EnglishNumbers.IsFraction(rest) && !EnglishNumbers.IsOrdinal(rest));

    /// <summary>
    /// Whether the words make up a number as it is taught: “12 500” may be two numbers, and “5 million million”, “six thousand billion” and “two dozen million” slips.
    /// </summary>
    private static bool IsWellFormed(List<NumberToken> tokens)
    {
        var scales = tokens.Where(static token => token.Kind == NumberTokenKind.Scale).Select(static token => FactNumberParser.GetFactor(token.Meaning)).ToList();
        var multipliers = scales.Count + tokens.Count(static token => token.Kind == NumberTokenKind.NumberWord && EnglishNumbers.IsMultiplier(token.Text));
        var isFalling = scales.Zip(scales.Skip(1), static (scale, next) => scale > next).All(static falls => falls) && !HasScaleOfScale(tokens);
        var part = tokens.FindIndex(static token => EnglishNumbers.IsPart(token.Text));
        if (part >= 0 && (multipliers > 1 || tokens.Skip(part + 1).Any(static token => token.Kind == NumberTokenKind.NumberWord && !EnglishNumbers.IsMultiplier(token.Text) && token.Text.Length > 1)))
            return false;
        return tokens.Count(static token => token.Kind == NumberTokenKind.Figures) switch
        {
            0 => isFalling && (multipliers == 1 || !tokens.Exists(static token => EnglishNumbers.IsDozen(token.Text))),
            1 => multipliers <= 1,
            _ => false,
        };
    }

    /// <summary>Whether both ends of a range in digits share one scale or have none: “between 2404 and 304 million” is open.</summary>
    private static bool IsOneScale(List<NumberToken> tokens, decimal low)
    {
        var scales = tokens.Where(static token => token.Kind == NumberTokenKind.Scale).Select(static token => FactNumberParser.GetFactor(token.Meaning)).Distinct().ToList();
        return tokens.Count(static token => token.Kind == NumberTokenKind.Figures) == 2 && !tokens.Exists(static token => token.Kind == NumberTokenKind.NumberWord)
            && scales.Count <= 1 && (scales.Count == 0 || low >= scales[0]) && !HasScaleOfScale(tokens);
    }

    private static bool HasScaleOfScale(List<NumberToken> tokens) =>
        tokens.Zip(tokens.Skip(1), static (one, next) => one.Kind == NumberTokenKind.Scale && next.Kind == NumberTokenKind.Scale).Any(static isOne => isOne);

    /// <summary><c>1e3</c>, which prose does not have.</summary>
    private static StatedNumber? ReadExponent(List<NumberToken> tokens)
    {
        var text = string.Concat(tokens.Select(static token => token.Text)).ToLowerInvariant();
        var isJoined = tokens.Count is 2 or 3 && tokens[0].Kind == NumberTokenKind.Figures && tokens[tokens.Count - 1].Span.End - tokens[0].Span.Start == text.Length;
        return isJoined && text.IndexOf('e') is > 0 and var e && text.Substring(e + 1) is { Length: 1 or 2 } power && power.All(static c => c is >= '0' and <= '9')
            && decimal.TryParse(text, NumberStyles.AllowExponent | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)
                ? new StatedNumber(Print(value, ""), IsCertain: false) : null;
    }

    private static string GetWords(NumberToken token) => token.Kind switch
    {
        NumberTokenKind.Scale when token.Meaning.Length > 0 => token.Meaning,
        NumberTokenKind.Range when !char.IsLetter(token.Text[0]) => "to",
        NumberTokenKind.About when !char.IsLetter(token.Text[0]) => "about",
        NumberTokenKind.AtLeast when token.Text == "+" => "or more",
        NumberTokenKind.AtLeast when !char.IsLetter(token.Text[0]) => "at least",
        NumberTokenKind.AtMost when token.Text == "<" => "less than",
        NumberTokenKind.AtMost when !char.IsLetter(token.Text[0]) => "at most",
        _ => token.Text,
    };

    /// <summary>Whether a token cannot mean anything else: currency signs, single letters and the decimals that may be thousands can.</summary>
    private static bool HasOneMeaning(NumberToken token, NumberType type) => token.Kind switch
    {
        NumberTokenKind.CurrencySign => false,
        NumberTokenKind.Figures => !IsLikeThousands(token.Text),
        NumberTokenKind.Scale => EnglishNumbers.IsCertainScale(token.Text) && (type.Units is null || token.Text.Length > 2),
        NumberTokenKind.NumberWord => EnglishNumbers.IsOneNumber(token.Text),
        NumberTokenKind.Unknown => false,
        NumberTokenKind.AtLeast => token.Text != "+",
        NumberTokenKind.AtMost => token.Text != "<",
        _ => true,
    };

    private static bool IsLikeThousands(string digits) => digits.IndexOf('.') is > 0 and var point && digits.Length - point - 1 == 3;

    private static bool IsUnit(NumberToken token) => token.Kind is NumberTokenKind.Unit or NumberTokenKind.Currency or NumberTokenKind.CurrencySign;

    private static bool IsNumber(NumberToken token) => token.Kind is NumberTokenKind.Figures or NumberTokenKind.NumberWord or NumberTokenKind.Scale;

    /// <summary>Digits that are written already stay as they are.</summary>
    private static string Write(decimal value, List<NumberToken> tokens)
    {
        var numbers = tokens.Where(IsNumber).ToList();
        if (numbers.Count > 0 && numbers[0].Kind == NumberTokenKind.Figures && numbers.Skip(1).All(static token => token.Kind == NumberTokenKind.Scale && FactNumberParser.GetFactor(token.Meaning) > 0)
            && FactNumber.TryParse(string.Join(" ", numbers.Select(static token => token.Meaning)), out var written) && written.Lowest == value)
            return written.ToString();
        var scale = GetScale(tokens, value, value);
        return Print(value, scale) + Suffix(scale);
    }

    /// <summary>The largest scale that both values can be written with in a few digits; none where the words have none.</summary>
    private static string GetScale(List<NumberToken> tokens, decimal low, decimal high) =>
        tokens.Exists(static token => token.Kind == NumberTokenKind.Scale)
            ? EnglishNumbers.Scales.Reverse().FirstOrDefault(scale => Math.Abs(low) >= FactNumberParser.GetFactor(scale) && IsShort(low, scale) && IsShort(high, scale)) ?? ""
            : "";

    private static bool IsShort(decimal value, string scale) => value / FactNumberParser.GetFactor(scale) is var shown && decimal.Round(shown, MostDecimals) == shown && Math.Abs(shown) < MostInScale;

    private static string Print(decimal value, string scale) =>
        (scale.Length > 0 ? value / FactNumberParser.GetFactor(scale) : value).ToString("0.############################", CultureInfo.InvariantCulture);

    private static string Suffix(string scale) => scale.Length > 0 ? " " + scale : "";
}
