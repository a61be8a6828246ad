namespace ScenarioFacts;

/// <summary>The days on which a span is known to hold and those on which it possibly holds, after taking the other spans into account.</summary>
internal sealed class TimelineReach<T>(TimelineSpan<T> span, DayRange known, DayRange possible)
{
    public TimelineSpan<T> Span { get; } = span;

    public TimelineClaim<T> Claim => Span.Claim;

    public DayRange Known { get; } = known;

    public DayRange Possible { get; } = possible;
}
