using System.Collections.Generic;

namespace ScenarioFacts;

/// <summary>The part of a claim that the timeline rules depend on: a value, its time, and the publication dates of its sources, enumerated lazily.</summary>
/// <param name="isFinal">Whether nothing else comes after the value: it then holds until a claim says otherwise.</param>
/// <param name="place">The place of a word among those of its choice: of two that are reached on one day the one behind comes later.</param>
internal sealed class TimelineClaim<T>(T value, Standing standing, ClaimTime time, bool isAssumed, IEnumerable<FactDate> published, bool isFinal = false, int? place = null)
{
    public T Value { get; } = value;

    public Standing Standing { get; } = standing;

    public ClaimTime Time { get; } = time;

    /// <summary>Whether it holds at all times: an undated assumption.</summary>
    public bool IsAlways => isAssumed && Time is { At: null, HasBounds: false };

    public bool IsFinal { get; } = isFinal;

    public int? Place { get; } = place;

    public IEnumerable<FactDate> Published { get; } = published;
}
