using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using ScenarioFacts.Language.Compilation;
using ScenarioFacts.Language.Diagnostics;
using ScenarioFacts.Language.Text;
using ScenarioFacts.Tool.Export.Documents;
using ScenarioFacts.Tool.Export.Rows;
using Xunit;

namespace ScenarioFacts.Tool.Tests.Export;

/// <summary>A briefing takes as much more as there are more facts. It is measured by what is allocated, which is the same on every machine.</summary>
public sealed class DocumentGrowthTests
{
    private const int Few = 400;

    /// <summary>Twice as much would be 2; tables that double their room, and longer numbers, take a little more.</summary>
    private const double MostGrowth = 2.4;

    private const string Start = "scenario s \"Growth\"\nuse defence\nsource gazette \"The Gazette\"\n  text: \"gazette.txt\"\n  published: 2022-05-04\ncountry norland, vestmark\nplace rome \"Rome\"\n  because \"known\"\nplace oslo \"Oslo\"\n  because \"known\"\n";

    private static readonly IReadOnlyDictionary<string, Func<int, Sample>> Shapes = new Dictionary<string, Func<int, Sample>>(StringComparer.Ordinal)
    {
        ["dated events"] = static count => new(Repeat(count, static i => $"meeting m{i} \"Talks {i}\"\n  status: occurred\n    > gazette \"line {i} of both\"\n  when: {Day(i)}\n    because \"known\"\n  participants: norland, vestmark\n    > gazette \"line {i} of both\"\n    because \"known\"\n"), Lines(count)),
        ["facts of one kind"] = static count => new(Repeat(count, static i => $"issue i{i} \"Issue {i}\"\n  concerns: norland\n    > gazette \"line {i} of both\"\n    because \"known\"\n"), Lines(count)),
        ["plans"] = static count => new(Repeat(count, static i => $"meeting m{i} \"Talks {i}\"\n  status: planned\n    > gazette \"line {i} of both\"\n"), Lines(count)),
        ["statements"] = static count => new(Repeat(count, static i => $"statement t{i} \"Words {i}\"\n  status: occurred\n    > gazette via norland \"line {i} of both\"\n  speakers: norland\n    > gazette via norland \"line {i} of both\"\n    because \"known\"\n"), Lines(count)),
        ["disputes"] = static count => new(Repeat(count, static i => $"meeting m{i} \"Talks {i}\"\n  where disputed: rome\n    > gazette \"line {i} of both\"\n    because \"known\"\n  where disputed: oslo\n    > gazette \"line {i} of both\"\n    because \"known\"\n"), Lines(count)),
        ["findings"] = static count => new("meeting m \"Talks\"\n  status: occurred\n    because \"known\"\n" + Repeat(count, static i => $"finding f{i} \"Finding {i}\"\n  rests-on: m\n    because \"reason {i}\"\n"), ""),
        ["sources"] = static count => new(Repeat(count, static i => $"source s{i} \"Source {i}\"\n  within: gazette\nmeeting m{i} \"Talks {i}\"\n  status: occurred\n    > s{i} \"line {i} of both\"\n  when: {Day(i)}\n    because \"known\"\n"), Lines(count)),
        ["claims of one field"] = static count => new("relationship r \"Ties\"\n  parties: norland, vestmark\n    because \"known\"\n" + Repeat(count, static i => $"  described-as at {Day(i)}: \"line {i} of both\"\n    > gazette \"line {i} of both\"\n"), Lines(count)),
        ["revisions of a status"] = static count => new("meeting m \"Talks\"\n" + Repeat(count, static i => $"  status at {Day(i)}: planned\n    > gazette \"line {i} of both\"\n    because \"known {i}\"\n"), Lines(count)),
        ["revisions of one field"] = static count => new("relationship r \"Ties\"\n  parties: norland, vestmark\n    because \"known\"\n" + Repeat(count, static i => $"  trend from {Day(i)} to {Day(i)}: {(i % 2 == 0 ? "deepening" : "building")}\n    because \"known {i}\"\n"), ""),
    };

    private static readonly IReadOnlyDictionary<string, Action<Document, Stream>> Formats = new Dictionary<string, Action<Document, Stream>>(StringComparer.Ordinal)
    {
        ["docx"] = WordWriter.Write,
        ["html"] = static (document, stream) => HtmlWriter.Write(document, new StreamWriter(stream)),
        ["md"] = static (document, stream) => MarkdownWriter.Write(document, new StreamWriter(stream)),
    };

    public static TheoryData<string> Names => [.. Shapes.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Twice_as_much_takes_about_twice_as_much(string name)
    {
        Measure(Compile(Shapes[name](Few / 4)));

        var (once, twice) = (Measure(Compile(Shapes[name](Few))), Measure(Compile(Shapes[name](2 * Few))));

        foreach (var part in once.Keys)
            Assert.True(twice[part] <= MostGrowth * once[part], $"{part} of {name}: {once[part]} bytes, {twice[part]} of twice as much.");
    }

    /// <summary>Looking into facts for whether they are the same allocates nothing, and still takes long: of each claim it goes through its whole file.</summary>
    [Fact]
    public void Facts_and_claims_are_told_apart_by_their_numbers()
    {
        var compilation = ExportedSamples.Own;
        var facts = ExportedFacts.Of(compilation, compilation.Views.All[0]);

        Assert.Equal(facts.Facts.Select(static fact => fact.Number.GetHashCode()), facts.Facts.Select(static fact => fact.GetHashCode()));
        Assert.Equal(facts.Claims.Select(static claim => claim.Number.GetHashCode()), facts.Claims.Select(static claim => claim.GetHashCode()));
        Assert.True(facts.Facts.First().Equals(facts.Facts.First()) && !facts.Facts.First().Equals(facts.Facts.ElementAt(1)));
        Assert.True(facts.Claims.First().Equals(facts.Claims.First()) && !facts.Claims.First().Equals(facts.Claims.ElementAt(1)));
    }

    /// <summary>What the document takes, and each format of it.</summary>
    private static Dictionary<string, long> Measure(FactCompilation compilation)
    {
        Document? document = null;
        var measured = new Dictionary<string, long>(StringComparer.Ordinal) { ["document"] = Measure(() => document = BriefingDocument.Create(compilation, compilation.Views.All[0], "Growth", null, null)) };
        foreach (var (format, write) in Formats)
            measured.Add(format, Measure(() => write(document!, Stream.Null)));
        return measured;
    }

    /// <summary>The least of several times: what others gave back to a pool, or took, is not counted.</summary>
    private static long Measure(Action work) => Enumerable.Range(0, 3).Min(_ => MeasureOnce(work));

    private static long MeasureOnce(Action work)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        work();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static FactCompilation Compile(Sample sample)
    {
        var compilation = ExportedSamples.Compile(Start + sample.Facts, new InputText("gazette.txt", sample.Text));
        Assert.Empty(compilation.Diagnostics.Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Take(3).Select(static diagnostic => diagnostic.ToString()));
        return compilation;
    }

    private static string Lines(int count) => Repeat(count, static i => $"The line {i} of both.\n");

    private static string Day(int i) => new DateTime(2000, 1, 1).AddDays(i).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Repeat(int count, Func<int, string> create) => Enumerable.Range(0, count).Aggregate(new StringBuilder(), (text, i) => text.Append(create(i))).ToString();

    /// <summary>Facts, and the text that they quote.</summary>
    private sealed record Sample(string Facts, string Text);
}
