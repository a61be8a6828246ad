namespace ScenarioFacts;

/// <summary>The days on which a stretch of a timeline is known to hold, and those on which it may, once the others have been heard.</summary>
internal sealed class TimelineReach<T>(TimelineClaim<T> claim, DayRange known, DayRange possible)
{
    public TimelineClaim<T> Claim { get; } = claim;

    public DayRange Known { get; } = known;

    public DayRange Possible { get; } = possible;
}
