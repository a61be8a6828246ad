using System.Collections.Generic;
using System.Linq;
using ScenarioFacts.Oracle.Reading;

namespace ScenarioFacts.Oracle.Judges;

/// <summary>Claims have evidence or a because, and evidence has its words, its source and its voices.</summary>
internal static class EvidenceJudge
{
    public static void Judge(IFactScope scope, ParsedFact fact, ParsedKind kind, List<Problem> problems)
    {
        foreach (var evidence in fact.AllEvidence)
        {
            if (Problem(scope, evidence) is { } reason)
                problems.Add(new Problem(reason, [evidence.Line.Location]));
        }

        foreach (var backing in fact.Claims.Select(static claim => claim.Backing).Append(fact.Backing).Where(static backing => backing.Because.Count > 1))
            problems.Add(new Problem("a second because", [.. backing.Because.Select(static line => line.Location)]));
        foreach (var claim in fact.Claims)
        {
            if (claim.Backing.BacksNothing && fact.Backing.BacksNothing && kind.Field(claim.Field.Text) is { } field && (field.IsOverTime || !kind.EvidenceOptional))
                problems.Add(new Problem("no evidence for " + field.Name, [claim.Line.Location]));
            if (claim.Standing == "plain" && claim.Backing.Evidence.Exists(static evidence => evidence.Denies))
                problems.Add(new Problem("denied without a standing", [claim.Line.Location, .. claim.Backing.Evidence.Select(static evidence => evidence.Line.Location)]));
        }
    }

    public static string? SourceProblem(IFactScope scope, string name)
    {
        if (scope.Fact(name) is not { } source)
            return scope.MayDeclare(name) ? null : "unknown source " + name;
        return scope.KindOf(source) is { } kind && !kind.Is("source") ? name + " is no source" : null;
    }

    public static string? VoiceProblem(IFactScope scope, string name) => scope.Fact(name) is null && !scope.MayDeclare(name) ? "unknown voice " + name : null;

    public static string? Problem(IFactScope scope, ParsedEvidence evidence)
    {
        var chain = evidence.Via.Select(static voice => voice.Text).Prepend(evidence.Source.Text).ToList();
        if (SourceProblem(scope, chain[0]) is { } unknown)
            return unknown;
        if (chain.Skip(1).Select(name => VoiceProblem(scope, name)).FirstOrDefault(static problem => problem is not null) is { } silent)
            return silent;
        if (chain.Distinct().Count() < chain.Count)
            return "a voice twice";
        if (evidence.Credibility is { Text: not ("1" or "2" or "3" or "4" or "5" or "6") })
            return "a credibility outside its scale";
        if (scope.Quotes.ShortestPart(evidence.Words.Text) < 3)
            return "too few words";
        if (scope.Fact(chain[0]) is null || KnownQuotes.TextOf(scope, chain[0]) is not { } text || !scope.Quotes.Texts.Contains(text))
            return null;
        return scope.Quotes.Has(text, evidence.Words.Text) ? null : "words that are not in the source";
    }
}

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
