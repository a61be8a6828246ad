using System;
using System.Collections.Generic;
using System.Linq;
using ScenarioFacts.Language.Binding;

namespace ScenarioFacts.Language.Semantics;

/// <summary>
/// Evidence that hangs on one party. Chains that have a member in common, be it the source or whom it has the words from, are one voice: two articles that
/// have it from one agency, or one article that has it from two people. In which text a source was found does not count here.
/// </summary>
/// <param name="Name">Who stands in all of its chains, the nearest to who said it first; the first source where the chains only hang together.</param>
internal sealed record IndependentOrigin(string Name, IReadOnlyList<BoundEvidence> Evidence)
{
    /// <summary>The voices behind a claim, in the order of its evidence.</summary>
    public static IReadOnlyList<IndependentOrigin> GroupByOrigin(IEnumerable<BoundEvidence> support)
    {
        var evidence = support.ToList();
        var groups = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var chain in evidence)
        {
            foreach (var name in chain.Via)
                groups[GetRoot(groups, name)] = GetRoot(groups, chain.Source);
        }

        return [.. evidence.GroupBy(chain => GetRoot(groups, chain.Source), StringComparer.Ordinal).Select(static voice => new IndependentOrigin(GetName([.. voice]), [.. voice]))];
    }

    /// <summary>Whom a party hangs together with, in the end; each step on the way is made shorter.</summary>
    private static string GetRoot(Dictionary<string, string> groups, string name)
    {
        while (groups.TryGetValue(name, out var next) && next != name)
        {
            if (groups.TryGetValue(next, out var far))
                groups[name] = far;
            name = next;
        }

        return name;
    }

    private static string GetName(IReadOnlyList<BoundEvidence> evidence)
    {
        var common = new HashSet<string>(AttributionChains.GetAttribution(evidence[0]), StringComparer.Ordinal);
        foreach (var chain in evidence.Skip(1))
            common.IntersectWith(AttributionChains.GetAttribution(chain));
        return AttributionChains.GetAttribution(evidence[0]).LastOrDefault(common.Contains) ?? evidence[0].Source;
    }
}
