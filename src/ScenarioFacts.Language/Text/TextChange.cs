
namespace ScenarioFacts.Language.Text;

/// <summary>A stretch of a file and what to write in its place; an empty stretch is an insertion.</summary>
internal readonly record struct TextChange(TextSpan Span, string NewText);
