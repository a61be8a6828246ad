using System.Collections.Generic;
using System.Collections.ObjectModel;

namespace ScenarioFacts;

/// <summary>The data of a claim before its value is parsed.</summary>
internal sealed class ClaimData(FactRecord record, string field, Standing standing, ClaimTime time, string text, bool isAssumed, ClaimBacking backing)
{
    public FactRecord Record { get; } = record;

    public string Field { get; } = field;

    public Standing Standing { get; } = standing;

    public ClaimTime Time { get; } = time;

    public string Text { get; } = text;

    public bool IsAssumed { get; } = isAssumed || record.IsAssumed;

    public IReadOnlyList<Evidence> Evidence => backing.Evidence;

    public IReadOnlyList<Evidence> Denials => backing.Denials;

    public string? Because => backing.Because;

    /// <summary>The backing that all values on one line share.</summary>
    public ClaimBacking Backing => backing;
}

/// <summary>The backing of a claim, or the fact's header backing that claims without their own inherit.</summary>
internal sealed class ClaimBacking(IList<Evidence> evidence, IList<Evidence> denials, string? because, bool isInherited = false)
{
    /// <summary>Whether the support is that of the fact's header.</summary>
    public bool IsInherited { get; } = isInherited;

    public ReadOnlyCollection<Evidence> Evidence { get; } = new(evidence);

    public ReadOnlyCollection<Evidence> Denials { get; } = new(denials);

    public string? Because { get; } = because;
}
