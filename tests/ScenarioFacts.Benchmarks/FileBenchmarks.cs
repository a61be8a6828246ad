using BenchmarkDotNet.Attributes;
using ScenarioFacts.Benchmarks.Corpus;
using ScenarioFacts.Language.Compilation;
using ScenarioFacts.Language.Evidence;
using ScenarioFacts.Language.Syntax;
using ScenarioFacts.Language.Text;

namespace ScenarioFacts.Benchmarks;

/// <summary>What one file of a megabyte costs, from its text to tokens, to syntax, and to facts and diagnostics.</summary>
[MemoryDiagnoser]
public class FileBenchmarks
{
    private string _text = "";
    private SourceLibrary _library = SourceLibrary.Empty;

    [GlobalSetup]
    public void Write()
    {
        var corpus = FactsCorpus.OfLength(FactsCorpus.Megabyte);
        _text = corpus.Text;
        _library = corpus.Library;
    }

    [Benchmark(Baseline = true)]
    public object LexFile() => Lexer.Lines(NewFile());

    [Benchmark]
    public object ParseFile() => Parser.Parse(NewFile());

    [Benchmark]
    public object CompileFile() => FactCompiler.Compile([NewFile()], _library);

    /// <summary>A file remembers where its lines start: one used before would hide what finding that costs.</summary>
    private InputText NewFile() => new("corpus.facts", _text);
}
