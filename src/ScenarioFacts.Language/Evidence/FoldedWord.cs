using ScenarioFacts.Language.Text;

namespace ScenarioFacts.Language.Evidence;

/// <summary>
/// One word of a folded text: what it says, its number in the text's vocabulary (<c>Id</c>, and <c>CaselessId</c> where case does not count), the
/// source's line (from zero) and the characters it stands on, whether it begins a sentence, and whether a skipped line lies before it.
/// </summary>
internal readonly record struct FoldedWord(
    string Text, int Id, int CaselessId, int Line, TextSpan Span, bool BeginsSentence, bool FollowsSkippedLine);
