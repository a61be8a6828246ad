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
