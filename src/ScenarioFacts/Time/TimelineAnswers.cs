using System;
using System.Collections.Generic;
using System.Linq;

namespace ScenarioFacts;

/// <summary>
/// Evaluates a timeline at a date, by the rules documented on <c>Timeline</c>. Independent of facts and claims of the runtime, so that the
/// compiler shares the implementation.
/// </summary>
/// <typeparam name="T">The type of a value, compared by its default equality.</typeparam>
internal sealed class TimelineAnswers<T>
{
    private readonly Func<T, T, bool> _isInside;
    private readonly bool _isList;
    private readonly TimelineReach<T>[] _reaches;
    private readonly ILookup<T, TimelineReach<T>> _byValue;

    /// <param name="isInside">Whether the first value is a narrower form of the second: a day in a month, a house in a town.</param>
    /// <param name="isList">Whether each value has its own time, so that none ends another.</param>
    public TimelineAnswers(IEnumerable<TimelineClaim<T>> claims, Func<T, T, bool> isInside, bool isList)
    {
        _isInside = isInside;
        _isList = isList;
        var builder = new TimelineBuilder<T>(isInside, isList);
        Claims =
        [
            .. claims.Where(claim => claim.Standing != Standing.Rejected && !(isList && claim.Standing == Standing.Disputed))
                .Select(claim => (Claim: claim, First: builder.Add(claim)))
                .OrderBy(static timed => timed.First)
                .Select(static timed => timed.Claim),
        ];
        _reaches = builder.Build();
        var ofValue = _reaches.ToLookup(static reach => reach.Claim.Value);
        _byValue = Claims.Select(static claim => claim.Value).Distinct()
            .SelectMany(value => ofValue[value].OrderBy(static reach => reach.Known.First))
            .ToLookup(static reach => reach.Claim.Value);
    }

    /// <summary>The claims that count, ordered by the first day that they refer to.</summary>
    public IReadOnlyList<TimelineClaim<T>> Claims { get; }

    /// <summary>The resolved spans of all claims.</summary>
    public IReadOnlyList<TimelineReach<T>> Reaches => _reaches;

    /// <summary>
    /// Returns the values known or possible on the days that a date may mean, in claim order: known are those that are on all of them, possible those that are
    /// the answer on any.
    /// </summary>
    public Answer<T> At(DayRange days)
    {
        var known = _byValue.Where(reaches => IsKnown(reaches, days)).Select(static reaches => reaches.Key).ToList();
        if (_isList)
            return new Answer<T>(known, [.. GetPossible([days], days).Except(known)]);
        return known.Count > 0 ? new Answer<T>(Narrowest(known), []) : new Answer<T>([], Narrowest([.. GetPossible(GetOpenDays(days), days)]));
    }

    /// <summary>The values known on some of the days, or possible on some of those on which none is known.</summary>
    private IEnumerable<T> GetPossible(IReadOnlyList<DayRange> open, DayRange days) => _byValue
        .Where(reaches => reaches.Any(reach => reach.Known.Overlaps(days) || open.Any(reach.Possible.Overlaps)))
        .Select(static reaches => reaches.Key);

    /// <summary>Those of some days on which no value is known.</summary>
    private List<DayRange> GetOpenDays(DayRange days)
    {
        var open = new List<DayRange>();
        var next = days.First;
        foreach (var known in _reaches.Select(static reach => reach.Known).Where(days.Overlaps).OrderBy(static known => known.First))
        {
            if (known.First > next)
                open.Add(new DayRange(next, DayRange.DayBefore(known.First)));
            if (known.Last >= days.Last)
                return open;
            if (known.Last >= next)
                next = DayRange.DayAfter(known.Last);
        }

        open.Add(new DayRange(next, days.Last));
        return open;
    }

    /// <summary>Whether the known ranges of a value, ordered by first day, together cover all the days.</summary>
    private static bool IsKnown(IEnumerable<TimelineReach<T>> reaches, DayRange days)
    {
        var next = days.First;
        foreach (var known in reaches.Select(static reach => reach.Known).Where(static known => !known.IsEmpty))
        {
            if (known.First > next)
                return false;
            if (known.Last >= days.Last)
                return true;
            if (known.Last >= next)
                next = DayRange.DayAfter(known.Last);
        }

        return false;
    }

    private List<T> Narrowest(List<T> values) =>
        [.. values.Where(outer => !values.Exists(inner => _isInside(inner, outer)))];
}
