using System.Collections.Generic;
using System.Linq;
using ScenarioFacts.Oracle.Reading;

namespace ScenarioFacts.Oracle.Judges;

/// <summary>Claims that disagree are settled by a standing or marked as disputed, and what is rejected says why.</summary>
internal static class DisagreementJudge
{
    public static void Judge(IFactScope scope, ParsedFact fact, ParsedKind kind, List<Problem> problems)
    {
        foreach (var claims in fact.Claims.GroupBy(static claim => claim.Field.Text))
        {
            if (kind.Field(claims.Key) is not { } field)
                continue;
            problems.AddRange(claims.Where(static claim => claim.Standing == "rejected" && claim.Backing is { Because.Count: 0, IsBroken: false })
                .Select(static claim => new Problem("rejected without because", [claim.Line.Location])));
            if (!field.IsList && claims.All(static claim => claim.Standing == "rejected"))
                problems.Add(new Problem("every claim is rejected", [.. claims.Select(static claim => claim.Line.Location)]));
            if (field.Is("undisputed"))
                problems.AddRange(claims.Where(static claim => claim.Standing == "disputed").Select(static claim => new Problem("disputed and must not be", [claim.Line.Location])));
            if (!field.IsList)
                JudgePairs(scope, fact, field, [.. claims], problems);
        }
    }

    private static void JudgePairs(IFactScope scope, ParsedFact fact, ParsedField field, List<ParsedClaim> claims, List<Problem> problems)
    {
        for (var i = 0; i < claims.Count; i++)
        {
            for (var j = i + 1; j < claims.Count; j++)
            {
                var (one, other) = (claims[i].Standing, claims[j].Standing);
                var isMixed = (one, other) is ("accepted", "disputed") or ("disputed", "accepted");
                // What advances may do so within a day; how it may not is for the order of stages to say.
                if (IsSettledByAnother(scope, field, claims, claims[i], claims[j]) || (field.Is("in order") && IsHeld(one) && IsHeld(other)) || IsAdvance(scope, fact, field, claims[i], claims[j]))
                    continue;
                if ((isMixed || (!AreSettled(one, other) && !Agree(scope, claims[i], claims[j], field))) && AtTheSameTime(scope, fact, field, claims[i], claims[j]))
                    problems.Add(new Problem("unsettled: " + field.Name, [claims[i].Line.Location, claims[j].Line.Location]));
            }
        }
    }

    /// <summary>Whether words of a choice that comes to an end, as a status does, may have been reached on the one day that both claims are dated to. Two ends are not.</summary>
    private static bool IsAdvance(IFactScope scope, ParsedFact fact, ParsedField field, ParsedClaim one, ParsedClaim other) =>
        IsHeld(one.Standing) && IsHeld(other.Standing) && field.IsOverTime && one.Times.Count > 0 && other.Times.Count > 0
        && scope.Finals(field.Types[0]) is { } finals && !(finals.Contains(one.Values[0]) && finals.Contains(other.Values[0]))
        && DefinitePeriod.PeriodsOf(scope, fact, one, field).All(period => DefinitePeriod.PeriodsOf(scope, fact, other, field).All(second => !period.HasDaysWith(second)));

    private static bool IsHeld(string standing) => standing is "plain" or "accepted";

    private static bool AreSettled(string one, string other) => (one, other) switch
    {
        ("accepted", "rejected") or ("rejected", "accepted") => true,
        ("disputed", "disputed") or ("rejected", "rejected") => true,

        // A claim may be disputed because it is denied, whatever becomes of the others.
        ("disputed", "rejected") or ("rejected", "disputed") => true,
        _ => false,
    };

    /// <summary>Whether one of them is plain, the other is rejected, and the plain one agrees with a third that is accepted.</summary>
    private static bool IsSettledByAnother(IFactScope scope, ParsedField field, List<ParsedClaim> claims, ParsedClaim one, ParsedClaim other) =>
        (one.Standing, other.Standing) switch
        {
            ("plain", "rejected") => claims.Exists(accepted => accepted.Standing == "accepted" && Agree(scope, one, accepted, field)),
            ("rejected", "plain") => IsSettledByAnother(scope, field, claims, other, one),
            _ => false,
        };

    private static bool AtTheSameTime(IFactScope scope, ParsedFact fact, ParsedField field, ParsedClaim one, ParsedClaim other) =>
        DefinitePeriod.Overlap(DefinitePeriod.PeriodsOf(scope, fact, one, field), DefinitePeriod.PeriodsOf(scope, fact, other, field));

    public static bool Agree(IFactScope scope, ParsedClaim one, ParsedClaim other, ParsedField field)
    {
        var (left, right) = (one.Values[0], other.Values[0]);
        if (left == right)
            return true;
        if (field.Types[0] == "date")
            return one.FirstDate is not { } a || other.FirstDate is not { } b || !(a.LatestReading < b.EarliestReading || b.LatestReading < a.EarliestReading);
        if (FigureJudge.IsNumber(field))
            return AgreeAsNumbers(field, left, right);
        if (field.Types[0] is "text" or "url" or "country-code" || scope.Choice(field.Types[0]) is not null)
            return false;
        return scope.IsWithin(one.Items[0][0].Text, other.Items[0][0].Text) || scope.IsWithin(other.Items[0][0].Text, one.Items[0][0].Text);
    }

    private static bool AgreeAsNumbers(ParsedField field, string left, string right)
    {
        if (field.Types[0] == "money")
            return OracleMoney.Parse(left) is not { } one || OracleMoney.Parse(right) is not { } other || one.Amounts[0].Currency != other.Amounts[0].Currency || one.Amounts[0].Number.MayBe(other.Amounts[0].Number);
        return OracleNumber.Parse(left.Split(' ')[0]) is not { } first || OracleNumber.Parse(right.Split(' ')[0]) is not { } second || first.MayBe(second);
    }
}

/// <summary>A value of an exclusive field has one holder at a time.</summary>
internal static class HolderJudge
{
    public static void Judge(OracleScenario scenario, List<Problem> problems)
    {
        var holdings =
            from fact in scenario.Own
            from claim in fact.Claims
            where claim.Standing is "plain" or "accepted"
            let field = scenario.KindOf(fact)?.Field(claim.Field.Text)
            where field is not null && field.Is("exclusive")
            from value in claim.Values
            select (Fact: fact, Claim: claim, Field: field, Value: value);
        foreach (var group in holdings.GroupBy(static holding => (holding.Field.Name, holding.Value)))
        {
            var periods = group.Select(holding => (holding.Fact, holding.Claim, Periods: DefinitePeriod.PeriodsOf(scenario, holding.Fact, holding.Claim, holding.Field))).ToList();
            foreach (var one in periods)
                problems.AddRange(periods.Where(other => AreTwo(one.Fact, other.Fact) && DefinitePeriod.Overlap(one.Periods, other.Periods))
                    .Select(other => new Problem("two holders of " + group.Key.Value, [one.Claim.Line.Location, other.Claim.Line.Location])));
        }
    }

    /// <summary>Whether they are different facts, each pair counted once.</summary>
    private static bool AreTwo(ParsedFact one, ParsedFact other) => string.CompareOrdinal(one.Name, other.Name) < 0;
}
