using ScenarioFacts.Language.Common;
using ScenarioFacts.Language.Evidence.Words;

namespace ScenarioFacts.Language.Evidence.Quotes;

/// <summary>
/// The words that <c>ignore-after</c> names. They are the last of a source that count: a quote may reach into them, not beyond. Where a text has them
/// several times, the first time counts. They have no parts: <c>[...]</c> in them is punctuation.
/// </summary>
internal sealed class IgnoreMark(string words)
{
    public EquatableArray<string> Words { get; } = WordTokenizer.Words(words).ToEquatableArray();

    public string Hash => Fingerprint.Short(string.Join(" ", Words));

    /// <summary>The first word of them in a text, or -1.</summary>
    public int PlaceIn(FoldedText text) => new WordPattern(text, Words).First(0, text.WordCount, inOneLine: false);
}
