using System;
using System.Collections.Generic;
using System.Linq;
using ScenarioFacts.Language.Binding;
using ScenarioFacts.Language.Declarations;

namespace ScenarioFacts.Language.Semantics;

/// <summary>Attribution chains: from the text that is read back to the original speaker.</summary>
internal sealed class AttributionChains(BoundScenario scenario)
{
    private const string Via = "via";

    private readonly Dictionary<string, IReadOnlyList<string>> _carriers = new(StringComparer.Ordinal);

    /// <summary>The sources that contain a source, nearest to the reader first; empty for one with a text of its own. Circles are cut.</summary>
    public IReadOnlyList<string> GetContainers(string source)
    {
        if (!_carriers.TryGetValue(source, out var carriers))
            _carriers.Add(source, carriers = Follow(source));
        return carriers;
    }

    /// <summary>The source and those it attributes the words to, nearest to the reader first: the last one is the origin, as far as is known.</summary>
    public static IEnumerable<string> GetAttribution(BoundEvidence evidence) => evidence.Via.Prepend(evidence.Source);

    private List<string> Follow(string source)
    {
        var outwards = new List<IReadOnlyList<string>>();
        var seen = new HashSet<string>(StringComparer.Ordinal) { source };
        for (var chain = GetWithin(source); chain.Count > 0 && seen.Add(chain[0]); chain = GetWithin(chain[0]))
            outwards.Add(chain);
        outwards.Reverse();
        return [.. outwards.SelectMany(static chain => chain).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>The names in “blog via ottawa-citizen”.</summary>
    private IReadOnlyList<string> GetWithin(string source) =>
        scenario.Find(source)?.Fact.Claims.FirstOrDefault(static claim => claim is { Field: { Name: CoreFields.Within, TypeKind: TypeKind.SourceChain }, Values.Count: > 0, Standing: not Standing.Rejected }) is { } claim
            ? [.. claim.Values[0].Text.Split(' ').Where(static word => word.Length > 0 && word != Via)]
            : [];
}
