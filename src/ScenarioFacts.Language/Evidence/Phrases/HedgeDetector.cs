using ScenarioFacts.Language.Evidence.Words;
using ScenarioFacts.Language.Lexicon;
using ScenarioFacts.Language.Text;

namespace ScenarioFacts.Language.Evidence.Phrases;

/// <summary>Finds what a quote says only perhaps, or as yet to come: “would be transferred”, “is to meet”, “allegedly”.</summary>
internal static class HedgeDetector
{
    /// <summary>Where the first such word stands in the quote, or null where all is said as a fact.</summary>
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
