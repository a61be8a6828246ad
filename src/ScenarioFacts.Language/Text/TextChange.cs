
namespace ScenarioFacts.Language.Text;

/// <summary>Replaces a span of a file with new text; an empty span is an insertion.</summary>
internal readonly record struct TextChange(TextSpan Span, string NewText);
