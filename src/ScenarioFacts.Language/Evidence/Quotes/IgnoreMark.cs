using ScenarioFacts.Language.Common;
using ScenarioFacts.Language.Evidence.Words;

namespace ScenarioFacts.Language.Evidence.Quotes;

/// <summary>
/// The words of an <c>ignore-after</c>. They are the last words of a source that count: a quote may extend into them, but not beyond. Of several
/// occurrences in a text, the first counts. They have no parts: <c>[...]</c> in them is punctuation.
/// </summary>
internal sealed class IgnoreMark(string words)
{
    public EquatableArray<string> Words { get; } = WordTokenizer.Words(words).ToEquatableArray();

    public string Hash => Fingerprint.Short(string.Join(" ", Words));

    /// <summary>The index of their first word in a text, or -1.</summary>
    public int PlaceIn(FoldedText text) => new WordPattern(text, Words).First(0, text.WordCount, inOneLine: false);
}
