using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading;
using ScenarioFacts.Benchmarks.Corpus;
using ScenarioFacts.Language.Compilation;
using ScenarioFacts.Language.Syntax;
using ScenarioFacts.Language.Text;

namespace ScenarioFacts.Benchmarks;

/// <summary>
/// The few numbers that the README quotes, in seconds instead of BenchmarkDotNet's minutes: medians of interleaved runs in one process, so that
/// whatever slows the machine slows all rows alike.
/// </summary>
internal sealed class RatioTable
{
    private const int WarmUps = 40;
    private const int Runs = 21;

    private readonly int _bytes;
    private readonly List<Row> _rows = [];
    private readonly Row _grammar;
    private readonly Row _byHand;

    public RatioTable(FactsCorpus corpus)
    {
        var (text, library) = (corpus.Text, corpus.Library);
        var lexed = new LexedFile(corpus.File);
        _bytes = text.Length;

        // A new SourceFile each time: it remembers where its lines start, and finding that is part of the work.
        Add("lexer", () => Lexer.Lines(new InputText("corpus.facts", text)));
        _grammar = Add("Sprache grammar over tokens", lexed.ParseWithGrammar);
        _byHand = Add("hand-written parser over tokens", lexed.ParseByHand);
        Add("lexer and grammar", () => new LexedFile(new InputText("corpus.facts", text)).ParseWithGrammar());
        Add("lexer and hand-written parser", () => new LexedFile(new InputText("corpus.facts", text)).ParseByHand());
        Add("file to syntax (Parser.Parse)", () => Parser.Parse(new InputText("corpus.facts", text)));
        Add("file to facts and diagnostics (FactCompiler.Compile)", () => FactCompiler.Compile([new InputText("corpus.facts", text)], library), warmUps: 4);
    }

    public void Measure()
    {
        foreach (var row in _rows)
            row.WarmUp();

        // The optimising compiler works in the background: give it the time, then warm up what it made.
        Thread.Sleep(500);
        foreach (var row in _rows)
            row.WarmUp();
        for (var run = 0; run < Runs; run++)
        {
            foreach (var row in _rows)
                row.Run();
        }
    }

    public void Print(TextWriter output)
    {
        var fastest = _byHand.Median;
        output.WriteLine("| step | MB/s | speed, hand-written = 1 | bytes allocated per byte |");
        output.WriteLine("|---|--:|--:|--:|");
        foreach (var row in _rows)
            output.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"| {row.Name} | {_bytes / 1e6 / row.Median:0} | {fastest / row.Median:0.00} | {(double)row.Allocated / _bytes:0.0} |"));
        output.WriteLine();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"grammar : hand-written = {fastest / _grammar.Median:0.00} (0.40 wanted), {Runs} runs each on {_bytes / 1e6:0.00} MB"));
    }

    private Row Add(string name, Func<object> work, int warmUps = WarmUps)
    {
        var row = new Row(name, work, warmUps);
        _rows.Add(row);
        return row;
    }

    private sealed class Row(string name, Func<object> work, int warmUps)
    {
        private readonly List<double> _seconds = [];

        public string Name => name;

        public long Allocated { get; private set; }

        public double Median => _seconds.Order().ElementAt(_seconds.Count / 2);

        public void WarmUp()
        {
            for (var i = 0; i < warmUps; i++)
                GC.KeepAlive(work());
        }

        public void Run()
        {
            // What the row before left behind is not this row's to clear away.
            GC.Collect();
            var before = GC.GetAllocatedBytesForCurrentThread();
            var started = Stopwatch.GetTimestamp();
            var made = work();
            _seconds.Add(Stopwatch.GetElapsedTime(started).TotalSeconds);
            Allocated = GC.GetAllocatedBytesForCurrentThread() - before;
            GC.KeepAlive(made);
        }
    }
}
