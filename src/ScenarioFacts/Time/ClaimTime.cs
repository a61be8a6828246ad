namespace ScenarioFacts;

/// <summary>When a claim holds, as written.</summary>
internal sealed class ClaimTime(FactDate? at, FactDate? from, FactDate? to, bool isOngoing, bool endUnknown)
{
    public FactDate? At { get; } = at;

    public FactDate? From { get; } = from;

    public FactDate? To { get; } = to;

    public bool IsOngoing { get; } = isOngoing;

    public bool EndUnknown { get; } = endUnknown;

    /// <summary>Whether the claim has a start or an end.</summary>
    public bool HasBounds => From is not null || To is not null || IsOngoing || EndUnknown;
}
