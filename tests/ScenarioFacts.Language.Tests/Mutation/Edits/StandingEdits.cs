using System.Linq;

namespace ScenarioFacts.Language.Tests.Mutation.Edits;

/// <summary>Edits of claims that have a standing, of required fields and of lists of a certain length.</summary>
internal sealed class StandingEdits : EditList
{
    public StandingEdits()
    {
        AddStanding("standing: left out", "");
        AddStanding("standing: accepted", "accepted");
        AddStanding("standing: rejected", "rejected");
        AddStanding("standing: disputed", "disputed");
        AddStanding("standing: misspelt", "acepted");
        Add("rejected: its because left out", static sites => sites.Claims.Where(static site => site.Claim is { Standing: "rejected", Backing.Because.Count: 1 }), static (corpus, site, _) =>
            corpus.Remove(site.Claim.Backing.Because[0].Place));
        Add("disputed: where none may be", static sites => sites.Claims.Where(static site => site.Field.Is("undisputed")), static (corpus, site, _) =>
            corpus.Put(site.Claim.Line.Place, site.Claim.Colon.Column, site.Claim.Colon.Column, " disputed"));
        Add("required: left out", static sites => sites.Claims.Where(static site => site.Field.Is("required")), static (corpus, site, _) =>
            corpus.Remove(site.Claim.Line.Place, site.Claim.End - site.Claim.Line.Place.Line));
        Add("list: too few", static sites => sites.Claims.Where(static site => site.Field.Bound("at least ") > 1 && site.Claim.Items.Count > 1), static (corpus, site, _) =>
            corpus.Put(site.Claim.Line.Place, site.Claim.Items[0][^1].End, site.Claim.Items[^1][^1].End, ""));
        Add("list: too many", static sites => sites.Claims.Where(static site => site.Field.Bound("at most ") is not null), static (corpus, site, _) =>
            corpus.Put(site.Claim.Line.Place, site.Claim.Items[^1][^1].End, site.Claim.Items[^1][^1].End, ", \"one more\", \"and another\""));
        Add("role: on a day that excludes it", static sites => sites.Claims.Where(static site => site.Field.Types[0] == "sailor" && site.Claim.Items.Any(static item => item.Count == 3)), static (corpus, site, dice) =>
            site.Fact.Claims.Find(static claim => claim.Field.Text == "when") is { } when ? corpus.Put(when.Line.Place, when.Items[0][0], dice.Of(["2019", "2020-05-04", "2022-01", "2030", "2030-11-01"])) : null);
        Add("role: another office", static sites => sites.Claims.Where(static site => site.Claim.Items.Any(static item => item.Count == 3)), static (corpus, site, dice) =>
            corpus.Put(site.Claim.Line.Place, site.Claim.Items[0][2], dice.Of(["warden-of-light", "keeper", "Warden", "\"warden\""])));
        Add("holders: an end left out", static sites => sites.Claims.Where(static site => site.Field.Is("exclusive") && site.Claim.Time("from") is not null), static (corpus, site, dice) =>
        {
            var guild = dice.Of(QuoteEdits.NamesOf(site.World, site.World.KindOf(site.Fact)!.Name).Where(name => name != site.Fact.Name).ToList());
            var other = site.World.Fact(guild)!;
            return corpus.Insert(other.Line.Place with { Line = other.End }, $"  {site.Field.Name} at {dice.Of(["2021-07-01", "2030-02-01", "2031-05-01", "2035-01-01", "2010-01-01"])}: {site.Claim.Items[0][0].Text}", "    because \"so it seems\"");
        });
        Add("stages: an earlier word later", static sites => sites.Claims.Where(static site => site.Field.Is("in order")), static (corpus, site, dice) =>
            corpus.Put(site.Claim.Line.Place, site.Claim.Items[0][0], dice.Of(site.World.Choice(site.Field.Types[0])!)));
    }

    private void AddStanding(string name, string standing) =>
        Add(name, static sites => sites.Claims.Where(static site => site.Claim.Standing != "plain"), (corpus, site, _) =>
            site.Claim.Standing == standing ? null : corpus.Put(site.Claim.Line.Place, site.Claim.Standings[0], standing));
}
