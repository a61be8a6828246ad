using System;
using BenchmarkDotNet.Running;
using ScenarioFacts.Benchmarks;
using ScenarioFacts.Benchmarks.Corpus;

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
