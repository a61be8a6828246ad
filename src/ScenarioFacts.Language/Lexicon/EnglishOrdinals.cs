using System;
using System.Collections.Generic;
using ScenarioFacts.Language.Text;

namespace ScenarioFacts.Language.Lexicon;

/// <summary>Ordinal numbers and superlatives as English writes them.</summary>
internal static class EnglishOrdinals
{
    private static readonly Dictionary<string, int> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        { "first", 1 }, { "second", 2 }, { "third", 3 }, { "fourth", 4 }, { "fifth", 5 }, { "sixth", 6 }, { "seventh", 7 }, { "eighth", 8 }, { "ninth", 9 }, { "tenth", 10 }, { "eleventh", 11 }, { "twelfth", 12 },
        { "thirteenth", 13 }, { "fourteenth", 14 }, { "fifteenth", 15 }, { "sixteenth", 16 }, { "seventeenth", 17 }, { "eighteenth", 18 }, { "nineteenth", 19 }, { "twentieth", 20 }, { "thirtieth", 30 },
    };

    // What a field is called that holds a place in a row, and what stands before the number of one: “ranked 3”, “position 2”.
    private static readonly WordSet Places = ["rank", "ranking", "place", "placing", "position", "standing", "ordinal", "round", "edition", "seed"];

    private static readonly WordSet BeforePlaces = ["rank", "ranks", "ranked", "ranking", "place", "placed", "position", "round", "seed", "seeded", "number", "no"];

    private static readonly WordSet BeforeComplements = ["of", "in", "at", "by", "for", "on", "among", "within"];

    /// <summary>The ordinals that are written in letters.</summary>
    public static WordSet Named { get; } = [.. Words.Keys];

    private static readonly WordSet Superlatives = new()
    {
        "most", "least", "best", "worst", "top", "biggest", "largest", "smallest", "highest", "lowest", "closest", "deepest", "strongest", "weakest", "fastest", "slowest", "oldest", "youngest",
        "newest", "latest", "earliest", "longest", "shortest", "greatest", "richest", "poorest", "heaviest", "lightest", "main", "leading", "record", "unprecedented", "foremost", "primary",
    };

    /// <summary>The number that an ordinal states, in words or as “2nd”; 0 if the word is none.</summary>
    public static int GetNumber(string word)
    {
        if (Words.TryGetValue(word, out var named))
            return named;
        return word.Length > 2 && char.IsDigit(word[0]) && EndsAsOrdinal(word) && int.TryParse(word.Substring(0, word.Length - 2), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : 0;
    }

    /// <summary>Whether a word says that something comes before all others.</summary>
    public static bool IsSuperlative(string word) => Superlatives.Contains(word);

    /// <summary>Whether a field with this name holds a place in a row and no number of things: “rank”, “final-position”, “place-in-group”, but not “places”.</summary>
    public static bool IsPlace(string field)
    {
        var parts = field.Split('-');
        var end = Array.FindIndex(parts, BeforeComplements.Contains);
        return end != 0 && Places.Contains(parts[(end < 0 ? parts.Length : end) - 1]);
    }

    /// <summary>Whether a number after this word is a place in a row.</summary>
    public static bool ComesBeforePlaces(string word) => BeforePlaces.Contains(word);

    private static bool EndsAsOrdinal(string word) => word.Substring(word.Length - 2).ToLowerInvariant() is "st" or "nd" or "rd" or "th";
}
