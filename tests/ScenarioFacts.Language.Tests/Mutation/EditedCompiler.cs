using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using ScenarioFacts.Language.Diagnostics;
using ScenarioFacts.Language.Evidence;
using ScenarioFacts.Language.Text;

namespace ScenarioFacts.Language.Tests.Mutation;

/// <summary>
/// Compiles thousands of corpora that differ in a line in seconds, by compilers that each take one for an edit of the one before. This is sound only if they
/// give what <see cref="FactCompiler"/> gives, which a test looks at too.
/// </summary>
internal sealed class EditedCompiler(IReadOnlyList<SourceFile> vocabularies, SourceLibrary library)
{
    private readonly ConcurrentBag<IncrementalCompiler> _compilers = [];

    public IReadOnlyList<Diagnostic> Compile(Corpus corpus)
    {
        var compiler = _compilers.TryTake(out var idle) ? idle : new IncrementalCompiler();
        var diagnostics = compiler.Compile(FilesOf(corpus), library, Workers.One()).Diagnostics;
        _compilers.Add(compiler);
        return diagnostics;
    }

    public IReadOnlyList<Diagnostic> CompileAtOnce(Corpus corpus) => FactCompiler.Compile(FilesOf(corpus), library).Diagnostics;

    private IEnumerable<SourceFile> FilesOf(Corpus corpus) => corpus.Files.Select(static file => file.Source).Concat(vocabularies);
}
