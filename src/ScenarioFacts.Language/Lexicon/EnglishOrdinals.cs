using System;
using System.Collections.Generic;

namespace ScenarioFacts.Language.Lexicon;

/// <summary>Ordinal numbers and superlatives as English writes them.</summary>
internal static class EnglishOrdinals
{
    private static readonly string[] Words = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth"];

    private static readonly WordSet Superlatives = new()
    {
        "most", "least", "best", "worst", "top", "biggest", "largest", "smallest", "highest", "lowest", "closest", "deepest", "strongest", "weakest", "fastest", "slowest", "oldest", "youngest",
        "newest", "latest", "earliest", "longest", "shortest", "greatest", "richest", "poorest", "heaviest", "lightest", "main", "leading", "record", "unprecedented", "foremost", "primary",
    };

    /// <summary>The number that an ordinal states, in words or as “2nd”; 0 if the word is none.</summary>
    public static int GetNumber(string word)
    {
        var index = Array.FindIndex(Words, ordinal => string.Equals(ordinal, word, StringComparison.OrdinalIgnoreCase));
        if (index >= 0)
            return index + 1;
        var digits = word.Length > 2 && EndsAsOrdinal(word) ? word.Substring(0, word.Length - 2) : "";
        return int.TryParse(digits, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : 0;
    }

    /// <summary>Whether a word says that something comes before all others.</summary>
    public static bool IsSuperlative(string word) => Superlatives.Contains(word);

    private static bool EndsAsOrdinal(string word) =>
        new HashSet<string>(StringComparer.OrdinalIgnoreCase) { "st", "nd", "rd", "th" }.Contains(word.Substring(word.Length - 2));
}
