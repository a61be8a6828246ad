using System.Collections.Generic;

namespace ScenarioFacts;

/// <summary>A claim as the rules of time see it: a value, when it holds, and when its sources were published, which is asked for only where it counts.</summary>
internal sealed class TimelineClaim<T>(T value, Standing standing, ClaimTime time, bool isAssumed, IEnumerable<FactDate> published)
{
    public T Value { get; } = value;

    public Standing Standing { get; } = standing;

    public ClaimTime Time { get; } = time;

    /// <summary>Whether it holds at all times: an assumption that says none.</summary>
    public bool IsAlways => isAssumed && Time is { At: null, HasBounds: false };

    public IEnumerable<FactDate> Published { get; } = published;
}
