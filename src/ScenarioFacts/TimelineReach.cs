namespace ScenarioFacts;

/// <summary>The days on which a stretch of a timeline is known to hold, and those on which it may, once the others have been heard.</summary>
internal sealed class TimelineReach<T>(T value, DayRange known, DayRange possible)
{
    public T Value { get; } = value;

    public DayRange Known { get; } = known;

    public DayRange Possible { get; } = possible;
}
