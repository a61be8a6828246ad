using System.Collections.Generic;
using System.Linq;
using ScenarioFacts.Oracle.Reading;

namespace ScenarioFacts.Oracle.Judges;

/// <summary>A variant extends an existing scenario, names nothing that it retracts, and its assumptions agree.</summary>
internal static class VariantJudge
{
    public static void Judge(OracleScenario scenario, List<Problem> problems)
    {
        foreach (var file in scenario.Files.Where(static file => file.Base is not null))
        {
            if (!scenario.AllFiles.Any(other => other.Header is not null && !other.IsVocabulary && other.Name == file.Base && other.Name != file.Name))
                problems.Add(new Problem("no scenario to extend", [file.Header!.Location]));
        }

        foreach (var retraction in scenario.StatementsOf("retract").Where(static statement => statement.Field is null))
        {
            var named = Mentions(scenario, retraction.Fact).ToList();
            if (named.Count > 0)
                problems.Add(new Problem("retracted and named: " + retraction.Fact, [retraction.Line.Location, .. named]));
        }

        JudgeAssumptions(scenario, problems);
    }

    private static void JudgeAssumptions(OracleScenario scenario, List<Problem> problems)
    {
        foreach (var twice in scenario.StatementsOf("retract").GroupBy(static statement => statement.Path.Text).Where(static group => group.Count() > 1))
            problems.Add(new Problem("retracted twice", [.. twice.Select(static statement => statement.Line.Location)]));

        foreach (var path in scenario.StatementsOf("assume").GroupBy(static statement => statement.Path.Text))
        {
            var assumptions = path.ToList();
            if (assumptions.Count > 1 && assumptions[0].Times.Count == 0 && assumptions.Exists(other => !other.Values.SequenceEqual(assumptions[0].Values)))
                problems.Add(new Problem("two assumptions that clash", [.. assumptions.Select(static statement => statement.Line.Location)]));
        }

        foreach (var statement in scenario.StatementsOf("assume").Where(statement => scenario.StatementsOf("retract").Any(retraction => retraction.Fact == statement.Fact && (retraction.Field is null || retraction.Field == statement.Field))))
            problems.Add(new Problem("assumed and retracted", [statement.Line.Location, .. scenario.StatementsOf("retract").Where(retraction => retraction.Fact == statement.Fact).Select(static retraction => retraction.Line.Location)]));
    }

    /// <summary>The lines that still name a fact: those of the base that stay, and those of the variant.</summary>
    private static IEnumerable<Location> Mentions(OracleScenario scenario, string name)
    {
        foreach (var fact in scenario.Present.Where(fact => fact.Words.Contains(name)))
        {
            foreach (var claim in fact.Claims.Where(claim => claim.Items.Any(item => item.Any(token => token.Reads(name))) && !IsReplaced(scenario, fact, claim)))
                yield return claim.Line.Location;
            foreach (var evidence in fact.AllEvidence.Where(evidence => evidence.Source.Text == name || evidence.Via.Any(voice => voice.Text == name)))
                yield return evidence.Line.Location;
        }

        foreach (var statement in scenario.Statements.Where(statement => statement.Kind != "retract" && statement.Names.Contains(name)))
            yield return statement.Line.Location;
    }

    private static bool IsReplaced(OracleScenario scenario, ParsedFact fact, ParsedClaim claim) =>
        scenario.Retracts(fact.Name, claim.Field.Text) || scenario.StatementsOf("assume").Any(statement => statement.Fact == fact.Name && statement.Field == claim.Field.Text && statement.Times.Count == 0);
}
