using ScenarioFacts.Language.Semantics;

namespace ScenarioFacts.Tool.Commands.Show;

/// <summary>A fact in the scenario in which it is shown.</summary>
internal sealed record FoundFact(ShownScenario Scenario, FactInFile Fact)
{
    public string Name => Fact.Fact.Name;
}
