using System;
using System.Globalization;
using System.IO;
using BenchmarkDotNet.Running;
using ScenarioFacts.Benchmarks;
using ScenarioFacts.Benchmarks.Corpus;

if (args is ["--write-scale", var folder, var count])
{
    ScaleFolder.Write(folder, int.Parse(count, NumberStyles.None, CultureInfo.InvariantCulture));
    return;
}

if (args is ["--write-records", var records, var facts])
{
    StaticRecords.Write(records, int.Parse(facts, NumberStyles.None, CultureInfo.InvariantCulture));
    return;
}

if (args is ["--generated"])
{
    GeneratedTable.Print(Console.Out);
    return;
}

if (args is ["--load-json", var json])
{
    Console.WriteLine(SchemaRecords.Load(File.ReadAllBytes(json)).Length);
    return;
}

if (args is ["--columns", var claims])
{
    await new ColumnsTable(int.Parse(claims, NumberStyles.None, CultureInfo.InvariantCulture), Console.Out).PrintAsync();
    return;
}

if (args is ["--stages", var staged])
{
    StageTable.Print(int.Parse(staged, NumberStyles.None, CultureInfo.InvariantCulture), Console.Out);
    return;
}

if (args is ["--keystroke"])
{
    KeystrokeTable.Print(Console.Out);
    return;
}

var corpus = FactsCorpus.OfLength(FactsCorpus.Megabyte);
Console.Error.WriteLine(SelfCheck.Run(corpus));

if (args is ["--ratio"])
{
    var table = new RatioTable(corpus);
    table.Measure();
    table.Print(Console.Out);
    return;
}

if (args is ["--scaling"])
{
    ScalingTable.Print(Console.Out);
    return;
}

BenchmarkSwitcher.FromAssembly(typeof(GrammarBenchmarks).Assembly).Run(args);
