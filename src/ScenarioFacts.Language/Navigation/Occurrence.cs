using ScenarioFacts.Language.Text;

namespace ScenarioFacts.Language.Navigation;

/// <summary>An occurrence of a symbol's name in a file.</summary>
internal readonly record struct Occurrence(TextSpan Span, Symbol Symbol, bool IsDeclaration);
