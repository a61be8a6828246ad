using System;
using System.Linq;
using ScenarioFacts.Language.Semantics;
using Xunit;

namespace ScenarioFacts.Language.Tests.Checking;

/// <summary>What assumptions and retractions make of a base, and what is wrong with them.</summary>
public class VariantTests
{
    private const string Base = """
        scenario a
        use defence
        source blog
          text: "blog.txt"
          published: 2015-03-07
        office minister, chair, clerk, guard
        place town
        place hall
          in: town
        person bob "Bob"
          because "known"
          office from 2010 to 2020: minister
        person ann "Ann"
          because "known"
          office from 2014: chair
        person cid "Cid"
          because "known"
          office at 2014-05-01: guard
          office at 2016: clerk
        meeting talks "The talks"
          > blog "Alice met Bob"
          status: planned
          where: hall
          participants: bob, ann
          when disputed: 2014
          when disputed: 2016
        meeting walk "A walk"
          because "known"
          status at 2014-05: planned
          status at 2015-01-21: occurred
          participants: bob
        organisation club
          because "known"
          members from 2010 to 2020: bob
          members from 2012-06-01: ann
        expect bob.office at 2015 is minister

        """;

    private static void Verify(string variant, string expected = "") => Compiled.Of(
        ("a.facts", Base), ("b.facts", "scenario b extends a\nplace mill\n" + variant.Replace("!", "\n  because \"it is so\"", StringComparison.Ordinal) + "\n" + expected));

    [Theory]
    [InlineData("assume bob.office from 2014 to 2016: chair!", "2013-12-31: Known: minister;2014-01-01: Possible: chair;2015: Known: chair;2017-01-01: Known: minister;2020-06-01: Possible: minister")]
    [InlineData("assume bob.office from 2014-06-01: chair!", "2014-05-31: Known: minister;2014-06-01: Known: chair;2030: Possible: chair")]
    [InlineData("assume bob.office at 2015-01-21: chair!", "2015-01-20: Known: minister;2015-01-21: Known: chair;2015-01-22: Known: minister")]
    [InlineData("assume bob.office from 2010-06 to 2010-08: chair!", "2010-05-31: Possible: minister;2010-09-01: Possible: minister;2011: Known: minister")]
    [InlineData("assume bob.office from 2020-06 to 2021: chair!", "2019: Known: minister;2020-05-31: Possible: minister;2020-08: Known: chair;2021: Possible: chair;2022: Unknown")]
    [InlineData("assume bob.office from 2005 to 2021: chair!", "2010: Known: chair;2022: Unknown")]
    [InlineData("assume bob.office: chair!", "1900: Known: chair;2100: Known: chair")]
    [InlineData("assume ann.office from 2016-01-01 to 2016-12-31: minister!", "2015: Possible: chair;2016: Known: minister;2017: Possible: chair")]
    [InlineData("assume cid.office at 2014: minister!", "2014-05-01: Possible: minister")]
    [InlineData("assume cid.office from 2016-06-01 to 2016-06-30: chair!", "2016-02: Possible: guard, clerk;2016-06: Known: chair;2016-08: Possible: clerk")]
    [InlineData("assume talks.status at 2015-03: cancelled!", "2015-03-07: Possible: cancelled;2015-02: Unknown")]
    [InlineData("assume talks.status at 2015-04-01: cancelled!", "2015-03-07: Known: planned;2015-04-01: Known: cancelled")]
    [InlineData("assume walk.status at 2014-11: underway!", "2014-12: Possible: underway;2015-01-21: Known: occurred")]
    [InlineData("assume walk.status from 2014-11: underway!", "2014-06: Possible: planned;2015-01-21: Possible: underway")]
    [InlineData("assume walk.status at 2014-11: cancelled!", "2014-12: Known: cancelled;2015-01-21: Known: occurred")]
    [InlineData("assume walk.status from 2014-11: cancelled!", "2014-06: Possible: planned;2015-01-21: Known: cancelled")]
    [InlineData("assume club.members from 2014-01-01 to 2015-12-31: cid!", "2013: Known: bob; possible ann;2014: Known: cid;2016: Known: bob; possible ann")]
    [InlineData("assume talks.where: mill!", "always: Known: mill")]
    [InlineData("assume talks.when: 2015!", "always: Known: 2015")]
    [InlineData("assume talks.participants: cid!", "always: Known: cid")]
    [InlineData("retract talks.where", "always: Unknown")]
    [InlineData("retract bob.office;assume bob.office at 2015-01-21: chair!", "2015-01-21: Known: chair;2012: Unknown")]
    public void An_assumption_replaces_what_it_covers_and_cuts_what_is_longer(string variant, string answers)
    {
        var lines = variant.Split(';');
        var path = lines[^1].Split(' ', ':', '!')[1].Split('.');
        var text = "scenario b extends a\nplace mill\n" + string.Join("\n", lines).Replace("!", "\n  because \"it is so\"\n", StringComparison.Ordinal);
        var compilation = Compiled.Of(("a.facts", Base), ("b.facts", text));
        var seen = ScenarioViews.Create(BoundScenario.CreateAll(compilation.Files, compilation.Index), compilation.Index).All.Single(static scenario => scenario.Name == "b");
        var fact = seen.Find(path[0])!.Fact;
        var field = compilation.Index.GetScope("b").KindOfFact(path[0])!.GetField(path[1])!;
        var found = new FieldAnswers(seen, fact, field, [.. fact.GetClaims(path[1])]);

        Assert.All(answers.Split(";2").Select(static (part, i) => i == 0 ? part : "2" + part), answer =>
        {
            var parts = answer.Split(": ", 2);
            var at = found.At(FactDate.TryParse(parts[0], out var date) ? DayRange.FromDate(date) : default);
            var possible = at.Known.Count > 0 && at.Possible.Count > 0 ? "; possible " + string.Join(", ", at.Possible) : "";
            Assert.Equal(answer, parts[0] + ": " + at + possible);
        });
    }

    [Theory]
    [InlineData("assume {|FACT2003:bop|}.office: chair!")]
    [InlineData("assume bob.{|FACT2002:ofice|}: chair!")]
    [InlineData("assume bob.office: {|FACT2003:chairs|}!")]
    [InlineData("assume bob.office: {|FACT2009:town|}!")]
    [InlineData("assume talks.where {|FACT5001:at 2015|}: mill!")]
    [InlineData("assume bob.office {|FACT5003:from 2015 to 2014|}: chair!")]
    [InlineData("assume bob.office at {|FACT3001:Jan-2015|}: chair!")]
    [InlineData("assume {|FACT7004:bob.office.x|}: chair!")]
    [InlineData("assume {|FACT7004:bob.|}: chair!")]
    [InlineData("assume {|FACT7004:.office|}: chair!")]
    [InlineData("assume {|FACT7004:bob|}: chair!")]
    [InlineData("retract {|FACT7004:bob.|}")]
    [InlineData("retract {|FACT2003:bop|}")]
    [InlineData("retract bob.{|FACT2002:ofice|}")]
    [InlineData("assume {|FACT7005:mill|}.in: town!")]
    [InlineData("retract {|FACT7005:mill|}")]
    [InlineData("assume bob.office {|FACT7010:disputed|}: chair!")]
    [InlineData("assume {|FACT7015:bob.office|}: chair")]
    [InlineData("assume bob.office: chair\n  > blog {|FACT4002:\"words that nobody wrote\"|}")]
    [InlineData("assume bob.office: chair\n  > blog \"Alice met Bob\"")]
    [InlineData("assume bob.office: chair\n  > blog {|FACT4006:\"met Bob\"|}")]
    public void What_a_statement_names_is_there_and_fits(string variant) => Verify(variant);

    [Theory]
    [InlineData("retract {|FACT7006:cid.rank|}")]
    [InlineData("retract bob.office\nretract {|FACT7006:bob.office|}")]
    [InlineData("retract walk\nretract {|FACT7006:walk.status|}")]
    [InlineData("retract walk\nassume {|FACT7006:walk.status|}: cancelled!")]
    [InlineData("retract {|FACT7007:bob|}")]
    [InlineData("retract {|FACT7007:blog|}")]
    [InlineData("retract bob\nassume talks.participants: ann!\nretract walk.participants\nretract club.members")]
    [InlineData("retract walk\nmeeting rest\n  because \"so\"\nstatement s\n  because \"so\"\n  about: rest")]
    [InlineData("retract {|FACT7007:walk|}\nstatement s\n  because \"so\"\n  about: walk")]
    [InlineData("assume bob.office at 2015-01: chair!\nassume bob.office at 2015-02: clerk!")]
    [InlineData("assume bob.office from 2014 to 2016: chair!\nassume bob.office at 2015-02: {|FACT7008:minister|}!")]
    [InlineData("assume bob.office: chair!\nassume bob.office at 2015-02: {|FACT7008:minister|}!")]
    [InlineData("assume bob.office from 2014: chair!\nassume bob.office from 2016: minister!")]
    [InlineData("assume talks.where: town!\nassume talks.where: mill!", "FACT7008")]
    [InlineData("assume talks.where: mill!\nassume talks.where: {|FACT7008:town|}!")]
    [InlineData("assume talks.participants: ann!\nassume talks.participants: {|FACT7008:ann, cid|}!")]
    [InlineData("assume talks.participants: {|FACT7009:ann, bob|}!")]
    [InlineData("assume talks.where: {|FACT7009:hall|}!")]
    [InlineData("assume talks.where: town!")]
    [InlineData("assume bob.office at 2015: {|FACT7009:minister|}!")]
    [InlineData("assume bob.office from 2012-01-01 to 2013-12-31: {|FACT7009:minister|}!")]
    [InlineData("assume bob.office at 2021: minister!")]
    [InlineData("assume bob.office at 2015: minister!\nassume bob.office at 2016: chair!", "FACT7009")]
    public void What_a_variant_changes_is_there_and_changes(string variant, string? marked = null) => Verify(marked is null ? variant : marked switch
    {
        "FACT7008" => variant.Replace(": mill", ": {|FACT7008:mill|}", StringComparison.Ordinal),
        _ => variant.Replace(": minister", ": {|FACT7009:minister|}", StringComparison.Ordinal),
    });

    [Fact]
    public void The_message_lists_who_names_what_is_retracted() => Assert.Equal(
        "‘bob’ cannot be retracted while others name it: ‘talks.participants’, ‘walk.participants’ and ‘club.members’; retract or assume those too",
        Compiled.Of(("a.facts", Base), ("b.facts", "scenario b extends a\nretract {|FACT7007:bob|}\n")).Diagnostics.Single(static found => found.Id == "FACT7007").Message);

    [Fact]
    public void A_variant_of_a_variant_goes_on_from_it() => Compiled.Of(
        ("a.facts", Base),
        ("b.facts", "scenario b extends a\nretract walk\nassume bob.office: chair\n  because \"so\"\nplace mill\nexpect bob.office at 2015 is chair\n"),
        ("c.facts", "scenario c extends b\nretract mill\nretract {|FACT7006:walk.status|}\nassume bob.office: {|FACT7009:chair|}\n  because \"so\"\nassume talks.where: town\n  because \"so\"\nexpect talks.where is town\nexpect bob.office at 2015 is not minister\n"));

    [Fact]
    public void A_scenario_that_uses_a_variant_sees_its_facts() => Compiled.Of(
        ("a.facts", Base),
        ("b.facts", "scenario b extends a\nassume bob.office: chair\n  because \"so\"\n"),
        ("x.facts", "scenario x\nuse b\nexpect bob.office at 2015 is chair\n"));

    [Fact]
    public void The_base_is_said_once_and_is_a_scenario() => Compiled.Of(
        ("a.facts", "scenario a\nexpect {|FACT2003:bob|}.office at 2015 is x\n"),
        ("b.facts", "scenario b extends {|FACT7002:aa|}\nassume bob.office: chair\n"),
        ("c.facts", "scenario c extends {|FACT7002:defence|}\n"),
        ("d.facts", "scenario d extends {|FACT2015:d|}\nassume bob.office: chair\n"),
        ("e1.facts", "scenario e extends {|FACT2015:f|}\n"),
        ("e2.facts", "scenario f extends e\n"),
        ("g.facts", "scenario g\n{|FACT7001:retract|} x\nassume y.z: 1\n"),
        ("h.facts", "vocabulary h\n{|FACT1023:assume|} y.z: 1\n{|FACT1023:expect|} y.z is 1\n"));

    [Theory]
    [InlineData("{|FACT7002:defence|}")]
    [InlineData("{|FACT2015:v|}")]
    public void A_base_that_is_none_is_the_only_error(string name) => Compiled.Of(
        ("a.facts", "scenario s\nuse defence\nperson bob\n"),
        ("b.facts", "scenario v extends " + name + "\nassume bob.aka: \"B\"\n  because \"perhaps\"\nmeeting talks\n  because \"new\"\n  participants: bob\nexpect bob.aka includes \"B\"\n"));

    [Fact]
    public void What_the_variant_declares_again_is_still_of_the_base() => Compiled.Of(
        ("a.facts", "scenario s\nuse defence\nperson bob\n  because \"known\"\n  aka: \"B\"\n"),
        ("b.facts", "scenario v extends s\nretract bob.aka\n  because \"perhaps\"\nperson {|FACT2007:bob|}\n"));

    [Fact]
    public void An_assumed_list_has_as_many_values_as_its_vocabulary_says() => Compiled.Of(
        ("k.facts", "vocabulary k\nkind crew\n  evidence: optional\n  hands: list of crew, at least 2, at most 2\n"),
        ("a.facts", "scenario a\nuse k\ncrew x, y, z\ncrew w\n  hands: x, y\ncrew v\n  hands: x, y\n"),
        ("b.facts", "scenario b extends a\nassume w.{|FACT2041:hands|}: x\n  because \"so\"\nassume v.hands: x, y, {|FACT2042:z|}\n  because \"so\"\n"));

    [Fact]
    public void A_list_counts_a_value_once_however_many_lines_have_it() => Compiled.Of(
        ("k.facts", "vocabulary k\nkind crew\n  evidence: optional\n  hands: list of crew, at least 2, at most 2\n"),
        ("a.facts", """
            scenario a
            use k
            source blog
              text: "blog.txt"
            crew x, y
            crew small
              hands: x
                > blog "Alice met Bob"
              {|FACT2041:hands|}: x
                > blog "Alice met Bob"
            crew large
              hands: x, y
                > blog "Alice met Bob"
              hands: y, x
                > blog "Alice met Bob"

            """));

    [Fact]
    public void A_name_of_the_base_is_not_declared_again() => Compiled.Of(
        ("a.facts", "scenario a\nuse defence\nplace town\n"),
        ("b.facts", "scenario b extends a\nplace {|FACT2007:town|}\n"));

    [Theory]
    [InlineData("person dan\n  because \"so\"\n  office from 2014 to 2016: {|FACT5006:minister|}")]
    [InlineData("assume bob.office: guard!\nperson dan\n  because \"so\"\n  office from 2014 to 2016: minister")]
    public void What_a_variant_adds_stands_among_the_facts_as_it_changes_them(string variant) => Verify(variant);

    [Fact]
    public void Errors_of_the_base_are_not_repeated() => Compiled.Of(
        ("a.facts", Base + "place nook\n  in: {|FACT2003:nowhere|}\n"),
        ("b.facts", "scenario b extends a\nassume nook.in: town\n  because \"so\"\nexpect nook.in is town\n"));
}
