using System;
using System.Linq;
using ScenarioFacts.Language.Tests.Mutation.Judging;

namespace ScenarioFacts.Language.Tests.Mutation.Edits;

/// <summary>Edits of what a claim says and of how it stands to others.</summary>
internal sealed class ClaimEdits : EditList
{
    public ClaimEdits()
    {
        Add("text: without quotes", static sites => sites.Texts, static (corpus, site, _) => corpus.Put(site.Claim.Line.Place, site.Claim.Items[0][0], site.Claim.Items[0][0].Text));
        Add("text: a name for it", static sites => sites.Texts, static (corpus, site, _) => corpus.Put(site.Claim.Line.Place, site.Claim.Items[0][0], "alpha-beta"));
        Add("text: empty", static sites => sites.Texts, static (corpus, site, _) => corpus.Put(site.Claim.Line.Place, site.Claim.Items[0][0], "\" \""));
        Add("claim: no value", static sites => sites.Claims, static (corpus, site, _) =>
            corpus.Put(site.Claim.Line.Place, site.Claim.Colon.End, site.Claim.Items[^1][^1].End, ""));
        Add("claim: left over at its end", static sites => sites.Claims, static (corpus, site, dice) =>
            corpus.Put(site.Claim.Line.Place, site.Claim.Items[^1][^1].End, site.Claim.Items[^1][^1].End, dice.Of([" \"perhaps\"", " :", " (see above)", " > sldinfo"])));
        Add("claim: another status on the same day", static sites => sites.Claims.Where(static site => site.Claim.Field.Text == "status"), static (corpus, site, _) =>
            corpus.Insert(site.Claim.Line.Place with { Line = site.Claim.End }, $"  status{TimesOf(corpus, site.Claim)}: cancelled",
                site.Claim.Backing.BacksNothing ? "    # as above" : corpus.Line(site.Claim.Line.Place with { Line = site.Claim.Line.Place.Line + 1 })));
        Add("claim: two that do not agree", static sites => sites.Claims.Where(static site => !site.Field.IsList && !site.Field.IsOverTime && site.Field.Types[0] is not ("date" or "source")), static (corpus, site, dice) =>
            Another(site.World, site.Field, dice) is { } other ? corpus.Insert(site.Claim.Line.Place with { Line = site.Claim.End }, $"  {site.Claim.Field.Text}: {other}", "    because \"others say so\"") : null);
        Add("claim: two dates that do not agree", static sites => sites.Dates, static (corpus, site, dice) =>
            corpus.Insert(site.Claim.Line.Place with { Line = site.Claim.End }, $"  {site.Claim.Field.Text}: {dice.Of(["1999", "2012-05", "2014-01-02"])}", "    because \"others say so\""));
        Add("claim: rejected without because", static sites => sites.Claims.Where(static site => site.Claim.Standing == "plain"), static (corpus, site, _) => Stand(corpus, site.Claim, "rejected"));
        Add("claim: disputed with one of them plain", static sites => sites.Claims.Where(static site => !site.Field.IsList && !site.Field.IsOverTime && site.Field.Types[0] is not ("date" or "source")), static (corpus, site, dice) =>
            Another(site.World, site.Field, dice) is { } other
                ? Stand(corpus.Insert(site.Claim.Line.Place with { Line = site.Claim.End }, $"  {site.Claim.Field.Text} {dice.Of(["accepted", "plain", "disputed"]).Replace("plain", "", StringComparison.Ordinal)}: {other}", "    because \"others say so\""), site.Claim, "disputed")
                : null);
        Add("claim: every one rejected", static sites => sites.Claims.Where(static site => !site.Field.IsList), static (corpus, site, _) =>
            Stand(corpus.Insert(site.Claim.Line.Place with { Line = site.Claim.Line.Place.Line + 1 }, "    because \"nobody believes it\""), site.Claim, "rejected"));
        Add("claim: two standings", static sites => sites.Claims.Where(static site => site.Claim.Standing == "plain"), static (corpus, site, _) => Stand(corpus, site.Claim, "accepted disputed"));
        Add("because: without quotes", static sites => sites.Facts.SelectMany(static site => site.Fact.Claims.SelectMany(static claim => claim.Backing.Because)), static (corpus, line, _) =>
            corpus.Put(line.Place, line.Pieces[1], line.Pieces[1].Text));
        Add("because: empty", static sites => sites.Facts.SelectMany(static site => site.Fact.Claims.SelectMany(static claim => claim.Backing.Because)), static (corpus, line, _) =>
            corpus.Put(line.Place, line.Pieces[1], "\"\""));
        Add("because: twice", static sites => sites.Facts.SelectMany(static site => site.Fact.Claims.SelectMany(static claim => claim.Backing.Because)), static (corpus, line, _) =>
            corpus.Insert(line.Place, "    because \"we say so\""));
        Add("because: with a colon", static sites => sites.Facts.SelectMany(static site => site.Fact.Claims.SelectMany(static claim => claim.Backing.Because)), static (corpus, line, _) =>
            corpus.Put(line.Place, line.Pieces[0].End, line.Pieces[0].End, ":"));
    }

    private static Corpus Stand(Corpus corpus, Reading.ReadClaim claim, string standing) => corpus.Put(claim.Line.Place, claim.Colon.Column, claim.Colon.Column, " " + standing);

    private static string TimesOf(Corpus corpus, Reading.ReadClaim claim) => corpus.Line(claim.Line.Place)[claim.Field.End..claim.Colon.Column];

    /// <summary>Some value that the field may hold.</summary>
    private static string? Another(World world, FieldEntry field, Dice dice)
    {
        if (world.Choice(field.Types[0]) is { } words)
            return dice.Of(words);
        if (!Sites.IsReference(world, field))
            return "\"something else\"";
        var names = QuoteEdits.NamesOf(world, dice.Of(field.Types));
        return names.Count == 0 ? null : dice.Of(names);
    }
}
