using System;
using System.Collections.Generic;
using ScenarioFacts.Language.Declarations;

namespace ScenarioFacts.Language.Navigation;

/// <summary>Resolves which scenario declares a fact named in another: the nearest one, as in a scope.</summary>
internal sealed class FactOwners(DeclarationIndex index)
{
    private readonly Dictionary<string, Dictionary<string, string>> _byScope = new(StringComparer.Ordinal);

    /// <summary>The scenario that declares the fact; null if none in scope does.</summary>
    public string? Find(string scenario, string fact)
    {
        if (!_byScope.TryGetValue(scenario, out var owners))
            _byScope.Add(scenario, owners = OwnersIn(scenario));
        return owners.TryGetValue(fact, out var owner) ? owner : null;
    }

    private Dictionary<string, string> OwnersIn(string scenario)
    {
        var owners = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var used in index.GetScope(scenario).Uses)
        {
            foreach (var file in index.GetFiles(used))
            {
                foreach (var fact in file.Facts)
                {
                    if (!owners.ContainsKey(fact.Name))
                        owners.Add(fact.Name, used);
                }
            }
        }

        return owners;
    }
}
