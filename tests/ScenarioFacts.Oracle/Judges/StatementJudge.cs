using System.Collections.Generic;
using System.Linq;
using ScenarioFacts.Oracle.Reading;

namespace ScenarioFacts.Oracle.Judges;

/// <summary>Assumptions, retractions and expectations name existing facts and fields, with values of the field’s type.</summary>
internal static class StatementJudge
{
    public static void Judge(OracleScenario scenario, List<Problem> problems)
    {
        foreach (var statement in scenario.Statements)
        {
            if (Problem(scenario, statement) is { } reason)
                problems.Add(new Problem(reason, [statement.Line.Location]));
            foreach (var evidence in statement.Backing.Evidence)
            {
                if (EvidenceJudge.Problem(scenario, evidence) is { } wrong)
                    problems.Add(new Problem(wrong, [evidence.Line.Location]));
            }

            if (statement.Backing.Because.Count > 1)
                problems.Add(new Problem("a second because", [.. statement.Backing.Because.Select(static line => line.Location)]));
        }
    }

    private static string? Problem(OracleScenario scenario, ParsedStatement statement)
    {
        if (statement.Kind != "expect" && !scenario.IsVariant)
            return "a scenario that extends nothing assumes nothing";
        if (scenario.Fact(statement.Fact) is not { } fact)
            return scenario.MayDeclare(statement.Fact) ? null : "unknown fact " + statement.Fact;
        if (statement.Kind != "expect" && scenario.Base is { } original && original.Fact(statement.Fact) is null)
            return "not of the base: " + statement.Fact;
        if (scenario.KindOf(fact) is not { } kind)
            return null;
        if (statement.Field is null)
            return statement.Kind == "retract" ? null : "no field is named";
        if (kind.Field(statement.Field) is not { } field)
            return "unknown field " + statement.Field;
        return statement.Kind switch
        {
            "retract" => scenario.Base?.Claims(statement.Fact, statement.Field).Count == 0 && !fact.IsBroken ? "nothing to retract" : null,
            "assume" => AssumptionProblem(scenario, statement, field, kind),
            _ => ExpectationProblem(scenario, statement, field),
        };
    }

    private static string? AssumptionProblem(OracleScenario scenario, ParsedStatement statement, ParsedField field, ParsedKind kind) =>
        statement.Standings.Count > 0 ? "a standing on an assumption"
        : statement.Backing.BacksNothing ? "assumed without a reason"
        : ClaimJudge.TimeProblem(statement.Claim, field, kind, mayBeUndated: true) ?? ClaimJudge.ValueProblem(scenario, statement.Claim, field);

    private static string? ExpectationProblem(OracleScenario scenario, ParsedStatement statement, ParsedField field)
    {
        if (statement.Standings.Count > 0 || statement.Times.Any(static time => time.Word.Text != "at") || statement.Times.Count > (field.IsOverTime ? 1 : 0))
            return "an expectation about more than a date";
        if (field.IsOverTime && statement.Times.Count == 0)
            return "an expectation without a date";
        if (statement.Times.Any(static time => OracleDate.Parse(time.Date.Text) is null))
            return "not a date";
        var isDate = field.Types[0] == "date";
        if ((statement.Comparison is "before" or "after") != isDate && statement.Comparison is "before" or "after")
            return "before and after are for dates";
        if ((statement.Comparison == "includes" && !field.IsList) || (statement.Comparison == "is" && statement.Items.Count > 1))
            return "a comparison that does not fit the field";
        return statement.Items.Select(item => ClaimJudge.ItemProblem(scenario, item, field)).FirstOrDefault(static problem => problem is not null);
    }
}

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
            if (field is { IsOverTime: true, IsList: false } && candidates.FindAll(claim => IsKnown(claim, day!) || IsKnownForGood(scenario, fact, claim, claims, field, day!)) is { Count: > 0 } known)
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

    /// <summary>Whether a final value has certainly come before the days that are asked for, and no claim says otherwise up to their end.</summary>
    private static bool IsKnownForGood(OracleScenario scenario, ParsedFact fact, ParsedClaim claim, List<ParsedClaim> all, ParsedField field, OracleDate day) =>
        claim.Standing != "disputed" && scenario.IsFinal(field, claim) && claim.Time("to")?.Text is null or "ongoing"
        && StartsOf(scenario, fact, claim).Exists(start => HasBegun(start, day)
            && !all.Exists(other => other.Values.SequenceEqual(claim.Values) && other.To?.Latest >= start.Latest)
            && !all.Exists(other => !other.Values.SequenceEqual(claim.Values)
                && StartsOf(scenario, fact, other).Exists(later => later.Earliest > start.Latest && later.Earliest <= day.Latest)));

    private static bool HasBegun(OracleDate start, OracleDate day) =>
        start.Latest < day.Earliest || (start.EarliestReading is { } exact && exact == start.LatestReading && exact <= day.Earliest);

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
