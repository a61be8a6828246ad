using System;
using System.Collections.Generic;
using System.Linq;

namespace ScenarioFacts;

/// <summary>
/// Finds the end of an open span: the end of another span of the same value, or a later span of another value. All are sorted once,
/// so that each span looks only at the few that matter.
/// </summary>
internal sealed class TimelineEnds<T>
{
    private readonly Func<T, T, bool> _isInside;
    private readonly ILookup<T, EndsOfOne> _ofSame;
    private readonly Later[] _later;
    private readonly Later[] _laterUndisputed;

    /// <param name="isList">Whether values are independent, so that none ends another.</param>
    public TimelineEnds(IReadOnlyList<TimelineSpan<T>> spans, Func<T, T, bool> isInside, bool isList)
    {
        _isInside = isInside;
        _ofSame = spans.Where(static span => span.HasEnd && !span.IsDisputed)
            .GroupBy(static span => span.Value)
            .ToLookup(static same => same.Key, static same => new EndsOfOne(same));
        _later = Sorted(isList ? [] : spans);
        _laterUndisputed = Array.TrueForAll(_later, static later => !later.Span.IsDisputed) ? _later : Sorted(_later.Select(static later => later.Span).Where(static span => !span.IsDisputed));
    }

    /// <summary>The last days on which the span definitely and possibly held, according to the other spans; the calendar's last day if they do not bound it.</summary>
    public (DateTime Sure, DateTime Possible) Of(TimelineSpan<T> span)
    {
        if (span.End is not null)
            return (DayRange.MaxDay, DayRange.MaxDay);
        var same = span.Start is { } start && _ofSame[span.Value].FirstOrDefault() is { } ends ? ends.From(DayRange.GetLast(start)) : (Sure: DayRange.MaxDay, Possible: DayRange.MaxDay);
        var other = EndByOther(span);
        return (Earlier(same.Sure, other.Sure), Earlier(same.Possible, other.Possible));
    }

    /// <summary>The end by spans of other, mutually exclusive values that definitely begin later. Disputed claims do not end each other.</summary>
    private (DateTime Sure, DateTime Possible) EndByOther(TimelineSpan<T> span)
    {
        var (sure, possible) = (DayRange.MaxDay, DayRange.MaxDay);
        if (span.Anchor is not { } anchor)
            return (sure, possible);
        var later = span.IsDisputed ? _laterUndisputed : _later;
        for (var i = FirstAfter(later, DayRange.GetLast(anchor)); i < later.Length && later[i].Sure < possible;)
        {
            if (IsSame(later[i].Span, span))
            {
                i = later[i].NextOther;
                continue;
            }

            if (!_isInside(span.Value, later[i].Span.Value) && !_isInside(later[i].Span.Value, span.Value))
                (sure, possible) = (Earlier(sure, later[i].Sure), Earlier(possible, later[i].Possible));
            i++;
        }

        return IsLeftThatDay(span, later) ? (anchor.Earliest.GetValueOrDefault(), anchor.Earliest.GetValueOrDefault()) : (sure, possible);
    }

    /// <summary>Whether a word behind this one was reached on the very day on which this was.</summary>
    private static bool IsLeftThatDay(TimelineSpan<T> span, Later[] later)
    {
        if (span is not { Anchor: { } anchor, Claim.Place: { } place } || !DayRange.IsExact(anchor))
            return false;
        var day = DayRange.GetFirst(anchor);
        for (var i = FirstAfter(later, day) - 1; i >= 0 && later[i].First == day; i--)
        {
            if (later[i].Span is { Anchor: { } other, Claim.Place: { } next } && next > place && DayRange.IsExact(other))
                return true;
        }

        return false;
    }

    private static int FirstAfter(Later[] later, DateTime day)
    {
        var (low, high) = (0, later.Length);
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            if (later[middle].First > day)
                high = middle;
            else
                low = middle + 1;
        }

        return low;
    }

    private static Later[] Sorted(IEnumerable<TimelineSpan<T>> spans)
    {
        var sorted = spans.Where(static span => span.Anchor is not null).Select(static span => new Later(span)).OrderBy(static later => later.First).ToArray();
        for (var i = sorted.Length - 1; i >= 0; i--)
            sorted[i].NextOther = i + 1 < sorted.Length && IsSame(sorted[i].Span, sorted[i + 1].Span) ? sorted[i + 1].NextOther : i + 1;
        return sorted;
    }

    private static bool IsSame(TimelineSpan<T> span, TimelineSpan<T> other) => EqualityComparer<T>.Default.Equals(span.Value, other.Value);

    private static DateTime Earlier(DateTime left, DateTime right) => left < right ? left : right;

    /// <summary>A span that may end others, sorted by the first day of its date.</summary>
    private sealed class Later
    {
        public Later(TimelineSpan<T> span)
        {
            Span = span;
            var anchor = span.Anchor.GetValueOrDefault();
            First = DayRange.GetFirst(anchor);
            Sure = DayRange.DayBefore(First);
            Possible = DayRange.IsExact(anchor) ? Sure : DayRange.GetLast(anchor);
        }

        public TimelineSpan<T> Span { get; }

        public DateTime First { get; }

        public DateTime Sure { get; }

        public DateTime Possible { get; }

        /// <summary>The index of the next element with another value.</summary>
        public int NextOther { get; set; }
    }

    /// <summary>The stated ends of one value.</summary>
    private sealed class EndsOfOne
    {
        private readonly TimelineSpan<T>[] _spans;
        private readonly DateTime[] _earliestSure;

        public EndsOfOne(IEnumerable<TimelineSpan<T>> spans)
        {
            _spans = [.. spans.OrderBy(static span => span.LastPossible)];
            _earliestSure = [.. _spans.Select(static span => span.SureBeforeEnd)];
            for (var i = _spans.Length - 2; i >= 0; i--)
                _earliestSure[i] = Earlier(_earliestSure[i], _earliestSure[i + 1]);
        }

        /// <summary>The earliest of the ends whose last possible day is not before a day.</summary>
        public (DateTime Sure, DateTime Possible) From(DateTime day)
        {
            var (low, high) = (0, _spans.Length);
            while (low < high)
            {
                var middle = low + ((high - low) / 2);
                if (_spans[middle].LastPossible >= day)
                    high = middle;
                else
                    low = middle + 1;
            }

            return low == _spans.Length ? (DayRange.MaxDay, DayRange.MaxDay) : (_earliestSure[low], _spans[low].LastPossible);
        }
    }
}
