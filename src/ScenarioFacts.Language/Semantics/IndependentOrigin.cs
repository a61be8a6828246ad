using System;
using System.Collections.Generic;
using System.Linq;
using ScenarioFacts.Language.Binding;

namespace ScenarioFacts.Language.Semantics;

/// <summary>
/// Evidence of one independent origin. Attribution chains with a common member, be it the source or whom it has the words from, share an origin: two
/// articles that quote one agency, or one article that quotes two people. The text in which a source was found does not count here.
/// </summary>
/// <param name="Name">The member common to all of its chains that is nearest to the original speaker; the first source if the chains are only linked transitively.</param>
internal sealed record IndependentOrigin(string Name, IReadOnlyList<BoundEvidence> Evidence)
{
    /// <summary>Groups a claim's evidence by origin, in order of the evidence.</summary>
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

    /// <summary>Finds the root of a group (union-find with path compression).</summary>
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
