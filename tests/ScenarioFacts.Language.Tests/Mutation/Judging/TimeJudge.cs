using System;
using System.Collections.Generic;
using System.Linq;
using ScenarioFacts.Language.Tests.Mutation.Reading;

namespace ScenarioFacts.Language.Tests.Mutation.Judging;

/// <summary>Nothing occurred after all its sources, stages only advance, and roles are held on their day.</summary>
internal static class TimeJudge
{
    public static void Judge(World world, ReadFact fact, KindEntry kind, List<Problem> problems)
    {
        if (kind.Is("event"))
            JudgeOccurrence(world, fact, problems);
        foreach (var claims in fact.Claims.GroupBy(static claim => claim.Field.Text).Where(claims => kind.Field(claims.Key)?.Is("in order") == true))
            JudgeOrder(world, kind.Field(claims.Key)!, [.. claims.Where(static claim => claim.Standing is "plain" or "accepted")], problems);
        foreach (var claim in fact.Claims)
            JudgeRoles(world, fact, claim, problems);
    }

    private static void JudgeOccurrence(World world, ReadFact fact, List<Problem> problems)
    {
        var occurred = fact.Claims.Where(static claim => claim is { Field.Text: "status", Standing: not "rejected" } && claim.Values.First() == "occurred").ToList();
        JudgeForesight(fact, occurred, problems);
        var dated = occurred.Select(static claim => (Claim: claim, Date: ClaimJudge.Date(claim, "at") ?? ClaimJudge.Date(claim, "from")));
        if (occurred.Count > 0)
            dated = dated.Concat(fact.Claims.Where(static claim => claim is { Field.Text: "when", Standing: not "rejected" }).Select(static claim => (claim, WrittenDate.Of(claim.Values.First()))));
        foreach (var (claim, date) in dated)
        {
            var sources = fact.BackingOf(claim).Evidence.Where(static evidence => !evidence.Denies).Select(evidence => HeldTime.PublicationOf(world, evidence.Source.Text)).ToList();
            if (date is not null && sources.Count > 0 && sources.TrueForAll(published => published?.LatestReading < date.EarliestReading))
                problems.Add(new Problem("occurred after every source of it", [claim.Line.Place, .. occurred.Select(static status => status.Line.Place)]));
        }
    }

    /// <summary>What is said to have occurred on a day did not happen later.</summary>
    private static void JudgeForesight(ReadFact fact, List<ReadClaim> occurred, List<Problem> problems)
    {
        foreach (var when in fact.Claims.Where(static claim => claim is { Field.Text: "when", Standing: "plain" or "accepted" }))
        {
            foreach (var status in occurred.Where(status => ClaimJudge.Date(status, "at")?.LatestReading < WrittenDate.Of(when.Values.First())?.EarliestReading))
                problems.Add(new Problem("seen as occurred before it happened", [status.Line.Place, when.Line.Place]));
        }
    }

    private static void JudgeOrder(World world, FieldEntry field, List<ReadClaim> claims, List<Problem> problems)
    {
        var words = world.Choice(field.Types[0])!.ToList();
        foreach (var earlier in claims)
        {
            foreach (var later in claims.Where(later => words.IndexOf(later.Values.First()) < words.IndexOf(earlier.Values.First())))
            {
                if (StartOf(earlier)?.LatestReading < StartOf(later)?.EarliestReading)
                    problems.Add(new Problem("the order of stages", [earlier.Line.Place, later.Line.Place]));
            }
        }
    }

    private static WrittenDate? StartOf(ReadClaim claim) => ClaimJudge.Date(claim, "at") ?? ClaimJudge.Date(claim, "from");

    /// <summary><c>hammond as foreign-secretary</c> on a day that all his times in that office exclude.</summary>
    private static void JudgeRoles(World world, ReadFact fact, ReadClaim claim, List<Problem> problems)
    {
        foreach (var item in claim.Items.Where(static item => item.Count == 3 && item[1].Reads("as")))
        {
            if (world.Fact(item[0].Text) is not { } holder || DayOf(fact, claim) is not { EarliestReading: { } first, LatestReading: { } last })
                continue;
            var times = holder.Claims.Where(held => held.Standing is "plain" or "accepted" && held.Values.Contains(item[2].Text)).ToList();
            if (times.Count > 0 && times.TrueForAll(held => last < ClaimJudge.Date(held, "from")?.EarliestReading || ClaimJudge.Date(held, "to")?.LatestReading < first))
                problems.Add(new Problem("in a role that was not held then", [claim.Line.Place, .. times.Select(static held => held.Line.Place)]));
        }
    }

    private static WrittenDate? DayOf(ReadFact fact, ReadClaim claim) =>
        ClaimJudge.Date(claim, "at") ?? (fact.Claims.Find(static claim => claim.Field.Text == "when") is { } when ? WrittenDate.Of(when.Values.First()) : null);
}
