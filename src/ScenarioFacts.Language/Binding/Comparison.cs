namespace ScenarioFacts.Language.Binding;

/// <summary>The comparison operator of an expectation.</summary>
internal enum Comparison
{
    Is,
    IsNot,
    Before,
    After,
    Includes,
}
