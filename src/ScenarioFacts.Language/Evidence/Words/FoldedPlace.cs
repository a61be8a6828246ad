using ScenarioFacts.Language.Text;

namespace ScenarioFacts.Language.Evidence.Words;

/// <summary>
/// An occurrence of a word: its id in the text's vocabulary, its zero-based line, its span in the source, whether it begins a sentence,
/// and whether a skipped line precedes it. There is one per word of every text, so it is compact: the two flags share an integer with the length.
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
