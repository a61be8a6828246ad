using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading;
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
    public void The_culture_does_not_matter(string culture)
    {
        var expected = Emit(static _ => { });
        IReadOnlyDictionary<string, string> found = new Dictionary<string, string>();
        // A thread of its own: the culture must not reach other tests.
        var thread = new Thread(() => found = Emit(static _ => { })) { CurrentCulture = new CultureInfo(culture), CurrentUICulture = new CultureInfo(culture) };
        thread.Start();
        thread.Join();
        Assert.Equal(expected, found);
    }

    [Theory]
    [InlineData("/somewhere/else/entirely/")]
    [InlineData("C:\\projects\\talks\\")]
    [InlineData("/a b/日本/")]
    public void The_place_of_the_project_does_not_matter(string root) => Assert.Equal(Emit(static _ => { }), Emit(state => state.Root = root));

    [Fact]
    public void The_order_of_the_files_does_not_matter()
    {
        var expected = Emit(static _ => { });
        for (var seed = 0; seed < 5; seed++)
            Assert.Equal(expected, Emit(state => Shuffle(state.AdditionalFiles, seed)));
    }

    [Fact]
    public void Files_of_one_name_in_two_folders_are_told_apart_by_their_order() => Assert.Equal(
        ["talks.Rooms.place.g.cs", "talks.Rooms_2.place.g.cs"],
        Emit(static state => state.AdditionalFiles.AddRange([("b/rooms.facts", "scenario talks\nplace hall\n"), ("a/rooms.facts", "scenario talks\nplace attic\n")]))
            .Keys.Where(static name => name.StartsWith("talks.Rooms", StringComparison.Ordinal)).Order(StringComparer.Ordinal));

    [Fact]
    public void Texts_end_their_lines_in_line_feeds_and_name_no_place_or_time()
    {
        foreach (var text in Emit(static state => state.Root = "/secret-place/").Values)
        {
            Assert.DoesNotContain('\r', text);
            Assert.DoesNotContain("secret-place", text, StringComparison.Ordinal);
            Assert.DoesNotContain(DateTime.UtcNow.Year.ToString(CultureInfo.InvariantCulture), text, StringComparison.Ordinal);
        }
    }

    private static IReadOnlyDictionary<string, string> Emit(Action<TestState> change)
    {
        var state = Samples.Talks().TestState;
        change(state);
        return GeneratorRun.Start(state).Texts;
    }

    private static void Shuffle<T>(List<T> items, int seed)
    {
        var random = new Random(seed);
        var shuffled = items.OrderBy(_ => random.Next()).ToList();
        items.Clear();
        items.AddRange(shuffled);
    }
}
