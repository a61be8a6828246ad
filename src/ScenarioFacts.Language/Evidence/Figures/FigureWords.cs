using System;
using System.Collections.Generic;
using ScenarioFacts.Language.Lexicon;

namespace ScenarioFacts.Language.Evidence.Figures;

/// <summary>The words next to a number that determine what it counts.</summary>
internal static class FigureWords
{
    private static readonly HashSet<string> Measures = new(StringComparer.OrdinalIgnoreCase)
    {
        "second", "seconds", "minute", "minutes", "hour", "hours", "day", "days", "week", "weeks", "month", "months", "year", "years", "decade", "decades",
        "century", "centuries", "mm", "cm", "m", "metre", "metres", "meter", "meters", "km", "kilometre", "kilometres", "kilometer", "kilometers", "kms",
        "mile", "miles", "nautical", "nm", "nmi", "foot", "feet", "ft", "inch", "inches", "yard", "yards", "square", "cubic", "acre", "acres", "hectare", "hectares",
        "g", "kg", "kilo", "kilos", "kilogram", "kilograms", "kilogramme", "kilogrammes", "tonne", "tonnes", "ton", "tons", "t", "metric", "lb", "lbs",
        "litre", "litres", "liter", "liters", "gallon", "gallons", "knot", "knots", "kt", "kts", "kph", "mph", "degree", "degrees", "kw", "mw", "gw", "hz", "khz", "mhz", "ghz",
    };

    // Type 45, Article 9: the number is part of a name.
    private static readonly HashSet<string> Numbered = new(StringComparer.Ordinal)
    {
        "No", "Nos", "Nr", "Number", "Article", "Articles", "Section", "Chapter", "Annex", "Resolution", "Paragraph", "Page", "Type", "Class", "Mark", "Mk", "Block",
        "Phase", "Tranche", "Batch", "Task", "Group", "Flight", "Route", "Highway",
    };

    // Function words after the number: not what it counts.
    private static readonly HashSet<string> Links = new(StringComparer.OrdinalIgnoreCase)
    {
        "a", "an", "and", "are", "as", "at", "by", "for", "from", "had", "has", "have", "in", "is", "more", "of", "on", "or", "than", "that", "the", "to", "was", "were", "who", "with",
    };

    private static readonly HashSet<string> OrdinalEndings = new(StringComparer.OrdinalIgnoreCase) { "st", "nd", "rd", "th" };

    public static bool TryNumber(FigureToken token, out int value)
    {
        value = 0;
        return token.IsWord && EnglishNumbers.TryNumber(token.Text, out value);
    }

    public static bool TryScale(FigureToken token, out decimal scale)
    {
        scale = 0;
        return token.IsWord && EnglishNumbers.TryScale(token.Text, out scale);
    }

    public static bool TryLetterScale(FigureToken token, out decimal scale)
    {
        scale = 0;
        return token.IsWord && EnglishNumbers.TryLetterScale(token.Text, out scale);
    }

    public static bool IsOrdinal(FigureToken token) => token.IsWord && EnglishNumbers.IsOrdinal(token.Text);

    public static bool IsFraction(FigureToken token) => token.IsWord && EnglishNumbers.IsFraction(token.Text);

    public static string? CurrencyOfSign(FigureToken token) => token.Kind == FigureTokenKind.Sign ? Currencies.OfSign(token.Text) : null;

    public static string? CurrencyOfPrefix(FigureToken token) => token.IsWord ? Currencies.OfPrefix(token.Text) : null;

    public static string? CurrencyOfNoun(FigureToken token) => token.IsWord ? Currencies.OfNoun(token.Text) : null;

    public static string? CurrencyOfAdjective(FigureToken token) => token.IsWord ? Currencies.OfAdjective(token.Text) : null;

    public static string? CurrencyOfCode(FigureToken token) => token.IsWord ? Currencies.OfCode(token.Text) : null;

    public static bool IsMonth(FigureToken token) => token.IsWord && char.IsUpper(token.Text[0]) && EnglishCalendar.IsMonth(token.Text);

    public static bool IsMeasure(string unit) => Measures.Contains(unit);

    public static bool IsNumbered(FigureToken token) => token.IsWord && Numbered.Contains(token.Text);

    public static bool IsLink(FigureToken token) => Links.Contains(token.Text);

    /// <summary>Whether letters directly after digits mean that they are not a number: <c>21st</c>, <c>1990s</c>, <c>4x4</c>, <c>3D</c>.</summary>
    public static bool IsNoNumber(FigureToken suffix) =>
        suffix.Text is "s" or "x" or "X" || OrdinalEndings.Contains(suffix.Text)
        || (suffix.Text.Length == 1 && char.IsUpper(suffix.Text[0]) && !TryLetterScale(suffix, out _));
}
