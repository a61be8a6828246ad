using System;
using System.Collections.Generic;
using System.Linq;
using ScenarioFacts.Oracle.Reading;

namespace ScenarioFacts.Oracle.Judges;

/// <summary>What certainly is so of the time at which a claim holds, however its dates are read; null where nothing is.</summary>
/// <param name="BegunBy">The day by which it has begun to hold.</param>
/// <param name="HeldUntil">The day up to which it has not ceased.</param>
/// <param name="Begins">Whether a beginning is stated, which may come late on its day.</param>
/// <param name="Ends">Whether an end is stated, which may come early on its day.</param>
internal sealed record DefinitePeriod(DateTime? BegunBy, DateTime? HeldUntil, bool Begins, bool Ends)
{
    private static readonly DefinitePeriod Always = new(DateTime.MinValue, DateTime.MaxValue, false, false);

    public static IReadOnlyList<DefinitePeriod> PeriodsOf(IFactScope scope, ParsedFact fact, ParsedClaim claim, ParsedField field)
    {
        if (!field.IsOverTime)
            return [Always];
        if (claim.Times.Count == 0)
            return [.. PublicationsOf(scope, fact, claim).Select(Observed)];
        if (claim.At is { } at)
            return [Observed(at)];
        var (from, to) = (claim.From, claim.To);
        // Whenever it began, that was not after its end.
        var begunBy = Earliest(from?.LatestReading, to?.LatestReading);
        if (to is not null)
            return [new DefinitePeriod(begunBy, Latest(to.EarliestReading, from?.EarliestReading), from is not null, true)];
        if (claim.Time("to")?.Text == "unknown")
            return [new DefinitePeriod(begunBy, from?.EarliestReading, true, true)];
        var records = RecordsOf(scope, fact, claim).Where(static record => record.Day is not null).ToList();
        var last = records.Max(static record => record.Day);
        return [new DefinitePeriod(begunBy, last, from is not null, records.TrueForAll(record => record.Day != last || record.Ends))];
    }

    public static bool Overlap(IReadOnlyList<DefinitePeriod> some, IReadOnlyList<DefinitePeriod> others) =>
        some.Any(one => others.Any(other => one.HasBegunWithin(other) && other.HasBegunWithin(one)));

    /// <summary>Whether two periods have more than one day in common.</summary>
    public bool HasDaysWith(DefinitePeriod other) => Latest(BegunBy, other.BegunBy) < Earliest(HeldUntil, other.HeldUntil);

    /// <summary>Whether it holds all day long: what begins or ends that day leaves room for another.</summary>
    public bool IsThroughout(DateTime day) => (Begins ? BegunBy < day : BegunBy <= day) && (Ends ? day < HeldUntil : day <= HeldUntil);

    /// <summary>The known publication dates of the sources that back a claim.</summary>
    public static IEnumerable<OracleDate> PublicationsOf(IFactScope scope, ParsedFact fact, ParsedClaim claim) =>
        fact.BackingOf(claim).Evidence.Where(static evidence => !evidence.Denies)
            .Select(evidence => PublicationOf(scope, evidence.Source.Text)).OfType<OracleDate>();

    /// <summary>The narrowest date of a source that is not rejected; none while it is disputed.</summary>
    public static OracleDate? PublicationOf(IFactScope scope, string source)
    {
        var published = scope.Fact(source)?.Claims.FindAll(static claim => claim.Field.Text == "published" && claim.Standing != "rejected") ?? [];
        return published.Exists(static claim => claim.Standing == "disputed")
            ? null
            : published.Select(static claim => claim.FirstDate).OfType<OracleDate>().OrderBy(static date => (date.Latest ?? DateTime.MaxValue) - (date.Earliest ?? DateTime.MinValue)).FirstOrDefault();
    }

    private bool HasBegunWithin(DefinitePeriod other) => Begins && other.Ends ? BegunBy < other.HeldUntil : BegunBy <= other.HeldUntil;

    private static DefinitePeriod Observed(OracleDate date) => date.Ends is var (start, end)
        ? new DefinitePeriod(Earliest(start.LatestReading, end.LatestReading), Latest(end.EarliestReading, start.EarliestReading), true, true)
        : new DefinitePeriod(date.LatestReading, date.EarliestReading, false, false);

    /// <summary>A period without an end lasts at least until the last date recorded for the same value of the same fact.</summary>
    private static IEnumerable<(DateTime? Day, bool Ends)> RecordsOf(IFactScope scope, ParsedFact fact, ParsedClaim claim)
    {
        foreach (var other in fact.Claims.Where(other => other.Field.Text == claim.Field.Text && other.Values.SequenceEqual(claim.Values) && (other == claim || other.Standing != "rejected")))
        {
            yield return (other.At?.EarliestReading, false);
            yield return (other.From?.EarliestReading, false);
            yield return (other.To?.EarliestReading, true);
            if (other.Times.Count == 0 || other.Time("to")?.Text == "ongoing")
                yield return (PublicationsOf(scope, fact, other).Max(static date => date.EarliestReading), false);
        }
    }

    private static DateTime? Earliest(DateTime? one, DateTime? other) => one < other || other is null ? one : other;

    private static DateTime? Latest(DateTime? one, DateTime? other) => one > other || other is null ? one : other;
}
