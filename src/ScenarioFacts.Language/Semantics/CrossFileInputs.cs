using System.Collections.Generic;
using System.Linq;
using ScenarioFacts.Language.Common;
using ScenarioFacts.Language.Declarations;

namespace ScenarioFacts.Language.Semantics;

/// <summary>Everything that per-file rules depend on outside their file. Compared by reference: an unchanged instance means cached findings are valid.</summary>
internal sealed class CrossFileInputs
{
    private readonly DeclarationIndex _index;
    private readonly IReadOnlyList<EquatableArray<SharedValue>> _lores;

    private CrossFileInputs(DeclarationIndex index, IReadOnlyList<EquatableArray<SharedValue>> lores) => (_index, _lores) = (index, lores);

    public static CrossFileInputs Create(BoundScenario scenario, DeclarationIndex index, CrossFileInputs? known)
    {
        EquatableArray<SharedValue>[] lores = [.. scenario.ReachableRuleInputs.Select(static digest => digest.SharedValues)];
        // Names are resolved by the index alone: which fact is meant if two have the same name.
        return known is not null && ReferenceEquals(known._index, index) && known._lores.SequenceEqual(lores) ? known : new CrossFileInputs(index, lores);
    }
}
