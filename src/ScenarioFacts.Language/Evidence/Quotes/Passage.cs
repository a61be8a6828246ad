using System.Linq;
using ScenarioFacts.Language.Common;
using ScenarioFacts.Language.Lexicon;

namespace ScenarioFacts.Language.Evidence.Quotes;

/// <summary>
/// The location of a quote: the source's zero-based line, its first word and length in words in the folded text (left-out words included), and
/// the context modifiers: up to six words before it, up to three after it and the one that closes its sentence, and within the same distances of its parts among the words that <c>[...]</c> leaves out.
/// </summary>
internal sealed record Passage(
    int Line, int FirstWord, int WordCount, EquatableArray<string> Before, EquatableArray<string> LeftOut, EquatableArray<string> After)
{
    /// <summary>The index after the last word.</summary>
    public int End => FirstWord + WordCount;

    /// <summary>Without denying words: under <c>denies</c> they are intended.</summary>
    public Passage WithoutDenials() => this with { Before = Without(Before), LeftOut = Without(LeftOut), After = Without(After) };

    private static EquatableArray<string> Without(EquatableArray<string> words) =>
        words.Any(ContextModifierWords.IsDenial) ? words.Where(static word => !ContextModifierWords.IsDenial(word)).ToEquatableArray() : words;

    public bool HasQualifiers => Before.Count + LeftOut.Count + After.Count > 0;
}
