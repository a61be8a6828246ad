namespace ScenarioFacts.Tests;

/// <summary>A choice, as the generator would write it.</summary>
public enum Format
{
    InPerson,
    ByPhone,
}
