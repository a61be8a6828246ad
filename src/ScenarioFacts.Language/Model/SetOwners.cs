using System;
using System.Collections.Generic;
using System.Linq;
using ScenarioFacts.Language.Common;

namespace ScenarioFacts.Language.Model;

/// <summary>Which set classes a variant has of its own: those of kinds of which it adds, changes or retracts a fact. All others are those of its base.</summary>
internal sealed class SetOwners
{
    private readonly Dictionary<string, ScenarioModel> _scenarios;
    private readonly HashSet<(string Scenario, TypeModel Type)> _changed;

    public SetOwners(IEnumerable<ScenarioModel> scenarios, IEnumerable<VariantModel> variants)
    {
        _scenarios = scenarios.ToDictionary(static scenario => scenario.CSharpName, StringComparer.Ordinal);
        _changed = [.. variants.SelectMany(static variant => variant.Sets.Select(set => (variant.ScenarioCSharpName, set.Type)))];
    }

    public ScenarioModel Assign(ScenarioModel scenario) => scenario.Base is null ? scenario : scenario with { Sets = scenario.Sets.Select(set => Assign(scenario, set)).ToEquatableArray() };

    private SetModel Assign(ScenarioModel variant, SetModel set) => FindInBase(variant, set) is not { } inherited
        ? set
        : set with { BaseOwner = GetOwner(inherited.Scenario, inherited.Set), Owner = IsOwn(variant, set) ? null : GetOwner(inherited.Scenario, inherited.Set) };

    private string GetOwner(ScenarioModel scenario, SetModel set)
    {
        while (!IsOwn(scenario, set) && FindInBase(scenario, set) is { } inherited)
            (scenario, set) = inherited;
        return scenario.CSharpName;
    }

    private bool IsOwn(ScenarioModel scenario, SetModel set) => set.Texts.Count > 0 || _changed.Contains((scenario.CSharpName, set.Type));

    private (ScenarioModel Scenario, SetModel Set)? FindInBase(ScenarioModel variant, SetModel set) =>
        set.IsInBase && variant.Base is { } name && _scenarios.TryGetValue(name, out var @base) && @base.Sets.FirstOrDefault(other => other.Kind == set.Kind) is { } inherited
            ? (@base, inherited)
            : null;
}
