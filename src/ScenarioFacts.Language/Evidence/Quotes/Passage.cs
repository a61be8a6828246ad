using System.Linq;
using ScenarioFacts.Language.Common;
using ScenarioFacts.Language.Lexicon;

namespace ScenarioFacts.Language.Evidence.Quotes;

/// <summary>
/// Where a quote stands: the source's line (from zero), the first word and how many words it spans in the folded text (left-out ones included), and
/// the qualifiers beside it: up to six words before it, up to three after it, and as near to its parts among the words that <c>[...]</c> leaves out.
/// </summary>
internal sealed record Passage(
    int Line, int FirstWord, int WordCount, EquatableArray<string> Before, EquatableArray<string> LeftOut, EquatableArray<string> After)
{
    /// <summary>The place after the last word.</summary>
    public int End => FirstWord + WordCount;

    /// <summary>Without the words by which a source denies: under <c>denies</c> they are what is meant.</summary>
    public Passage WithoutDenials() => this with { Before = Without(Before), LeftOut = Without(LeftOut), After = Without(After) };

    private static EquatableArray<string> Without(EquatableArray<string> words) =>
        words.Any(ContextModifierWords.IsDenial) ? words.Where(static word => !ContextModifierWords.IsDenial(word)).ToEquatableArray() : words;

    public bool HasQualifiers => Before.Count + LeftOut.Count + After.Count > 0;
}
