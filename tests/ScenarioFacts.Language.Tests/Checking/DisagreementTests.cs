using System;
using System.Collections.Generic;
using System.Linq;
using ScenarioFacts.Language.Compilation;
using ScenarioFacts.Language.Evidence;
using ScenarioFacts.Language.Text;
using Xunit;

namespace ScenarioFacts.Language.Tests.Checking;

public class DisagreementTests
{
    private const string Start = """
        scenario s
        use defence
        source blog
          text: "blog.txt"
          published: 2015-03-07
        source late
          text: "late.txt"
          published: 2016-03
        place town, mill
        place hall
          in: town
        place room
          in: hall
        office minister, chair
        person bob
          > blog "Alice met Bob"
          > late "that Alice met Bob"
          aka: "Bob"

        """;

    private static readonly SourceLibrary Library = SourceLibrary.Create(
        [new InputText("blog.txt", Compiled.Blog), new InputText("late.txt", "Later it was said that Alice met Bob.")]);

    /// <summary>What lies in what is said by fields of facts: an error in one of these is no disagreement elsewhere.</summary>
    [Theory]
    [InlineData("{|FACT2001:plase|} barn\n  in: town\n")]
    [InlineData("{|FACT2001:plase|} barn\n  in: town\n", "place yard\n  in: barn\n", "yard")]
    [InlineData("place barn\n  in {|FACT1001:town|}\n")]
    [InlineData("place barn\n  {|FACT2002:inn|}: town\n")]
    [InlineData("place barn\n  in: {|FACT2003:twon|}\n")]
    public void What_lies_in_something_unread_disagrees_with_nothing(string barn, string more = "", string where = "barn") =>
        Compiled.With(Library, Start + barn + more + $"meeting talks\n  because \"so\"\n  where: town\n  where: {where}\n");

    [Fact]
    public void That_both_are_disputed_is_offered_as_one_change()
    {
        var found = Compiled.With(Library, Start + "meeting talks\n  because \"so\"\n  where: town\n  where: {|FACT6001:mill|}\n").Diagnostics.Single(static found => found.Id == "FACT6001");
        Assert.EndsWith("  where disputed: town\n  where disputed: mill\n", found.Offer!.Apply(found.File.Text), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("where: town;where: {|FACT6001:mill|}")]
    [InlineData("where: town;where: hall;where: room")]
    [InlineData("where: hall;where: {|FACT6001:mill|};where: town")]
    [InlineData("where accepted: hall;where rejected!: mill")]
    [InlineData("where accepted: hall;where rejected!: mill;where: town")]
    [InlineData("where: {|FACT6001:hall|};where rejected!: mill")]
    [InlineData("where rejected!: mill;where: {|FACT6001:hall|}")]
    [InlineData("where accepted: hall;where: {|FACT6001:mill|}")]
    [InlineData("where: {|FACT6001:mill|};where accepted: hall")]
    [InlineData("where disputed: hall;where disputed: mill")]
    [InlineData("where disputed: hall;where: {|FACT6001:mill|}")]
    [InlineData("where disputed: hall;where disputed: mill;where rejected!: town")]
    [InlineData("where accepted: hall;where {|FACT6002:accepted|}: mill")]
    [InlineData("where accepted: hall;where accepted: town")]
    [InlineData("where accepted: hall;where {|FACT6003:rejected|}: mill")]
    [InlineData("where rejected!: hall;where {|FACT6004:rejected|}!: mill")]
    [InlineData("where disputed: hall;where {|FACT6005:accepted|}: mill")]
    [InlineData("where disputed: hall;where {|FACT6005:accepted|}: town")]
    [InlineData("when: 2015;when: 2015-01-21;when: 2015-01")]
    [InlineData("when: 2015-01;when: {|FACT6001:2015-02|}")]
    [InlineData("when: 2015-01~;when: 2015-02")]
    [InlineData("when: 2014?;when: 2019")]
    [InlineData("when: [2014..2015];when: 2015-05")]
    [InlineData("when: [2014..];when: 2015-05")]
    [InlineData("when: [2014..];when: [..2015]")]
    [InlineData("when: [2014..];when: {|FACT6001:2013|}")]
    [InlineData("when: [..2014-05];when: {|FACT6001:2014-06|}")]
    [InlineData("when: [..2014];when: {|FACT6001:[2015..]|}")]
    [InlineData("when: [2015-02~..];when: 2015-01")]
    [InlineData("participants: bob;participants rejected!: minister-x")]
    public void Answers_agree_or_are_settled(string claims) =>
        Compiled.With(Library, Start + "person minister-x\nmeeting m\n" + Lines(claims));

    [Theory]
    [InlineData("amount: 5 trillion JPY;amount: 5.2 trillion JPY", "amount: 5 trillion JPY;amount: {|FACT6001:5.2 trillion JPY|}")]
    [InlineData("amount: ~5 trillion JPY;amount: 5.2 trillion JPY", null)]
    [InlineData("amount: 5 trillion JPY;amount: 42 billion USD", null)]
    [InlineData("amount: 5..6 trillion JPY;amount: 5.2 trillion JPY", null)]
    [InlineData("amount: at least 5 trillion JPY;amount: 4 trillion JPY", "amount: at least 5 trillion JPY;amount: {|FACT6001:4 trillion JPY|}")]
    public void Numbers_agree_where_they_overlap(string claims, string? marked) =>
        Compiled.With(Library, Start + "budget b\n" + Lines(marked ?? claims));

    [Theory]
    [InlineData("end-user: bob;end-user: bob as minister")]
    [InlineData("end-user: bob as chair;end-user: {|FACT6001:bob as minister|}")]
    public void Same_person_agrees_unless_in_two_roles(string claims) =>
        Compiled.With(Library, Start + "export e\n" + Lines(claims));

    [Theory]
    [InlineData("office at 2015-01-21: minister;office at 2015-01-21: {|FACT6001:chair|}")]
    [InlineData("office at 2015-01-21: minister;office at 2015-01-22: chair")]
    [InlineData("office at 2015-01: minister;office at 2015-01: chair")]
    [InlineData("office from 2014 to 2016: minister;office at 2015-06: {|FACT6001:chair|}")]
    [InlineData("office from 2014 to 2016: minister;office at 2016-06: chair")]
    [InlineData("office from 2014 to 2016?: minister;office at 2015-06: chair")]
    [InlineData("office from 2014: minister;office from 2015-02: chair")]
    [InlineData("office at ../2015-05-05: minister;office at 2010-01-01: chair")]
    [InlineData("office at ../2015-05-05: minister;office at 2015-05-05: {|FACT6001:chair|}")]
    [InlineData("office at [..2015-05-05]: minister;office at 2015-05-05: chair")]
    [InlineData("office at [2015..]: minister;office at 2015-05-05: chair")]
    [InlineData("office at [2015..]: minister;office at [2015..]: chair")]
    [InlineData("office from [..2014] to [2016..]: minister;office at 2015-06: {|FACT6001:chair|}")]
    [InlineData("office from [2014..] to [..2016]: minister;office at 2015-06: chair")]
    [InlineData("office from 2014: minister;office at 2016: minister;office at 2015-02: {|FACT6001:chair|}")]
    [InlineData("office from 2014 to ongoing: minister;office from 2015-02: {|FACT6001:chair|}")]
    [InlineData("office from 2014 to unknown: minister;office from 2015-02: chair")]
    [InlineData("office to 2015-05-05: minister;office at 2015-05-05: {|FACT6001:chair|}")]
    [InlineData("office from 2014 to 2016 accepted: minister;office at 2015-06 rejected!: chair")]
    public void Answers_are_compared_where_their_times_surely_overlap(string claims) =>
        Compiled.With(Library, Start + "person x\n" + Lines(claims));

    [Theory]
    [InlineData("status: planned;status: {|FACT6001:occurred|}", "\"Alice met Bob\"", "blog")]
    [InlineData("status at 2015-03-07: planned;status: {|FACT6001:occurred|}", "\"Alice met Bob\"", "blog")]
    [InlineData("status at 2015-03-06: planned;status: occurred", "\"Alice met Bob\"", "blog")]
    [InlineData("status at 2016-03: planned;status: occurred", "\"that Alice met Bob\"", "late")]
    public void Status_without_a_time_holds_when_its_source_was_published(string claims, string words, string source) =>
        Compiled.With(Library, Start + "meeting m\n" + Lines(claims).Replace("blog \"Alice met Bob\"", source + " " + words, StringComparison.Ordinal));

    /// <summary>A visit can be agreed on and made on one day. What is over is followed by nothing, and no source says both of one moment.</summary>
    [Theory]
    [InlineData("status at 2015-03-07: planned;status at 2015-03-07: occurred")]
    [InlineData("status at 2015-03-07: occurred;status at 2015-03-07: planned")]
    [InlineData("status at 2015-03-07: proposed;status at 2015-03-07: cancelled")]
    [InlineData("status from 2015-03-01 to 2015-03-07: underway;status at 2015-03-07: occurred")]
    [InlineData("status at 2015-03-07: cancelled;status at 2015-03-07: {|FACT6001:occurred|}")]
    [InlineData("status from 2015-03-01 to 2015-03-09: planned;status at 2015-03-07: {|FACT6001:occurred|}")]
    [InlineData("status at 2015-03-07: planned;status: {|FACT6001:occurred|}")]
    public void Event_goes_forward_on_one_day(string claims) =>
        Compiled.With(Library, Start + "meeting m\n" + Lines(claims));

    [Theory]
    [InlineData("{|FACT6007:where|}: hall\n    > blog \"Alice met Bob\"\n    > blog denies \"signed the treaty in Rome\"\n")]
    [InlineData("where accepted: hall\n    > blog \"Alice met Bob\"\n    > blog denies \"signed the treaty in Rome\"\n")]
    [InlineData("{|FACT4001:where|} accepted: hall\n    > blog denies \"signed the treaty in Rome\"\n")]
    [InlineData("where disputed: hall\n    because \"we think so\"\n    > blog denies \"signed the treaty in Rome\"\n")]
    [InlineData("> {|FACT4021:blog|} denies \"signed the treaty in Rome\"\n")]
    public void Denial_backs_nothing_and_asks_for_a_standing(string lines) =>
        Compiled.With(Library, Start + "meeting m\n  " + lines);

    [Theory]
    [InlineData("where accepted {|FACT5004:rejected|}: hall")]
    [InlineData("status accepted at 2015 {|FACT5004:accepted|}: occurred")]
    public void Claim_has_one_standing(string claim) =>
        Compiled.With(Library, Start + "meeting m\n" + Lines(claim));

    [Fact]
    public void Order_of_lines_changes_nothing()
    {
        string[] claims = ["where: hall", "where: mill", "where: town", "where rejected!: room", "when: 2015", "when: 2014-03", "when disputed: 2016"];
        var found = new HashSet<string>(StringComparer.Ordinal);
        for (var turn = 0; turn < claims.Length; turn++)
        {
            var turned = claims.Skip(turn).Concat(claims.Take(turn));
            var compilation = FactCompiler.Compile([new InputText("a.facts", Start + "meeting m\n" + Lines(string.Join(";", turned)))], Library);
            found.Add(string.Join(" ", compilation.Diagnostics.Select(static diagnostic => diagnostic.Id).Where(static id => id.StartsWith("FACT6", StringComparison.Ordinal)).Order(StringComparer.Ordinal)));
        }

        Assert.Equal(["FACT6001 FACT6001"], found);
    }

    /// <summary>Claims as lines with evidence; an exclamation mark stands for a reason.</summary>
    private static string Lines(string claims) => string.Concat(claims.Split(';').Select(static claim =>
        "  " + claim.Replace("!:", ":", StringComparison.Ordinal) + "\n"
        + "    > blog \"Alice met Bob\"\n"
        + (claim.Contains("!:", StringComparison.Ordinal) ? "    because \"we think so\"\n" : "")));
}
