using System.Collections.Generic;
using System.Linq;

namespace ScenarioFacts.Language.Tests.Mutation.Judging;

/// <summary>What is exclusive has one holder at a time.</summary>
internal static class HolderJudge
{
    public static void Judge(World world, List<Problem> problems)
    {
        var held =
            from own in world.Own
            from claim in own.Fact.Claims
            where claim.Standing is "plain" or "accepted"
            let field = world.KindOf(own.Fact)?.Field(claim.Field.Text)
            where field is not null && field.Is("exclusive")
            from value in claim.Values
            select (own.Fact, claim, field, value);
        foreach (var holders in held.GroupBy(static holding => (holding.field.Name, holding.value)))
        {
            foreach (var one in holders)
            {
                foreach (var other in holders.Where(other => string.CompareOrdinal(one.Fact.Name, other.Fact.Name) < 0))
                {
                    if (HeldTime.Of(world, one.Fact, one.claim, one.field).Any(time => HeldTime.Of(world, other.Fact, other.claim, other.field).Any(time.CertainlyMeets)))
                        problems.Add(new Problem("two holders of " + holders.Key.value, [one.claim.Line.Place, other.claim.Line.Place]));
                }
            }
        }
    }
}
