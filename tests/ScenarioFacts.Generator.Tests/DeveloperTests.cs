using System;
using System.Threading.Tasks;
using ScenarioFacts.Generator.Tests.Harness;
using Xunit;
using FactAttribute = Xunit.FactAttribute;

namespace ScenarioFacts.Generator.Tests;

/// <summary>What a developer starts with: sets, ways back, catalogs as objects, and kinds of their own.</summary>
public class DeveloperTests
{
    [Fact]
    public async Task A_set_holds_all_kinds_that_are_its_kind_and_the_exact_ones_beside_it() => Assert.Equal(
        "1 0 7 first-round",
        await ProbeAsync("return Talks.Events.Count + \" \" + Talks.Events.OfExactKind.Count + \" \" + Talks.Facts.Count + \" \" + Talks.Events[0].Name;"));

    [Fact]
    public async Task A_set_without_facts_says_so_and_what_its_kind_is()
    {
        var text = (await Samples.Talks().With("no.facts", "scenario no\nuse gatherings\n").GenerateAsync()).Texts["no.g.cs"];
        Assert.Contains("<summary>Person: Anyone who can meet. There is none in this scenario.</summary>", text, StringComparison.Ordinal);
        var talks = (await Samples.Talks().GenerateAsync()).Texts["talks.g.cs"];
        Assert.Contains("<summary>Person: Anyone who can meet.</summary>", talks, StringComparison.Ordinal);
        Assert.DoesNotContain("<summary>Event: Something that happens or may happen. There is none", talks, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_fact_leads_to_those_that_name_it() => Assert.Equal(
        "first-round|kishida Known: Fumio Kishida Unknown|london|first-round|2",
        await ProbeAsync("""
            var k = Talks.People.Kishida;
            var o = Talks.Offices.Minister.PeopleByOffice;
            return k.MeetingsByParticipant[0].Name + "|" + o[0].Name + " " + o.At(Day(2015, 1, 21)) + " " + o.At(Day(2014, 1, 1)) + "|" + Talks.Places.LancasterHouse.In
                .Name + "|" + Talks.Places.LancasterHouse.MeetingsByWhere[0].Name + "|" + k.Mentions.Count;
            """));

    [Fact]
    public async Task A_fact_is_read_without_its_class() => Assert.Equal(
        "meeting event fact|status when participants where mood notes|Calm|Fumio Kishida",
        await ProbeAsync("""
            ScenarioFacts.Fact m = Talks.Meetings.FirstRound;
            var kinds = m.Kind + " " + m.Kind.Base + " " + m.Kind.Base!.Base;
            return kinds + "|" + string.Join(" ", m.Kind.Fields) + "|" + m.GetValue("mood") + "|" + string.Join(", ", (System.Collections.Generic.IEnumerable<object>)m.GetValue("participants")!);
            """));

    [Fact]
    public async Task A_choice_has_numbers_and_words() => Assert.Equal(
        "heated 1 -1 True",
        await ProbeAsync("return ScenarioFacts.FactWord.Of(Sample.Gatherings.Mood.Heated) + \" \" + ScenarioFacts.FactWord.IndexOf(Sample.Gatherings.Mood.Heated) + \" \" + ScenarioFacts.FactWord.IndexOf(default(Sample.Gatherings.Mood)) + \" \" + ScenarioFacts.FactWord.TryParse<Sample.Gatherings.Mood>(\"calm\", out _);"));

    [Fact]
    public async Task A_kind_of_another_vocabulary_leads_back_by_a_method()
    {
        var test = Samples.Talks().With(
            ("concerts.facts", "vocabulary concerts\nuse gatherings\nkind concert is event\n  evidence: optional\n  guests: list of person\n  held-at: place\n  reviewed-in: list of source\n"),
            ("music.facts", "scenario music\nuse concerts\nuse gatherings\nuse talks\n\nplace hall\nconcert concert-1\n  guests: kishida\n    because \"he told kishida\"\n  held-at: hall\n    because \"in the hall\"\nconcert concert-2\n  reviewed-in: blog\n    because \"the blog\"\nconcert concert-3\n  reviewed-in: blog\n    because \"the blog\"\n"))
            .WithSource("using System.Linq;\nusing Sample;\nusing Sample.Concerts;\npublic static class Probe { public static string Run() => Talks.People.Kishida.ConcertsByGuest(Music.Catalog)[0].Name + \" \" + Music.Places.Hall.ConcertsByHeldAt()[0].Name + \" \" + Talks.Sources.Blog.ConcertsByReviewedIn(Music.Catalog).Count + \" \" + Talks.People.Kishida.ConcertsByGuest().Count; }");
        // Nothing is quoted here.
        test.DisabledDiagnostics.Add("FACT4024");

        Assert.Equal("concert-1 concert-1 2 0", await test.ProbeAsync());
    }

    /// <summary>Numbers are compiled into other assemblies, and stored: the word alone decides.</summary>
    [Theory]
    [InlineData("choice mood: calm, heated", "calm, tense, heated")]
    [InlineData("choice mood: calm, heated", "heated, calm")]
    [InlineData("choice mood: calm, heated", "heated")]
    public async Task A_word_keeps_its_number_whatever_becomes_of_others(string old, string words)
    {
        const string Read = "return (int)Sample.Gatherings.Mood.Heated + \" \" + System.Enum.IsDefined(default(Sample.Gatherings.Mood)) + \" \" + Sample.Gatherings.Meeting.Fields.Mood.Format(Sample.Gatherings.Mood.Heated);";
        var changed = FactsGeneratorTest.Of((Samples.VocabularyName, Samples.Vocabulary.Replace(old, "choice mood: " + words, StringComparison.Ordinal)), ("talks.facts", "scenario talks\nuse gatherings\n"));

        Assert.Equal(await ProbeAsync(Read), await changed.WithSource(GeneratedCodeTests.Source(Read)).ProbeAsync());
    }

    [Fact]
    public async Task A_catalog_is_an_object_for_a_scenario_and_its_variants_alike() => Assert.Equal(
        "talks Lancaster House, quiet The garden|quiet|kishida|The strike",
        await VariantTests.Talks().With("strike.facts", "scenario strike extends quiet \"The strike\"\n").WithSource(GeneratedCodeTests.Source("""
            string Where(TalksCatalog facts) => facts.Name + " " + facts.Meetings.FirstRound.Where;
            var inherited = Quiet.People.Kishida.Name;
            return Where(Talks.Catalog) + ", " + Where(Quiet.Catalog) + "|" + string.Join(" ", System.Linq.Enumerable.Select(Talks.Variants, v => v.Name)) + "|" + inherited + "|" + Quiet.Variants[0].Label;
            """)).ProbeAsync());

    [Fact]
    public async Task A_catalog_is_made_with_the_facts_of_a_test() => Assert.Equal(
        "1 Talks by hand 2020 Abe",
        await ProbeAsync("""
            var facts = new TalksCatalog(new ScenarioFacts.FactCatalogBuilder("test")
                .Add(Sample.Gatherings.Person.Descriptor, "abe", f => f.Label("Abe"))
                .Add(Sample.Gatherings.Meeting.Descriptor, "m", f => f.Label("Talks by hand").Claim(Sample.Gatherings.Meeting.Fields.When, ScenarioFacts.FactDate.Of(2020)).ClaimAsWritten(Sample.Gatherings.Meeting.Fields.Participants, "abe"))
                .ToContent());
            return facts.Meetings.Count + " " + facts.Meetings["m"] + " " + facts.Meetings["m"].When + " " + facts.Meetings["m"].Participants[0];
            """));

    [Fact]
    public async Task A_kind_may_have_members_and_interfaces_of_the_project() => Assert.Equal(
        "Fumio Kishida, who met",
        await Samples.Talks().WithSource("""
            namespace Sample.Gatherings
            {
                public interface INamed { string FullName { get; } }
                public partial class Person : INamed { public string FullName => Label + ", who met"; }
            }
            """).WithSource(GeneratedCodeTests.Source("return ((Sample.Gatherings.INamed)Talks.People.Kishida).FullName;")).ProbeAsync());

    [Fact]
    public async Task Evidence_says_on_which_line_it_stands() => Assert.Equal(
        "1 blog.txt, line 1 11",
        await ProbeAsync("var e = Talks.People.Kishida.OfficeClaims[0].Evidence[0]; return e.Line + \" \" + e.Place + \" \" + e.Place!.FirstWord;"));

    [Fact]
    public async Task Differences_are_typed() => Assert.Equal(
        "Lancaster House → The garden",
        await VariantTests.Talks().WithSource(GeneratedCodeTests.Source("""
            foreach (var difference in Talks.Catalog.Compare(Quiet.Catalog))
            {
                if (difference.Of(Sample.Gatherings.Meeting.Fields.Where) is { } change)
                    return change.Before[0].Value + " → " + change.After[0].Value;
            }
            return "none";
            """)).ProbeAsync());

    [Fact]
    public async Task Numbers_in_names_stay_apart() => Assert.Equal(
        "round-7-11 round-71-1 round-71",
        await Samples.Talks().With("rounds.facts", "scenario talks\nplace round-7-11\nplace round-71-1\nplace round-71\n").WithSource(GeneratedCodeTests.Source(
            "return Talks.Places.Round7_11.Name + \" \" + Talks.Places.Round71_1.Name + \" \" + Talks.Places.Round71.Name;")).ProbeAsync());

    [Theory]
    [InlineData("scenario {|FACT2017:talks-catalog|}\nuse gatherings\n")]
    [InlineData("vocabulary {|FACT2017:talks-catalog|}\nkind thing\n")]
    [InlineData("vocabulary things\nkind {|FACT2017:fields|}\n")]
    [InlineData("vocabulary things\nkind {|FACT2017:descriptor|}\n")]
    public Task A_name_that_a_catalog_or_kind_has_for_itself_is_refused(string text) => Samples.Talks().With("more.facts", text).RunAsync();

    private static Task<string> ProbeAsync(string body) => Samples.Talks().WithSource(GeneratedCodeTests.Source(body)).ProbeAsync();
}
