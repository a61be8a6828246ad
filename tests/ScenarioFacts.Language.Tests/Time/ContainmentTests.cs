using System;
using System.Collections.Generic;
using System.Linq;
using ScenarioFacts.Language.Semantics;
using Xunit;

namespace ScenarioFacts.Language.Tests.Time;

/// <summary>Numbered or walked: what lies in what is the same, and as the definition has it.</summary>
public class ContainmentTests
{
    private const int Places = 9;

    [Fact]
    public void Numbers_answer_as_the_walk_does_and_as_the_definition_has_it()
    {
        var dice = new Random(20150121);
        for (var run = 0; run < 2000; run++)
        {
            // Each in one other, which is numbered, or in several, which is walked.
            var claims = Claims(dice, most: run % 2 == 0 ? 1 : 3).ToList();
            var (numbered, walk, expected) = (Containment.Create(claims), Walk(claims), Closure(claims));
            foreach (var (inner, outer) in Pairs())
            {
                Assert.Equal(expected.Contains((inner, outer)), walk.IsInside(inner, outer));
                Assert.Equal(expected.Contains((inner, outer)), numbered.IsInside(inner, outer));
            }
        }
    }

    [Fact]
    public void Circle_has_no_numbers_and_nothing_in_it_lies_in_itself()
    {
        List<(string, string, Standing)> circle = [("a", "b", Standing.Plain), ("b", "a", Standing.Plain), ("c", "a", Standing.Plain)];
        var (numbered, walk) = (Containment.Create(circle), Walk(circle));
        Assert.Equal((false, false, false), (numbered.IsInside("a", "a"), numbered.IsInside("a", "b"), numbered.IsInside("c", "b")));
        Assert.Equal((false, true, true), (walk.IsInside("a", "a"), walk.IsInside("a", "b"), walk.IsInside("c", "b")));
    }

    private static IEnumerable<(string Inner, string Outer, Standing Standing)> Claims(Random dice, int most)
    {
        for (var inner = 1; inner < Places; inner++)
        {
            for (var claim = dice.Next(most + 1); claim > 0; claim--)
                yield return (Name(inner), Name(dice.Next(inner)), (Standing)dice.Next(4));
        }
    }

    private static Containment<string> Walk(List<(string Inner, string Outer, Standing Standing)> claims) =>
        new(inner => claims.Where(claim => claim.Inner == inner).Select(static claim => (claim.Outer, claim.Standing)), static (_, outer) => outer);

    private static HashSet<(string Inner, string Outer)> Closure(List<(string Inner, string Outer, Standing Standing)> claims)
    {
        var inside = claims.Where(static claim => claim.Standing != Standing.Rejected).Select(static claim => (claim.Inner, claim.Outer)).ToHashSet();
        for (var count = 0; count < inside.Count;)
        {
            count = inside.Count;
            List<(string, string)> further = [.. from one in inside from other in inside where one.Outer == other.Inner select (one.Inner, other.Outer)];
            inside.UnionWith(further);
        }

        return inside;
    }

    private static IEnumerable<(string Inner, string Outer)> Pairs() =>
        from inner in Enumerable.Range(0, Places) from outer in Enumerable.Range(0, Places) select (Name(inner), Name(outer));

    private static string Name(int place) => ((char)('a' + place)).ToString();
}
