using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Runtime;
using ScenarioFacts.Benchmarks.Corpus;
using ScenarioFacts.Language.Checking;
using ScenarioFacts.Language.Common;
using ScenarioFacts.Language.Compilation;
using ScenarioFacts.Language.Declarations;
using ScenarioFacts.Language.Diagnostics;
using ScenarioFacts.Language.Naming;
using ScenarioFacts.Language.Semantics;
using ScenarioFacts.Language.Support;
using ScenarioFacts.Language.Text;

namespace ScenarioFacts.Benchmarks;

/// <summary>Where the time and the bytes of a check go: each stage and each rule by itself, one after the other on one thread, and the types of which most is allocated.</summary>
internal sealed class StageTable(FactsCorpus corpus)
{
    private const int WarmUpFacts = 3000;
    private const int WarmUps = 4;
    private const int MostTypes = 20;

    private readonly List<Row> _rows = [];

    public static void Print(int facts, TextWriter output)
    {
        for (var i = 0; i < WarmUps; i++)
            new StageTable(FactsCorpus.OfFacts(WarmUpFacts, 4)).Run();
        using var allocations = new AllocationsByType();
        var table = new StageTable(FactsCorpus.OfFacts(facts, 4));
        table.Run();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{table.Describe()}; one thread, {(GCSettings.IsServerGC ? "server" : "workstation")} garbage collection, latency mode {GCSettings.LatencyMode}, no settings of the environment but {GetSettings()}"));
        table.Write(output);
        allocations.Write(output, MostTypes);
    }

    private static string GetSettings()
    {
        var settings = Environment.GetEnvironmentVariables().Keys.Cast<string>().Where(static name => name.StartsWith("DOTNET_", StringComparison.Ordinal) && name.Contains("GC", StringComparison.Ordinal)).Order().ToList();
        return settings.Count == 0 ? "those that .NET has by itself" : string.Join(", ", settings.Select(static name => $"{name}={Environment.GetEnvironmentVariable(name)}"));
    }

    private string Describe() => string.Create(CultureInfo.InvariantCulture, $"{corpus.Files.Count} files, {corpus.Files.Sum(static file => file.Text.Length) / 1e6:0.0} MB, {corpus.Texts.Count} texts, {corpus.Texts.Sum(static text => text.Text.Length) / 1e6:0.0} MB");

    private void Run()
    {
        var library = corpus.Library;
        InputText[] files = [.. corpus.Files.Select(static file => new InputText(file.Path, file.Text))];
        var syntax = Measure("lines to syntax", () => files.Select(static file => Stages.Parse(file)).ToArray());
        var declared = Measure("syntax to declarations", () => syntax.Select(Stages.Declare).ToArray());
        var index = Measure("index of declarations", () => Stages.Index(declared, ReferencedNames.None));
        var bound = Measure("binding", () => syntax.Select(file => Stages.Bind(file, index)).ToArray());
        var findings = Measure("rules within a file", () => bound.Select(file => Stages.CheckFile(file, index)).ToArray());
        var sources = Measure("index of sources", () => Stages.IndexSources(bound, index));
        var requests = Measure("quotes by source", () => bound.Select(file => Stages.GetQuotes(file, sources)).ToArray());
        Measure("folding of texts", () => requests.Sum(file => file.Sum(request => library.Find(request.Text)!.WordCount)));
        var answers = Measure("looking up quotes", () => requests.Select(file => file.Select(request => Stages.Answer(request, library.Find(request.Text))!).ToArray()).ToArray());
        var project = Measure("scenarios, index of names", () => new CheckedProject(
            [.. syntax.Select(static file => new DeclaredNames(file))],
            [.. bound.Select((file, i) => new QuotedFile(new FileAnalysis(file, findings[i]), new(answers[i])))],
            index, sources, library, new Dictionary<string, CrossFileInputs>(), new Dictionary<string, NameIndex>(), Parallelism.Sequential()));
        foreach (var group in Rules.OfProjects)
            Measure(string.Join(", ", group.Rules), () => Check(group, project));
        MeasureClaimRules(project);
    }

    private static int Check(RuleGroup group, CheckedProject project)
    {
        var found = new List<Diagnostic>();
        foreach (var check in group.Plan(project))
            found.AddRange(check());
        group.CheckAfter?.Invoke(project, found);
        return found.Count;
    }

    /// <summary>The rules of the last group again, each by itself: names are read by the first that asks for them.</summary>
    private void MeasureClaimRules(CheckedProject project)
    {
        var claims = Measure("of these: claims with their words", () => project.SupportedFiles.SelectMany(ClaimInWords.CollectFrom).ToList());
        foreach (var rule in Rules.OfClaims)
        {
            Measure("of these: " + rule.Name, () =>
            {
                var found = new List<Diagnostic>();
                foreach (var claim in claims)
                    rule.Check(claim, found);
                return found.Count;
            });
        }
    }

    private T Measure<T>(string name, Func<T> work)
    {
        // What the stage before left behind is not this one's to clear away.
        GC.Collect();
        var (bytes, started) = (GC.GetAllocatedBytesForCurrentThread(), Stopwatch.GetTimestamp());
        var made = work();
        _rows.Add(new Row(name, Stopwatch.GetElapsedTime(started).TotalMilliseconds, GC.GetAllocatedBytesForCurrentThread() - bytes));
        return made;
    }

    private void Write(TextWriter output)
    {
        var whole = _rows.Where(static row => !row.IsPart).ToList();
        output.WriteLine();
        output.WriteLine("| stage | ms | % | MB allocated |");
        output.WriteLine("|---|--:|--:|--:|");
        var all = whole.Sum(static row => row.Milliseconds);
        foreach (var row in _rows.Append(new Row("**all**", all, whole.Sum(static row => row.Bytes))))
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {row.Name} | {row.Milliseconds:0} | {100 * row.Milliseconds / all:0.0} | {row.Bytes / 1e6:0.0} |"));
    }

    private sealed record Row(string Name, double Milliseconds, long Bytes)
    {
        public bool IsPart => Name.StartsWith("of these", StringComparison.Ordinal);
    }
}
