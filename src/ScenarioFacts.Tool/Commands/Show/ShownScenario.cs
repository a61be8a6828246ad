using ScenarioFacts.Language.Binding;
using ScenarioFacts.Language.Compilation;
using ScenarioFacts.Language.Declarations;
using ScenarioFacts.Language.Semantics;

namespace ScenarioFacts.Tool.Commands.Show;

/// <summary>An effective scenario, with the data needed to print its facts.</summary>
/// <param name="Scenario">Its facts, including those of its base if it is a variant.</param>
/// <param name="Variant">Its changes; null if it is not a variant.</param>
internal sealed record ShownScenario(BoundScenario Scenario, Variant? Variant, string Label, FactCompilation Compilation)
{
    public string Name => Scenario.Name;

    public DeclarationIndex Index => Compilation.Index;

    /// <summary>All scenarios, in ordinal order of their names.</summary>
    public static IReadOnlyList<ShownScenario> CreateAll(FactCompilation compilation)
    {
        var variants = compilation.Views.Variants.ToDictionary(static variant => variant.Name, StringComparer.Ordinal);
        var labels = compilation.Syntax
            .Where(static file => file.Header is { IsVocabulary: false, Label: not null })
            .ToLookup(static file => file.Header!.Name.Text, static file => file.Header!.Label!.Value, StringComparer.Ordinal);
        return
        [
            .. from scenario in compilation.Views.All
               where !compilation.Index.IsVocabulary(scenario.Name)
               select new ShownScenario(scenario, variants.GetValueOrDefault(scenario.Name), labels[scenario.Name].FirstOrDefault() ?? scenario.Name, compilation),
        ];
    }

    /// <summary>The facts that the scenario itself declares.</summary>
    public IReadOnlyList<FactInFile> OwnFacts => Variant?.Own.Facts ?? Scenario.Facts;

    public Kind? GetKind(BoundFact fact) => fact.Kind is null ? null : Index.GetScope(Name).FindKind(fact.Kind);

    public string GetLabel(string name) => Scenario.Find(name)?.Fact.Label ?? name;

    /// <summary>“Ida Roe (roe)”.</summary>
    public string Described(string name) => GetLabel(name) is var label && label == name ? name : $"{label} ({name})";

    /// <summary>Whether the fact is declared by a variant, which makes the whole fact an assumption.</summary>
    public bool IsAdded(FactInFile factInFile) => factInFile.File.Scenario is { } scenario && Index.FindBase(scenario) is not null;
}
