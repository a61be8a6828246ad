using ScenarioFacts.Language.Evidence.Words;
using ScenarioFacts.Language.Lexicon;
using ScenarioFacts.Language.Text;

namespace ScenarioFacts.Language.Evidence.Phrases;

/// <summary>Finds what a quote says only perhaps, or as yet to come: “would be transferred”, “is to meet”, “allegedly”.</summary>
internal static class HedgedWords
{
    /// <summary>Where the first such word stands in the quote, or null where all is said as a fact.</summary>
    public static TextSpan? In(string words)
    {
        TextSpan? last = null;
        for (var from = 0; WordCutter.TryNext(words, from, words.Length, out var span); from = span.End)
        {
            if (QualifierWords.IsHedge(words, span) || QualifierWords.IsIntention(words, span))
                return span;
            if (last is { } before && QualifierWords.IsIntention(words, before, span))
                return TextSpan.FromBounds(before.Start, span.End);
            last = span;
        }

        return null;
    }
}
