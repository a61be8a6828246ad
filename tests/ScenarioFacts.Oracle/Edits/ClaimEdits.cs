using System;
using System.Linq;
using ScenarioFacts.Oracle.Judges;
using ScenarioFacts.Oracle.Reading;

namespace ScenarioFacts.Oracle.Edits;

/// <summary>Edits of what a claim says, beside others of the same field.</summary>
internal sealed class ClaimEdits : EditList
{
    public ClaimEdits()
    {
        Add("text: without quotes", static sites => sites.Texts, static (corpus, site, _) => corpus.Replace(site.Claim.Line.Location, site.Claim.Items[0][0], site.Claim.Items[0][0].Text));
        Add("text: a name for it", static sites => sites.Texts, static (corpus, site, _) => corpus.Replace(site.Claim.Line.Location, site.Claim.Items[0][0], "alpha-beta"));
        Add("text: empty", static sites => sites.Texts, static (corpus, site, _) => corpus.Replace(site.Claim.Line.Location, site.Claim.Items[0][0], "\" \""));
        Add("claim: no value", static sites => sites.Claims, static (corpus, site, _) =>
            corpus.Replace(site.Claim.Line.Location, site.Claim.Colon.End, site.Claim.Items[^1][^1].End, ""));
        Add("claim: left over at its end", static sites => sites.Claims, static (corpus, site, random) =>
            corpus.Replace(site.Claim.Line.Location, site.Claim.Items[^1][^1].End, site.Claim.Items[^1][^1].End, random.Pick([" \"perhaps\"", " :", " (see above)", " > sldinfo"])));
        Add("claim: another status on the same day", static sites => sites.Claims.Where(static site => site.Claim.Field.Text == "status"), static (corpus, site, _) =>
            corpus.InsertLines(site.Claim.Line.Location with { Line = site.Claim.End }, $"  status{TimesOf(corpus, site.Claim)}: cancelled",
                site.Claim.Backing.BacksNothing ? "    # as above" : corpus.Line(site.Claim.Line.Location with { Line = site.Claim.Line.Location.Line + 1 })));
        Add("claim: two that do not agree", static sites => sites.Claims.Where(static site => !site.Field.IsList && !site.Field.IsOverTime && site.Field.Types[0] is not ("date" or "source")), static (corpus, site, random) =>
            Another(site.Scenario, site.Field, random) is { } other ? corpus.InsertLines(site.Claim.Line.Location with { Line = site.Claim.End }, $"  {site.Claim.Field.Text}: {other}", "    because \"others say so\"") : null);
        Add("claim: two dates that do not agree", static sites => sites.Dates, static (corpus, site, random) =>
            corpus.InsertLines(site.Claim.Line.Location with { Line = site.Claim.End }, $"  {site.Claim.Field.Text}: {random.Pick(["1999", "2012-05", "2014-01-02"])}", "    because \"others say so\""));
        Add("claim: rejected without because", static sites => sites.Claims.Where(static site => site.Claim.Standing == "plain" && !EditSites.IsPublication(site.Claim)), static (corpus, site, _) => Stand(corpus, site.Claim, "rejected"));
        Add("claim: disputed with one of them plain", static sites => sites.Claims.Where(static site => !site.Field.IsList && !site.Field.IsOverTime && site.Field.Types[0] is not ("date" or "source")), static (corpus, site, random) =>
            Another(site.Scenario, site.Field, random) is { } other
                ? Stand(corpus.InsertLines(site.Claim.Line.Location with { Line = site.Claim.End }, $"  {site.Claim.Field.Text} {random.Pick(["accepted", "plain", "disputed"]).Replace("plain", "", StringComparison.Ordinal)}: {other}", "    because \"others say so\""), site.Claim, "disputed")
                : null);
        Add("claim: every one rejected", static sites => sites.Claims.Where(static site => !site.Field.IsList && !EditSites.IsPublication(site.Claim)), static (corpus, site, _) =>
            Stand(corpus.InsertLines(site.Claim.Line.Location with { Line = site.Claim.Line.Location.Line + 1 }, "    because \"nobody believes it\""), site.Claim, "rejected"));
        Add("claim: two standings", static sites => sites.Claims.Where(static site => site.Claim.Standing == "plain"), static (corpus, site, _) => Stand(corpus, site.Claim, "accepted disputed"));
        Add("because: without quotes", static sites => sites.Facts.SelectMany(static site => site.Fact.Claims.SelectMany(static claim => claim.Backing.Because)), static (corpus, line, _) =>
            corpus.Replace(line.Location, line.Tokens[1], line.Tokens[1].Text));
        Add("because: empty", static sites => sites.Facts.SelectMany(static site => site.Fact.Claims.SelectMany(static claim => claim.Backing.Because)), static (corpus, line, _) =>
            corpus.Replace(line.Location, line.Tokens[1], "\"\""));
        Add("because: twice", static sites => sites.Facts.SelectMany(static site => site.Fact.Claims.SelectMany(static claim => claim.Backing.Because)), static (corpus, line, _) =>
            corpus.InsertLines(line.Location, "    because \"we say so\""));
        Add("because: with a colon", static sites => sites.Facts.SelectMany(static site => site.Fact.Claims.SelectMany(static claim => claim.Backing.Because)), static (corpus, line, _) =>
            corpus.Replace(line.Location, line.Tokens[0].End, line.Tokens[0].End, ":"));
    }

    private static Corpus Stand(Corpus corpus, Reading.ParsedClaim claim, string standing) => corpus.Replace(claim.Line.Location, claim.Colon.Column, claim.Colon.Column, " " + standing);

    private static string TimesOf(Corpus corpus, Reading.ParsedClaim claim) => corpus.Line(claim.Line.Location)[claim.Field.End..claim.Colon.Column];

    /// <summary>Some value that the field may hold.</summary>
    private static string? Another(OracleScenario scenario, ParsedField field, SeededRandom random)
    {
        if (scenario.Choice(field.Types[0]) is { } words)
            return random.Pick(words);
        if (!EditSites.IsReference(scenario, field))
            return "\"something else\"";
        var names = EditSites.NamesOf(scenario, random.Pick(field.Types));
        return names.Count == 0 ? null : random.Pick(names);
    }
}

/// <summary>Edits of standings, of required and exclusive fields, and of the length of lists.</summary>
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
            corpus.RemoveLines(site.Claim.Backing.Because[0].Location));
        Add("disputed: where none may be", static sites => sites.Claims.Where(static site => site.Field.Is("undisputed")), static (corpus, site, _) =>
            corpus.Replace(site.Claim.Line.Location, site.Claim.Colon.Column, site.Claim.Colon.Column, " disputed"));
        Add("required: left out", static sites => sites.Claims.Where(static site => site.Field.Is("required")), static (corpus, site, _) =>
            corpus.RemoveLines(site.Claim.Line.Location, site.Claim.End - site.Claim.Line.Location.Line));
        Add("list: too few", static sites => sites.Claims.Where(static site => site.Field.AtLeast > 1 && site.Claim.Items.Count > 1), static (corpus, site, _) =>
            corpus.Replace(site.Claim.Line.Location, site.Claim.Items[0][^1].End, site.Claim.Items[^1][^1].End, ""));
        Add("list: too many", static sites => sites.Claims.Where(static site => site.Field.AtMost is not null), static (corpus, site, _) =>
            corpus.Replace(site.Claim.Line.Location, site.Claim.Items[^1][^1].End, site.Claim.Items[^1][^1].End, ", \"one more\", \"and another\""));
        Add("role: on a day that excludes it", static sites => sites.Claims.Where(static site => site.Field.Types[0] == "sailor" && site.Claim.Items.Any(static item => item.Count == 3)), static (corpus, site, random) =>
            site.Fact.Claims.Find(static claim => claim.Field.Text == "when") is { } when ? corpus.Replace(when.Line.Location, when.Items[0][0], random.Pick(["2019", "2020-05-04", "2022-01", "2030", "2030-11-01"])) : null);
        Add("role: another office", static sites => sites.Claims.Where(static site => site.Claim.Items.Any(static item => item.Count == 3)), static (corpus, site, random) =>
            corpus.Replace(site.Claim.Line.Location, site.Claim.Items[0][2], random.Pick(["warden-of-light", "keeper", "Warden", "\"warden\""])));
        Add("holders: an end left out", static sites => sites.Claims.Where(static site => site.Field.Is("exclusive") && site.Claim.Time("from") is not null), static (corpus, site, random) =>
        {
            var guild = random.Pick(EditSites.NamesOf(site.Scenario, site.Scenario.KindOf(site.Fact)!.Name).Where(name => name != site.Fact.Name).ToList());
            var other = site.Scenario.Fact(guild)!;
            return corpus.InsertLines(other.Line.Location with { Line = other.End }, $"  {site.Field.Name} at {random.Pick(["2021-07-01", "2030-02-01", "2031-05-01", "2035-01-01", "2010-01-01"])}: {site.Claim.Items[0][0].Text}", "    because \"so it seems\"");
        });
        Add("stages: an earlier word later", static sites => sites.Claims.Where(static site => site.Field.Is("in order")), static (corpus, site, random) =>
            corpus.Replace(site.Claim.Line.Location, site.Claim.Items[0][0], random.Pick(site.Scenario.Choice(site.Field.Types[0])!)));
    }

    private void AddStanding(string name, string standing) =>
        Add(name, static sites => sites.Claims.Where(static site => site.Claim.Standing != "plain"), (corpus, site, _) =>
            site.Claim.Standing == standing ? null : corpus.Replace(site.Claim.Line.Location, site.Claim.Standings[0], standing));
}
