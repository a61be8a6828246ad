using System;
using System.Collections.Generic;
using System.Linq;
using ScenarioFacts.Language.Text;

namespace ScenarioFacts.Language.Lexicon;

/// <summary>
/// The English words that numbers are made of. Two readers share them: the one of figures in quotes, and the one that says what was meant by a number that a file may
/// not have. Where one of them knows more, the table's name says which.
/// </summary>
internal static class EnglishNumbers
{
    private const string Thousand = "thousand";
    private const string Million = "million";
    private const string Billion = "billion";
    private const string Trillion = "trillion";
    private const string NoScale = "";

    /// <summary>The scale words that files are written with, the smallest first. What each says is known to <see cref="FactNumberParser"/>.</summary>
    public static readonly IReadOnlyList<string> Scales = [Thousand, Million, Billion, Trillion];

    private static readonly (string Scale, string[] Words)[] Spellings =
    [
        (Thousand, ["thousand"]),
        (Million, ["million", "millions", "mn", "mln"]),
        (Billion, ["billion", "billions", "bn", "bln"]),
        (Trillion, ["trillion", "trillions", "tn", "trn"]),
    ];

    // A letter alone is a scale beside a currency; else it may be a unit, or either.
    private static readonly (string Scale, string[] Words)[] Letters = [(Thousand, ["k"]), (Million, ["m"]), (Billion, ["b"]), (Trillion, ["t"])];

    // In place of a number these can mean little else; in a quote “mm” is a unit, “mil” is one too, and “thousands” is no amount.
    private static readonly (string Scale, string[] Words)[] SuggestedOnly =
    [
        (Thousand, ["thousands"]),
        (Million, ["mm", "mil", "mio"]),
        (Billion, ["bil", "milliard", "milliards"]),
        (Trillion, ["tln"]),
        (NoScale, ["lakh", "crore", "quadrillion"]),
    ];

    // Quotes have more scales than files.
    private static readonly (decimal Factor, string Word)[] QuotedOnly =
    [
        (12, "dozen"), (12, "dozens"), (100, "hundred"), (100_000, "lakh"), (100_000, "lakhs"), (10_000_000, "crore"), (10_000_000, "crores"), (1_000_000_000_000, "tln"),
        (1_000_000_000_000_000, "quadrillion"),
    ];

    private static readonly WordSet PhraseWords = ["a", "an", "half", "quarter", "quarters", "dozen", "dozens", "hundred", "hundreds"];

    private static readonly WordSet CertainScales = [Thousand, Million, Billion, Trillion, "millions", "billions", "trillions", "mn", "mln", "bn", "bln"];

    private static readonly string[] UpToNineteen =
    [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen",
        "sixteen", "seventeen", "eighteen", "nineteen",
    ];

    private static readonly string[] Tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    private static readonly WordSet Ordinals =
    [
        "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth",
        "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth", "thirtieth", "fortieth", "fiftieth", "sixtieth", "seventieth",
        "eightieth", "ninetieth", "hundredth", "thousandth",
    ];

    private static readonly WordSet Fractions =
    [
        "half", "halves", "third", "thirds", "quarter", "quarters", "fourths", "fifths", "sixths", "sevenths", "eighths", "ninths", "tenths", "twentieths", "hundredths", "thousandths", "millionths", "billionths", "trillionths",
    ];

    private static readonly string[] Parts = ["half", "third", "quarter", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"];

    private static readonly Dictionary<string, int> Numbers = UpToNineteen.Select(static (word, i) => (Word: word, Value: i))
        .Concat(Tens.Select(static (word, i) => (Word: word, Value: 10 * (i + 2))))
        .Concat([(Word: "nought", Value: 0), (Word: "naught", Value: 0)])
        .ToDictionary(static number => number.Word, static number => number.Value, StringComparer.OrdinalIgnoreCase);

    private static readonly Dictionary<string, string> SuggestedScales = Spellings.Concat(Letters).Concat(SuggestedOnly).SelectMany(WordsOf)
        .ToDictionary(static word => word.Word, static word => word.Scale, StringComparer.OrdinalIgnoreCase);

    private static readonly Dictionary<string, decimal> QuotedScales = Spellings.SelectMany(WordsOf).Select(static word => (Factor: FactNumberParser.GetFactor(word.Scale), word.Word))
        .Concat(QuotedOnly)
        .ToDictionary(static word => word.Word, static word => word.Factor, StringComparer.OrdinalIgnoreCase);

    private static readonly Dictionary<string, decimal> QuotedLetters = Letters.SelectMany(WordsOf)
        .ToDictionary(static word => word.Word, static word => FactNumberParser.GetFactor(word.Scale), StringComparer.OrdinalIgnoreCase);

    /// <summary>The words without which no number in words can be.</summary>
    public static IEnumerable<string> Words => Numbers.Keys.Concat(QuotedScales.Keys).Concat(["half", "quarter", "quarters"]);

    /// <summary>Zero to nineteen, and the tens.</summary>
    public static bool TryNumber(string word, out int value) => Numbers.TryGetValue(word, out value);

    /// <summary>How many a scale word of a quote says.</summary>
    public static bool TryScale(string word, out decimal factor) => QuotedScales.TryGetValue(word, out factor);

    /// <summary>How many a letter after a number says, if it is none of a unit.</summary>
    public static bool TryLetterScale(string word, out decimal factor) => QuotedLetters.TryGetValue(word, out factor);

    public static bool IsOrdinal(string word) => Ordinals.Contains(word);

    public static bool IsFraction(string word) =>
        Fractions.Contains(word) || (word.Length > 3 && word[word.Length - 1] is 's' && word != "seconds" && Ordinals.Contains(word.Substring(0, word.Length - 1)));

    /// <summary>Into how many parts the word of a fraction divides; null if it is none.</summary>
    public static int? GetDenominator(string word)
    {
        for (var parts = 0; parts < Parts.Length; parts++)
        {
            if (string.Equals(word, Parts[parts], StringComparison.OrdinalIgnoreCase) || string.Equals(word, Parts[parts] + "s", StringComparison.OrdinalIgnoreCase))
                return parts + 2;
        }

        return string.Equals(word, "fourth", StringComparison.OrdinalIgnoreCase) || string.Equals(word, "fourths", StringComparison.OrdinalIgnoreCase) ? 4 : null;
    }

    /// <summary>The scale word of files that another spelling means; empty for a scale that they have no word for. Those of one letter may be units too.</summary>
    public static string? SuggestScale(string word) => SuggestedScales.TryGetValue(word, out var scale) ? scale : null;

    /// <summary>Whether a word in place of a number is one, or part of one: “twelve”, “twenty-five”, “dozen”, “half”. What it says is read in its phrase.</summary>
    public static bool IsNumberWord(string word) => word.Split('-').All(static part => Numbers.ContainsKey(part) || PhraseWords.Contains(part));

    /// <summary>Whether a word is one number for certain: of those with a hyphen “twenty-five”, not “hundred-fourteen”; and no number begins with “an”.</summary>
    public static bool IsOneNumber(string word) => word.Split('-') is var parts && ((parts.Length == 1 && !string.Equals(word, "an", StringComparison.OrdinalIgnoreCase)) || (parts.Length == 2 && IsTens(parts[0]) && Numbers.TryGetValue(parts[1], out var ones) && ones is > 0 and < 10));

    /// <summary>Whether a word in place of a number multiplies the one before it.</summary>
    public static bool IsMultiplier(string word) => IsDozen(word) || string.Equals(word, "hundred", StringComparison.OrdinalIgnoreCase);

    public static bool IsPart(string word) => GetDenominator(word) is 2 or 4;

    public static bool IsDozen(string word) => word.StartsWith("dozen", StringComparison.OrdinalIgnoreCase);

    private static bool IsTens(string word) => Numbers.TryGetValue(word, out var tens) && tens >= 20;

    /// <summary>Whether a word means this scale and nothing else: a scale word or its plural, <c>bn</c>.</summary>
    public static bool IsCertainScale(string word) => CertainScales.Contains(word);

    private static IEnumerable<(string Scale, string Word)> WordsOf((string Scale, string[] Words) spelling) => spelling.Words.Select(word => (spelling.Scale, word));
}
