using System;
using System.Linq;
using System.Threading.Tasks;
using ScenarioFacts.Generator.Tests.Harness;
using Xunit;
using FactAttribute = Xunit.FactAttribute;

namespace ScenarioFacts.Generator.Tests;

public class VariantTests
{
    private const string Variant = """
        scenario quiet extends talks "Had nobody come"

        assume first-round.status: cancelled
          because "a strike is assumed"
        assume first-round.where: garden
          because "the house was shut"
        retract shed
        retract first-round.mood

        place garden "The garden"
          in: london

        expect first-round.where is london
        """;

    private static readonly string[] Sets = ["PlaceSet", "MeetingSet"];

    [Fact]
    public async Task A_variant_sees_its_base_with_what_it_changes() => Assert.Equal(
        "The garden London 2015-01-21 True| Lancaster House Calm Known: Cancelled",
        await ProbeAsync("var m = Quiet.Meetings.FirstRound; return m.Where + \" \" + m.Where!.In + \" \" + m.When + \" \" + m.WhereClaims[0].IsAssumed + \"|\" + m.Mood + \" \" + Talks.Meetings.FirstRound.Where + \" \" + Talks.Meetings.FirstRound.Mood + \" \" + Quiet.AsOf(Day(2015, 1, 1)).Of(m.Status);"));

    [Fact]
    public async Task Facts_that_do_not_change_are_there_and_see_each_other_in_the_variant() => Assert.Equal(
        "True False garden lancaster-house london True True",
        await ProbeAsync("var k = Quiet.People.Find(\"kishida\"); return ReferenceEquals(Quiet.Meetings.FirstRound.Participants[0], k) + \" \" + ReferenceEquals(k, Talks.People.Kishida) + \" \" + string.Join(\" \", System.Linq.Enumerable.Select(Quiet.Places, p => p.Name)) + \" \" + (Quiet.Find(\"shed\") is null) + \" \" + Quiet.Places.Garden.IsAssumed;"));

    [Fact]
    public async Task Members_are_named_for_what_is_new_or_changed_alone() => Assert.Equal(
        ["Garden", "Shed", "FirstRound"],
        LoadedAssembly.With((await Talks().GenerateAsync()).Output, static assembly => Sets
            .SelectMany(set => assembly.GetType("Sample.Quiet+" + set)!.GetProperties().Where(property => property.DeclaringType!.FullName == "Sample.Quiet+" + set).Select(static property => property.Name)).ToList()));

    [Fact]
    public async Task A_variant_has_sets_of_its_own_only_where_its_facts_differ()
    {
        var texts = (await Talks().With("second.facts", "scenario second extends quiet\nretract garden\nassume first-round.where: london\n  because \"it rained\"\n").GenerateAsync()).Texts;
        Assert.Contains("class PlaceSet : global::Sample.Talks.PlaceSet", texts["quiet.g.cs"], StringComparison.Ordinal);
        Assert.Contains("public static global::Sample.Talks.PersonSet People => ", texts["quiet.g.cs"], StringComparison.Ordinal);
        Assert.DoesNotContain("class PersonSet", texts["quiet.g.cs"], StringComparison.Ordinal);
        Assert.Contains("class MeetingSet : global::Sample.Quiet.MeetingSet", texts["second.g.cs"], StringComparison.Ordinal);
        Assert.Contains("public static global::Sample.Talks.PersonSet People => ", texts["second.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_fact_that_is_retracted_is_an_error_where_its_name_is_used()
    {
        var run = await Talks().WithSource(GeneratedCodeTests.Source("return Quiet.Places.Shed.Label + Talks.Places.Shed.Label;")).StartAsync();
        var error = Assert.Single(run.Output.GetDiagnostics(), static found => found.Severity == Microsoft.CodeAnalysis.DiagnosticSeverity.Error);
        Assert.Equal(("CS0619", "'Quiet.PlaceSet.Shed' is obsolete: '‘shed’ is retracted in this variant.'"), (error.Id, error.GetMessage(System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Fact]
    public async Task The_comparison_is_one_step_away() => Assert.Equal(
        "talks: first-round: mood: calm → mood is retracted; first-round: nothing → status: cancelled; first-round: where: lancaster-house → where: garden; garden is new; shed is retracted",
        await ProbeAsync("return Quiet.Base.Name + \": \" + string.Join(\"; \", Quiet.Differences);"));

    [Fact]
    public async Task A_changed_fact_shows_what_is_assumed_to_its_reader()
    {
        var text = (await Talks().GenerateAsync()).Texts["quiet._changes.g.cs"];
        Assert.Contains("/// <item><term>assumed: where</term><description>garden\n", text, StringComparison.Ordinal);
        Assert.Contains("/// <para>inferred: the house was shut</para></description></item>\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_variant_of_a_variant_goes_on_from_it() => Assert.Equal(
        "hall The hall|London|garden is retracted",
        await Talks().With("second.facts", """
            scenario second extends quiet
            retract garden
            assume first-round.where: hall
              because "it rained"
            place hall "The hall"
              in: london
            """).WithSource(GeneratedCodeTests.Source(
            "var m = Second.Meetings.FirstRound; return m.Where!.Name + \" \" + m.Where + \"|\" + m.Where.In + \"|\" + Second.Differences[1];")).ProbeAsync());

    [Fact]
    public async Task A_scenario_that_uses_a_variant_finds_its_facts() => Assert.Equal(
        "The garden True",
        await Talks().With("user.facts", "scenario user\nuse quiet\n").WithSource(GeneratedCodeTests.Source(
            "return ((Sample.Gatherings.Meeting)User.Find(\"first-round\")!).Where + \" \" + ReferenceEquals(User.Find(\"london\"), Quiet.Find(\"london\"));")).ProbeAsync());

    [Fact]
    public async Task An_empty_variant_is_its_base_under_another_name() => Assert.Equal(
        "0 Lancaster House",
        await Samples.Talks().With("same.facts", "scenario same extends talks\n").WithSource(GeneratedCodeTests.Source(
            "return Same.Differences.Count + \" \" + ((Sample.Gatherings.Meeting)Same.Find(\"first-round\")!).Where;")).ProbeAsync());

    [Fact]
    public Task Circles_of_variants_are_errors_and_the_code_stands() => Samples.Talks()
        .With("a.facts", "scenario a extends {|FACT2015:b|}\n").With("b.facts", "scenario b extends a\n").With("c.facts", "scenario c extends b\n").RunAsync();

    [Fact]
    public Task An_expectation_that_fails_stops_the_build() =>
        Samples.Talks().With("more.facts", "scenario talks\nexpect first-round.where is {|FACT7014:kew|}\nplace kew\n").RunAsync();

    internal static FactsGeneratorTest Talks() => Samples.Talks().With("shed.facts", "scenario talks\nplace shed \"The shed\"\n").With("quiet.facts", Variant);

    private static Task<string> ProbeAsync(string body) => Talks().WithSource(GeneratedCodeTests.Source(body)).ProbeAsync();
}
