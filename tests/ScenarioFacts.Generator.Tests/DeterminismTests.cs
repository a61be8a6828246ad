using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Testing;
using ScenarioFacts.Generator.Tests.Harness;
using Xunit;
using FactAttribute = Xunit.FactAttribute;

namespace ScenarioFacts.Generator.Tests;

/// <summary>The same files give the same C#, wherever and in whatever order the compiler is handed them.</summary>
public class DeterminismTests
{
    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("th-TH")]
    public async Task The_culture_does_not_matter(string culture)
    {
        var test = await TalksOfSameTextsAsync();
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = new CultureInfo(culture);
        await test.RunAsync();
    }

    [Theory]
    [InlineData("/somewhere/else/entirely/")]
    [InlineData("C:\\projects\\talks\\")]
    [InlineData("/a b/日本/")]
    public async Task The_place_of_the_project_does_not_matter(string root) =>
        Assert.Equal(WithoutLines(await Samples.Talks().StartAsync()), WithoutLines(await Samples.Talks(root).StartAsync()));

    /// <summary>Where quotes stand is not told of a text that is not found: here, one with a path of another operating system.</summary>
    private static Dictionary<string, string> WithoutLines(GeneratorRun run) =>
        run.Texts.ToDictionary(static text => text.Key, static text => Regex.Replace(text.Value, @"@\d+:\d+:\d+", ""), StringComparer.Ordinal);

    [Fact]
    public async Task The_order_of_the_files_does_not_matter()
    {
        for (var seed = 0; seed < 5; seed++)
        {
            var test = await TalksOfSameTextsAsync();
            Shuffle(test.TestState.AdditionalFiles, seed);
            await test.RunAsync();
        }
    }

    [Fact]
    public async Task Files_of_one_name_in_two_folders_are_told_apart_by_their_order() => Assert.Equal(
        ["talks.Rooms.place.g.cs", "talks.Rooms_2.place.g.cs"],
        (await Talks().StartAsync()).Texts
            .Keys.Where(static name => name.StartsWith("talks.Rooms", StringComparison.Ordinal)).Order(StringComparer.Ordinal));

    [Fact]
    public async Task Texts_end_their_lines_in_line_feeds_and_name_no_place_or_time()
    {
        foreach (var text in (await Samples.Talks("/secret-place/").StartAsync()).Texts.Values)
        {
            Assert.DoesNotContain('\r', text);
            Assert.DoesNotContain("secret-place", text, StringComparison.Ordinal);
            Assert.DoesNotContain(DateTime.UtcNow.Year.ToString(CultureInfo.InvariantCulture), text, StringComparison.Ordinal);
        }
    }

    /// <summary>The samples, held to the texts that become of them here and now.</summary>
    private static async Task<FactsGeneratorTest> TalksOfSameTextsAsync()
    {
        var test = Talks();
        var expected = (await Talks().StartAsync()).Result.GeneratedSources;
        test.TestState.GeneratedSources.AddRange(expected.Select(static source => (source.SyntaxTree.FilePath, source.SourceText)));
        test.TestBehaviors = TestBehaviors.None;
        // Texts for older versions differ.
        test.Versions = [LanguageVersion.Latest];
        return test;
    }

    /// <summary>The samples, and two files whose order names their texts.</summary>
    private static FactsGeneratorTest Talks() => Samples.Talks().With(("b/rooms.facts", "scenario talks\nplace hall\n"), ("a/rooms.facts", "scenario talks\nplace attic\n"));

    private static void Shuffle<T>(List<T> items, int seed)
    {
        var random = new Random(seed);
        var shuffled = items.OrderBy(_ => random.Next()).ToList();
        items.Clear();
        items.AddRange(shuffled);
    }
}
