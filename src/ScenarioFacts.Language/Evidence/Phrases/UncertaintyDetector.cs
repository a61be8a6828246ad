using ScenarioFacts.Language.Evidence.Words;
using ScenarioFacts.Language.Lexicon;
using ScenarioFacts.Language.Text;

namespace ScenarioFacts.Language.Evidence.Phrases;

/// <summary>Finds words that report something as thought, feared or hearsay: “believed to be”, “apparently”, “said to have”.</summary>
internal static class UncertaintyDetector
{
    private static readonly WordSet Alone = new() { "apparently", "probably", "likely", "presumably", "seemingly", "reportedly", "allegedly", "supposedly", "purportedly", "rumoured", "rumored" };

    /// <summary>Before <c>to</c>, <c>that</c> or <c>by</c> these words report what others think.</summary>
    private static readonly WordSet Reported = new() { "thought", "believed", "feared", "said", "understood", "assumed", "suspected" };

    /// <summary>The span of the first such word; null if there is none.</summary>
    public static TextSpan? Find(string words)
    {
        TextSpan? reported = null;
        for (var from = 0; WordTokenizer.TryNext(words, from, words.Length, out var word); from = word.End)
        {
            if (Alone.Contains(words, word))
                return word;
            if (reported is { } before && Is(words, word, "to"))
                return TextSpan.FromBounds(before.Start, word.End);
            reported = Reported.Contains(words, word) ? word : null;
        }

        return null;
    }

    private static bool Is(string text, TextSpan span, string word) => span.Length == word.Length && string.Compare(text, span.Start, word, 0, word.Length, System.StringComparison.OrdinalIgnoreCase) == 0;
}
