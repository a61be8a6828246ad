using System.Collections.Generic;
using System.Linq;

namespace ScenarioFacts.Oracle.Judges;

/// <summary>Every quoted source has a known text, its end marker occurs there, and it is not younger than the source it was found in.</summary>
internal static class SourceJudge
{
    public static void Judge(OracleScenario scenario, List<Problem> problems)
    {
        JudgeTexts(scenario, problems);
        JudgeDates(scenario, problems);
        JudgeQuoted(scenario, problems);
    }

    private static void JudgeTexts(OracleScenario scenario, List<Problem> problems)
    {
        foreach (var claim in scenario.Own.Where(fact => scenario.KindOf(fact)?.Is("source") == true).SelectMany(static fact => fact.Claims).Where(static claim => claim.Field.Text is "text" or "ignore-after"))
        {
            if (!(claim.Field.Text == "text" ? scenario.Quotes.Texts.Contains(claim.Values[0]) : scenario.Quotes.IsEndMarker(claim.Values[0])))
                problems.Add(new Problem("no such text, or no such words in it", [claim.Line.Location]));
        }
    }

    private static void JudgeDates(OracleScenario scenario, List<Problem> problems)
    {
        foreach (var fact in scenario.Own)
        {
            if (fact.Claims.Find(static claim => claim.Field.Text == "within") is { } within && DefinitePeriod.PublicationOf(scenario, within.Items[0][0].Text) is { } outer
                && DefinitePeriod.PublicationOf(scenario, fact.Name) is { } inner && inner.EarliestReading > outer.LatestReading)
            {
                problems.Add(new Problem("published after the source it was found in", [.. fact.Claims.Where(static claim => claim.Field.Text is "published" or "within").Select(static claim => claim.Line.Location)]));
            }
        }
    }

    private static void JudgeQuoted(OracleScenario scenario, List<Problem> problems)
    {
        var withoutText = scenario.Own.SelectMany(static fact => fact.AllEvidence).GroupBy(static evidence => evidence.Source.Text)
            .Where(quoted => scenario.Fact(quoted.Key) is { IsBroken: false } source && scenario.KindOf(source)?.Is("source") == true && KnownQuotes.TextOf(scenario, source.Name) is null);
        problems.AddRange(withoutText.Select(quoted => new Problem("a source without text", [scenario.Fact(quoted.Key)!.Line.Location, .. quoted.Select(static evidence => evidence.Line.Location)])));
    }
}
