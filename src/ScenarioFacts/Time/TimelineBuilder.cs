using System;
using System.Collections.Generic;
using System.Linq;

namespace ScenarioFacts;

/// <summary>Computes the known and possible days of each claim of a timeline, by the rules documented on <c>Timeline</c>.</summary>
internal sealed class TimelineBuilder<T>(Func<T, T, bool> isInside, bool isList)
{
    private static readonly DayRange NoDay = new(DayRange.MaxDay, DayRange.MinDay);
    private static readonly DayRange Always = new(DayRange.MinDay, DayRange.MaxDay);

    private readonly List<TimelineSpan<T>> _spans = [];

    /// <summary>Adds a claim. Returns the first day that it refers to, the sort key of a timeline; the calendar's last day if there is none.</summary>
    public DateTime Add(TimelineClaim<T> claim)
    {
        var before = _spans.Count;
        var time = claim.Time;
        if (claim.IsAlways)
        {
            _spans.Add(new TimelineSpan<T>(claim));
            return DayRange.MinDay;
        }

        if (time.At is { } at)
            _spans.Add(Observed(claim, at));
        if (time.HasBounds)
            _spans.Add(Bounded(claim, time));
        if (before == _spans.Count)
            _spans.AddRange(claim.Published.Select(published => Observed(claim, published)));
        return _spans.Skip(before).Select(GetFirstSpoken).DefaultIfEmpty(DayRange.MaxDay).Min();
    }

    public TimelineReach<T>[] Build()
    {
        var ends = new TimelineEnds<T>(_spans, isInside, isList);
        var recorded = _spans.Where(static span => !span.IsDisputed).GroupBy(static span => span.Value)
            .ToLookup(static same => same.Key, static same => same.Max(static span => span.LastSure));
        return [.. _spans.Select(span => GetReach(span, ends.Of(span), recorded[span.Value]))];
    }

    /// <summary>An observation at a date; an interval A/B is a span from A to B. What is final does not end with the interval: it was last seen there.</summary>
    private static TimelineSpan<T> Observed(TimelineClaim<T> claim, FactDate at) =>
        !at.IsInterval ? new TimelineSpan<T>(claim) { Start = at, IsObservation = true }
        : claim.IsFinal ? new TimelineSpan<T>(claim) { Start = at.Start, LastSeen = at.End }
        : new TimelineSpan<T>(claim) { Start = at.Start, End = at.End };

    private static TimelineSpan<T> Bounded(TimelineClaim<T> claim, ClaimTime time)
    {
        var span = new TimelineSpan<T>(claim) { Start = time.From, End = time.To };
        var published = time.IsOngoing || time.EndUnknown ? claim.Published.ToList() : [];
        if (time.IsOngoing && published.Count > 0)
            span.LastSeen = published.OrderBy(static date => TimelineSpan<T>.Sure(date)).ThenBy(DayRange.GetLast).Last();
        if (time.EndUnknown && published.Count > 0)
            span.GoneBy = published.Min(DayRange.GetLast);
        return span;
    }

    private static DateTime GetFirstSpoken(TimelineSpan<T> span) =>
        span.Anchor is { } anchor ? DayRange.GetFirst(anchor) : DayRange.MaxDay;

    private static TimelineReach<T> GetReach(TimelineSpan<T> span, (DateTime Sure, DateTime Possible) end, IEnumerable<DateTime> recorded)
    {
        if (span.Claim.IsAlways)
            return new TimelineReach<T>(span, span.IsDisputed ? NoDay : Always, Always);
        var known = span.IsDisputed ? NoDay : new DayRange(span.FirstSure, GetLastSure(span, end.Sure, recorded.First()));
        return new TimelineReach<T>(span, known, new DayRange(span.FirstPossible, Earlier(end.Possible, span.LastPossible)));
    }

    /// <summary>A final value definitely lasts until something ends it; another bounded span to the last date recorded for its value, unless it ended before.</summary>
    private static DateTime GetLastSure(TimelineSpan<T> span, DateTime end, DateTime recorded)
    {
        var isLasting = span.Claim.IsFinal && !span.HasEnd;
        if (span.IsObservation && !isLasting)
            return span.LastSure;
        var last = isLasting ? end : Earlier(Earlier(end, span.SureBeforeEnd), recorded);
        var own = TimelineSpan<T>.Sure(span.Anchor);
        return own > last ? own : last;
    }

    private static DateTime Earlier(DateTime left, DateTime right) => left < right ? left : right;
}
