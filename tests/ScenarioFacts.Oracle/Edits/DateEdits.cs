using System;
using System.Collections.Generic;
using System.Linq;
using ScenarioFacts.Oracle.Reading;

namespace ScenarioFacts.Oracle.Edits;

/// <summary>Edits of dates, in values and before the colon, and of when a claim holds.</summary>
internal sealed class DateEdits : EditList
{
    private static readonly string[] Wrong =
    [
        "2015-02-30", "2015-13", "2015-04-31", "2014-00", "03/04/2015", "21.1.2015", "2015/01/21", "2015-1-21", "15-01-21", "2015-21", "summer-2015", "January-2015", "2015-01-21T10",
        "2015~~", "[2015-03..2015-01]", "2015-03/2015-01", "2O15", "201x", "2015-", "[2015..2016", "2015..2016", "yesterday", "[..]", "[2015...]", "2015..", "[../2015]",
    ];

    public DateEdits()
    {
        AddWrong("date: 30 February", "2015-02-30");
        AddWrong("date: no such month", "2015-13");
        AddWrong("date: 03/04/2015", "03/04/2015");
        AddWrong("date: a season", "2015-21");
        AddWrong("date: a month's name", "January 2015");
        AddWrong("date: a time of day", "2015-01-21T10:30");
        AddWrong("date: in words", "early 2015");
        AddWrong("date: ends before it starts", "2015-03/2015-01");
        Add("date: another wrong form", Dated, static (corpus, site, random) => corpus.Replace(site.Location, site.Date, random.Pick(Wrong)));
        Add("date: not before or not after it", static sites => Dated(sites).Where(static site => !site.Date.Text.Contains("..", StringComparison.Ordinal) && !site.Date.Text.Contains('/')), static (corpus, site, random) =>
            corpus.Replace(site.Location, site.Date, random.Pick([$"[{site.Date.Text}..]", $"[..{site.Date.Text}]"])));
        Add("date: another digit", Dated, static (corpus, site, random) =>
        {
            var digits = Enumerable.Range(0, site.Date.Text.Length).Where(i => char.IsAsciiDigit(site.Date.Text[i])).ToList();
            var place = random.Pick(digits);
            return corpus.Replace(site.Location, site.Date, site.Date.Text[..place] + random.Below(10) + site.Date.Text[(place + 1)..]);
        });
        Add("date: two swapped", sites => Pairs(sites), static (corpus, site, _) => corpus.Replace(site.Two.Location, site.Two.Date, site.One.Date.Text).Replace(site.One.Location, site.One.Date, site.Two.Date.Text), mistakes: 2);
        Add("date: in quotes", static sites => sites.Dates, static (corpus, site, _) => corpus.Replace(site.Claim.Line.Location, site.Claim.Items[0][0], "\"the year " + site.Claim.Items[0][0].Text + "\""));
        AddTimes();
    }

    private static IEnumerable<(Location Location, Token Date)> Dated(EditSites sites) =>
        sites.Dates.Select(static site => (site.Claim.Line.Location, site.Claim.Items[0][0]))
            .Concat(sites.Claims.SelectMany(static site => site.Claim.Times.Where(static time => time.Date.Text is not ("ongoing" or "unknown")).Select(time => (site.Claim.Line.Location, time.Date))));

    private static IEnumerable<((Location Location, Token Date) One, (Location Location, Token Date) Two)> Pairs(EditSites sites)
    {
        var publications = sites.Claims.Where(static site => EditSites.IsPublication(site.Claim)).Select(static site => site.Claim.Line.Location).ToHashSet();
        var dated = Dated(sites).Where(site => !publications.Contains(site.Location)).ToList();
        return dated.Skip(1).Select((two, i) => (One: dated[i], Two: two)).Where(static pair => pair.One.Location != pair.Two.Location && pair.One.Date.Text != pair.Two.Date.Text);
    }

    private void AddWrong(string name, string text) => Add(name, Dated, (corpus, site, _) => corpus.Replace(site.Location, site.Date, text));

    private void AddTimes()
    {
        Add("time: on what has none", static sites => sites.Claims.Where(static site => !site.Field.IsOverTime), static (corpus, site, random) =>
            corpus.Replace(site.Claim.Line.Location, site.Claim.Colon.Column, site.Claim.Colon.Column, random.Pick([" at 2015-01", " from 2014", " to ongoing", " to unknown"])));
        Add("time: left out", static sites => sites.Claims.Where(static site => site.Claim.Times.Count > 0), static (corpus, site, _) =>
            corpus.Replace(site.Claim.Line.Location, site.Claim.Field.End, site.Claim.Colon.Column, ""));
        Add("time: at and from", static sites => sites.Claims.Where(static site => site.Claim.Times.Count > 0), static (corpus, site, random) =>
            corpus.Replace(site.Claim.Line.Location, site.Claim.Colon.Column, site.Claim.Colon.Column, random.Pick([" at 2015-01", " from 2014 from 2015", " to ongoing to unknown"])));
        Add("time: ends before it begins", static sites => sites.Claims.Where(static site => site.Claim.Times.Count > 0), static (corpus, site, _) =>
            corpus.Replace(site.Claim.Line.Location, site.Claim.Field.End, site.Claim.Colon.Column, " from 2015-03 to 2013"));
        Add("time: another word than at", static sites => sites.Claims.Where(static site => site.Claim.Times.Count > 0), static (corpus, site, random) =>
            corpus.Replace(site.Claim.Line.Location, site.Claim.Times[0].Word, random.Pick(["on", "since", "until", "in", "in-force"])));
        Add("time: ongoing or unknown after at", static sites => sites.Claims.Where(static site => site.Claim.Times.Count > 0), static (corpus, site, random) =>
            corpus.Replace(site.Claim.Line.Location, site.Claim.Field.End, site.Claim.Colon.Column, random.Pick([" at ongoing", " from unknown"])));
        Add("time: no date after the word", static sites => sites.Claims.Where(static site => site.Claim.Times.Count > 0), static (corpus, site, _) =>
            corpus.Replace(site.Claim.Line.Location, site.Claim.Times[0].Date, ""));
        Add("occurred: after every source", static sites => sites.Claims.Where(static site => site.Claim.Field.Text == "when"), static (corpus, site, _) =>
            corpus.Replace(site.Claim.Line.Location, site.Claim.Items[0][0], "2021-05-04"));
        Add("occurred: on a day after every source", static sites => sites.Claims.Where(static site => site.Claim.Field.Text == "status"), static (corpus, site, _) =>
            corpus.Replace(site.Claim.Line.Location, site.Claim.Field.End, site.Claim.Items[0][0].End, " at 2021-05-04: occurred"));
        Add("stages: backwards", static sites => sites.Claims.Where(static site => site.Field.Is("in order") && site.Claim.Times.Count > 0), static (corpus, site, _) =>
            corpus.InsertLines(site.Claim.Line.Location with { Line = site.Claim.End }, $"  {site.Claim.Field.Text} at 2021: {site.Scenario.Choice(site.Field.Types[0])![0]}", "    because \"it was begun anew\""));
        Add("holders: two at once", static sites => sites.Claims.Where(static site => site.Field.Is("exclusive") && site.Claim.Time("at") is { Text.Length: 10 }), static (corpus, site, random) =>
            site.Scenario.Fact(random.Pick(EditSites.NamesOf(site.Scenario, site.Scenario.KindOf(site.Fact)!.Name))) is { } other && other.Names.Count == 1
                ? corpus.InsertLines(other.Line.Location with { Line = other.End }, corpus.Line(site.Claim.Line.Location), "    because \"so it seems\"")
                : null);
    }
}
