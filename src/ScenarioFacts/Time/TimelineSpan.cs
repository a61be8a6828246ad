using System;

namespace ScenarioFacts;

/// <summary>One span of time for which a claim holds: an observation, or a period between two bounds.</summary>
internal sealed class TimelineSpan<T>(TimelineClaim<T> claim)
{
    public TimelineClaim<T> Claim => claim;

    public T Value => claim.Value;

    public bool IsDisputed => claim.Standing == Standing.Disputed;

    /// <summary>Whether this is an observation, which implies nothing about the days around it.</summary>
    public bool IsObservation { get; set; }

    /// <summary>When it was observed or began; null for a bare <c>to</c>.</summary>
    public FactDate? Start { get; set; }

    /// <summary>When it ended; null if no date is given.</summary>
    public FactDate? End { get; set; }

    /// <summary>When it was last seen to hold: the latest publication date of the sources of <c>to ongoing</c>.</summary>
    public FactDate? LastSeen { get; set; }

    /// <summary>The day by which it had ended: the earliest publication date of the sources of <c>to unknown</c>.</summary>
    public DateTime? GoneBy { get; set; }

    /// <summary>The date by which spans are ordered.</summary>
    public FactDate? Anchor => Start ?? End ?? LastSeen;

    /// <summary>The first day on which the value definitely held. Days inside an imprecise date are not definite.</summary>
    public DateTime FirstSure => Start is { } start
        ? DayRange.IsExact(start) ? DayRange.GetFirst(start) : Earlier(DayRange.DayAfter(DayRange.GetLast(start)), FirstSeenFrom(DayRange.GetFirst(start)))
        : FirstSeenFrom(DayRange.MinDay);

    /// <summary>The last day on which the value definitely held, according to this span only.</summary>
    public DateTime LastSure => Later(Later(Sure(Start), Sure(End)), Sure(LastSeen));

    /// <summary>The first day on which the value may have held.</summary>
    public DateTime FirstPossible => Start is { } start ? DayRange.GetFirst(start) : DayRange.MinDay;

    /// <summary>The last day on which the value may have held, unless another span ends it.</summary>
    public DateTime LastPossible => End is { } end ? DayRange.GetLast(end) : GoneBy ?? DayRange.MaxDay;

    /// <summary>Whether the value is stated to have ended, even if only by some day.</summary>
    public bool HasEnd => End is not null || GoneBy is not null;

    /// <summary>The last day on which the stated end still lets the value definitely hold.</summary>
    public DateTime SureBeforeEnd => End is not null ? Sure(End) : GoneBy ?? DayRange.MaxDay;

    /// <summary>The last day on which a value bounded by the date definitely held: an exact day itself, otherwise the day before the date begins.</summary>
    public static DateTime Sure(FactDate? date) => date is not { } value
        ? DayRange.MinDay
        : DayRange.IsExact(value) ? DayRange.GetFirst(value) : DayRange.DayBefore(DayRange.GetFirst(value));

    /// <summary>The exact day on which it ended or was last seen, if not before a day: it held then, whenever it began; otherwise the calendar's last day.</summary>
    private DateTime FirstSeenFrom(DateTime day) =>
        (End ?? LastSeen) is { } seen && DayRange.IsExact(seen) && DayRange.GetFirst(seen) >= day ? DayRange.GetFirst(seen) : DayRange.MaxDay;

    private static DateTime Earlier(DateTime left, DateTime right) => left < right ? left : right;

    private static DateTime Later(DateTime left, DateTime right) => right > left ? right : left;
}
