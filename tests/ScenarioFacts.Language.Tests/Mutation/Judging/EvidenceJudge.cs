using System.Collections.Generic;
using System.Linq;
using ScenarioFacts.Language.Tests.Mutation.Reading;

namespace ScenarioFacts.Language.Tests.Mutation.Judging;

/// <summary>Claims have evidence or a because, and evidence has its words, its source and its voices.</summary>
internal static class EvidenceJudge
{
    public static void Judge(World world, ReadFact fact, KindEntry kind, SealedQuotes quotes, List<Problem> problems)
    {
        foreach (var evidence in fact.AllEvidence)
        {
            if (Problem(world, evidence, quotes) is { } reason)
                problems.Add(new Problem(reason, [evidence.Line.Place]));
        }

        foreach (var backing in fact.Claims.Select(static claim => claim.Backing).Append(fact.Backing).Where(static backing => backing.Because.Count > 1))
            problems.Add(new Problem("a second because", [.. backing.Because.Select(static line => line.Place)]));
        foreach (var claim in fact.Claims)
        {
            if (claim.Backing.BacksNothing && fact.Backing.BacksNothing && kind.Field(claim.Field.Text) is { } field && (field.IsOverTime || !kind.EvidenceOptional))
                problems.Add(new Problem("no evidence for " + field.Name, [claim.Line.Place]));
            if (claim.Standing == "plain" && claim.Backing.Evidence.Exists(static evidence => evidence.Denies))
                problems.Add(new Problem("denied without a standing", [claim.Line.Place, .. claim.Backing.Evidence.Select(static evidence => evidence.Line.Place)]));
        }
    }

    public static string? SourceProblem(World world, string name)
    {
        if (world.Fact(name) is not { } source)
            return world.MayDeclare(name) ? null : "unknown source " + name;
        return world.KindOf(source) is { } kind && !kind.Is("source") ? name + " is no source" : null;
    }

    public static string? VoiceProblem(World world, string name) => world.Fact(name) is null && !world.MayDeclare(name) ? "unknown voice " + name : null;

    public static string? Problem(World world, ReadEvidence evidence, SealedQuotes quotes)
    {
        var chain = evidence.Via.Select(static voice => voice.Text).Prepend(evidence.Source.Text).ToList();
        if (SourceProblem(world, chain[0]) is { } unknown)
            return unknown;
        if (chain.Skip(1).Select(name => VoiceProblem(world, name)).FirstOrDefault(static problem => problem is not null) is { } silent)
            return silent;
        if (chain.Distinct().Count() < chain.Count)
            return "a voice twice";
        if (evidence.Credibility is { Text: not ("1" or "2" or "3" or "4" or "5" or "6") })
            return "a credibility outside its scale";
        if (quotes.ShortestPart(evidence.Words.Text) < 3)
            return "too few words";
        if (world.Fact(chain[0]) is null || SealedQuotes.TextOf(world, chain[0]) is not { } text || !quotes.Texts.Contains(text))
            return null;
        return quotes.Has(text, evidence.Words.Text) ? null : "words that are not in the source";
    }
}
