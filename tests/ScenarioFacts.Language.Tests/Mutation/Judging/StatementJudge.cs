using System.Collections.Generic;
using System.Linq;
using ScenarioFacts.Language.Tests.Mutation.Reading;

namespace ScenarioFacts.Language.Tests.Mutation.Judging;

/// <summary>What is assumed, retracted and expected names facts and fields that there are, and values of their type.</summary>
internal static class StatementJudge
{
    public static void Judge(World world, SealedQuotes quotes, List<Problem> problems)
    {
        foreach (var statement in world.Statements)
        {
            if (Problem(world, statement) is { } reason)
                problems.Add(new Problem(reason, [statement.Line.Place]));
            foreach (var evidence in statement.Backing.Evidence)
            {
                if (EvidenceJudge.Problem(world, evidence, quotes) is { } wrong)
                    problems.Add(new Problem(wrong, [evidence.Line.Place]));
            }

            if (statement.Backing.Because.Count > 1)
                problems.Add(new Problem("a second because", [.. statement.Backing.Because.Select(static line => line.Place)]));
        }
    }

    private static string? Problem(World world, ReadStatement statement)
    {
        if (statement.Kind != "expect" && !world.IsVariant)
            return "a scenario that extends nothing assumes nothing";
        if (world.Fact(statement.Fact) is not { } fact)
            return world.MayDeclare(statement.Fact) ? null : "unknown fact " + statement.Fact;
        if (statement.Kind != "expect" && world.Base is { } original && original.Fact(statement.Fact) is null)
            return "not of the base: " + statement.Fact;
        if (world.KindOf(fact) is not { } kind)
            return null;
        if (statement.Field is null)
            return statement.Kind == "retract" ? null : "no field is named";
        if (kind.Field(statement.Field) is not { } field)
            return "unknown field " + statement.Field;
        return statement.Kind switch
        {
            "retract" => world.Base?.Claims(statement.Fact, statement.Field).Count == 0 && !fact.IsBroken ? "nothing to retract" : null,
            "assume" => AssumptionProblem(world, statement, field, kind),
            _ => ExpectationProblem(world, statement, field),
        };
    }

    private static string? AssumptionProblem(World world, ReadStatement statement, FieldEntry field, KindEntry kind) =>
        statement.Standings.Count > 0 ? "a standing on an assumption"
        : statement.Backing.BacksNothing ? "assumed without a reason"
        : ClaimJudge.TimeProblem(statement.Claim, field, kind, mayBeUndated: true) ?? ClaimJudge.ValueProblem(world, statement.Claim, field);

    private static string? ExpectationProblem(World world, ReadStatement statement, FieldEntry field)
    {
        if (statement.Standings.Count > 0 || statement.Times.Any(static time => time.Word.Text != "at") || statement.Times.Count > (field.IsOverTime ? 1 : 0))
            return "an expectation about more than a date";
        if (field.IsOverTime && statement.Times.Count == 0)
            return "an expectation without a date";
        if (statement.Times.Any(static time => WrittenDate.Of(time.Date.Text) is null))
            return "not a date";
        var isDate = field.Types[0] == "date";
        if ((statement.Comparison is "before" or "after") != isDate && statement.Comparison is "before" or "after")
            return "before and after are for dates";
        if ((statement.Comparison == "includes" && !field.IsList) || (statement.Comparison == "is" && statement.Items.Count > 1))
            return "a comparison that does not fit the field";
        return statement.Items.Select(item => ClaimJudge.ItemProblem(world, item, field)).FirstOrDefault(static problem => problem is not null);
    }
}
