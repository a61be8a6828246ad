using System;
using System.Collections.Generic;
using System.Linq;

namespace ScenarioFacts;

/// <summary>Works out how far each claim of a timeline reaches. The rules are those that <c>Timeline</c> documents.</summary>
internal sealed class TimelineBuilder<T>(Func<T, T, bool> isInside, bool isList)
{
    private static readonly DayRange NoDay = new(DayRange.Ever, DayRange.Never);
    private static readonly DayRange Always = new(DayRange.Never, DayRange.Ever);

    private readonly List<TimelineSpan<T>> _spans = [];

    /// <summary>The first day that the claim speaks of, by which a timeline is sorted; the calendar's last day if it speaks of none.</summary>
    public DateTime Add(TimelineClaim<T> claim)
    {
        var before = _spans.Count;
        var time = claim.Time;
        if (claim.IsAlways)
        {
            _spans.Add(new TimelineSpan<T>(claim));
            return DayRange.Never;
        }

        if (time.At is { } at)
            _spans.Add(Observed(claim, at));
        if (time.HasBounds)
            _spans.Add(Bounded(claim, time));
        if (before == _spans.Count)
            _spans.AddRange(claim.Published.Select(published => Observed(claim, published)));
        return _spans.Skip(before).Select(FirstSpokenOf).DefaultIfEmpty(DayRange.Ever).Min();
    }

    public TimelineReach<T>[] Build() => [.. _spans.Select(ReachOf)];

    /// <summary>An observation at a date; one that lasts from A to B is from A to B.</summary>
    private static TimelineSpan<T> Observed(TimelineClaim<T> claim, FactDate at) => at.IsInterval
        ? new TimelineSpan<T>(claim) { Start = at.Start, End = at.End }
        : new TimelineSpan<T>(claim) { Start = at, IsObservation = true };

    private static TimelineSpan<T> Bounded(TimelineClaim<T> claim, ClaimTime time)
    {
        var span = new TimelineSpan<T>(claim) { Start = time.From, End = time.To };
        var published = time.IsOngoing || time.EndUnknown ? claim.Published.ToList() : [];
        if (time.IsOngoing && published.Count > 0)
            span.LastSeen = published.OrderBy(DayRange.LastOf).Last();
        if (time.EndUnknown && published.Count > 0)
            span.GoneBy = published.Min(DayRange.LastOf);
        return span;
    }

    private static DateTime FirstSpokenOf(TimelineSpan<T> span) =>
        span.Anchor is { } anchor ? DayRange.FirstOf(anchor) : DayRange.Ever;

    private TimelineReach<T> ReachOf(TimelineSpan<T> span)
    {
        if (span.Claim.IsAlways)
            return new TimelineReach<T>(span, span.IsDisputed ? NoDay : Always, Always);
        var ends = span.End is null ? EndsOf(span).ToList() : [];
        var lastPossible = ends.Select(static end => end.Possible).Append(span.LastPossible).Min();
        var known = span.IsDisputed ? NoDay : new DayRange(span.FirstSure, LastSureOf(span, ends));
        return new TimelineReach<T>(span, known, new DayRange(span.FirstPossible, lastPossible));
    }

    /// <summary>A stretch with bounds surely reaches to the last date recorded for its value, unless it ended before.</summary>
    private DateTime LastSureOf(TimelineSpan<T> span, List<(DateTime Sure, DateTime Possible)> ends)
    {
        if (span.IsObservation)
            return span.LastSure;
        var recorded = _spans.Where(other => !other.IsDisputed && IsSame(span, other)).Max(static other => other.LastSure);
        var ended = ends.Select(static end => end.Sure).Append(span.SureBeforeEnd).Min();
        var last = ended < recorded ? ended : recorded;
        var own = TimelineSpan<T>.Sure(span.Anchor);
        return own > last ? own : last;
    }

    /// <summary>What other stretches say of the end of an open one: up to when it still surely, and possibly, held.</summary>
    private IEnumerable<(DateTime Sure, DateTime Possible)> EndsOf(TimelineSpan<T> span)
    {
        foreach (var other in _spans)
        {
            if (EndsSame(span, other))
                yield return (other.SureBeforeEnd, other.LastPossible);
            else if (EndsOther(span, other))
                yield return EndBefore(other.Anchor.GetValueOrDefault());
        }
    }

    private static (DateTime Sure, DateTime Possible) EndBefore(FactDate date)
    {
        var before = DayRange.DayBefore(DayRange.FirstOf(date));
        return (before, DayRange.IsExact(date) ? before : DayRange.LastOf(date));
    }

    private static bool IsSame(TimelineSpan<T> span, TimelineSpan<T> other) => EqualityComparer<T>.Default.Equals(span.Value, other.Value);

    /// <summary>Whether another claim of the same value says that it ended, and surely no earlier than this one begins.</summary>
    private static bool EndsSame(TimelineSpan<T> span, TimelineSpan<T> other) =>
        IsSame(span, other) && other.HasEnd && !other.IsDisputed
        && span.Start is { } start && other.LastPossible >= DayRange.LastOf(start);

    /// <summary>Whether another stretch is of a value that excludes this one and surely begins later. Disputed claims do not end each other.</summary>
    private bool EndsOther(TimelineSpan<T> span, TimelineSpan<T> other) =>
        !isList
        && !(span.IsDisputed && other.IsDisputed)
        && span.Anchor is { } earlier && other.Anchor is { } later && later.CertainlyAfter(earlier)
        && !IsSame(span, other) && !isInside(span.Value, other.Value) && !isInside(other.Value, span.Value);
}
