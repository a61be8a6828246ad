using System;
using System.Globalization;
using System.Linq;
using System.Threading.Tasks;
using ScenarioFacts.Generator.Tests.Harness;
using Xunit;
using FactAttribute = Xunit.FactAttribute;

namespace ScenarioFacts.Generator.Tests;

/// <summary>Large projects meet no limit of the compiler or the runtime unawares.</summary>
[Trait("Category", "Slow")]
public class SizeTests
{
    private const string Vocabulary = "vocabulary gazetteer\nkind place\n  evidence: optional\n  notes: text\n";

    private static readonly string Places = string.Concat(Enumerable.Range(0, 600).Select(static i => $"place p{i}\n  notes: \"{string.Concat(Enumerable.Repeat("“naïve” 事実 \\\" ", 600))}\"\n    because \"so\"\n"));

    /// <summary>10 million characters: an assembly cannot have 8 million in literals.</summary>
    [Fact]
    public async Task Data_of_a_large_project_is_in_attributes_and_reads_the_same()
    {
        var run = await FactsGeneratorTest.Of(("gazetteer.facts", Vocabulary), ("places.facts", "scenario world\nuse gazetteer\n\n" + Places), ("others.facts", "scenario others\nuse gazetteer\n\n" + Places))
            .WithSource(GeneratedCodeTests.Source("var p = World.Places.P599; return p.Notes!.Length + p.Notes.Substring(0, 14) + World.Places.Count + Others.Places.Count;")).StartAsync(tracksSteps: false);

        Assert.Contains("[global::ScenarioFacts.FactsData(\"f\\t", run.Texts["world.Places.place.g.cs"], StringComparison.Ordinal);
        Assert.Equal("7800“naïve” 事実 \" “600600", LoadedAssembly.Call(run.Output, "Probe", "Run"));
    }

    [Theory]
    [InlineData(null, false)]
    [InlineData("short", false)]
    [InlineData("full", true)]
    public async Task Members_of_a_large_project_have_labels_alone_unless_it_asks_for_all(string? option, bool haveWords)
    {
        var test = FactsGeneratorTest.Of(("gazetteer.facts", Vocabulary), ("places.facts", "scenario world\nuse gazetteer\n\n" + Places));
        var run = await (option is null ? test : test.WithProperty("FactsDocumentation", option)).StartAsync(tracksSteps: false);

        Assert.Contains("<summary>P7</summary>", run.Texts["world.Places.place.g.cs"], StringComparison.Ordinal);
        Assert.Equal(haveWords, run.Texts["world.Places.place.g.cs"].Contains("<term>notes</term>", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(60_000, true)]
    [InlineData(66_000, false)]
    public async Task More_facts_of_a_kind_than_a_class_can_have_members_are_told_and_found_by_name(int count, bool haveMembers)
    {
        var run = await FactsGeneratorTest.Of(("gazetteer.facts", Vocabulary), ("places.facts", "scenario world\nuse gazetteer\n\n" + string.Concat(Enumerable.Range(0, count).Select(static i => $"place p{i}\n"))))
            .WithSource(GeneratedCodeTests.Source("return World.Places[\"p7\"].Label + World.Places.Count;")).StartAsync(tracksSteps: false);

        Assert.Equal("P7" + count.ToString(CultureInfo.InvariantCulture), LoadedAssembly.Call(run.Output, "Probe", "Run"));
        Assert.Equal(haveMembers ? [] : ["FACT8010"], run.Diagnostics.Select(static diagnostic => diagnostic.Id));
        Assert.Equal(haveMembers, run.Texts["world.Places.place.g.cs"].Contains(" P7 => ", StringComparison.Ordinal));
    }
}
