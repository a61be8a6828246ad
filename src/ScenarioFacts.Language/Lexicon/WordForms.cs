using System;

namespace ScenarioFacts.Language.Lexicon;

/// <summary>Whether English words are forms of one another, as far as their endings tell.</summary>
internal static class WordForms
{
    private const int ShortestStem = 4;

    private static readonly string[] Endings =
    [
        "", "e", "s", "es", "d", "ed", "ing", "ings", "al", "als", "er", "ers", "y", "ies", "ied", "ion", "ions", "ation", "ations", "ment", "ments", "ature", "atures",
    ];

    /// <summary>Whether two words are forms of one stem: resign, resignation; open, opening; injured, injuries.</summary>
    public static bool AreOfOneStem(string one, string other)
    {
        var stem = 0;
        while (stem < one.Length && stem < other.Length && char.ToLowerInvariant(one[stem]) == char.ToLowerInvariant(other[stem]))
            stem++;
        for (; stem >= ShortestStem; stem--)
        {
            if (IsEnding(one, stem) && IsEnding(other, stem))
                return true;
        }

        return false;
    }

    private static bool IsEnding(string word, int stem) => Array.Exists(Endings, ending => word.Length - stem == ending.Length && word.EndsWith(ending, StringComparison.OrdinalIgnoreCase));
}
