using System.Collections.Generic;
using System.Linq;
using ScenarioFacts.Language.Tests.Mutation.Reading;

namespace ScenarioFacts.Language.Tests.Mutation.Judging;

/// <summary>What is expected holds: as of a day, of the values that are known or possible then.</summary>
internal static class ExpectationJudge
{
    public static void Judge(World world, List<Problem> problems)
    {
        foreach (var statement in world.Of("expect").Where(static statement => statement.Field is not null))
        {
            if (world.Fact(statement.Fact) is not { } fact || world.KindOf(fact)?.Field(statement.Field!) is not { } field)
                continue;
            var day = ClaimJudge.Date(statement.Claim, "at");
            if (field.IsOverTime && day is null)
                continue;
            var claims = world.Claims(statement.Fact, statement.Field!).Where(static claim => claim.Standing != "rejected").ToList();
            var candidates = field.IsOverTime ? claims.FindAll(claim => IsPossible(world, fact, claim, claims, field, day!)) : claims;
            // What is known leaves no other value possible where there is one at a time.
            if (field is { IsOverTime: true, IsList: false } && candidates.FindAll(claim => IsKnown(claim, day!)) is { Count: > 0 } known)
                candidates = candidates.FindAll(claim => known.Exists(other => other.Values.SequenceEqual(claim.Values)));
            if (!Holds(world, statement, field, candidates))
                problems.Add(new Problem("an expectation that fails", [statement.Line.Place, .. claims.Select(static claim => claim.Line.Place)]));
        }
    }

    private static bool Holds(World world, ReadStatement statement, FieldEntry field, List<ReadClaim> candidates)
    {
        var plain = candidates.Where(static claim => claim.Standing != "disputed").SelectMany(static claim => claim.Items).ToList();
        var disputed = candidates.Where(static claim => claim.Standing == "disputed").SelectMany(static claim => claim.Items).ToList();
        bool IsIn(IReadOnlyList<Piece> found, IReadOnlyList<Piece> expected) => Lies(world, field, found, expected);
        return statement.Comparison switch
        {
            "is" => (field.IsList || disputed.Count == 0) && plain.Count > 0 && (field.IsOverTime ? plain.TrueForAll(found => IsIn(found, statement.Items[0])) : plain.Exists(found => IsIn(found, statement.Items[0]))),
            "is not" => !plain.Concat(field.IsList ? [] : disputed).Any(found => statement.Items.Any(expected => IsIn(found, expected))),
            "includes" => statement.Items.All(expected => plain.Exists(found => IsIn(found, expected))),
            "before" => plain.Exists(found => DateOf(found)?.LatestReading < DateOf(statement.Items[0])?.EarliestReading),
            _ => plain.Exists(found => DateOf(statement.Items[0])?.LatestReading < DateOf(found)?.EarliestReading),
        };
    }

    /// <summary>Whether a claim by itself says that its value held on every day that is asked for.</summary>
    private static bool IsKnown(ReadClaim claim, WrittenDate day) =>
        claim.Standing != "disputed" && ClaimJudge.Date(claim, "from")?.Latest < day.Earliest && ClaimJudge.Date(claim, "to")?.Earliest > day.Latest;

    /// <summary>Whether a value may hold on a day: it has begun, and nothing has ended it for certain.</summary>
    private static bool IsPossible(World world, ReadFact fact, ReadClaim claim, List<ReadClaim> all, FieldEntry field, WrittenDate day)
    {
        if (ClaimJudge.Date(claim, "to")?.Latest < day.Earliest)
            return false;
        var starts = StartsOf(world, fact, claim);
        if (starts.Count == 0)
            return true;
        var begun = starts.Where(start => !(start.Earliest > day.Latest)).ToList();
        return begun.Count > 0 && (field.IsList || !all.Exists(other => !other.Values.SequenceEqual(claim.Values)
            && StartsOf(world, fact, other).Exists(later => later.Latest <= day.Earliest && begun.TrueForAll(start => start.Latest < later.Earliest))));
    }

    /// <summary>When a claim is first seen to hold: an undated status, when its sources were published; an assumption without a time, always.</summary>
    private static List<WrittenDate> StartsOf(World world, ReadFact fact, ReadClaim claim)
    {
        if ((ClaimJudge.Date(claim, "at") ?? ClaimJudge.Date(claim, "from")) is { } date)
            return [date];
        return claim.Times.Count > 0 || !fact.Claims.Contains(claim) ? [] : [.. HeldTime.PublicationsOf(world, fact, claim)];
    }

    private static bool Lies(World world, FieldEntry field, IReadOnlyList<Piece> found, IReadOnlyList<Piece> expected)
    {
        var (one, other) = (string.Join(" ", found.Select(static piece => piece.Text)), string.Join(" ", expected.Select(static piece => piece.Text)));
        if (field.Types[0] == "date")
            return DateOf(found) is { } a && DateOf(expected) is { } b && a.Earliest >= b.Earliest && a.Latest <= b.Latest;
        if (FigureJudge.IsNumber(field))
            return one == other;
        return one == other || (!found[0].IsText && world.Choice(field.Types[0]) is null && DisagreementJudge.Lies(world, found[0].Text, expected[0].Text));
    }

    private static WrittenDate? DateOf(IReadOnlyList<Piece> item) => WrittenDate.Of(item[0].Text);
}
