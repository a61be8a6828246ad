using System.Collections.Generic;
using System.Linq;
using ScenarioFacts.Language.Common;
using ScenarioFacts.Language.Declarations;

namespace ScenarioFacts.Language.Semantics;

/// <summary>All that the facts of a scenario, and of what it uses, tell each other. The same instance while it is the same: what was found with it holds.</summary>
internal sealed class CrossFileInputs
{
    private readonly DeclarationIndex _index;
    private readonly IReadOnlyList<EquatableArray<SharedValue>> _lores;

    private CrossFileInputs(DeclarationIndex index, IReadOnlyList<EquatableArray<SharedValue>> lores) => (_index, _lores) = (index, lores);

    public static CrossFileInputs Create(BoundScenario scenario, DeclarationIndex index, CrossFileInputs? known)
    {
        EquatableArray<SharedValue>[] lores = [.. scenario.ReachableRuleInputs.Select(static digest => digest.SharedValues)];
        // Names are in the index alone: which fact is meant by one, where two have it.
        return known is not null && ReferenceEquals(known._index, index) && known._lores.SequenceEqual(lores) ? known : new CrossFileInputs(index, lores);
    }
}
