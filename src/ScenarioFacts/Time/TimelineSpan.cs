using System;

namespace ScenarioFacts;

/// <summary>One stretch of time for which a claim holds: an observation, or from one bound to another.</summary>
internal sealed class TimelineSpan<T>(TimelineClaim<T> claim)
{
    public TimelineClaim<T> Claim => claim;

    public T Value => claim.Value;

    public bool IsDisputed => claim.Standing == Standing.Disputed;

    /// <summary>Whether this is one observation, which by itself says nothing of the days around it.</summary>
    public bool IsObservation { get; set; }

    /// <summary>When it was observed or began; null for a bare <c>to</c>.</summary>
    public FactDate? Start { get; set; }

    /// <summary>When it ended; null if no date is given.</summary>
    public FactDate? End { get; set; }

    /// <summary>When it was last seen to hold, by the publication of a source of <c>to ongoing</c>.</summary>
    public FactDate? LastSeen { get; set; }

    /// <summary>By when it had ended, by the publication of a source of <c>to unknown</c>.</summary>
    public DateTime? GoneBy { get; set; }

    /// <summary>The date by which this stretch is later or earlier than another.</summary>
    public FactDate? Anchor => Start ?? End ?? LastSeen;

    /// <summary>The first day from which the value surely held. Days inside an imprecise date are not sure.</summary>
    public DateTime FirstSure => Start is { } start
        ? DayRange.IsExact(start) ? DayRange.GetFirst(start) : Earlier(DayRange.DayAfter(DayRange.GetLast(start)), FirstSeenFrom(DayRange.GetFirst(start)))
        : FirstSeenFrom(DayRange.MinDay);

    /// <summary>The last day on which the value surely held, by the dates of this stretch alone.</summary>
    public DateTime LastSure => Later(Later(Sure(Start), Sure(End)), Sure(LastSeen));

    /// <summary>The first day on which the value may have held.</summary>
    public DateTime FirstPossible => Start is { } start ? DayRange.GetFirst(start) : DayRange.MinDay;

    /// <summary>The last day on which the value may have held, if no other stretch ends it.</summary>
    public DateTime LastPossible => End is { } end ? DayRange.GetLast(end) : GoneBy ?? DayRange.MaxDay;

    /// <summary>Whether something says that the value ended, be it by some day only.</summary>
    public bool HasEnd => End is not null || GoneBy is not null;

    /// <summary>The last day up to which what is said of the end lets the value surely hold.</summary>
    public DateTime SureBeforeEnd => End is not null ? Sure(End) : GoneBy ?? DayRange.MaxDay;

    /// <summary>The day up to which a date makes sure that the value held: an exact day itself, else the day before the date begins.</summary>
    public static DateTime Sure(FactDate? date) => date is not { } known
        ? DayRange.MinDay
        : DayRange.IsExact(known) ? DayRange.GetFirst(known) : DayRange.DayBefore(DayRange.GetFirst(known));

    /// <summary>The exact day of its end, or on which it was last seen, if that is no earlier than another: it held then, whenever it began.</summary>
    private DateTime FirstSeenFrom(DateTime day) =>
        (End ?? LastSeen) is { } seen && DayRange.IsExact(seen) && DayRange.GetFirst(seen) >= day ? DayRange.GetFirst(seen) : DayRange.MaxDay;

    private static DateTime Earlier(DateTime left, DateTime right) => left < right ? left : right;

    private static DateTime Later(DateTime left, DateTime right) => right > left ? right : left;
}
