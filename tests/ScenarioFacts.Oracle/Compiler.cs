extern alias compiler;

using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using compiler::ScenarioFacts.Language.Common;
using compiler::ScenarioFacts.Language.Compilation;
using compiler::ScenarioFacts.Language.Diagnostics;
using compiler::ScenarioFacts.Language.Evidence;
using compiler::ScenarioFacts.Language.Text;
using ScenarioFacts.Oracle.Reading;

namespace ScenarioFacts.Oracle;

/// <summary>An error that the compiler reports.</summary>
internal sealed record CompilerError(Location Location, string Text);

/// <summary>
/// The compiler under test, and the only file of this project that may name its types. Mutants are compiled incrementally, each as an edit of the one
/// before, which is much faster than from scratch; that both give the same diagnostics is a test of its own.
/// </summary>
internal sealed class Compiler(IEnumerable<(string Path, string Text)> vocabularies, IEnumerable<(string Path, string Text)> texts)
{
    private readonly InputText[] _vocabularies = [.. vocabularies.Select(static file => new InputText(file.Path, file.Text))];
    private readonly SourceLibrary _library = SourceLibrary.Create(texts.Select(static file => new InputText(file.Path, file.Text)));
    private readonly ConcurrentBag<FactCompiler> _idle = [];
    private readonly ConditionalWeakTable<CorpusFile, InputText> _files = [];

    /// <summary>The errors but for those about a claim and its words, of which the oracle knows nothing: its edits of values leave quotes as they are.</summary>
    public IReadOnlyList<CompilerError> Errors(Corpus corpus) =>
    [
        .. Diagnostics(corpus).Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error && !WordDiagnostics.Contain(diagnostic.Id))
            .Select(static error => new CompilerError(new Location(error.File.Path, error.Start.Line), error.ToString())),
    ];

    /// <summary>Compiles as an edit of what was compiled before.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics(Corpus corpus)
    {
        var compiler = _idle.TryTake(out var idle) ? idle : new FactCompiler();
        var diagnostics = compiler.Compile(FilesOf(corpus), _library, Parallelism.Sequential()).Diagnostics;
        _idle.Add(compiler);
        return diagnostics;
    }

    /// <summary>Compiles from scratch.</summary>
    public IReadOnlyList<Diagnostic> DiagnosticsFromScratch(Corpus corpus) => FactCompiler.Compile(FilesOf(corpus), _library).Diagnostics;

    /// <summary>Compiles from scratch on all processors.</summary>
    public IReadOnlyList<Diagnostic> DiagnosticsOnAllProcessors(Corpus corpus) => new FactCompiler().Compile(FilesOf(corpus), _library, Parallelism.Concurrent()).Diagnostics;

    /// <summary>Compiles with a compiler that was cancelled in the middle of another edit.</summary>
    public IReadOnlyList<Diagnostic> DiagnosticsAfterCancellation(Corpus before, Corpus cancelled, Corpus after)
    {
        var compiler = new FactCompiler();
        compiler.Compile(FilesOf(before), _library, Parallelism.Sequential());
        if (!IsCancelled(compiler, cancelled))
            throw new InvalidOperationException("The compiler did not stop when cancellation was requested.");
        return compiler.Compile(FilesOf(after), _library, Parallelism.Sequential()).Diagnostics;
    }

    private bool IsCancelled(FactCompiler compiler, Corpus corpus)
    {
        using var cancellation = new CancellationTokenSource();
        try
        {
            compiler.Compile(FilesOf(corpus), _ => Cancel(cancellation), Parallelism.Concurrent(cancellation.Token));
            return false;
        }
        catch (OperationCanceledException)
        {
            return true;
        }
    }

    private SourceLibrary Cancel(CancellationTokenSource cancellation)
    {
        cancellation.Cancel();
        return _library;
    }

    /// <summary>A file that an edit did not touch is handed over as the same instance: an editor does so too.</summary>
    private IEnumerable<InputText> FilesOf(Corpus corpus) => corpus.Files.Select(file => _files.GetValue(file, static file => new InputText(file.Path, file.Text))).Concat(_vocabularies);
}
