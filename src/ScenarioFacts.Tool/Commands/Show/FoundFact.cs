using ScenarioFacts.Language.Semantics;

namespace ScenarioFacts.Tool.Commands.Show;

/// <summary>A fact with the scenario in which it is shown.</summary>
internal sealed record FoundFact(ShownScenario Scenario, FactInFile Fact)
{
    public string Name => Fact.Fact.Name;
}
