using System;
using System.Collections.Generic;
using System.Linq;
using ScenarioFacts.Language.Binding;
using ScenarioFacts.Language.Semantics;

namespace ScenarioFacts.Language.Checking;

/// <summary>
/// The period in which a claim holds under every reading of its dates, so that only certain errors about time are reported. The first day may be
/// after the last: an observation in “January 2015” has no definite day of its own, and yet definitely lies within “from 2014 to 2016”.
/// </summary>
/// <param name="First">The last day on which the claim can have begun to hold.</param>
/// <param name="Last">The first day on which it can have ceased.</param>
internal readonly record struct DefinitePeriod(DateTime First, DateTime Last)
{
    private static readonly DateTime MaxDay = DateTime.MaxValue.Date;

    /// <summary>All of time, for fields that are not over time.</summary>
    public static DefinitePeriod Always { get; } = new(DateTime.MinValue, MaxDay);

    /// <summary>The period in which a date definitely lies.</summary>
    public static DefinitePeriod On(FactDate date) => new(LatestStart(date), EarliestEnd(date));

    /// <summary>Whether both definitely hold on some common day.</summary>
    public bool Overlaps(DefinitePeriod other) => First <= other.Last && other.First <= Last;

    /// <summary>The periods of a claim: one, or one per source for a claim without a time, which holds at its sources' publication dates.</summary>
    /// <param name="lastRecorded">The last date recorded for the claim's value, to which an open end extends.</param>
    public static IEnumerable<DefinitePeriod> FromClaim(BoundScenario scenario, BoundFact fact, BoundClaim claim, DateTime lastRecorded)
    {
        if (claim.Field is not { Symbol.IsOverTime: true })
            return [Always];
        if (claim.Time.IsNone)
            return scenario.GetPublications(fact, claim).Select(On);
        return FactDate.TryParse(claim.Time.At, out var at)
            ? [On(at)]
            : [Bounded(claim.Time, lastRecorded, LastPublished(scenario, fact, claim))];
    }

    /// <summary>The last day on which this claim definitely records its value.</summary>
    public static DateTime LastRecordedBy(BoundScenario scenario, BoundFact fact, BoundClaim claim)
    {
        var last = Later(EarliestEnd(claim.Time.At), Later(EarliestEnd(claim.Time.From), EarliestEnd(claim.Time.To)));
        return claim.Time.IsOngoing || claim.Time.IsNone ? Later(last, LastPublished(scenario, fact, claim)) : last;
    }

    private static DefinitePeriod Bounded(BoundTime time, DateTime lastRecorded, DateTime lastPublished)
    {
        var hasStart = FactDate.TryParse(time.From, out var from);
        if (FactDate.TryParse(time.To, out var to))
            return hasStart ? On(to) with { First = Earlier(LatestStart(from), LatestStart(to)) } : On(to);
        if (!hasStart)
            return new DefinitePeriod(time.IsOngoing ? lastPublished : MaxDay, time.IsOngoing ? lastPublished : DateTime.MinValue);
        var last = time.IsOngoing ? Later(lastPublished, lastRecorded) : time.EndUnknown ? EarliestEnd(from) : lastRecorded;
        return new DefinitePeriod(LatestStart(from), Later(EarliestEnd(from), last));
    }

    /// <summary>The first day of the latest publication date among a claim's sources.</summary>
    private static DateTime LastPublished(BoundScenario scenario, BoundFact fact, BoundClaim claim)
    {
        var last = DateTime.MinValue;
        foreach (var evidence in fact.GetBacking(claim).Support)
        {
            if (scenario.FindPublished(evidence.Source) is { } published)
                last = Later(last, EarliestEnd(published));
        }

        return last;
    }

    /// <summary>
    /// The day by which a date has definitely begun: for an interval that of its start or, if that is open, of its end; for any other date its latest
    /// reading, which <c>[A..]</c> does not have.
    /// </summary>
    public static DateTime LatestStart(FactDate date) => (date.IsInterval ? (date.Start ?? date.End)?.LatestReading : date.LatestReading) ?? MaxDay;

    /// <summary>The day up to which a date definitely lasts.</summary>
    private static DateTime EarliestEnd(FactDate date) =>
        (date.IsInterval ? date.End?.EarliestReading ?? date.Start?.EarliestReading : date.EarliestReading) ?? DateTime.MinValue;

    private static DateTime Earlier(DateTime one, DateTime other) => one < other ? one : other;

    private static DateTime EarliestEnd(string? text) => FactDate.TryParse(text, out var date) ? EarliestEnd(date) : DateTime.MinValue;

    private static DateTime Later(DateTime one, DateTime other) => one > other ? one : other;
}
