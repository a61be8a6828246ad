using ScenarioFacts.Language.Text;

namespace ScenarioFacts.Language.Evidence.Words;

/// <summary>
/// A word in its place: its number in the text's vocabulary, the source's line (from zero) and the characters it stands on, whether it begins a sentence,
/// and whether a skipped line lies before it. There is one for every word of every text, so it is small: the two answers share a number with the length.
/// </summary>
internal readonly struct FoldedPlace(int id, int line, TextSpan span, bool beginsSentence, bool followsSkippedLine)
{
    private const int Sentence = 1 << 30;
    private const int Skipped = 1 << 31;

    private readonly int _start = span.Start;
    private readonly int _length = span.Length | (beginsSentence ? Sentence : 0) | (followsSkippedLine ? Skipped : 0);

    public int Id { get; } = id;

    public int Line { get; } = line;

    public TextSpan Span => new(_start, _length & ~(Sentence | Skipped));

    public bool BeginsSentence => (_length & Sentence) != 0;

    public bool FollowsSkippedLine => (_length & Skipped) != 0;
}
