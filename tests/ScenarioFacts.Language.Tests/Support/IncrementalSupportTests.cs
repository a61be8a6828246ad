using System;
using System.Collections.Generic;
using System.Linq;
using ScenarioFacts.Language.Common;
using ScenarioFacts.Language.Compilation;
using ScenarioFacts.Language.Evidence;
using ScenarioFacts.Language.Text;
using Xunit;

namespace ScenarioFacts.Language.Tests.Support;

/// <summary>After an edit of one file, the words of another are compared with what now holds.</summary>
public class IncrementalSupportTests
{
    private const string Others = """
        scenario s
        country norland "Norland"
        place town "Old Town"
          in: shire
        place house "Mill House"
          in: town
        place shire "Green Shire"
        place coast "Far Coast"
        office ministry "Navy Minister"
          of: norland
        person roe "Ida Roe"
          office at 1907: ministry
            because "known"
        person lind "Tomas Lind"
          because "known"
        meeting earlier "Earlier talks"
          when: 1905-02
            > paper "they all met before noon"
        source paper "Paper"
          text: "paper.txt"
          published: 1907-06-01
        relationship ties "Bonds"
          parties: norland, roe
            > paper "Norland and Ida Roe then met"
        """;

    private static readonly string Claims = """
        scenario s
        use defence
        meeting talks "Talks"
          where: shire
            > paper "they met at Mill House today"
          participants: roe
            > paper "then the Navy Minister arrived late"
          participants: lind
            > paper "cafe\u0301 owner Lind was there too"
          when: 1906
            > paper "it had begun last year there"
          during: earlier
            > paper "they all met before noon"
          topics: ties
            > paper "Norland and Ida Roe then met"
        statement word "Word"
          speakers: norland
            > paper via roe "we want nothing but peace"
          status at 1905-02: planned
            > paper "they will meet once more"
          occasion: earlier
            > paper "they all met before noon"
        """.Replace("\\u0301", "\u0301", StringComparison.Ordinal);

    private static readonly SourceLibrary Library = SourceLibrary.Create(
    [
        new InputText("paper.txt", string.Join("\n", Claims.Split('\n').Concat(Others.Split('\n')).Where(static line => line.Contains("> paper", StringComparison.Ordinal))
            .Select(static line => line.Split('"')[1]).Distinct(StringComparer.Ordinal).Select(static words => words + "."))),
    ]);

    public static TheoryData<string, string> Edits => new()
    {
        { "\"Mill House\"", "\"Stone House\"" },
        { "in: shire", "in: coast" },
        { "  in: town\n", "" },
        { "\"Navy Minister\"", "\"Harbour Master\"" },
        { "office at 1907: ministry", "rank at 1907: \"Captain\"" },
        { "  of: norland\n", "" },
        { "\"Tomas Lind\"", "\"Tomas Lund\"" },
        { "\"Tomas Lind\"", "\"Lind Café\"" },
        { "published: 1907-06-01", "published: 1909-06-01" },
        { "when: 1905-02", "when: 1903-02" },
        { "    > paper \"they all met before noon\"\n", "    because \"it was 1905\"\n" },
        { "parties: norland, roe", "parties: norland, lind" },
        { "\"Norland\"", "\"Vestmark\"" },
        { "person lind", "organisation lind" },
        { "place coast \"Far Coast\"", "place coast \"Mill Coast\"" },
        { "meeting earlier \"Earlier talks\"", "meeting earlier \"Noon\"" },
    };

    [Theory]
    [MemberData(nameof(Edits))]
    public void Findings_are_those_of_a_compilation_from_scratch(string old, string edited)
    {
        Assert.Contains(old, Others, StringComparison.Ordinal);
        var compiler = new FactCompiler();
        var after = Others.Replace(old, edited, StringComparison.Ordinal);
        Assert.Equal(Describe(FactCompiler.Compile(Files(Others), Library)), Describe(compiler.Compile(Files(Others), Library, Parallelism.Sequential())));
        Assert.Equal(Describe(FactCompiler.Compile(Files(after), Library)), Describe(compiler.Compile(Files(after), Library, Parallelism.Sequential())));
        Assert.Equal(Describe(FactCompiler.Compile(Files(Others), Library)), Describe(compiler.Compile(Files(Others), Library, Parallelism.Sequential())));
    }

    [Fact]
    public void Most_of_these_edits_change_what_is_said_of_the_other_file()
    {
        var before = Describe(FactCompiler.Compile(Files(Others), Library)).Where(static line => line.StartsWith("b.facts", StringComparison.Ordinal)).ToList();
        var changed = Edits.Count(row => !before.SequenceEqual(
            Describe(FactCompiler.Compile(Files(Others.Replace((string)row[0], (string)row[1], StringComparison.Ordinal)), Library)).Where(static line => line.StartsWith("b.facts", StringComparison.Ordinal))));
        Assert.True(changed >= 10, $"only {changed} edits change something");
    }

    private static InputText[] Files(string others) => [new InputText("a.facts", others), new InputText("b.facts", Claims)];

    private static List<string> Describe(FactCompilation compilation) => [.. compilation.Diagnostics.Select(static diagnostic => diagnostic.ToString())];
}
