using ScenarioFacts.Language.Declarations;
using ScenarioFacts.Language.Diagnostics;
using ScenarioFacts.Language.Semantics;
using ScenarioFacts.Language.Suggestions;
using ScenarioFacts.Tool.Terminal;

namespace ScenarioFacts.Tool.Commands.Show;

/// <summary>Resolves a name given by the user: a fact, a scenario, the facts of a kind, or those whose name or label contains the word.</summary>
internal sealed class FactSearch(IReadOnlyList<ShownScenario> scenarios)
{
    /// <summary>Finds a scenario by name; null if there is none.</summary>
    public ShownScenario? FindScenario(string name) => scenarios.FirstOrDefault(scenario => scenario.Name == name);

    /// <summary>Finds facts: those with exactly that name, otherwise those of that kind, otherwise those whose name or label contains it.</summary>
    /// <exception cref="UsageException">Nothing was found.</exception>
    public IReadOnlyList<FoundFact> Find(string name)
    {
        var dot = name.IndexOf('.', StringComparison.Ordinal);
        var named = dot > 0 && FindScenario(name[..dot]) is { } scenario
            ? Where(found => found.Scenario == scenario && found.Name == name[(dot + 1)..])
            : Where(found => found.Name == name);
        if (named.Count > 0)
            return named;
        var ofKind = Where(found => found.Scenario.GetKind(found.Fact.Fact)?.Is(name) == true);
        if (ofKind.Count > 0)
            return ofKind;
        var parts = Where(found => Has(found, name));
        return parts.Count > 0 ? parts : throw new UsageException(NothingIs(name));
    }

    private List<FoundFact> Where(Func<FoundFact, bool> isMeant) =>
        [.. scenarios.SelectMany(scenario => GetFacts(scenario).Select(fact => new FoundFact(scenario, fact))).Where(isMeant)];

    /// <summary>With several scenarios, search only each one's own facts, so that none is found twice.</summary>
    private IEnumerable<FactInFile> GetFacts(ShownScenario scenario) => scenarios.Count == 1 ? scenario.Scenario.Reachable : scenario.OwnFacts;

    private static bool Has(FoundFact found, string part) => new[] { found.Name, found.Fact.Fact.Label }
        .Concat(found.Fact.Fact.GetClaims(CoreFields.Aka).SelectMany(static claim => claim.Values).Select(static value => value.Text))
        .Any(text => text.Contains(part, StringComparison.OrdinalIgnoreCase));

    private string NothingIs(string name)
    {
        if (Path.Exists(name))
            return $"‘{Wording.Printable(name)}’ is a path, and no fact, kind or scenario; write --facts {Wording.Printable(name)}.";
        var names = Where(static _ => true).Select(static found => found.Name)
            .Concat(scenarios.Select(static scenario => scenario.Name))
            .Concat(scenarios.SelectMany(GetFacts).Select(static fact => fact.Fact.Kind).OfType<string>())
            .Distinct(StringComparer.Ordinal);
        var hint = SpellingSuggestions.Suggest(name, names);
        return $"No fact, kind or scenario is ‘{Wording.Printable(name)}’, and no label has it in it{hint}{(hint.Names.Count > 0 ? "" : ".")}";
    }
}

/// <summary>A fact with the scenario in which it is shown.</summary>
internal sealed record FoundFact(ShownScenario Scenario, FactInFile Fact)
{
    public string Name => Fact.Fact.Name;
}
