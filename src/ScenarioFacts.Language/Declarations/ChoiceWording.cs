using System.Collections.Generic;
using System.Linq;

namespace ScenarioFacts.Language.Declarations;

/// <summary>What the lines under a choice say of one of its words, in a sentence or two.</summary>
internal static class ChoiceWording
{
    /// <summary>“It is so already. Nothing comes after it. Texts say: “signed”, “inked”.”; null if nothing is said.</summary>
    public static string? Describe(ChoiceSymbol choice, string word) =>
        choice.Find(word) is { } described ? string.Join(" ", GetSentences(described)) : null;

    private static IEnumerable<string> GetSentences(ChoiceWordSymbol word)
    {
        if (word.IsReal)
            yield return "It is so already.";
        if (word.IsFinal)
            yield return "Nothing comes after it.";
        if (word.Triggers.Count > 0)
            yield return "Texts say: " + string.Join(", ", word.Triggers.Select(static trigger => "“" + trigger + "”")) + ".";
    }
}
