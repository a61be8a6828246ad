using ScenarioFacts.Language.Text;

namespace ScenarioFacts.Language.Navigation;

/// <summary>A place in a file where a name stands for something.</summary>
internal readonly record struct Occurrence(TextSpan Span, Symbol Symbol, bool IsDeclaration);
