using System;
using System.Linq;
using ScenarioFacts.Language.Compilation;
using ScenarioFacts.Language.Diagnostics;
using ScenarioFacts.Language.Evidence;
using ScenarioFacts.Language.Repairs;
using ScenarioFacts.Language.Text;
using Xunit;

namespace ScenarioFacts.Language.Tests.Repairs;

/// <summary>Whoever writes a label where the name belongs is told the name.</summary>
public class LabelRepairTests
{
    private const string Start = """
        scenario s
        use defence
        source blog "The Blog, 4 May 2022"
          text: "blog.txt"
        place old-arsenal "Arsenal of Selm"
          aka: "The Yard"
        person lee-captain "Joon Lee"
          because "known"
        organisation the-lees "Joon Lee"
        office minister "Foreign Minister"
        group ministry "The Ministry"
        meeting talks "Talks of May"
          because "known"

        """;

    /// <summary>In every place that takes a name: a field, a role, a voice, a source, of one line or of a chain; by label or other name, quoted or not, in any case.</summary>
    [Theory]
    [InlineData("  where: {\"Arsenal of Selm\"}", "old-arsenal")]
    [InlineData("  where: {\"the yard\"}", "old-arsenal")]
    [InlineData("  where: {Arsenal of Selm}", "old-arsenal")]
    [InlineData("  where: {The Yard}", "old-arsenal")]
    [InlineData("  participants: {\"Joon Lee\"}", "lee-captain the-lees")]
    [InlineData("  participants: {Joon Lee}", "lee-captain the-lees")]
    [InlineData("  participants: lee-captain as {\"Foreign Minister\"}", "minister")]
    [InlineData("  participants: lee-captain, lee-captain as {\"Foreign Minister\"}, the-lees", "minister")]
    [InlineData("  participants: {\"Joon Lee\"} as minister", "lee-captain the-lees")]
    [InlineData("  > blog via {\"The Ministry\"} \"Alice met Bob in London\"", "ministry")]
    [InlineData("  > blog via ministry via {\"Joon Lee\"} \"Alice met Bob in London\"", "lee-captain the-lees")]
    [InlineData("  > {\"The Blog, 4 May 2022\"} \"Alice met Bob in London\"", "blog")]
    [InlineData("source other\n  within: {\"The Blog, 4 May 2022\"}", "blog")]
    [InlineData("source other\n  within: blog via {\"The Ministry\"}", "ministry")]
    [InlineData("person x\n  office: {\"Foreign Minister\"}", "minister")]
    public void The_name_is_said_and_suggested(string line, string names)
    {
        var (start, end) = (line.IndexOf('{', StringComparison.Ordinal), line.IndexOf('}', StringComparison.Ordinal) - 1);
        var found = Find(line.Replace("{", "", StringComparison.Ordinal).Replace("}", "", StringComparison.Ordinal), start, end - start);

        Assert.Equal(names.Split(' '), found.Suggestions);
        Assert.Null(found.Fix);
        Assert.All(found.Suggestions, name => Assert.Contains($"‘{name}’", found.Message, StringComparison.Ordinal));
        Assert.DoesNotContain("declare it with", found.Message, StringComparison.Ordinal);
    }

    /// <summary>Of facts with one label, those of the field's kinds alone.</summary>
    [Fact]
    public void What_the_field_takes_is_meant() => Assert.Equal(
        ["lee-captain"],
        Compile("vocabulary v\nuse defence\nkind crew is meeting\n  captain: person", "crew x\n  captain: \"Joon Lee\"").Diagnostics.Single(static found => found.Id == "FACT2010").Suggestions);

    [Theory]
    [InlineData("  where: \"Arsenal\"", 9, 9)]
    [InlineData("  participants: \"Joon\"", 16, 6)]
    public void A_part_of_a_label_is_not_it(string line, int start, int length) =>
        Assert.DoesNotContain("lee-captain", Find(line, start, length).Suggestions.Append(""));

    private static Diagnostic Find(string line, int start, int length) =>
        Assert.Single(Compile("", line).Diagnostics, found => found.Span == new TextSpan(Start.Length + start, length));

    private static FactCompilation Compile(string vocabulary, string lines)
    {
        var files = new[] { new InputText("a.facts", (vocabulary.Length > 0 ? Start.Replace("use defence", "use defence\nuse v", StringComparison.Ordinal) : Start) + lines + "\n"), new InputText("v.facts", vocabulary) };
        return DiagnosticRepairs.Attach(FactCompiler.Compile(vocabulary.Length > 0 ? files : files.Take(1), SourceLibrary.Create([new InputText("blog.txt", Compiled.Blog)])));
    }
}
