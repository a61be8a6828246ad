using System;
using System.Collections.Generic;
using System.Linq;

namespace ScenarioFacts.Language.Evidence.Figures;

/// <summary>Matches the words after a figure with a vocabulary's units: <c>14 kilometres</c>, <c>a 300-mile range</c>, <c>40 nautical miles</c>.</summary>
internal static class UnitWords
{
    // Enough for units of two words; later words belong to something else.
    private const int MostWords = 4;

    private static readonly Dictionary<string, string> Spellings = new(StringComparer.OrdinalIgnoreCase)
    {
        { "m", "metre" }, { "metres", "metre" }, { "meter", "metre" }, { "meters", "metre" },
        { "km", "kilometre" }, { "kms", "kilometre" }, { "kilometres", "kilometre" }, { "kilometer", "kilometre" }, { "kilometers", "kilometre" },
        { "cm", "centimetre" }, { "centimetres", "centimetre" }, { "centimeter", "centimetre" }, { "centimeters", "centimetre" },
        { "mm", "millimetre" }, { "millimetres", "millimetre" }, { "millimeter", "millimetre" }, { "millimeters", "millimetre" },
        { "mi", "mile" }, { "ft", "foot" }, { "feet", "foot" }, { "yd", "yard" }, { "yds", "yard" }, { "inches", "inch" }, { "ha", "hectare" },
        { "g", "gram" }, { "kg", "kilogram" }, { "kilo", "kilogram" }, { "kilos", "kilogram" }, { "kilogramme", "kilogram" }, { "kilogrammes", "kilogram" },
        { "t", "tonne" }, { "liter", "litre" }, { "liters", "litre" }, { "kn", "knot" }, { "kt", "knot" }, { "kts", "knot" },
    };

    // What Japanese counts with, in the characters directly after the number.
    private static readonly HashSet<string> HanMeasures = new(StringComparer.Ordinal)
    {
        "キロ", "キロメートル", "メートル", "センチ", "ミリ", "トン", "グラム", "キログラム", "リットル", "ノット", "マイル", "ヘクタール", "メガワット", "キロワット", "か", "カ", "ヶ", "ヵ", "年", "月", "日", "週", "時",
        "分", "秒", "度", "世",
    };

    /// <summary>Whether the word is a spelling of a unit.</summary>
    public static bool IsSpelling(string word) => Spellings.ContainsKey(word);

    public static bool IsHanMeasure(string word) => HanMeasures.Contains(word);

    /// <summary>The unit directly after a figure; null if it is not one of the given ones.</summary>
    public static string? After(Figure figure, string words, IEnumerable<string> units)
    {
        var stated = WordsAfter(words, figure.Span.End);
        if (stated.Count == 0 && figure.Unit is not null)
            stated.Add(figure.Unit);
        return units.Where(unit => BeginWith(stated, unit)).OrderByDescending(static unit => unit.Split('-').Length).FirstOrDefault();
    }

    /// <summary>Whether two units are spellings of the same one: <c>km</c> and <c>kilometres</c>, <c>mile</c> and <c>miles</c>.</summary>
    public static bool AreOne(string unit, string other)
    {
        var (one, two) = (unit.Split('-'), other.Split('-'));
        return one.Length == two.Length && !one.Where((word, i) => !AreOneWord(word, two[i])).Any();
    }

    private static bool BeginWith(List<string> stated, string unit)
    {
        var words = unit.Split('-');
        return words.Length <= stated.Count && !words.Where((word, i) => !AreOneWord(word, stated[i])).Any();
    }

    private static bool AreOneWord(string word, string other)
    {
        var (one, two) = (Spelt(word), Spelt(other));
        return string.Equals(one, two, StringComparison.OrdinalIgnoreCase) || IsPluralOf(one, two) || IsPluralOf(two, one);
    }

    private static string Spelt(string word) => Spellings.TryGetValue(word, out var spelling) ? spelling : word;

    private static bool IsPluralOf(string plural, string word) =>
        string.Equals(plural, word + "s", StringComparison.OrdinalIgnoreCase) || string.Equals(plural, word + "es", StringComparison.OrdinalIgnoreCase)
        || (word.EndsWith("y", StringComparison.OrdinalIgnoreCase) && string.Equals(plural, word.Substring(0, word.Length - 1) + "ies", StringComparison.OrdinalIgnoreCase));

    /// <summary>The words that follow, as long as only spaces and hyphens separate them.</summary>
    private static List<string> WordsAfter(string text, int start)
    {
        var words = new List<string>();
        for (var i = start; i < text.Length && words.Count < MostWords;)
        {
            var end = i;
            while (end < text.Length && char.IsLetter(text[end]))
                end++;
            if (end > i)
                words.Add(text.Substring(i, end - i));
            else if (!char.IsWhiteSpace(text[i]) && text[i] != '-')
                break;
            i = end > i ? end : i + 1;
        }

        return words;
    }
}
