using ScenarioFacts.Language.Text;

namespace ScenarioFacts.Language.Evidence;

/// <summary>
/// A word in its place: its number in the text's vocabulary, the source's line (from zero) and the characters it stands on, whether it begins a sentence,
/// and whether a skipped line lies before it.
/// </summary>
internal readonly record struct FoldedPlace(int Id, int Line, TextSpan Span, bool BeginsSentence, bool FollowsSkippedLine);
