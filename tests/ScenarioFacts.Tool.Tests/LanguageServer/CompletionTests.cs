using System;
using System.Linq;
using Xunit;

namespace ScenarioFacts.Tool.Tests.LanguageServer;

/// <summary>What is proposed where something is typed, in lines that do not read yet too.</summary>
public sealed class CompletionTests
{
    [Theory]
    [InlineData("§", "envoy event fact finding port source talk use expect")]
    [InlineData("use §", "defence")]
    [InlineData("use har§", "defence")]
    [InlineData("talk x\n  §", "where guests mood cost status when because")]
    [InlineData("talk x\n  where: old-quay\n  §", "guests mood cost status when where because")]
    [InlineData("talk x\n  mo§od", "where guests mood cost status when because")]
    [InlineData("talk x\n  where: §", "long-quay old-quay")]
    [InlineData("talk x\n  where:§", "long-quay old-quay")]
    [InlineData("talk x\n  where: old-§quay", "long-quay old-quay")]
    [InlineData("talk x\n  where §", "accepted rejected disputed")]
    [InlineData("talk x\n  status §", "at from to accepted rejected disputed")]
    [InlineData("talk x\n  status from 2015 §", "to accepted rejected disputed")]
    [InlineData("talk x\n  status from 2015 to §", "ongoing unknown")]
    [InlineData("talk x\n  status at §", "")]
    [InlineData("talk x\n  status: §", "proposed planned underway occurred cancelled")]
    [InlineData("talk x\n  guests: ida-roe, §", "ida-roe long-quay old-quay")]
    [InlineData("talk x\n  guests: ida-roe §", "as")]
    [InlineData("talk x\n  guests: ida-roe as §", "first-talk gazette ida-roe letter long-quay old-quay x")]
    [InlineData("talk x\n  when: §", "")]
    [InlineData("talk x\n  cost: 12 mi§", "thousand million billion trillion AED")]
    [InlineData("port x\n  depth: 12 §", "metres fathoms thousand million billion trillion")]
    [InlineData("port x\n  country: §", "AD AE AF")]
    [InlineData("source x\n  reliability: §", "A B C D E F")]
    [InlineData("source x\n  within: §", "gazette letter x")]
    [InlineData("source x\n  within: gazette §", "via")]
    [InlineData("source x\n  within: gazette via §", "first-talk gazette ida-roe letter long-quay old-quay x")]
    [InlineData("talk x\n  > §", "gazette letter")]
    [InlineData("talk x\n  >§", "gazette letter")]
    [InlineData("talk x\n  > gazette §", "via denies credibility")]
    [InlineData("talk x\n  > gazette via §", "first-talk gazette ida-roe letter long-quay old-quay x")]
    [InlineData("talk x\n  > gazette denies credibility §", "1 2 3 4 5 6")]
    [InlineData("talk x\n  where: \"§\"", "")]
    [InlineData("talk x\n  # where: §", "")]
    [InlineData("talk x # §", "")]
    [InlineData("expect §", "first-talk gazette ida-roe letter long-quay old-quay")]
    [InlineData("expect first-talk.§", "where guests mood cost status when")]
    [InlineData("expect first-talk.where §", "is|is not|before|after|includes")]
    [InlineData("expect first-talk.status §", "at|is|is not|before|after|includes")]
    [InlineData("expect first-talk.where is §", "long-quay|old-quay|not")]
    [InlineData("expect first-talk.where is not §", "long-quay old-quay")]
    public void In_a_scenario(string line, string proposed)
    {
        using var session = Session.With(("a.facts", Talks.Vocabulary), ("b.facts", Talks.Scenario + "\n\n" + line));

        AssertProposed(session, proposed);
    }

    [Theory]
    [InlineData("§", "envoy event fact finding port source talk use assume retract expect")]
    [InlineData("assume §", "first-talk gazette ida-roe letter long-quay old-quay")]
    [InlineData("assume first-talk.mo§", "where guests mood cost status when")]
    [InlineData("assume first-talk.mood §", "accepted rejected disputed")]
    [InlineData("assume first-talk.mood: §", "calm stormy")]
    [InlineData("retract ida-roe.§", "post")]
    [InlineData("retract ida-roe\n  §", "because")]
    [InlineData("scenario no-talks ext§", "extends")]
    [InlineData("scenario no-talks extends §", "lighthouse")]
    public void In_a_variant(string line, string proposed)
    {
        using var session = Session.With(("a.facts", Talks.Vocabulary), ("b.facts", Talks.Scenario), ("c.facts", Talks.Variant + "\n" + line));

        AssertProposed(session, proposed);
    }

    [Theory]
    [InlineData("§", "kind choice use")]
    [InlineData("kind tug §", "is")]
    [InlineData("kind tug is §", "envoy event fact finding port source talk")]
    [InlineData("kind tug\n  §", "evidence plural naming sides")]
    [InlineData("kind tug\n  naming: §", "proper")]
    [InlineData("kind tug is talk\n  sides: §", "where guests mood cost status when")]
    [InlineData("choice swell: high, low\n  §", "real final high low")]
    [InlineData("choice swell: high, low\n  real: low\n  high: \"high\"\n  §", "final low")]
    [InlineData("choice swell: high, low\n  real: low, §", "high")]
    [InlineData("choice swell: high, low\n  high: §", "")]
    [InlineData("kind tug\n  evidence: §", "required optional")]
    [InlineData("kind tug\n  home: §", "text|date|url|money|count|country-code|envoy|event|fact|finding|port|source|talk|tug|depth-unit|mood|status|list of|quantity of")]
    [InlineData("kind tug\n  home: port §", "or")]
    [InlineData("kind tug\n  home: port or §", "envoy event fact finding port source talk tug")]
    [InlineData("kind tug\n  draught: quantity of §", "depth-unit mood status")]
    [InlineData("kind tug\n  home: port, §", "required|over time|undisputed|exclusive|in order|quoted|speaks|at least 2|at most 2")]
    public void In_a_vocabulary(string line, string proposed)
    {
        using var session = Session.With(("a.facts", Talks.Vocabulary + "\n" + line));

        AssertProposed(session, proposed);
    }

    [Fact]
    public void An_empty_file_begins_with_a_header()
    {
        using var session = Session.With("§");

        AssertProposed(session, "scenario vocabulary");
    }

    [Theory]
    [InlineData("talk x\n  where: lo§ng-qu # old", "  where: old-quay # old")]
    [InlineData("talk x\n  guests: ida-roe,§x", "  guests: ida-roe,old-quay")]
    [InlineData("expect first-talk.where is old§-", "expect first-talk.where is old-quay")]
    public void A_proposal_replaces_the_whole_name(string line, string after)
    {
        using var session = Session.With(("a.facts", Talks.Vocabulary), ("b.facts", Talks.Scenario + "\n\n" + line));

        Assert.Equal(after, session.Completed("old-quay"));
    }

    /// <summary>A field brings its colon where nothing follows; one over time may have a time before it, and a path or a line that goes on has none.</summary>
    [Theory]
    [InlineData("talk x\n  §", "where", "  where: ")]
    [InlineData("talk x\n  wh§", "where", "  where: ")]
    [InlineData("talk x\n  wh§ere", "where", "  where: ")]
    [InlineData("talk x\n  §", "status", "  status")]
    [InlineData("talk x\n  §", "because", "  because")]
    [InlineData("talk x\n  mo§od: calm", "where", "  where: calm")]
    [InlineData("talk x\n  mo§od disputed: calm", "where", "  where disputed: calm")]
    public void A_field_brings_its_colon(string line, string field, string after)
    {
        using var session = Session.With(("a.facts", Talks.Vocabulary), ("b.facts", Talks.Scenario + "\n\n" + line));

        Assert.Equal(after, session.Completed(field));
    }

    /// <summary>Editors compare what is typed with the filter: a fact is found by what people call it.</summary>
    [Theory]
    [InlineData("  where: §")]
    [InlineData("  > paper via §")]
    [InlineData("  participants: roe as §")]
    public void A_fact_is_found_by_name_label_and_other_names(string line)
    {
        using var session = Session.With(Voices + "meeting y\n" + line);

        var filters = session.Ask("textDocument/completion").GetProperty("items").EnumerateArray().ToDictionary(static item => item.GetProperty("label").GetString()!, static item => item.GetProperty("filterText").GetString());

        Assert.Equal("yard Old Yard The Dock The Pier", filters["yard"]);
    }

    [Theory]
    [InlineData("  > paper via §", "ministry roe secretary paper x yard")]
    [InlineData("  participants: roe as §", "secretary ministry paper roe x yard")]
    [InlineData("source other\n  within: paper via §", "ministry roe secretary other paper x yard")]
    public void Voices_and_offices_come_first_where_they_are_likely(string line, string proposed)
    {
        using var session = Session.With(Voices + (line[0] == ' ' ? "meeting x\n" : "meeting x\n\n") + line);

        AssertProposed(session, proposed);
    }

    private const string Voices = """
        scenario s
        use defence
        source paper "The Paper"
        place yard "Old Yard"
          aka: "The Dock", "The Pier"
        person roe "Ida Roe"
        organisation ministry "Ministry"
        office secretary "Secretary"

        """;

    [Fact]
    public void In_a_path_the_field_alone_is_replaced()
    {
        using var session = Session.With(("a.facts", Talks.Vocabulary), ("b.facts", Talks.Scenario + "\n\nexpect first-talk.wh§en is 2015"));

        Assert.Equal("expect first-talk.mood is 2015", session.Completed("mood"));
    }

    [Fact]
    public void A_fact_is_proposed_with_its_label_and_what_is_known_of_it()
    {
        using var session = Session.With(("a.facts", Talks.Vocabulary), ("b.facts", Talks.Scenario + "\n\ntalk x\n  where: §"));

        var item = session.Ask("textDocument/completion").GetProperty("items").EnumerateArray().Single(static item => item.GetProperty("label").GetString() == "old-quay");

        Assert.Equal("Old Quay (port)", item.GetProperty("detail").GetString());
        Assert.Contains("in: long\\-quay", item.GetProperty("documentation").GetProperty("value").GetString(), StringComparison.Ordinal);
    }

    private static void AssertProposed(Session session, string proposed)
    {
        var separator = proposed.Contains('|', StringComparison.Ordinal) ? '|' : ' ';
        var expected = proposed.Split(separator, StringSplitOptions.RemoveEmptyEntries);
        var all = session.Completions();
        Assert.Equal(expected, all.Take(expected.Contains("AED") || expected.Contains("AD") ? expected.Length : all.Count));
    }
}
