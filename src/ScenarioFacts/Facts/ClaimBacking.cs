using System.Collections.Generic;
using System.Collections.ObjectModel;

namespace ScenarioFacts;

/// <summary>What backs a claim, or all claims of a fact that have nothing of their own.</summary>
internal sealed class ClaimBacking(IList<Evidence> evidence, IList<Evidence> denials, string? because)
{
    public ReadOnlyCollection<Evidence> Evidence { get; } = new(evidence);

    public ReadOnlyCollection<Evidence> Denials { get; } = new(denials);

    public string? Because { get; } = because;
}
