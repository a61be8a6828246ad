using System.Collections.Generic;
using System.Globalization;
using ScenarioFacts.Language.Evidence.Words;
using ScenarioFacts.Language.Lexicon;

namespace ScenarioFacts.Language.Evidence.Figures;

/// <summary>A place in a row that English words state: “second”, “2nd”, “twenty-first”, “runner-up”, “ranked 3”, and 1 for a superlative.</summary>
/// <param name="Words">As they are shown.</param>
/// <param name="Next">The two words after it, one of which says what is counted: “second term”, “third official visit”.</param>
/// <param name="IsSuperlative">Whether the words do not count, and say that something comes before all others.</param>
internal sealed record StatedPlace(string Words, int Number, IReadOnlyList<string> Next, bool IsSuperlative)
{
    public static List<StatedPlace> FindAll(string quote)
    {
        var words = WordTokenizer.Words(quote);
        var places = new List<StatedPlace>();
        for (var i = 0; i < words.Length; i++)
        {
            if (Read(words, i) is not { } place)
                continue;
            places.Add(place);
            i += place.Words.Split(' ').Length - 1;
        }

        return places;
    }

    private static StatedPlace? Read(string[] words, int at)
    {
        var (word, next) = (words[at], at + 1 < words.Length ? words[at + 1] : "");
        if (EnglishNumbers.TryNumber(word, out var tens) && tens >= 20 && EnglishOrdinals.GetNumber(next) is > 0 and < 10 and var ones && !char.IsDigit(next[0]))
            return Create(words, at, 2, tens + ones);
        if (EnglishOrdinals.GetNumber(word) is > 0 and var number)
            return Create(words, at, 1, number);
        if (word is "runner" or "runners" && next == "up")
            return Create(words, at, 2, 2);
        if (EnglishOrdinals.ComesBeforePlaces(word) && GetCardinal(next) is > 0 and var place)
            return Create(words, at, 2, place);
        // “The second highest” is second.
        return EnglishOrdinals.IsSuperlative(word) && (at == 0 || EnglishOrdinals.GetNumber(words[at - 1]) == 0) ? Create(words, at, 1, 1) with { IsSuperlative = true } : null;
    }

    private static int GetCardinal(string word) =>
        int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var digits) ? digits : EnglishNumbers.TryNumber(word, out var named) ? named : 0;

    private static StatedPlace Create(string[] words, int at, int count, int number)
    {
        var next = new List<string>();
        for (var i = at + count; i < words.Length && i < at + count + 2; i++)
            next.Add(words[i]);
        return new StatedPlace(string.Join(" ", words, at, count), number, next, false);
    }
}
