using System;
using System.Collections.Generic;
using System.Linq;
using ScenarioFacts.Oracle.Reading;

namespace ScenarioFacts.Oracle.Judges;

/// <summary>Nothing occurs after all of its sources, ordered stages only advance, and roles are held on the day of the event.</summary>
internal static class TimeJudge
{
    public static void Judge(IFactScope scope, ParsedFact fact, ParsedKind kind, List<Problem> problems)
    {
        if (kind.Is("event"))
            JudgeOccurrence(scope, fact, problems);
        foreach (var claims in fact.Claims.GroupBy(static claim => claim.Field.Text).Where(claims => kind.Field(claims.Key)?.Is("in order") == true))
            JudgeOrder(scope, kind.Field(claims.Key)!, [.. claims.Where(static claim => claim.Standing is "plain" or "accepted")], problems);
        foreach (var claim in fact.Claims)
            JudgeRoles(scope, fact, claim, problems);
    }

    private static void JudgeOccurrence(IFactScope scope, ParsedFact fact, List<Problem> problems)
    {
        var occurred = fact.Claims.Where(static claim => claim is { Field.Text: "status", Standing: not "rejected" } && claim.Values[0] == "occurred").ToList();
        JudgeForesight(fact, occurred, problems);
        var whens = fact.Claims.FindAll(static claim => claim is { Field.Text: "when", Standing: not "rejected" });

        // The sources of an undated status say that the event is over, whenever it was.
        var dated = occurred.Select(claim => (Claim: claim, Date: claim.Start ?? whens.FirstOrDefault()?.FirstDate));
        if (occurred.Count > 0)
            dated = dated.Concat(whens.Select(static claim => (claim, claim.FirstDate)));
        foreach (var (claim, date) in dated)
        {
            var sources = fact.BackingOf(claim).Evidence.Where(static evidence => !evidence.Denies).Select(evidence => DefinitePeriod.PublicationOf(scope, evidence.Source.Text)).ToList();
            if (date is not null && sources.Count > 0 && sources.TrueForAll(published => published?.LatestReading < date.EarliestReading))
                problems.Add(new Problem("occurred after every source of it", [claim.Line.Location, .. occurred.Select(static status => status.Line.Location)]));
        }
    }

    /// <summary>An event that had occurred by a day did not happen later.</summary>
    private static void JudgeForesight(ParsedFact fact, List<ParsedClaim> occurred, List<Problem> problems)
    {
        foreach (var when in fact.Claims.Where(static claim => claim is { Field.Text: "when", Standing: "plain" or "accepted" }))
        {
            foreach (var status in occurred.Where(status => status.At?.LatestReading < when.FirstDate?.EarliestReading))
                problems.Add(new Problem("seen as occurred before it happened", [status.Line.Location, when.Line.Location]));
        }
    }

    private static void JudgeOrder(IFactScope scope, ParsedField field, List<ParsedClaim> claims, List<Problem> problems)
    {
        var words = scope.Choice(field.Types[0])!.ToList();
        foreach (var earlier in claims)
        {
            foreach (var later in claims.Where(later => words.IndexOf(later.Values[0]) < words.IndexOf(earlier.Values[0])))
            {
                if (earlier.Start?.LatestReading < later.Start?.EarliestReading)
                    problems.Add(new Problem("the order of stages", [earlier.Line.Location, later.Line.Location]));
            }
        }
    }

    /// <summary><c>hammond as foreign-secretary</c> on a day that none of his times in that office includes.</summary>
    private static void JudgeRoles(IFactScope scope, ParsedFact fact, ParsedClaim claim, List<Problem> problems)
    {
        foreach (var item in claim.Items.Where(static item => item.Count == 3 && item[1].Reads("as")))
        {
            if (scope.Fact(item[0].Text) is not { } holder || DayOf(fact, claim) is not { EarliestReading: { } first, LatestReading: { } last })
                continue;
            var times = holder.Claims.Where(held => held.Standing is "plain" or "accepted" && held.Values.Contains(item[2].Text)).ToList();
            if (times.Count > 0 && times.TrueForAll(held => last < held.From?.EarliestReading || held.To?.LatestReading < first))
                problems.Add(new Problem("in a role that was not held then", [claim.Line.Location, .. times.Select(static held => held.Line.Location)]));
        }
    }

    private static OracleDate? DayOf(ParsedFact fact, ParsedClaim claim) =>
        claim.At ?? (fact.Claims.Find(static claim => claim.Field.Text == "when") is { } when ? when.FirstDate : null);
}
