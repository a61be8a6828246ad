using System.Collections.Generic;
using ScenarioFacts.Language.Evidence.Words;
using ScenarioFacts.Language.Lexicon;
using ScenarioFacts.Language.Text;

namespace ScenarioFacts.Language.Evidence.Phrases;

/// <summary>Finds words by which something is still to come, or only possible: “will meet”, “is to be signed”, “decided to build”, “proposals for”.</summary>
internal static class FutureDetector
{
    private static readonly WordSet Alone = new() { "will", "shall", "would", "could", "expected", "if", "scheduled", "upcoming", "forthcoming" };

    private static readonly WordSet BeforeTo = new()
    {
        "is", "are", "was", "were", "set", "about", "going", "due", "plan", "plans", "planned", "planning", "decide", "decided", "agree", "agreed", "intend", "intends", "intended", "hope", "hopes",
        "hoped", "want", "wants", "wanted", "expects", "propose", "proposes", "proposed", "pledged", "promised", "offered", "forward",
    };

    private static readonly WordSet BeforeFor = new() { "plans", "proposals", "proposal", "call", "calls", "called" };

    /// <summary>Adverbs and nouns after “is to”, which is then no future: “is to the north”.</summary>
    private static readonly WordSet AfterPlaceTo = new() { "the", "a", "an", "its", "their", "his", "her" };

    /// <summary>The span of the first such words; null if there are none.</summary>
    public static TextSpan? Find(string text)
    {
        var words = new List<TextSpan>();
        for (var from = 0; WordTokenizer.TryNext(text, from, text.Length, out var word); from = word.End)
            words.Add(word);
        for (var i = 0; i < words.Count; i++)
        {
            if (Alone.Contains(text, words[i]))
                return words[i];
            if (i + 1 < words.Count && IsBefore(text, words, i))
                return TextSpan.FromBounds(words[i].Start, words[i + 1].End);
        }

        return null;
    }

    private static bool IsBefore(string text, List<TextSpan> words, int index) =>
        (Is(text, words[index + 1], "to") && BeforeTo.Contains(text, words[index]) && !(index + 2 < words.Count && AfterPlaceTo.Contains(text, words[index + 2]) && words[index].Length <= 4))
        || (Is(text, words[index + 1], "for") && BeforeFor.Contains(text, words[index]));

    private static bool Is(string text, TextSpan span, string word) => span.Length == word.Length && string.Compare(text, span.Start, word, 0, word.Length, System.StringComparison.OrdinalIgnoreCase) == 0;
}
