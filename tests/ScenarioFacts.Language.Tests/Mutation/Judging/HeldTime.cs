using System;
using System.Collections.Generic;
using System.Linq;
using ScenarioFacts.Language.Tests.Mutation.Reading;

namespace ScenarioFacts.Language.Tests.Mutation.Judging;

/// <summary>When a claim holds for certain: on every day of a period, or on some one day within it.</summary>
internal sealed record HeldTime(DateTime First, DateTime Last, bool IsThroughout)
{
    private static readonly HeldTime Always = new(DateTime.MinValue, DateTime.MaxValue, true);

    public static IReadOnlyList<HeldTime> Of(World world, ReadFact fact, ReadClaim claim, FieldEntry field)
    {
        if (!field.IsOverTime)
            return [Always];
        if (claim.Times.Count == 0)
            return [.. PublicationsOf(world, fact, claim).Select(Some).OfType<HeldTime>()];
        if (claim.Time("at") is not null)
            return [.. new[] { Some(ClaimJudge.Date(claim, "at")) }.OfType<HeldTime>()];
        var from = ClaimJudge.Date(claim, "from");
        var end = EndOf(world, fact, claim);
        // It holds on its first day and on its last, whichever they are, and from the one to the other.
        var ends = new[] { Some(from), Some(ClaimJudge.Date(claim, "to")) }.OfType<HeldTime>();
        return from?.LatestReading is { } start && start <= end ? [new HeldTime(start, end.Value, true), .. ends] : [.. ends];
    }

    public bool CertainlyMeets(HeldTime other) => (IsThroughout, other.IsThroughout) switch
    {
        (true, true) => First <= other.Last && other.First <= Last,
        (true, false) => First <= other.First && other.Last <= Last,
        (false, true) => other.CertainlyMeets(this),
        _ => First == Last && this == other,
    };

    /// <summary>The dates on which the sources that back a claim were published, where they say.</summary>
    public static IEnumerable<WrittenDate> PublicationsOf(World world, ReadFact fact, ReadClaim claim) =>
        fact.BackingOf(claim).Evidence.Where(static evidence => !evidence.Denies)
            .Select(evidence => PublicationOf(world, evidence.Source.Text)).OfType<WrittenDate>();

    public static WrittenDate? PublicationOf(World world, string source) =>
        world.Fact(source) is { } fact && !fact.Claims.Exists(static claim => claim.Field.Text == "published" && claim.Standing == "rejected") && SealedQuotes.Value(fact, "published") is { } date ? WrittenDate.Of(date) : null;

    private static DateTime? EndOf(World world, ReadFact fact, ReadClaim claim) => claim.Time("to")?.Text switch
    {
        "unknown" => null,
        "ongoing" => new[] { PublicationsOf(world, fact, claim).Max(static date => date.EarliestReading), LastRecorded(fact, claim) }.Max(),
        null => LastRecorded(fact, claim),
        var date => WrittenDate.Of(date)?.EarliestReading,
    };

    /// <summary>An open end reaches to the last date recorded for this value of this fact.</summary>
    private static DateTime? LastRecorded(ReadFact fact, ReadClaim claim) =>
        fact.Claims.Where(other => other.Field.Text == claim.Field.Text && other.Values.SequenceEqual(claim.Values))
            .SelectMany(static other => other.Times).Max(static time => WrittenDate.Of(time.Date.Text)?.EarliestReading);

    private static HeldTime? Some(WrittenDate? date) => date is { EarliestReading: { } first, LatestReading: { } last } ? new HeldTime(first, last, first == last) : null;
}
