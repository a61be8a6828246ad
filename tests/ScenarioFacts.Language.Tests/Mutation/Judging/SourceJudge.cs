using System.Collections.Generic;
using System.Linq;

namespace ScenarioFacts.Language.Tests.Mutation.Judging;

/// <summary>Every source that is quoted has a text to look in, and the words at which it ends stand there.</summary>
internal static class SourceJudge
{
    public static void Judge(World world, SealedQuotes quotes, List<Problem> problems)
    {
        foreach (var (_, fact) in world.Own.Where(own => world.KindOf(own.Fact)?.Is("source") == true))
        {
            foreach (var claim in fact.Claims.Where(static claim => claim.Field.Text is "text" or "ignore-after"))
            {
                var isKnown = claim.Field.Text == "text" ? quotes.Texts.Contains(claim.Values.First()) : quotes.IsEnd(claim.Values.First());
                if (!isKnown)
                    problems.Add(new Problem("no such text, or no such words in it", [claim.Line.Place]));
            }
        }

        foreach (var (_, fact) in world.Own)
        {
            if (fact.Claims.Find(static claim => claim.Field.Text == "within") is { } within && HeldTime.PublicationOf(world, within.Items[0][0].Text) is { } outer
                && HeldTime.PublicationOf(world, fact.Name) is { } inner && inner.EarliestReading > outer.LatestReading)
            {
                problems.Add(new Problem("published after the source it was found in", [.. fact.Claims.Where(static claim => claim.Field.Text is "published" or "within").Select(static claim => claim.Line.Place)]));
            }
        }

        var lost = world.Own.SelectMany(static own => own.Fact.AllEvidence)
            .Where(evidence => world.Fact(evidence.Source.Text) is { } source && world.KindOf(source)?.Is("source") == true && SealedQuotes.TextOf(world, source.Name) is null)
            .ToList();
        foreach (var source in lost.Select(static evidence => evidence.Source.Text).Distinct())
        {
            var fact = world.Fact(source)!;
            if (!fact.IsBroken)
                problems.Add(new Problem("a source without text", [fact.Line.Place, .. lost.Where(evidence => evidence.Source.Text == source).Select(static evidence => evidence.Line.Place)]));
        }
    }
}
