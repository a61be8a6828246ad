namespace ScenarioFacts.Language.Binding;

/// <summary>How an expectation compares what is found with what it says.</summary>
internal enum Comparison
{
    Is,
    IsNot,
    Before,
    After,
    Includes,
}
