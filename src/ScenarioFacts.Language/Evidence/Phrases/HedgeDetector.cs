using ScenarioFacts.Language.Evidence.Words;
using ScenarioFacts.Language.Lexicon;
using ScenarioFacts.Language.Text;

namespace ScenarioFacts.Language.Evidence.Phrases;

/// <summary>Finds words by which a quote states something only as possible or still to come: “would be transferred”, “is to meet”, “allegedly”.</summary>
internal static class HedgeDetector
{
    /// <summary>The span of the first such word, or null if the quote states everything as fact.</summary>
    public static TextSpan? Find(string words)
    {
        TextSpan? last = null;
        for (var from = 0; WordTokenizer.TryNext(words, from, words.Length, out var span); from = span.End)
        {
            if (ContextModifierWords.IsHedge(words, span) || ContextModifierWords.IsIntention(words, span))
                return span;
            if (last is { } before && ContextModifierWords.IsIntention(words, before, span))
                return TextSpan.FromBounds(before.Start, span.End);
            last = span;
        }

        return null;
    }
}
