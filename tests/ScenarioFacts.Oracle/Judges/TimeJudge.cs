using System;
using System.Collections.Generic;
using System.Linq;
using ScenarioFacts.Oracle.Reading;

namespace ScenarioFacts.Oracle.Judges;

/// <summary>Nothing occurs after all of its sources, ordered stages only advance, and roles are held on the day of the event.</summary>
internal static class TimeJudge
{
    /// <summary>The days of an event that are looked at one by one: a decade's.</summary>
    private const int LongestEvent = 3660;

    public static void Judge(IFactScope scope, ParsedFact fact, ParsedKind kind, List<Problem> problems)
    {
        if (kind.Is("event"))
            JudgeOccurrence(scope, fact, problems);
        foreach (var claims in fact.Claims.GroupBy(static claim => claim.Field.Text).Where(claims => kind.Field(claims.Key)?.Is("in order") == true))
            JudgeOrder(scope, fact, kind.Field(claims.Key)!, [.. claims.Where(static claim => claim.Standing is "plain" or "accepted")], problems);
        foreach (var claim in fact.Claims)
            JudgeRoles(scope, fact, claim, problems);
    }

    private static void JudgeOccurrence(IFactScope scope, ParsedFact fact, List<Problem> problems)
    {
        var occurred = fact.Claims.Where(static claim => claim is { Field.Text: "status", Standing: not "rejected" } && claim.Values[0] == "occurred").ToList();
        JudgeForesight(fact, occurred, problems);
        var whens = fact.Claims.FindAll(static claim => claim is { Field.Text: "when", Standing: not "rejected" });

        // The sources of an undated status say that the event is over, whenever it was.
        var dated = occurred.Select(claim => (Claim: claim, Date: claim.Start ?? (whens.Count > 0 ? OverOf(whens[0]) : null)));
        if (occurred.Count > 0)
            dated = dated.Concat(whens.Select(static claim => (claim, OverOf(claim))));
        var isReasoned = whens.Exists(claim => IsReasoned(fact, claim));
        foreach (var (claim, date) in dated)
        {
            var sources = fact.BackingOf(claim).Evidence.Where(static evidence => !evidence.Denies).Select(evidence => DefinitePeriod.PublicationOf(scope, evidence.Source.Text)).ToList();
            // Where a paper is dated it may still be the day before; a reason says so.
            var grace = IsReasoned(fact, claim) || (isReasoned && claim.Start is null) ? 1 : 0;
            if (date is not null && sources.Count > 0 && sources.TrueForAll(published => (date.EarliestReading - published?.LatestReading)?.Days > grace))
                problems.Add(new Problem("occurred after every source of it", [claim.Line.Location, .. occurred.Select(static status => status.Line.Location)]));
        }
    }

    /// <summary>What lasts has occurred when it is over.</summary>
    private static OracleDate? OverOf(ParsedClaim when) => when.FirstDate?.Over ?? when.FirstDate;

    private static bool IsReasoned(ParsedFact fact, ParsedClaim claim) => fact.BackingOf(claim).Because.Count > 0;

    /// <summary>An event that had occurred by a day did not happen later.</summary>
    private static void JudgeForesight(ParsedFact fact, List<ParsedClaim> occurred, List<Problem> problems)
    {
        foreach (var when in fact.Claims.Where(static claim => claim is { Field.Text: "when", Standing: "plain" or "accepted" }))
        {
            foreach (var status in occurred.Where(status => status.At?.LatestReading < when.FirstDate?.EarliestReading))
                problems.Add(new Problem("seen as occurred before it happened", [status.Line.Location, when.Line.Location]));
        }
    }

    /// <summary>No stage holds on a later day than that by which a later one was reached.</summary>
    private static void JudgeOrder(IFactScope scope, ParsedFact fact, ParsedField field, List<ParsedClaim> claims, List<Problem> problems)
    {
        var words = scope.Choice(field.Types[0])!.ToList();
        foreach (var reached in claims)
        {
            foreach (var held in claims.Where(other => words.IndexOf(other.Values[0]) < words.IndexOf(reached.Values[0])))
            {
                var ends = DefinitePeriod.PeriodsOf(scope, fact, held, field);
                if (DefinitePeriod.PeriodsOf(scope, fact, reached, field).Any(begun => ends.Any(end => begun.BegunBy < end.HeldUntil)))
                    problems.Add(new Problem("the order of stages", [reached.Line.Location, held.Line.Location]));
            }
        }
    }

    /// <summary><c>hammond as foreign-secretary</c> on days each of which his times exclude: they leave out that office, or say that he held another.</summary>
    private static void JudgeRoles(IFactScope scope, ParsedFact fact, ParsedClaim claim, List<Problem> problems)
    {
        foreach (var item in claim.Items.Where(static item => item.Count == 3 && item[1].Reads("as")))
        {
            if (scope.Fact(item[0].Text) is not { } holder || scope.Fact(item[2].Text) is not { } office || DayOf(fact, claim) is not { EarliestReading: { } first, LatestReading: { } last })
                continue;
            var times = holder.Claims.Where(held => held.Standing is "plain" or "accepted" && held.Values.Contains(item[2].Text)).ToList();
            var others = holder.Claims.Where(held => held.Standing is "plain" or "accepted" && held.Values is [var value] && value != item[2].Text && scope.KindOf(holder)?.Field(held.Field.Text) is { IsOverTime: true, IsList: false }
                && scope.Fact(value)?.Kind.Text == office.Kind.Text && !scope.IsWithin(value, office.Name) && !scope.IsWithin(office.Name, value)).ToList();
            if (Enumerable.Range(0, Math.Min((last - first).Days, LongestEvent) + 1).All(days => IsExcluded(scope, holder, times, others, first.AddDays(days))))
                problems.Add(new Problem("in a role that was not held then", [claim.Line.Location, .. times.Concat(others).Select(static held => held.Line.Location)]));
        }
    }

    private static bool IsExcluded(IFactScope scope, ParsedFact holder, List<ParsedClaim> times, List<ParsedClaim> others, DateTime day)
    {
        var bounded = times.FindAll(static held => held.Times.Count > 0 && held.At is null);
        var open = times.Except(bounded).Where(held => !bounded.Exists(tenure => !Excludes(tenure, held.At?.EarliestReading, held.At?.LatestReading)));
        return !times.Exists(held => PeriodsOf(held).Any(period => period.BegunBy <= day && day <= period.HeldUntil))
            && ((times.Count > 0 && bounded.TrueForAll(tenure => Excludes(tenure, day, day)) && !open.Any()) || IsAnother(day));

        // Another all day long, or one that makes room for the next.
        bool IsAnother(DateTime day) => others.Exists(held => PeriodsOf(held).Any(period => period.IsThroughout(day)))
            || new[] { -1, 0, 1 }.All(days => others.Exists(held => PeriodsOf(held).Any(period => period.BegunBy <= day.AddDays(days) && day.AddDays(days) <= period.HeldUntil)));

        IReadOnlyList<DefinitePeriod> PeriodsOf(ParsedClaim held) => DefinitePeriod.PeriodsOf(scope, holder, held, scope.KindOf(holder)!.Field(held.Field.Text)!);
    }

    private static bool Excludes(ParsedClaim tenure, DateTime? first, DateTime? last) => last < tenure.From?.EarliestReading || tenure.To?.LatestReading < first;

    private static OracleDate? DayOf(ParsedFact fact, ParsedClaim claim) =>
        claim.At ?? (fact.Claims.Find(static claim => claim.Field.Text == "when") is { } when ? when.FirstDate : null);
}
