using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using ScenarioFacts.Benchmarks.Corpus;
using ScenarioFacts.Generator;

namespace ScenarioFacts.Benchmarks;

/// <summary>What the generator does again in an editor of C#: after an edit of a label in one of 200 files, and after one of C#, beside its first run.</summary>
internal sealed class GeneratedTable
{
    private const int Files = 200;

    /// <summary>Where steps are tracked, which takes Roslyn the square of the time.</summary>
    private const int FewFiles = 20;

    private const int Runs = 15;

    private readonly CSharpParseOptions _parse = new(LanguageVersion.CSharp12, preprocessorSymbols: ["NET8_0_OR_GREATER"]);
    private readonly Compilation _project;
    private readonly List<AdditionalText> _files;

    private GeneratedTable(FactsCorpus corpus)
    {
        _files = [.. corpus.Files.Select(static file => new File(file.Path, file.Text)), .. corpus.Texts.Select(static text => new File(text.Path, text.Text))];
        _project = CSharpCompilation.Create("Project", [CSharpSyntaxTree.ParseText("class C { }", _parse)], [MetadataReference.CreateFromFile(typeof(object).Assembly.Location)]);
    }

    public static void Print(TextWriter output)
    {
        var corpus = FactsCorpus.OfFacts(Files * FactsCorpus.FactsPerSource, 1);
        var (table, small) = (new GeneratedTable(corpus), new GeneratedTable(FactsCorpus.OfFacts(FewFiles * FactsCorpus.FactsPerSource, 1)));
        for (var i = 0; i < 3; i++)
            _ = table.Start(tracksSteps: false);
        var cold = Median(() => table.Start(tracksSteps: false));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{corpus.Files.Count} files, {corpus.Files.Sum(static file => file.Text.Length) / 1e6:0.0} MB"));
        output.WriteLine("| | median ms | times less | texts that are new | steps that give something else |");
        output.WriteLine("|---|--:|--:|---|---|");
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| first run | {cold:0.0} | 1 | {table.Start(tracksSteps: false).GetRunResult().GeneratedTrees.Length} | all |"));
        foreach (var (name, edit) in new (string, Func<GeneratedTable, GeneratorDriver, GeneratorDriver>)[] { ("a label", static (table, driver) => table.EditLabel(driver)), ("C#", static (table, driver) => table.EditCode(driver)) })
        {
            var before = table.Start(tracksSteps: false);
            var time = Median(() => edit(table, before));
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {name} | {time:0.0} | {cold / time:0} | {Join(NewTexts(before, edit(table, before)))} | {Join(ChangedSteps(edit(small, small.Start(tracksSteps: true))))} |"));
        }
    }

    private static IEnumerable<string> NewTexts(GeneratorDriver before, GeneratorDriver after)
    {
        var known = before.GetRunResult().Results[0].GeneratedSources.ToDictionary(static source => source.HintName, static source => source.SourceText.ToString(), StringComparer.Ordinal);
        return from source in after.GetRunResult().Results[0].GeneratedSources
               where !known.TryGetValue(source.HintName, out var text) || text != source.SourceText.ToString()
               select source.HintName;
    }

    private static IEnumerable<string> ChangedSteps(GeneratorDriver after) =>
        from step in after.GetRunResult().Results[0].TrackedSteps
        where step.Value.SelectMany(static run => run.Outputs).Any(static result => result.Reason is IncrementalStepRunReason.New or IncrementalStepRunReason.Modified or IncrementalStepRunReason.Removed)
        orderby step.Key
        select step.Key;

    private static string Join(IEnumerable<string> names) => string.Join(", ", names) is { Length: > 0 } joined ? joined : "none";

    private GeneratorDriver EditLabel(GeneratorDriver driver)
    {
        var file = (File)_files.Find(static file => file.Path.Contains("0010", StringComparison.Ordinal))!;
        var label = file.Text.IndexOf('"', file.Text.IndexOf("meeting talks-", StringComparison.Ordinal)) + 1;
        return driver.ReplaceAdditionalText(file, new File(file.Path, file.Text.Insert(label, "Long "))).RunGenerators(_project);
    }

    private GeneratorDriver EditCode(GeneratorDriver driver) => driver.RunGenerators(_project.AddSyntaxTrees(CSharpSyntaxTree.ParseText("class D { }", _parse)));

    private GeneratorDriver Start(bool tracksSteps) => CSharpGeneratorDriver.Create(
        [new FactsGenerator().AsSourceGenerator()], _files, _parse, new Options(), new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, tracksSteps)).RunGenerators(_project);

    private static double Median(Func<GeneratorDriver> run)
    {
        var times = new List<double>();
        for (var i = 0; i < Runs; i++)
        {
            var started = Stopwatch.GetTimestamp();
            GC.KeepAlive(run());
            times.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
        }

        times.Sort();
        return times[Runs / 2];
    }

    private sealed class File(string path, string text) : AdditionalText
    {
        private readonly SourceText _text = SourceText.From(text);

        public string Text { get; } = text;

        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
    }

    /// <summary>All texts are handed to the compiler.</summary>
    private sealed class Options : AnalyzerConfigOptionsProvider
    {
        private static readonly Values Project = new(ImmutableDictionary<string, string>.Empty.Add("build_property.RootNamespace", "Project"));
        private static readonly Values OfText = new(ImmutableDictionary<string, string>.Empty.Add("build_metadata.AdditionalFiles.FactsText", "true"));

        public override AnalyzerConfigOptions GlobalOptions => Project;

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => Project;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => textFile.Path.EndsWith(".txt", StringComparison.Ordinal) ? OfText : Project;
    }

    private sealed class Values(ImmutableDictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, out string value) => values.TryGetValue(key, out value!);
    }
}
