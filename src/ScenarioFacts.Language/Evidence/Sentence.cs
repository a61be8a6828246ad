using ScenarioFacts.Language.Text;

namespace ScenarioFacts.Language.Evidence;

/// <summary>A sentence of a text, or a line that is none, such as a heading: what is read at once.</summary>
/// <param name="Line">The line it stands in, from zero.</param>
/// <param name="Span">The characters it stands on, with its bullet and its punctuation.</param>
/// <param name="FirstWord">Its first word in the folded text.</param>
internal readonly record struct Sentence(int Line, TextSpan Span, int FirstWord, int WordCount);
