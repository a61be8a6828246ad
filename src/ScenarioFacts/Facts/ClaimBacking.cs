using System.Collections.Generic;
using System.Collections.ObjectModel;

namespace ScenarioFacts;

/// <summary>The backing of a claim, or the fact's header backing that claims without their own inherit.</summary>
internal sealed class ClaimBacking(IList<Evidence> evidence, IList<Evidence> denials, string? because)
{
    public ReadOnlyCollection<Evidence> Evidence { get; } = new(evidence);

    public ReadOnlyCollection<Evidence> Denials { get; } = new(denials);

    public string? Because { get; } = because;
}
