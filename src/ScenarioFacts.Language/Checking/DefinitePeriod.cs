using System;
using System.Collections.Generic;
using System.Linq;
using ScenarioFacts.Language.Binding;
using ScenarioFacts.Language.Semantics;

namespace ScenarioFacts.Language.Checking;

/// <summary>
/// The period in which a claim holds under every reading of its dates, so that only certain errors about time are reported. The first moment may be
/// after the last: an observation in “January 2015” has no definite day of its own, and yet definitely lies within “from 2014 to 2016”.
/// </summary>
/// <remarks>
/// Bounds are moments of a day, since what ends and what begins on one day need not have met: a stated beginning is at noon of its day, a stated end at midnight
/// before; what was only observed holds from midnight to noon.
/// </remarks>
/// <param name="First">The last moment at which the claim can have begun to hold.</param>
/// <param name="Last">The first moment at which it can have ceased.</param>
internal readonly record struct DefinitePeriod(DateTime First, DateTime Last)
{
    /// <summary>Limits pairwise comparison per item, to bound the running time; nobody settles more by hand.</summary>
    private const int MostCompared = 200;

    private static readonly DateTime MaxDay = DateTime.MaxValue.Date;

    /// <summary>All of time, for fields that are not over time.</summary>
    public static DefinitePeriod Always { get; } = new(DateTime.MinValue, Noon(MaxDay));

    /// <summary>The last day on which the claim can have begun to hold.</summary>
    public DateTime FirstDay => First.Date;

    /// <summary>The first day on which it can have ceased.</summary>
    public DateTime LastDay => Last.Date;

    /// <summary>The period in which a date definitely lies.</summary>
    public static DefinitePeriod On(FactDate date) => date is { IsInterval: true, Start: { } start, End: { } end }
        ? Between(start, end)
        : new DefinitePeriod(LatestStart(date), Noon(EarliestEnd(date)));

    /// <summary>Whether both definitely hold at some common moment.</summary>
    public bool Overlaps(DefinitePeriod other) => First <= other.Last && other.First <= Last;

    /// <summary>All pairs that definitely overlap, of items in the order of the first days of their periods.</summary>
    public static IEnumerable<(T One, T Other)> GetOverlaps<T>(IEnumerable<T> ordered, Func<T, DefinitePeriod> getPeriod)
    {
        var open = new List<T>();
        foreach (var item in ordered)
        {
            var period = getPeriod(item);
            open.RemoveAll(earlier => getPeriod(earlier).LastDay < period.FirstDay);
            foreach (var earlier in open)
            {
                if (getPeriod(earlier).Overlaps(period))
                    yield return (earlier, item);
            }

            open.Add(item);
            if (open.Count > MostCompared)
                open.RemoveAt(0);
        }
    }

    /// <summary>The periods of a claim: one, or one per source for a claim without a time, which holds at its sources' publication dates.</summary>
    /// <param name="lastRecorded">The last moment recorded for the claim's value, to which an open end extends.</param>
    public static IEnumerable<DefinitePeriod> FromClaim(BoundScenario scenario, BoundFact fact, BoundClaim claim, DateTime lastRecorded)
    {
        if (claim.Field is not { Symbol.IsOverTime: true })
            return [Always];
        if (claim.Time.IsNone)
            return scenario.GetPublications(fact, claim).Select(On);
        return FactDate.TryParse(claim.Time.At, out var at)
            ? [On(at)]
            : [Bounded(claim.Time, lastRecorded, claim.Time.IsOngoing ? LastPublished(scenario, fact, claim) : DateTime.MinValue)];
    }

    /// <summary>The last moment at which this claim definitely records its value.</summary>
    public static DateTime LastRecordedBy(BoundScenario scenario, BoundFact fact, BoundClaim claim)
    {
        var last = Later(Noon(EarliestEnd(claim.Time.At)), Later(Noon(EarliestEnd(claim.Time.From)), EarliestEnd(claim.Time.To)));
        return claim.Time.IsOngoing || claim.Time.IsNone ? Later(last, LastPublished(scenario, fact, claim)) : last;
    }

    private static DefinitePeriod Bounded(BoundTime time, DateTime lastRecorded, DateTime lastPublished)
    {
        var hasStart = FactDate.TryParse(time.From, out var from);
        if (FactDate.TryParse(time.To, out var to))
            return hasStart ? Between(from, to) : new DefinitePeriod(LatestStart(to), EarliestEnd(to));
        if (!hasStart)
            return time.IsOngoing ? new DefinitePeriod(lastPublished.Date, lastPublished) : new DefinitePeriod(Noon(MaxDay), DateTime.MinValue);
        var held = EarliestEnd(from);
        return new DefinitePeriod(
            Noon(LatestStart(from)),
            time.EndUnknown ? held : Later(Noon(held), time.IsOngoing ? Later(lastPublished, lastRecorded) : lastRecorded));
    }

    /// <summary>From a stated beginning to a stated end: however imprecise they are, it did not begin after it ended.</summary>
    private static DefinitePeriod Between(FactDate from, FactDate to) =>
        new(Noon(Earlier(LatestStart(from), LatestStart(to))), Later(EarliestEnd(to), EarliestStart(from)));

    /// <summary>The first day of the latest publication date among a claim's sources.</summary>
    private static DateTime LastPublished(BoundScenario scenario, BoundFact fact, BoundClaim claim)
    {
        var last = DateTime.MinValue;
        foreach (var evidence in fact.GetBacking(claim).Support)
        {
            if (scenario.FindPublished(evidence.Source) is { } published)
                last = Later(last, Noon(EarliestEnd(published)));
        }

        return last;
    }

    /// <summary>
    /// The day by which a date has definitely begun: for an interval that of its start or, if that is open, of its end; for any other date its latest
    /// reading, which <c>[A..]</c> does not have.
    /// </summary>
    private static DateTime LatestStart(FactDate date) => (date.IsInterval ? (date.Start ?? date.End)?.LatestReading : date.LatestReading) ?? MaxDay;

    /// <summary>The first day on which a date can have begun.</summary>
    private static DateTime EarliestStart(FactDate date) => (date.IsInterval ? date.Start?.EarliestReading : date.EarliestReading) ?? DateTime.MinValue;

    /// <summary>The day up to which a date definitely lasts.</summary>
    private static DateTime EarliestEnd(FactDate date) =>
        (date.IsInterval ? date.End?.EarliestReading ?? date.Start?.EarliestReading : date.EarliestReading) ?? DateTime.MinValue;

    private static DateTime EarliestEnd(string? text) => FactDate.TryParse(text, out var date) ? EarliestEnd(date) : DateTime.MinValue;

    private static DateTime Noon(DateTime day) => day == DateTime.MinValue ? day : day.AddHours(12);

    private static DateTime Earlier(DateTime one, DateTime other) => one < other ? one : other;

    private static DateTime Later(DateTime one, DateTime other) => one > other ? one : other;
}
