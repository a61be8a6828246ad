using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using ScenarioFacts.Language.Common;
using ScenarioFacts.Language.Compilation;
using ScenarioFacts.Language.Diagnostics;
using ScenarioFacts.Language.Evidence;
using ScenarioFacts.Language.Text;
using Xunit;

namespace ScenarioFacts.Language.Tests.Mutation;

/// <summary>
/// Compiles thousands of corpora that differ in a line in seconds, by compilers that each take one for an edit of the one before. This is sound only if they
/// give what <see cref="Stages"/> gives, which a test looks at too.
/// </summary>
internal sealed class EditedCompiler(IReadOnlyList<InputText> vocabularies, SourceLibrary library)
{
    private readonly ConcurrentBag<FactCompiler> _compilers = [];

    public IReadOnlyList<Diagnostic> Compile(Corpus corpus)
    {
        var compiler = _compilers.TryTake(out var idle) ? idle : new FactCompiler();
        var diagnostics = compiler.Compile(FilesOf(corpus), library, Parallelism.Sequential()).Diagnostics;
        _compilers.Add(compiler);
        return diagnostics;
    }

    public IReadOnlyList<Diagnostic> CompileAtOnce(Corpus corpus) => FactCompiler.Compile(FilesOf(corpus), library).Diagnostics;

    public IReadOnlyList<Diagnostic> CompileOnAllProcessors(Corpus corpus) => new FactCompiler().Compile(FilesOf(corpus), library, Parallelism.Concurrent()).Diagnostics;

    /// <summary>One compiler is asked to stop halfway, taken up again, and asked for what follows.</summary>
    public IReadOnlyList<Diagnostic> CompileAfterStopping(Corpus before, Corpus stopped, Corpus after)
    {
        using var cancellation = new CancellationTokenSource();
        var compiler = new FactCompiler();
        compiler.Compile(FilesOf(before), library, Parallelism.Sequential());
        Assert.Throws<OperationCanceledException>(() => compiler.Compile(FilesOf(stopped), _ => Stopping(cancellation), Parallelism.Concurrent(cancellation.Token)));
        return compiler.Compile(FilesOf(after), library, Parallelism.Sequential()).Diagnostics;
    }

    private SourceLibrary Stopping(CancellationTokenSource cancellation)
    {
        cancellation.Cancel();
        return library;
    }

    private IEnumerable<InputText> FilesOf(Corpus corpus) => corpus.Files.Select(static file => file.Source).Concat(vocabularies);
}
