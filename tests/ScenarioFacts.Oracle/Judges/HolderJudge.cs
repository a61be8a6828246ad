using System.Collections.Generic;
using System.Linq;
using ScenarioFacts.Oracle.Reading;

namespace ScenarioFacts.Oracle.Judges;

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
