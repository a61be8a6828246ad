using System;
using System.Collections.Generic;
using System.Linq;
using ScenarioFacts.Language.Declarations;

namespace ScenarioFacts.Language.Semantics;

/// <summary>
/// The effective scenarios: variants with the facts of their base, and scenarios that use a variant with that variant's facts. Those of references are seen only through them.
/// </summary>
internal sealed class ScenarioViews
{
    private readonly Dictionary<string, Variant> _variants = new(StringComparer.Ordinal);

    private ScenarioViews(IReadOnlyList<BoundScenario> scenarios, DeclarationIndex index)
    {
        AsWritten = [.. scenarios.Where(static scenario => !scenario.IsReferenced)];
        var byName = scenarios.ToDictionary(static scenario => scenario.Name, StringComparer.Ordinal);
        foreach (var scenario in scenarios)
        {
            // From the outermost base inwards. A circular chain is an error and not applied.
            var bases = index.GetBases(scenario.Name);
            if (bases.Count > 0 && index.FindBase(bases[bases.Count - 1]) is null)
                Build([.. bases.Reverse(), scenario.Name], byName, index);
        }

        All = [.. AsWritten.Select(scenario => Resolve(scenario, static variant => variant.Effective))];
        Checked = [.. AsWritten.Select(scenario => Resolve(scenario, static variant => variant.OwnAmongBase))];
    }

    /// <summary>The scenarios as written in their files, in ordinal order of name.</summary>
    public IReadOnlyList<BoundScenario> AsWritten { get; }

    /// <summary>The effective scenarios, in ordinal order of name.</summary>
    public IReadOnlyList<BoundScenario> All { get; }

    /// <summary>The effective scenarios with their own facts only, among effective scenarios: errors in a base are reported there.</summary>
    public IReadOnlyList<BoundScenario> Checked { get; }

    /// <summary>The effective variants.</summary>
    public IEnumerable<Variant> Variants => All.Where(scenario => _variants.ContainsKey(scenario.Name)).Select(scenario => _variants[scenario.Name]);

    /// <summary>The effective variants, those of references too, in ordinal order of name.</summary>
    public IEnumerable<Variant> AllVariants => _variants.Values.OrderBy(static variant => variant.Name, StringComparer.Ordinal);

    public static ScenarioViews Create(IReadOnlyList<BoundScenario> scenarios, DeclarationIndex index) => new(scenarios, index);

    private void Build(IReadOnlyList<string> chain, Dictionary<string, BoundScenario> scenarios, DeclarationIndex index)
    {
        for (var i = 1; i < chain.Count; i++)
        {
            if (_variants.ContainsKey(chain[i]) || !scenarios.TryGetValue(chain[i], out var own) || !scenarios.TryGetValue(chain[i - 1], out var @base))
                continue;
            var bases = new HashSet<string>(index.GetBases(chain[i]), StringComparer.Ordinal);
            var seen = _variants.TryGetValue(chain[i - 1], out var variant) ? variant.Effective : @base;
            _variants.Add(chain[i], VariantBuilder.Build(own, seen, used => bases.Contains(used.Name) ? null : used));
        }
    }

    private BoundScenario Resolve(BoundScenario scenario, Func<Variant, BoundScenario> own) =>
        _variants.TryGetValue(scenario.Name, out var variant) ? own(variant)
        : _variants.Count > 0 && scenario.Uses.Any(used => _variants.ContainsKey(used.Name)) ? scenario.With(used => _variants.TryGetValue(used.Name, out var other) ? other.Effective : used)
        : scenario;
}
