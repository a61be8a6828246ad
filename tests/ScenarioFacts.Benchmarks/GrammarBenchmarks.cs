using BenchmarkDotNet.Attributes;
using ScenarioFacts.Benchmarks.Corpus;

namespace ScenarioFacts.Benchmarks;

/// <summary>The product's Sprache grammar against the yardstick, lexing apart.</summary>
[MemoryDiagnoser]
public class GrammarBenchmarks
{
    private LexedFile _file = null!;

    [GlobalSetup]
    public void Lex() => _file = new LexedFile(FactsCorpus.OfLength(FactsCorpus.Megabyte).File);

    [Benchmark(Baseline = true)]
    public object HandWritten() => _file.ParseByHand();

    [Benchmark]
    public object SpracheGrammar() => _file.ParseWithGrammar();
}
