using System.Collections.Generic;
using System.Linq;
using ScenarioFacts.Language.Common;
using ScenarioFacts.Language.Declarations;

namespace ScenarioFacts.Language.Semantics;

/// <summary>All that the facts of a scenario, and of what it uses, tell each other. The same instance while it is the same: what was found with it holds.</summary>
internal sealed class ScenarioLore
{
    private readonly DeclarationIndex _index;
    private readonly IReadOnlyList<EquatableArray<Lore>> _lores;

    private ScenarioLore(DeclarationIndex index, IReadOnlyList<EquatableArray<Lore>> lores) => (_index, _lores) = (index, lores);

    public static ScenarioLore Of(BoundScenario scenario, DeclarationIndex index, ScenarioLore? known)
    {
        EquatableArray<Lore>[] lores = [.. scenario.ReachableDigests.Select(static digest => digest.Lores)];
        // Names are in the index alone: which fact is meant by one, where two have it.
        return known is not null && ReferenceEquals(known._index, index) && known._lores.SequenceEqual(lores) ? known : new ScenarioLore(index, lores);
    }
}
