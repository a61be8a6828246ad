using ScenarioFacts.Language.Text;

namespace ScenarioFacts.Language.Evidence;

/// <summary>A sentence of a text, or a line that is not a sentence, such as a heading: the unit of reading.</summary>
/// <param name="Line">Its zero-based line.</param>
/// <param name="Span">Its characters, including bullet and punctuation.</param>
/// <param name="FirstWord">The index of its first word in the folded text.</param>
internal readonly record struct Sentence(int Line, TextSpan Span, int FirstWord, int WordCount);
