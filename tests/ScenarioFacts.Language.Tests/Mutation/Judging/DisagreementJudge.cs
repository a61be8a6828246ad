using System.Collections.Generic;
using System.Linq;
using ScenarioFacts.Language.Tests.Mutation.Reading;

namespace ScenarioFacts.Language.Tests.Mutation.Judging;

/// <summary>Different answers to a question with one answer are settled or marked, and what is rejected says why.</summary>
internal static class DisagreementJudge
{
    public static void Judge(World world, ReadFact fact, KindEntry kind, List<Problem> problems)
    {
        foreach (var claims in fact.Claims.GroupBy(static claim => claim.Field.Text))
        {
            if (kind.Field(claims.Key) is not { } field)
                continue;
            problems.AddRange(claims.Where(static claim => claim.Standing == "rejected" && claim.Backing is { Because.Count: 0, IsBroken: false })
                .Select(static claim => new Problem("rejected without because", [claim.Line.Place])));
            if (!field.IsList && claims.All(static claim => claim.Standing == "rejected"))
                problems.Add(new Problem("every claim is rejected", [.. claims.Select(static claim => claim.Line.Place)]));
            if (field.Is("undisputed"))
                problems.AddRange(claims.Where(static claim => claim.Standing == "disputed").Select(static claim => new Problem("disputed and must not be", [claim.Line.Place])));
            if (!field.IsList)
                JudgePairs(world, fact, field, [.. claims], problems);
        }
    }

    private static void JudgePairs(World world, ReadFact fact, FieldEntry field, List<ReadClaim> claims, List<Problem> problems)
    {
        for (var i = 0; i < claims.Count; i++)
        {
            for (var j = i + 1; j < claims.Count; j++)
            {
                var (one, other) = (claims[i].Standing, claims[j].Standing);
                var isMixed = (one, other) is ("accepted", "disputed") or ("disputed", "accepted");
                if (IsSettledByAnother(world, field, claims, claims[i], claims[j]))
                    continue;
                if ((isMixed || (!AreSettled(one, other) && !Agree(world, claims[i], claims[j], field))) && Meet(world, fact, field, claims[i], claims[j]))
                    problems.Add(new Problem("unsettled: " + field.Name, [claims[i].Line.Place, claims[j].Line.Place]));
            }
        }
    }

    private static bool AreSettled(string one, string other) => (one, other) switch
    {
        ("accepted", "rejected") or ("rejected", "accepted") => true,
        ("disputed", "disputed") or ("rejected", "rejected") => true,

        // What is disputed may be so for a denial, whatever becomes of another answer.
        ("disputed", "rejected") or ("rejected", "disputed") => true,
        _ => false,
    };

    /// <summary>Whether a plain claim stands against a rejected one and agrees with one that is accepted.</summary>
    private static bool IsSettledByAnother(World world, FieldEntry field, List<ReadClaim> claims, ReadClaim one, ReadClaim other) =>
        (one.Standing, other.Standing) switch
        {
            ("plain", "rejected") => claims.Exists(accepted => accepted.Standing == "accepted" && Agree(world, one, accepted, field)),
            ("rejected", "plain") => IsSettledByAnother(world, field, claims, other, one),
            _ => false,
        };

    private static bool Meet(World world, ReadFact fact, FieldEntry field, ReadClaim one, ReadClaim other) =>
        HeldTime.Of(world, fact, one, field).Any(time => HeldTime.Of(world, fact, other, field).Any(time.CertainlyMeets));

    public static bool Agree(World world, ReadClaim one, ReadClaim other, FieldEntry field)
    {
        var (left, right) = (one.Values.First(), other.Values.First());
        if (left == right)
            return true;
        if (field.Types[0] == "date")
            return WrittenDate.Of(left) is not { } a || WrittenDate.Of(right) is not { } b || !(a.LatestReading < b.EarliestReading || b.LatestReading < a.EarliestReading);
        if (FigureJudge.IsNumber(field))
            return AgreeAsNumbers(field, left, right);
        if (field.Types[0] is "text" or "url" or "country-code" || world.Choice(field.Types[0]) is not null)
            return false;
        return Lies(world, one.Items[0][0].Text, other.Items[0][0].Text) || Lies(world, other.Items[0][0].Text, one.Items[0][0].Text);
    }

    private static bool AgreeAsNumbers(FieldEntry field, string left, string right)
    {
        if (field.Types[0] == "money")
            return WrittenMoney.Of(left) is not { } one || WrittenMoney.Of(right) is not { } other || one.Amounts[0].Currency != other.Amounts[0].Currency || one.Amounts[0].Number.MayBe(other.Amounts[0].Number);
        return WrittenNumber.Of(left.Split(' ')[0]) is not { } first || WrittenNumber.Of(right.Split(' ')[0]) is not { } second || first.MayBe(second);
    }

    /// <summary>Whether a fact is another or lies in it, by however many steps.</summary>
    public static bool Lies(World world, string inner, string outer)
    {
        var seen = new HashSet<string>();
        var next = new Queue<string>([inner]);
        while (next.TryDequeue(out var name))
        {
            if (name == outer)
                return true;
            if (!seen.Add(name) || world.Fact(name) is not { } fact)
                continue;
            foreach (var item in fact.Claims.Where(static claim => claim.Field.Text == "in" && claim.Standing is "plain" or "accepted").SelectMany(static claim => claim.Items))
                next.Enqueue(item[0].Text);
        }

        return false;
    }
}
