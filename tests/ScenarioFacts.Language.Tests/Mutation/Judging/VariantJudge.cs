using System.Collections.Generic;
using System.Linq;
using ScenarioFacts.Language.Tests.Mutation.Reading;

namespace ScenarioFacts.Language.Tests.Mutation.Judging;

/// <summary>A variant extends one scenario that there is, names nothing that it has taken away, and its assumptions agree.</summary>
internal static class VariantJudge
{
    public static void Judge(World world, IReadOnlyList<ReadFile> files, List<Problem> problems)
    {
        foreach (var file in world.Files.Where(static file => file.Base is not null))
        {
            if (!files.Any(other => other.Header is not null && !other.IsVocabulary && other.Name == file.Base && other.Name != file.Name))
                problems.Add(new Problem("no scenario to extend", [file.Header!.Place]));
        }

        foreach (var retraction in world.Of("retract").Where(static statement => statement.Field is null))
        {
            var named = Mentions(world, retraction.Fact).ToList();
            if (named.Count > 0)
                problems.Add(new Problem("retracted and named: " + retraction.Fact, [retraction.Line.Place, .. named]));
        }

        JudgeAssumptions(world, problems);
    }

    private static void JudgeAssumptions(World world, List<Problem> problems)
    {
        foreach (var twice in world.Of("retract").GroupBy(static statement => statement.Path.Text).Where(static group => group.Count() > 1))
            problems.Add(new Problem("retracted twice", [.. twice.Select(static statement => statement.Line.Place)]));

        foreach (var path in world.Of("assume").GroupBy(static statement => statement.Path.Text))
        {
            var assumptions = path.ToList();
            if (assumptions.Count > 1 && assumptions[0].Times.Count == 0 && assumptions.Exists(other => !other.Values.SequenceEqual(assumptions[0].Values)))
                problems.Add(new Problem("two assumptions that clash", [.. assumptions.Select(static statement => statement.Line.Place)]));
        }

        foreach (var statement in world.Of("assume").Where(statement => world.Of("retract").Any(retraction => retraction.Fact == statement.Fact && (retraction.Field is null || retraction.Field == statement.Field))))
            problems.Add(new Problem("assumed and retracted", [statement.Line.Place, .. world.Of("retract").Where(retraction => retraction.Fact == statement.Fact).Select(static retraction => retraction.Line.Place)]));
    }

    /// <summary>The lines that still name a fact: of all that is left of the base, and of the variant itself.</summary>
    private static IEnumerable<Place> Mentions(World world, string name)
    {
        foreach (var fact in world.Present)
        {
            foreach (var claim in fact.Claims.Where(claim => !IsReplaced(world, fact, claim) && claim.Items.Any(item => item.Any(piece => piece.Reads(name)))))
                yield return claim.Line.Place;
            foreach (var evidence in fact.AllEvidence.Where(evidence => evidence.Source.Text == name || evidence.Via.Any(voice => voice.Text == name)))
                yield return evidence.Line.Place;
        }

        foreach (var statement in world.Statements.Where(statement => statement.Kind != "retract" && statement.Names.Contains(name)))
            yield return statement.Line.Place;
    }

    private static bool IsReplaced(World world, ReadFact fact, ReadClaim claim) =>
        world.Retracts(fact.Name, claim.Field.Text) || world.Of("assume").Any(statement => statement.Fact == fact.Name && statement.Field == claim.Field.Text && statement.Times.Count == 0);
}
