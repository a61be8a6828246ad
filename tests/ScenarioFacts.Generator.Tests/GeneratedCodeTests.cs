using System;
using System.CodeDom.Compiler;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading.Tasks;
using ScenarioFacts.Generator.Tests.Harness;
using Xunit;
using FactAttribute = Xunit.FactAttribute;

namespace ScenarioFacts.Generator.Tests;

public class GeneratedCodeTests
{
    [Fact]
    public async Task Values_are_read_as_their_types() => Assert.Equal(
        "The first round|2015-01-21|Calm|Lancaster House|",
        await ProbeAsync("var m = Talks.Meetings.FirstRound; return m.Label + \"|\" + m.When + \"|\" + m.Mood + \"|\" + m.Where!.Label + \"|\" + m.Notes;"));

    [Fact]
    public async Task References_are_the_facts_themselves() => Assert.Equal(
        "True True London",
        await ProbeAsync("var m = Talks.Meetings.FirstRound; return ReferenceEquals(m.Participants[0], Talks.People.Kishida) + \" \" + ReferenceEquals(Talks.Find(\"first-round\"), m) + \" \" + m.Where!.In;"));

    [Fact]
    public async Task Sets_hold_the_facts_of_their_kind_by_name() => Assert.Equal(
        "kishida officials 2 2 person of talks",
        await ProbeAsync("return string.Join(\" \", System.Linq.Enumerable.Select(Talks.People, p => p.Name)) + \" \" + Talks.People.Count + \" \" + Talks.People;"));

    [Fact]
    public async Task Timelines_answer_for_a_date() => Assert.Equal(
        "Known: Foreign minister|Possible: Foreign minister|Unknown",
        await ProbeAsync("var o = Talks.People.Kishida.Office; return o.At(Day(2015, 1, 21)) + \"|\" + o.At(Day(2016, 1, 1)) + \"|\" + o.At(Day(2014, 1, 1));"));

    [Fact]
    public async Task Dates_open_at_one_side_are_read_as_written() => Assert.Equal(
        "not before January 2022||not after 2015|Possible: Planned",
        await FactsGeneratorTest.Of(("after.facts", """
            scenario after
            event more-talks "More talks"
              because "so they say"
              when: [2022-01..]
            event talks "The talks"
              because "so they say"
              status at [2014..]: planned
              when: [..2015]
            """)).WithSource(Source("""
                var (p, e) = (After.Events.MoreTalks.When!.Value, After.Events.Talks);
                return p.ToDisplayString() + "|" + p.Latest + "|" + e.When!.Value.ToDisplayString() + "|" + e.Status.At(Day(2020, 1, 1));
                """)).ProbeAsync());

    [Fact]
    public async Task Claims_keep_their_evidence_and_its_chain() => Assert.Equal(
        "The blog via Officials via Fumio Kishida “first meeting took place”",
        await ProbeAsync("return Talks.Meetings.FirstRound.ParticipantsClaims[0].Evidence[0].ToString();"));

    [Fact]
    public async Task Claims_of_reasoning_alone_say_that_they_are_inferred() => Assert.Equal(
        "True nobody shouted False the year is that of the blog",
        await ProbeAsync("var m = Talks.Meetings.FirstRound; return m.MoodClaims[0].IsInferred + \" \" + m.MoodClaims[0].Because + \" \" + m.WhenClaims[0].IsInferred + \" \" + m.WhenClaims[0].Because;"));

    [Fact]
    public async Task Documentation_comments_reach_the_fact() => Assert.Equal(
        "The very first one.",
        await ProbeAsync("return Talks.Meetings.FirstRound.Documentation!;"));

    [Fact]
    public async Task A_property_shows_label_claims_and_evidence_to_its_reader()
    {
        var text = (await Samples.Talks().GenerateAsync()).Texts["talks.Meetings.meeting.g.cs"];
        Assert.Contains("""
                        /// <summary>The first round</summary>
                        /// <remarks>
                        /// <para>The very first one.</para>
                        /// <list type="bullet">
                        /// <item><term>participants</term><description>kishida</description></item>
                        /// <item><term>where</term><description>lancaster-house
                        /// <para>blog: “place at Lancaster House”</para></description></item>
                        /// <item><term>when</term><description>2015-01-21
                        /// <para>blog: “on 21 January”</para>
                        /// <para>because the year is that of the blog</para></description></item>
                        /// <item><term>mood</term><description>calm
                        /// <para>inferred: nobody shouted</para></description></item>
                        /// </list>
                        /// <para>blog via officials via kishida: “first meeting took place”</para>
                        /// </remarks>
                        [global::ScenarioFacts.FactCaveats(Inferred = "Mood")]
                        public global::Sample.Gatherings.Meeting FirstRound => this["first-round"];
            """, text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_scenario_finds_the_facts_of_one_that_it_uses() => Assert.Equal(
        "Fumio Kishida The blog",
        await Samples.Talks().With("after.facts", """
            scenario after "After the talks"
            use gatherings
            use talks

            meeting second-round "The second round"
              > blog "a calm meeting among friends"
              participants: kishida
            """).WithSource(Source("var m = After.Meetings.SecondRound; return m.Participants[0].Label + \" \" + m.Evidence[0].Source;")).ProbeAsync());

    [Fact]
    public async Task Every_type_says_that_it_is_generated()
    {
        var unmarked = LoadedAssembly.With((await Samples.Talks().GenerateAsync()).Output, static assembly => assembly.GetTypes()
            .Where(static type => !type.IsDefined(typeof(CompilerGeneratedAttribute), false) && !type.IsDefined(typeof(GeneratedCodeAttribute), false))
            .Select(static type => type.FullName).ToList());
        Assert.Empty(unmarked);
    }

    [Fact]
    public async Task A_project_without_facts_gets_nothing() => Assert.Empty((await FactsGeneratorTest.Of().WithProperty("FactsExpected", "false").GenerateAsync()).Texts);

    [Fact]
    public async Task Foreign_files_are_left_alone() => Assert.Empty((await FactsGeneratorTest.Of(("stylecop.json", "{ \"not\": \"ours\" }")).WithProperty("FactsExpected", "false").GenerateAsync()).Texts);

    private static Task<string> ProbeAsync(string body) => Samples.Talks().WithSource(Source(body)).ProbeAsync();

    internal static string Source(string body) => $$"""
        using Sample;
        public static class Probe
        {
            public static string Run() { {{body}} }
            private static System.DateTime Day(int year, int month, int day) => new System.DateTime(year, month, day);
        }
        """;
}
