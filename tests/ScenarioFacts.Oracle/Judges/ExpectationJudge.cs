using System.Collections.Generic;
using System.Linq;
using ScenarioFacts.Oracle.Reading;

namespace ScenarioFacts.Oracle.Judges;

/// <summary>Expectations hold: of the values that are known or possible on the day that they name.</summary>
internal static class ExpectationJudge
{
    public static void Judge(OracleScenario scenario, List<Problem> problems)
    {
        foreach (var statement in scenario.StatementsOf("expect").Where(static statement => statement.Field is not null))
        {
            if (scenario.Fact(statement.Fact) is not { } fact || scenario.KindOf(fact)?.Field(statement.Field!) is not { } field)
                continue;
            var day = statement.Claim.At;
            if (field.IsOverTime && day is null)
                continue;
            var claims = scenario.Claims(statement.Fact, statement.Field!).Where(static claim => claim.Standing != "rejected").ToList();
            var candidates = field.IsOverTime ? claims.FindAll(claim => IsPossible(scenario, fact, claim, claims, field, day!)) : claims;
            // In a field of one value, a value that is known excludes all others.
            if (field is { IsOverTime: true, IsList: false } && candidates.FindAll(claim => IsKnown(claim, day!)) is { Count: > 0 } known)
                candidates = candidates.FindAll(claim => known.Exists(other => other.Values.SequenceEqual(claim.Values)));
            if (!Holds(scenario, statement, field, candidates))
                problems.Add(new Problem("an expectation that fails", [statement.Line.Location, .. claims.Select(static claim => claim.Line.Location)]));
        }
    }

    private static bool Holds(OracleScenario scenario, ParsedStatement statement, ParsedField field, List<ParsedClaim> candidates)
    {
        var plain = candidates.Where(static claim => claim.Standing != "disputed").SelectMany(static claim => claim.Items).ToList();
        var disputed = candidates.Where(static claim => claim.Standing == "disputed").SelectMany(static claim => claim.Items).ToList();
        bool IsExpected(IReadOnlyList<Token> found, IReadOnlyList<Token> expected) => Matches(scenario, field, found, expected);
        return statement.Comparison switch
        {
            "is" => (field.IsList || disputed.Count == 0) && plain.Count > 0 && (field.IsOverTime ? plain.TrueForAll(found => IsExpected(found, statement.Items[0])) : plain.Exists(found => IsExpected(found, statement.Items[0]))),
            "is not" => !plain.Concat(field.IsList ? [] : disputed).Any(found => statement.Items.Any(expected => IsExpected(found, expected))),
            "includes" => statement.Items.All(expected => plain.Exists(found => IsExpected(found, expected))),
            "before" => plain.Exists(found => DateOf(found)?.LatestReading < DateOf(statement.Items[0])?.EarliestReading),
            _ => plain.Exists(found => DateOf(statement.Items[0])?.LatestReading < DateOf(found)?.EarliestReading),
        };
    }

    /// <summary>Whether a claim alone says that its value holds on every day that is asked for.</summary>
    private static bool IsKnown(ParsedClaim claim, OracleDate day) =>
        claim.Standing != "disputed" && claim.From?.Latest < day.Earliest && claim.To?.Earliest > day.Latest;

    /// <summary>Whether a value may hold on a day: it has started, and nothing has certainly ended it.</summary>
    private static bool IsPossible(OracleScenario scenario, ParsedFact fact, ParsedClaim claim, List<ParsedClaim> all, ParsedField field, OracleDate day)
    {
        if (claim.To?.Latest < day.Earliest)
            return false;
        var starts = StartsOf(scenario, fact, claim);
        if (starts.Count == 0)
            return true;
        var begun = starts.Where(start => !(start.Earliest > day.Latest)).ToList();
        return begun.Count > 0 && (field.IsList || !all.Exists(other => !other.Values.SequenceEqual(claim.Values)
            && StartsOf(scenario, fact, other).Exists(later => later.Latest <= day.Earliest && begun.TrueForAll(start => start.Latest < later.Earliest))));
    }

    /// <summary>When a claim is known to start. An undated status starts when its sources were published; an undated assumption always holds.</summary>
    private static List<OracleDate> StartsOf(OracleScenario scenario, ParsedFact fact, ParsedClaim claim)
    {
        if ((claim.Start) is { } date)
            return [date];
        return claim.Times.Count > 0 || !fact.Claims.Contains(claim) ? [] : [.. DefinitePeriod.PublicationsOf(scenario, fact, claim)];
    }

    private static bool Matches(OracleScenario scenario, ParsedField field, IReadOnlyList<Token> found, IReadOnlyList<Token> expected)
    {
        var (one, other) = (ParsedClaim.TextOf(found), ParsedClaim.TextOf(expected));
        if (field.Types[0] == "date")
            return DateOf(found) is { } a && DateOf(expected) is { } b && a.Earliest >= b.Earliest && a.Latest <= b.Latest;
        if (FigureJudge.IsNumber(field))
            return one == other;
        return one == other || (!found[0].IsText && scenario.Choice(field.Types[0]) is null && scenario.IsWithin(found[0].Text, expected[0].Text));
    }

    private static OracleDate? DateOf(IReadOnlyList<Token> item) => OracleDate.Parse(item[0].Text);
}
