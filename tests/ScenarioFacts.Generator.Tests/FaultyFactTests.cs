using System.Threading.Tasks;
using ScenarioFacts.Generator.Tests.Harness;
using Xunit;
using FactAttribute = Xunit.FactAttribute;

namespace ScenarioFacts.Generator.Tests;

/// <summary>Errors stand where the analyst wrote them, and never take the C# of a fact whose header can be read away.</summary>
public class FaultyFactTests
{
    [Fact]
    public Task An_unknown_kind_is_marked_and_the_other_facts_stay() =>
        AssertKeepsAsync("Talks.Places.London.Label", "London", "{|FACT2001:palace|} buckingham \"Buckingham Palace\"\nplace london \"London\"\n");

    [Fact]
    public Task A_fact_with_a_bad_date_keeps_its_property() =>
        AssertKeepsAsync("Talks.Meetings.Second.Label + Talks.Meetings.Second.When", "Second", "meeting second \"Second\"\n  when: {|FACT3001:Jan-2015|}\n    because \"so\"\n");

    [Fact]
    public Task A_fact_with_an_unknown_field_keeps_its_property() =>
        AssertKeepsAsync("Talks.Places.London.Label", "London", "place london \"London\"\n  {|FACT2002:mayor|}: \"Boris\"\n");

    [Fact]
    public Task A_fact_without_a_required_field_keeps_its_property() =>
        AssertKeepsAsync("Talks.Tables.Round.Label + Talks.Tables.Round.Legs", "Round", "table {|FACT2008:round|} \"Round\"\n");

    [Fact]
    public Task A_line_that_cannot_be_read_takes_only_itself() =>
        AssertKeepsAsync("Talks.Meetings.Second.Mood + \"\"", "Heated", "meeting second \"Second\"\n  when {|FACT1001:2015|}\n  mood: heated\n    because \"so\"\n");

    [Fact]
    public async Task An_error_in_one_file_leaves_the_others_whole() => Assert.Equal(
        "Lancaster House",
        await Samples.Talks().With("bad.facts", "{|FACT1011:nonsense|}\n").WithSource(GeneratedCodeTests.Source("return Talks.Places.LancasterHouse.Label;")).ProbeAsync());

    [Fact]
    public Task A_span_counts_in_utf16_units_and_lines_as_written() => FactsGeneratorTest.Of(
        (Samples.VocabularyName, Samples.Vocabulary),
        ("talks.facts", "scenario talks \"🕊 talks\"\r\nuse gatherings\r\n\r\nplace london \"🏙\"\r\n  in: {|FACT2003:paris|}\r\n")).RunAsync();

    [Fact]
    public Task Words_that_are_not_in_the_source_are_marked() => Samples.Talks().With("more.facts", """
        scenario talks

        meeting third "Third"
          mood: heated
            > blog "It was a {|FACT4002:heated|} meeting among friends"
        """).RunAsync();

    [Fact]
    public Task Two_texts_of_one_name_are_one_error_and_nothing_is_said_of_the_quotes() => FactsGeneratorTest.Of(
        ("talks.facts", """
            scenario talks
            use defence

            source blog "The blog"
              text: {|FACT4012:"blog.txt"|}

            person kishida "Fumio Kishida"
              office at 2015: minister
                > blog "words that neither text has"
            office minister "Minister"
            """)).WithText("one/blog.txt", "Other words stand here.\n").WithText("two/blog.txt", "And others there.\n").RunAsync();

    private static async Task AssertKeepsAsync(string expression, string value, string facts) => Assert.Equal(
        value,
        await FactsGeneratorTest.Of(
            (Samples.VocabularyName, Samples.Vocabulary + "\nkind table \"Table\"\n  evidence: optional\n  legs: text, required\n"),
            ("talks.facts", "scenario talks \"Talks\"\nuse gatherings\n\n" + facts)).WithSource(GeneratedCodeTests.Source($"return {expression};")).ProbeAsync());
}
