namespace ScenarioFacts.Language.Syntax;

/// <summary>The declaration that indented lines stand under.</summary>
internal enum BodyKind
{
    Fact,
    Kind,
    Choice,
}
