using System;
using System.Collections.Generic;
using System.Linq;
using ScenarioFacts.Language.Binding;
using ScenarioFacts.Language.Semantics;

namespace ScenarioFacts.Language.Checking;

/// <summary>
/// The time in which a claim holds for every reading of its dates: an error about time is raised only where it is certain. The first day may
/// lie after the last: an observation in “January 2015” has no certain day of its own, and yet lies surely within “from 2014 to 2016”.
/// </summary>
/// <param name="First">The last day on which the claim can have begun to hold.</param>
/// <param name="Last">The first day on which it can have ceased.</param>
internal readonly record struct DefinitePeriod(DateTime First, DateTime Last)
{
    private static readonly DateTime MaxDay = DateTime.MaxValue.Date;

    /// <summary>All of time, for what does not change.</summary>
    public static DefinitePeriod Always { get; } = new(DateTime.MinValue, MaxDay);

    /// <summary>The time in which a date surely lies.</summary>
    public static DefinitePeriod On(FactDate date) => new(LatestStart(date), EarliestEnd(date));

    /// <summary>Whether both surely hold on some same day.</summary>
    public bool Overlaps(DefinitePeriod other) => First <= other.Last && other.First <= Last;

    /// <summary>The periods of a claim: one, or one a source for a claim without a time, which holds when its sources were published.</summary>
    /// <param name="lastRecorded">The last date recorded for the claim's value, to which an open end reaches.</param>
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

    /// <summary>The last day that is surely recorded for a claim's value by this claim.</summary>
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

    /// <summary>The first day of the last date on which one of a claim's sources was published.</summary>
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
    /// The day by which a date has surely begun: an interval with its first part, or, where that is open, with its last; any other date at its latest,
    /// which <c>[A..]</c> does not have.
    /// </summary>
    public static DateTime LatestStart(FactDate date) => (date.IsInterval ? (date.Start ?? date.End)?.LatestReading : date.LatestReading) ?? MaxDay;

    /// <summary>The day up to which a date surely lasts.</summary>
    private static DateTime EarliestEnd(FactDate date) =>
        (date.IsInterval ? date.End?.EarliestReading ?? date.Start?.EarliestReading : date.EarliestReading) ?? DateTime.MinValue;

    private static DateTime Earlier(DateTime one, DateTime other) => one < other ? one : other;

    private static DateTime EarliestEnd(string? text) => FactDate.TryParse(text, out var date) ? EarliestEnd(date) : DateTime.MinValue;

    private static DateTime Later(DateTime one, DateTime other) => one > other ? one : other;
}
