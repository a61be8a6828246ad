using System;
using System.Collections.Generic;
using System.Linq;
using ScenarioFacts.Oracle.Reading;

namespace ScenarioFacts.Oracle.Judges;

/// <summary>Days on which a claim certainly holds: every day of a period, or one unknown day within it.</summary>
internal sealed record DefinitePeriod(DateTime First, DateTime Last, bool IsThroughout)
{
    private static readonly DefinitePeriod Always = new(DateTime.MinValue, DateTime.MaxValue, true);

    public static IReadOnlyList<DefinitePeriod> PeriodsOf(IFactScope scope, ParsedFact fact, ParsedClaim claim, ParsedField field)
    {
        if (!field.IsOverTime)
            return [Always];
        if (claim.Times.Count == 0)
            return [.. PublicationsOf(scope, fact, claim).Select(Some).OfType<DefinitePeriod>()];
        if (claim.Time("at") is not null)
            return [.. new[] { Some(claim.At) }.OfType<DefinitePeriod>()];
        var from = claim.From;
        var end = EndOf(scope, fact, claim);
        // It holds on its first day and on its last, whichever they are, and on every day that certainly lies between.
        var ends = new[] { Some(from), Some(claim.To) }.OfType<DefinitePeriod>();
        return from?.LatestReading is { } start && start <= end ? [new DefinitePeriod(start, end.Value, true), .. ends] : [.. ends];
    }

    public static bool Overlap(IReadOnlyList<DefinitePeriod> some, IReadOnlyList<DefinitePeriod> others) => some.Any(one => others.Any(one.CertainlyOverlaps));

    private bool CertainlyOverlaps(DefinitePeriod other) => (IsThroughout, other.IsThroughout) switch
    {
        (true, true) => First <= other.Last && other.First <= Last,
        (true, false) => First <= other.First && other.Last <= Last,
        (false, true) => other.CertainlyOverlaps(this),
        _ => First == Last && this == other,
    };

    /// <summary>The known publication dates of the sources that back a claim.</summary>
    public static IEnumerable<OracleDate> PublicationsOf(IFactScope scope, ParsedFact fact, ParsedClaim claim) =>
        fact.BackingOf(claim).Evidence.Where(static evidence => !evidence.Denies)
            .Select(evidence => PublicationOf(scope, evidence.Source.Text)).OfType<OracleDate>();

    public static OracleDate? PublicationOf(IFactScope scope, string source) =>
        scope.Fact(source) is { } fact && !fact.Claims.Exists(static claim => claim.Field.Text == "published" && claim.Standing == "rejected")
            ? fact.Claims.Find(static claim => claim.Field.Text == "published")?.FirstDate
            : null;

    private static DateTime? EndOf(IFactScope scope, ParsedFact fact, ParsedClaim claim) => claim.Time("to")?.Text switch
    {
        "unknown" => null,
        "ongoing" => new[] { PublicationsOf(scope, fact, claim).Max(static date => date.EarliestReading), LastRecorded(fact, claim) }.Max(),
        null => LastRecorded(fact, claim),
        _ => claim.To?.EarliestReading,
    };

    /// <summary>A period without an end lasts at least until the last date recorded for the same value of the same fact.</summary>
    private static DateTime? LastRecorded(ParsedFact fact, ParsedClaim claim) =>
        fact.Claims.Where(other => other.Field.Text == claim.Field.Text && other.Values.SequenceEqual(claim.Values))
            .SelectMany(static other => new[] { other.At, other.From, other.To }).Max(static date => date?.EarliestReading);

    private static DefinitePeriod? Some(OracleDate? date) => date is { EarliestReading: { } first, LatestReading: { } last } ? new DefinitePeriod(first, last, first == last) : null;
}
