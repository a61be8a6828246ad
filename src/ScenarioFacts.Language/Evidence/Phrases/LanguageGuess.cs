using System;
using System.Linq;
using ScenarioFacts.Language.Evidence.Words;
using ScenarioFacts.Language.Lexicon;
using ScenarioFacts.Language.Text;

namespace ScenarioFacts.Language.Evidence.Phrases;

/// <summary>Guesses the language of words from a source that says nothing of its own.</summary>
internal static class LanguageGuess
{
    // Small words of others that are English words as well.
    private static readonly WordSet EnglishToo = ["am", "an", "as", "bis", "den", "die", "en", "in", "on", "par", "pour", "sur", "war"];

    /// <summary>The language to which small words of a text belong, if they belong to no other and none is English; else null.</summary>
    public static LanguageTable? Of(string text)
    {
        var words = WordTokenizer.Words(text);
        var english = LanguageTables.Assumed.Figures.Links;
        var guessed = LanguageTables.All.Where(table => !table.IsEnglish
            && Array.Exists(words, word => table.Figures.Links.Contains(word) && !EnglishToo.Contains(word))
            && !Array.Exists(words, word => english.Contains(word) && !table.Figures.Links.Contains(word))).ToList();
        return guessed.Count == 1 ? guessed[0] : null;
    }
}
