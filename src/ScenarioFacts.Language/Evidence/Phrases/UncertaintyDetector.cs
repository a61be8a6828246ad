using ScenarioFacts.Language.Evidence.Words;
using ScenarioFacts.Language.Lexicon;
using ScenarioFacts.Language.Text;

namespace ScenarioFacts.Language.Evidence.Phrases;

/// <summary>Finds words that report something as thought, feared or hearsay: “believed to be”, “apparently”, “said to have”.</summary>
internal static class UncertaintyDetector
{
    /// <summary>The span of the first such word; null if there is none.</summary>
    public static TextSpan? Find(string words)
    {
        TextSpan? reported = null;
        for (var from = 0; WordTokenizer.TryNext(words, from, words.Length, out var word); from = word.End)
        {
            if (ContextModifierWords.Doubts.Contains(words, word))
                return word;
            if (reported is { } before && WordTokenizer.Reads(words, word, "to"))
                return TextSpan.FromBounds(before.Start, word.End);
            reported = ContextModifierWords.BeforeToHave.Contains(words, word) ? word : null;
        }

        return null;
    }
}
