using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ScenarioFacts.Generator.Tests.Harness;
using Xunit;

namespace ScenarioFacts.Generator.Tests;

/// <summary>Each generated text has a name of its own, in one run and from run to run of a driver: a name given twice ends the generator, and all C# is lost.</summary>
public class HintNameTests
{
    private static readonly string[] Paths = ["one", "two", "three", "atwo", "a/one", "b/one", "c/two", "One", "two-2", "two 2", "zero", "ας", "ασ", "a.b", "."];

    [Theory]
    [InlineData("vocabulary changes\n\nkind thing\n  evidence: optional\n", "scenario vocabulary extends origin\n\nthing two\n", "scenario origin\nuse changes\n\nthing one\n")]
    [InlineData("vocabulary v\n\nkind ας\n  evidence: optional\nkind ασ\n  evidence: optional\n", "scenario s\nuse v\n\nας one\nασ two\n")]
    [InlineData("vocabulary v\n\nkind thing\n  evidence: optional\n", "scenario ας\nuse v\n\nthing one\n", "scenario ασ\nuse v\n\nthing two\n")]
    public async Task No_two_texts_have_one_name(params string[] files)
    {
        var run = await new FactsGeneratorTest().With([.. files.Select(static (text, i) => ($"f{i.ToString(CultureInfo.InvariantCulture)}.facts", text))]).StartAsync();
        AssertGenerates(run);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public async Task Renamed_files_are_generated_as_from_nothing(int seed)
    {
        var random = new Random(seed);
        var vocabulary = new NamedText("/project/v.facts", "vocabulary v\n\nkind thing\n  evidence: optional\nkind item\n  evidence: optional\n");
        var files = Enumerable.Range(0, 4).Select(static i => new NamedText("/project/" + Paths[i] + ".facts", Content(i))).ToList();
        var empty = await new FactsGeneratorTest().StartAsync();
        var run = empty.Again(driver => driver.ReplaceAdditionalTexts([vocabulary, .. files]));
        for (var step = 0; step < 40; step++)
        {
            Rename(files, random);
            ImmutableArray<AdditionalText> texts = [vocabulary, .. files];
            run = run.Again(driver => driver.ReplaceAdditionalTexts(texts));
            AssertGenerates(run);
            var fresh = empty.Again(driver => driver.ReplaceAdditionalTexts(texts));
            Assert.Equal(fresh.Texts, run.Texts);
            Assert.Equal(fresh.Diagnostics.Select(static found => found.ToString()), run.Diagnostics.Select(static found => found.ToString()));
        }
    }

    /// <summary>A file has another name, in its place or where a host that sorts files has it; two files may change their names at once.</summary>
    private static void Rename(List<NamedText> files, Random random)
    {
        for (var changes = random.Next(1, 3); changes > 0; changes--)
        {
            var i = random.Next(files.Count);
            var free = Paths.Select(static path => "/project/" + path + ".facts").Where(path => files.TrueForAll(file => file.Path != path)).ToList();
            files[i] = new NamedText(free[random.Next(free.Count)], files[i].Content);
        }

        if (random.Next(2) == 0)
            files.Sort(static (left, right) => string.CompareOrdinal(left.Path, right.Path));
    }

    private static string Content(int i) => string.Create(CultureInfo.InvariantCulture, $"scenario s\nuse v\n\nthing t{i}\nitem i{i}\n");

    private static void AssertGenerates(GeneratorRun run)
    {
        Assert.Null(run.Result.Exception);
        Assert.DoesNotContain(run.Diagnostics, static diagnostic => diagnostic.Id == "FACT9001");
        Assert.DoesNotContain(run.Output.GetDiagnostics(), static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
    }

    private sealed class NamedText(string path, string content) : AdditionalText
    {
        public string Content => content;

        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(content);
    }
}
