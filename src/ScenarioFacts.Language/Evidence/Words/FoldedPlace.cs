using ScenarioFacts.Language.Text;

namespace ScenarioFacts.Language.Evidence.Words;

/// <summary>
/// An occurrence of a word: its id in the text's vocabulary, its zero-based line, its span in the source, whether it begins a sentence or resumes one behind page
/// furniture, and whether a skipped line precedes it. There is one per word of every text, so it is compact: the flags share an integer with the length.
/// </summary>
internal readonly struct FoldedPlace(int id, int line, TextSpan span, bool beginsSentence, bool resumesSentence, bool followsSkippedLine)
{
    private const int Resumed = 1 << 29;
    private const int Sentence = 1 << 30;
    private const int Skipped = 1 << 31;

    private readonly int _start = span.Start;
    private readonly int _length = span.Length | (beginsSentence ? Sentence : 0) | (resumesSentence ? Resumed : 0) | (followsSkippedLine ? Skipped : 0);

    public int Id { get; } = id;

    public int Line { get; } = line;

    public TextSpan Span => new(_start, _length & ~(Sentence | Resumed | Skipped));

    public bool BeginsSentence => (_length & Sentence) != 0;

    /// <summary>Whether it goes on with a sentence that page furniture interrupts.</summary>
    public bool ResumesSentence => (_length & Resumed) != 0;

    public bool FollowsSkippedLine => (_length & Skipped) != 0;
}
