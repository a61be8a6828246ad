using ScenarioFacts.Language.Evidence.Words;
using ScenarioFacts.Language.Lexicon;
using ScenarioFacts.Language.Text;

namespace ScenarioFacts.Language.Evidence.Phrases;

/// <summary>Finds hedges by which English words tell of what is still to come, or depends on something: “will meet”, “is to be signed”, “would”, “if”.</summary>
internal static class FutureDetector
{
    /// <summary>The span of the first hedge if it is of this sort; null otherwise.</summary>
    public static TextSpan? Find(string words) =>
        HedgeDetector.Find(words) is { } hedge && WordTokenizer.TryNext(words, hedge.Start, hedge.End, out var first) && !ContextModifierWords.IsDoubt(words, first) ? hedge : null;
}
