using System;
using System.Linq;
using ScenarioFacts.Language.Compilation;
using ScenarioFacts.Language.Diagnostics;
using ScenarioFacts.Language.Evidence;
using ScenarioFacts.Language.Text;
using Xunit;

namespace ScenarioFacts.Language.Tests.Checking;

public class TimeRuleTests
{
    private const string Start = """
        scenario s
        use rolls
        use defence
        source blog
          text: "blog.txt"
          published: 2015-03-07
        source late
          text: "late.txt"
          published: 2016-03
        source undated
          text: "undated.txt"
        source open
          text: "open.txt"
          published: [2015-03..]
        source closed
          text: "closed.txt"
          published: [..2015-03-07]
        office minister, chair, clerk
        person bob
          > blog "Alice met Bob"
          > late "Alice met Bob"
          > undated "Alice met Bob"
          > open "Alice met Bob"
          > closed "Alice met Bob"
          aka: "Bob"

        """;

    private static readonly SourceLibrary Library = SourceLibrary.Create(
        [.. new[] { "blog.txt", "late.txt", "undated.txt", "open.txt", "closed.txt" }.Select(static name => new InputText(name, "Alice met Bob."))]);

    private const string Vocabulary = """
        vocabulary rolls
        kind work
          evidence: optional
          phase: steps, over time, in order
          seats: list of seat, exclusive
        kind seat
          evidence: optional
        choice steps: one, two, three
        """;

    [Theory]
    [InlineData("status: occurred > blog; when: 2015-03-07 > blog")]
    [InlineData("status: occurred > blog; when: {|FACT5005:2015-03-08|} > blog")]
    [InlineData("status: occurred > blog; when: 2015-03 > blog")]
    [InlineData("status: occurred > blog; when: 2015-03-08? > blog")]
    [InlineData("status: occurred > blog; when: 2015-03-08~ > blog")]
    [InlineData("status: occurred > blog; when: {|FACT5005:2015-03-01/2015-04-01|} > blog")]
    [InlineData("status: occurred > blog; when: 2015-03-01/2015-03-07 > blog")]
    [InlineData("status: occurred > blog; when: 2015-03-01/2015-03 > blog")]
    [InlineData("status: occurred > blog; when: 2015-03-01/2015-04-01? > blog")]
    [InlineData("status: occurred > blog; when: 2015-03-01/.. > blog")]
    [InlineData("status: underway > blog; when: 2015-03-01/2015-04-01 > blog")]
    [InlineData("status: {|FACT5005:occurred|} > blog; when: 2015-06 > late")]
    [InlineData("status: planned > blog; when: 2016-06 > blog")]
    [InlineData("status: occurred > undated; when: 2017 > undated")]
    [InlineData("status: occurred > late; when: 2015-06 > blog late")]
    [InlineData("status: {|FACT5005:occurred|} > blog; when: 2017 > undated")]
    [InlineData("status at 2017: {|FACT5005:occurred|} > blog late")]
    [InlineData("status at 2017: occurred > blog undated")]
    [InlineData("status at 2017: occurred")]
    [InlineData("status {|FACT5009:at 2014-06|}: occurred > blog; when: 2014-07-01 > blog")]
    [InlineData("status at 2014-07: occurred > blog; when: 2014-07-01 > blog")]
    [InlineData("status: occurred > open; when: 2017 > open")]
    [InlineData("status: occurred > closed; when: 2015-03-07 > closed")]
    [InlineData("status: occurred > closed; when: {|FACT5005:2015-03-08|} > closed")]
    [InlineData("status at 2017: {|FACT5005:occurred|} > blog closed")]
    [InlineData("status at 2017: occurred > blog open")]
    [InlineData("status: occurred > blog; when: [2015-03..] > blog")]
    [InlineData("status: occurred > blog; when: {|FACT5005:[2015-04..]|} > blog")]
    [InlineData("status: occurred > blog; when: [..2017] > blog")]
    [InlineData("status {|FACT5009:at [..2014-06]|}: occurred > blog; when: [2014-07-01..] > blog")]
    [InlineData("status at [2014-06..]: occurred > blog; when: [2014-07-01..2014-08] > blog")]
    public void Occurred_needs_a_source_that_can_know(string claims) => Check("meeting m\n" + Lines(claims));

    /// <summary>Where a paper is dated it may still be the day before; only that day, and only if a reason says so.</summary>
    [Theory]
    [InlineData("2015-03-08", true, "")]
    [InlineData("2015-03-08", false, "FACT5005")]
    [InlineData("2015-03-09", true, "FACT5005")]
    [InlineData("2015-03-08/2015-03-09", true, "FACT5005")]
    public void Day_may_begin_before_that_of_the_paper_does(string when, bool isReasoned, string expected)
    {
        var lines = "meeting m\n  status: occurred\n    > blog \"Alice met Bob\"\n  when: " + when + "\n    > blog \"Alice met Bob\"\n" + (isReasoned ? "    because \"it was 8 March 2015 in Yokosuka\"\n" : "");
        var found = FactCompiler.Compile([new InputText("rolls.facts", Vocabulary), new InputText("a.facts", Start + lines)], Library).Diagnostics;
        Assert.Equal(expected, string.Join(",", found.Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Select(static diagnostic => diagnostic.Id)));
    }

    [Theory]
    [InlineData("phase from 2014: one; phase from 2015: two; phase from 2016: three")]
    [InlineData("phase from 2014: one; phase from 2015: three")]
    [InlineData("phase from 2014: two; phase at 2015: two")]
    [InlineData("phase from 2014: two; phase from 2015: {|FACT5008:one|}")]
    [InlineData("phase from 2015: {|FACT5008:one|}; phase from 2014: two")]
    [InlineData("phase from 2014: three; phase from 2015: {|FACT5008:two|}; phase from 2016: {|FACT5008:one|}")]
    [InlineData("phase from 2014-06: two; phase from 2014: one")]
    [InlineData("phase from 2014~: two; phase from 2015: one")]
    [InlineData("phase from 2014?: two; phase from 2019: one")]
    [InlineData("phase from [..2014]: two; phase from 2015: {|FACT5008:one|}")]
    [InlineData("phase from [2014..]: two; phase from 2015: one")]
    [InlineData("phase from 2014: two; phase from [2015..]: {|FACT5008:one|}")]
    [InlineData("phase from 2014: two; phase from [..2015]: one")]
    [InlineData("phase at 2014-05-05: one; phase at 2014-05-05: two")]
    [InlineData("phase from 2014-05-05: one; phase from 2014-05-05: two; phase at 2014-05-05: three")]
    [InlineData("phase from 2013 to 2014-05-05: one; phase at 2014-05-05: two")]
    [InlineData("phase from 2013 to 2014-05-05: one; phase from 2014-05-05: two")]
    [InlineData("phase from [..2014] to 2015-05: {|FACT5008:one|}; phase at 2014: two")]
    [InlineData("phase from 2013? to 2015: {|FACT5008:one|}; phase at 2014: two")]
    [InlineData("phase from 2014 to 2014-05-05: two; phase at 2014-05-06: {|FACT5008:one|}")]
    [InlineData("phase from 2014-06 to 2014: two; phase from 2014-07: {|FACT5008:one|}")]
    [InlineData("phase from 2014-01 to ongoing: one > late; phase at 2015: {|FACT6001:two|}")]
    public void Stages_only_advance(string claims) => Check("work w\n" + Lines(claims));

    [Theory]
    [InlineData("from 2014 to 2016: minister", "at 2015-05: {|FACT5006:minister|}")]
    [InlineData("from 2014 to 2016: minister", "at 2016-05: minister")]
    [InlineData("from 2014 to 2016: minister", "at 2015-05: chair")]
    [InlineData("from 2014: minister", "at 2015-05: minister")]
    [InlineData("from 2014: minister;  office at 2016: minister", "at 2015-05: {|FACT5006:minister|}")]
    [InlineData("from 2014 to 2016~: minister", "at 2015-05: minister")]
    [InlineData("at 2015-05-05: minister", "at 2015-05-05: {|FACT5006:minister|}")]
    [InlineData("at 2015-05: minister", "at 2015-05: minister")]
    [InlineData("from 2014 to ongoing: minister", "at 2015-01: {|FACT5006:minister|}")]
    [InlineData("from [..2014] to [2016..]: minister", "at 2015-05: {|FACT5006:minister|}")]
    [InlineData("from [2014..] to 2016: minister", "at 2015-05: minister")]
    [InlineData("from 2014 to [..2016]: minister", "at 2015-05: minister")]
    [InlineData("from [2014..] to 2015-05-05: minister", "at 2015-05-05: {|FACT5006:minister|}")]
    [InlineData("from 2015 to 2015-05-05: minister", "at 2015-05-05: {|FACT5006:minister|}")]
    [InlineData("from 2014-01 to 2014-12: minister", "at [2014..]: minister")]
    [InlineData("from 2014-01 to ongoing: minister > open", "at 2015-02: {|FACT5006:minister|}")]
    [InlineData("from 2014-01 to ongoing: minister > open", "at 2015-04: minister")]
    [InlineData("from 2014-01 to ongoing: minister > closed", "at 2014-06: minister")]
    [InlineData("from 2014-01 to ongoing: minister > open late", "at 2015-04: {|FACT5006:minister|}")]
    [InlineData("from 2014 to 2015-05-05: minister", "from 2015-05-05: minister")]
    [InlineData("from 2015-05-05 to 2016: minister", "from 2014 to 2015-05-05: minister")]
    [InlineData("from 2015-05-05 to 2015-05-05: minister", "from 2015-05-05: minister")]
    [InlineData("from 2014: minister;  office to 2015-05-05: minister", "from 2015-05-05: minister")]
    [InlineData("from 2014: minister;  office at 2015-05-05: minister", "from 2015-05-05: {|FACT5006:minister|}")]
    [InlineData("from 2014 to 2015-05-06: minister", "from 2015-05-05: {|FACT5006:minister|}")]
    [InlineData("from 2015-03-05 to 2015: minister", "at 2015-03-05: {|FACT5006:minister|}")]
    [InlineData("from 2014 to ongoing: minister > blog", "from 2015-03-07: {|FACT5006:minister|}")]
    public void Office_has_one_holder_at_a_time(string first, string second) =>
        Check("person a\n" + Lines("office " + first, " > blog") + "person b\n" + Lines("office " + second, " > blog"));

    [Fact]
    public void Second_holder_is_found_behind_the_first_ones_own_times() =>
        Check("person a\n" + Lines("office from 2010 to 2020: minister; office from 2011 to 2019: minister", " > blog")
            + "person b\n" + Lines("office from 2012 to 2013: {|FACT5006:minister|}", " > blog"));

    [Fact]
    public void What_never_changes_is_exclusive_for_good() =>
        Check("seat x, y\nwork v\n  seats: x, y\nwork w\n  seats: {|FACT5006:x|}\n");

    [Theory]
    [InlineData("office from 2014 to 2016: minister", "when: 2015; participants: a as minister")]
    [InlineData("office from 2014 to 2016: minister", "when: 2017; participants: {|FACT5007:a as minister|}")]
    [InlineData("office from 2014 to 2016: minister", "when: 2013; participants: {|FACT5007:a as minister|}")]
    [InlineData("office from 2014 to 2016: minister", "when: 2017?; participants: a as minister")]
    [InlineData("office from 2014 to 2016: minister", "participants: a as minister")]
    [InlineData("office at 2014: minister", "when: 2017; participants: a as minister")]
    [InlineData("office from 2014 to 2016: minister; office at 2018: minister", "when: 2017; participants: a as minister")]
    [InlineData("office from 2014 to 2016: minister; office at 2015: minister", "when: 2017; participants: {|FACT5007:a as minister|}")]
    [InlineData("office from 2014 to 2016: chair", "when: 2015; participants: {|FACT5007:a as minister|}")]
    [InlineData("office from 2014 to 2016: chair", "when: 2016; participants: a as minister")]
    [InlineData("office from [2014..] to [..2016]: minister", "when: 2017; participants: {|FACT5007:a as minister|}")]
    [InlineData("office from [2014..] to [..2016]: minister", "when: 2013; participants: {|FACT5007:a as minister|}")]
    [InlineData("office from [..2014] to [2016..]: minister", "when: 2017; participants: a as minister")]
    [InlineData("office from [..2014] to [2016..]: minister", "when: 2013; participants: a as minister")]
    [InlineData("office from 2014 to 2016: minister", "when: [2017..]; participants: {|FACT5007:a as minister|}")]
    [InlineData("office from 2014 to 2016: minister", "when: [2015..]; participants: a as minister")]
    [InlineData("office from 2014 to 2016: chair", "when: [2015..]; participants: a as minister")]
    [InlineData("office from 2014 to 2015-06-30: chair; office from 2015-07-01 to 2016: clerk", "when: [2015-02..2015-11]; participants: {|FACT5007:a as minister|}")]
    [InlineData("office from 2014 to 2015-06-30: chair; office from 2015-07-03 to 2016: clerk", "when: [2015-02..2015-11]; participants: a as minister")]
    [InlineData("office from 2014 to 2015-06-30: chair; office from 2015-06-30: minister", "when: 2015-06-30; participants: a as minister")]
    [InlineData("office from 2014 to 2015-06-30: chair", "when: 2015-06-30; participants: a as minister")]
    [InlineData("office from 2014: minister; office to 2016: minister", "when: 2013; participants: {|FACT5007:a as minister|}")]
    [InlineData("office from 2014: minister; office to 2016: minister", "when: 2017; participants: {|FACT5007:a as minister|}")]
    [InlineData("office from 2014: minister; office to 2016: minister", "when: 2015; participants: a as minister")]
    [InlineData("office from 2010 to 2012: minister; office from 2014: minister", "when: 2013; participants: {|FACT5007:a as minister|}")]
    [InlineData("office from 2010 to 2012: minister; office from 2014: minister", "when: [2012..2013]; participants: a as minister")]
    public void Role_is_held_on_the_day(string tenure, string claims) =>
        Check("person a\n" + Lines(tenure, " > blog") + "meeting m\n" + Lines(claims, " > blog"));

    private static void Check(string lines) => Compiled.With(Library, ("rolls.facts", Vocabulary), ("a.facts", Start + lines));

    /// <summary>Claims as lines; the sources of each follow its arrow, and one without any has a reason.</summary>
    private static string Lines(string claims, string backing = "") => string.Concat(claims.Split(';').Select(claim =>
    {
        var parts = (claim.Contains(" > ", StringComparison.Ordinal) ? claim : claim + backing).Split(" > ");
        var sources = parts.Length == 1 ? ["because \"we say so\""] : parts[1].Split(' ').Select(static source => $"> {source} \"Alice met Bob\"");
        return "  " + parts[0].Trim() + "\n" + string.Concat(sources.Select(static line => "    " + line + "\n"));
    }));
}
