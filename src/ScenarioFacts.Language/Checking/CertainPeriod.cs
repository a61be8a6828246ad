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
internal readonly record struct CertainPeriod(DateTime First, DateTime Last)
{
    private static readonly DateTime Never = DateTime.MaxValue.Date;

    /// <summary>All of time, for what does not change.</summary>
    public static CertainPeriod Always { get; } = new(DateTime.MinValue, Never);

    /// <summary>The time in which a date surely lies.</summary>
    public static CertainPeriod On(FactDate date) => new(SureStart(date), SureEnd(date));

    /// <summary>Whether both surely hold on some same day.</summary>
    public bool Overlaps(CertainPeriod other) => First <= other.Last && other.First <= Last;

    /// <summary>The periods of a claim: one, or one a source for a claim without a time, which holds when its sources were published.</summary>
    /// <param name="lastRecorded">The last date recorded for the claim's value, to which an open end reaches.</param>
    public static IEnumerable<CertainPeriod> Of(BoundScenario scenario, BoundFact fact, BoundClaim claim, DateTime lastRecorded)
    {
        if (claim.Field is not { Symbol.IsOverTime: true })
            return [Always];
        if (claim.Time.IsNone)
            return scenario.PublicationsOf(fact, claim).Select(On);
        return FactDate.TryParse(claim.Time.At, out var at)
            ? [On(at)]
            : [Bounded(claim.Time, lastRecorded, LastPublished(scenario, fact, claim))];
    }

    /// <summary>The last day that is surely recorded for a claim's value by this claim.</summary>
    public static DateTime LastRecordedBy(BoundScenario scenario, BoundFact fact, BoundClaim claim)
    {
        var last = Later(SureEnd(claim.Time.At), Later(SureEnd(claim.Time.From), SureEnd(claim.Time.To)));
        return claim.Time.IsOngoing || claim.Time.IsNone ? Later(last, LastPublished(scenario, fact, claim)) : last;
    }

    private static CertainPeriod Bounded(BoundTime time, DateTime lastRecorded, DateTime lastPublished)
    {
        var hasStart = FactDate.TryParse(time.From, out var from);
        if (FactDate.TryParse(time.To, out var to))
            return hasStart ? On(to) with { First = Earlier(SureStart(from), SureStart(to)) } : On(to);
        if (!hasStart)
            return new CertainPeriod(time.IsOngoing ? lastPublished : Never, time.IsOngoing ? lastPublished : DateTime.MinValue);
        var last = time.IsOngoing ? Later(lastPublished, lastRecorded) : time.EndUnknown ? SureEnd(from) : lastRecorded;
        return new CertainPeriod(SureStart(from), Later(SureEnd(from), last));
    }

    /// <summary>The first day of the last date on which one of a claim's sources was published.</summary>
    private static DateTime LastPublished(BoundScenario scenario, BoundFact fact, BoundClaim claim)
    {
        var last = DateTime.MinValue;
        foreach (var evidence in fact.BackingOf(claim).Support)
        {
            if (scenario.PublishedOf(evidence.Source) is { } published)
                last = Later(last, SureEnd(published));
        }

        return last;
    }

    /// <summary>
    /// The day by which a date has surely begun: an interval with its first part, or, where that is open, with its last; any other date at its latest,
    /// which <c>[A..]</c> does not have.
    /// </summary>
    public static DateTime SureStart(FactDate date) => (date.IsInterval ? (date.Start ?? date.End)?.LatestReading : date.LatestReading) ?? Never;

    /// <summary>The day up to which a date surely lasts.</summary>
    private static DateTime SureEnd(FactDate date) =>
        (date.IsInterval ? date.End?.EarliestReading ?? date.Start?.EarliestReading : date.EarliestReading) ?? DateTime.MinValue;

    private static DateTime Earlier(DateTime one, DateTime other) => one < other ? one : other;

    private static DateTime SureEnd(string? text) => FactDate.TryParse(text, out var date) ? SureEnd(date) : DateTime.MinValue;

    private static DateTime Later(DateTime one, DateTime other) => one > other ? one : other;
}
