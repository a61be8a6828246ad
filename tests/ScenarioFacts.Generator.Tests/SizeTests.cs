using System;
using System.Globalization;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CSharp;
using ScenarioFacts.Generator.Tests.Harness;
using Xunit;
using FactAttribute = Xunit.FactAttribute;

namespace ScenarioFacts.Generator.Tests;

/// <summary>Large projects meet no limit of the compiler or the runtime unawares.</summary>
[Trait("Category", "Slow")]
public class SizeTests
{
    private const string Vocabulary = "vocabulary gazetteer\nkind place\n  evidence: optional\n  notes: text\n";

    /// <summary>5 million characters: an assembly cannot have 8 million in literals of texts.</summary>
    [Fact]
    public async Task Data_of_a_large_project_is_in_bytes_and_reads_the_same()
    {
        var notes = string.Concat(Enumerable.Repeat("“naïve” 事実 \\\" ", 600));
        var places = string.Concat(Enumerable.Range(0, 600).Select(i => $"place p{i}\n  notes: \"{notes}\"\n    because \"so\"\n"));
        var first = await FactsGeneratorTest.Of(("gazetteer.facts", Vocabulary), ("places.facts", "scenario world\nuse gazetteer\n\n" + places))
            .WithSource(GeneratedCodeTests.Source("var p = World.Places.P599; return p.Notes!.Length + p.Notes.Substring(0, 14) + World.Places.Count;")).StartAsync(tracksSteps: false);
        var options = (CSharpParseOptions)first.Project.ParseOptions!;

        var run = first.Again(driver => driver.WithUpdatedParseOptions(options.WithPreprocessorSymbols("NET8_0_OR_GREATER")));

        Assert.EndsWith("\"u8);", run.Texts["world.Places.place.g.cs"].TrimEnd().Split('\n').First(static line => line.EndsWith(");", StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.DoesNotContain("\"u8);", first.Texts["world.Places.place.g.cs"], StringComparison.Ordinal);
        const string Expected = "7800“naïve” 事実 \" “600";
        Assert.Equal(Expected, LoadedAssembly.Call(run.Output, "Probe", "Run"));
        Assert.Equal(Expected, LoadedAssembly.Call(first.Output, "Probe", "Run"));
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
