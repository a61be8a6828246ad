using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using ScenarioFacts.Language.Checking;
using ScenarioFacts.Language.Common;
using ScenarioFacts.Language.Declarations;
using ScenarioFacts.Language.Diagnostics;
using ScenarioFacts.Language.Evidence;
using ScenarioFacts.Language.Semantics;
using ScenarioFacts.Language.Surfaces;
using ScenarioFacts.Language.Syntax;
using ScenarioFacts.Language.Text;

namespace ScenarioFacts.Language.Compilation;

/// <summary>
/// The compiler's entry point: files in, facts and diagnostics out. It may be called repeatedly while files are edited and reuses the results
/// that an edit does not affect; its output never depends on what was reused.
/// </summary>
/// <param name="isOnce">Whether files are compiled only once: their trees are then let go as soon as they are bound.</param>
/// <remarks>Not thread-safe. The generator runs the same <see cref="Stages"/> as steps of its own pipeline.</remarks>
internal sealed class FactCompiler(bool isOnce = false)
{
    private readonly FactChecker _checker = new();
    private IReadOnlyList<CachedFile> _files = [];
    private IReadOnlyList<FileDeclarations> _declarations = [];
    private IReadOnlyList<FileSources> _fileSources = [];
    private DeclarationIndex? _index;
    private SourceIndex? _sources;

    /// <summary>What the references export that the files may use: the same instance as before if nothing has changed.</summary>
    public IReadOnlyList<Surface> References { get; set; } = [];

    /// <summary>Compiles files once, on the calling thread only.</summary>
    public static FactCompilation Compile(IEnumerable<InputText> files, SourceLibrary library) => new FactCompiler().Compile(files, library, Parallelism.Sequential());

    /// <summary>Compiles the current files, on all processors.</summary>
    /// <param name="library">The same instance as before if no text or seal has changed.</param>
    /// <exception cref="OperationCanceledException">Cancellation was requested; cached results stay valid.</exception>
    public FactCompilation Compile(IEnumerable<InputText> files, SourceLibrary library, CancellationToken cancellation) =>
        Compile(files, library, Parallelism.Concurrent(cancellation));

    /// <inheritdoc cref="Compile(IEnumerable{InputText}, SourceLibrary, CancellationToken)"/>
    public FactCompilation Compile(IEnumerable<InputText> files, SourceLibrary library, Parallelism parallelism) => Compile(files, _ => library, parallelism);

    /// <inheritdoc cref="Compile(IEnumerable{InputText}, SourceLibrary, CancellationToken)"/>
    /// <param name="libraryOf">Provides the texts and seals that the files name.</param>
    public FactCompilation Compile(IEnumerable<InputText> files, Func<IReadOnlyList<FileSyntax>, SourceLibrary> libraryOf, Parallelism parallelism)
    {
        var before = _files.ToLookup(static file => file.File.Path, StringComparer.Ordinal);
        var own = Read(files, before, parallelism);
        var references = Resolve(own);
        CachedFile[] cached = [.. Read(references.Files, before, parallelism), .. own];
        _files = cached;
        FileSyntax[] syntax = [.. own.Select(static file => file.Names.Syntax)];
        var library = libraryOf(syntax);
        var index = Index(cached, references.Names);
        var changes = new IndexChanges(index);
        parallelism.Map(cached, file => Bind(file, index, changes));
        var sources = Sources(cached, index);
        var answered = parallelism.Map(cached, file => Ask(file, sources, library));
        var (all, views) = _checker.Check([.. own.Select(static file => file.Names)], answered, index, sources, library, parallelism);
        var checkedFiles = answered.Skip(references.Files.Count).ToList();
        return new FactCompilation(
            syntax, [.. checkedFiles.Select(static file => file.File.Bound)], [.. checkedFiles.Select(static file => file.Answers)], index, sources, library, views, DiagnosticSelection.Limit(all))
        {
            AllDiagnostics = all,
            References = References,
        };
    }

    private static CachedFile[] Read(IEnumerable<InputText> files, ILookup<string, CachedFile> before, Parallelism parallelism)
    {
        var taken = new HashSet<CachedFile>();
        var work = new List<(InputText File, CachedFile? Before, CachedFile? Same)>();
        foreach (var file in files.OrderBy(static file => file.Path, StringComparer.Ordinal))
        {
            // The same file may be passed twice.
            var same = before[file.Path].FirstOrDefault(known => known.File.Equals(file) && taken.Add(known));
            work.Add((file, before[file.Path].FirstOrDefault(), same));
        }

        return parallelism.Map(work, static item => item.Same ?? CachedFile.Read(item.File, item.Before));
    }

    /// <summary>What is used of the references: without any, nothing is to be chosen.</summary>
    private ResolvedReferences Resolve(IReadOnlyList<CachedFile> own) =>
        References.Count == 0 ? ResolvedReferences.None : Stages.Resolve([.. own.Select(static file => file.Declarations)], References);

    private DeclarationIndex Index(IReadOnlyList<CachedFile> files, ReferencedNames references)
    {
        FileDeclarations[] declarations = [.. files.Select(static file => file.Declarations)];
        if (_index is null || _index.References != references || !declarations.SequenceEqual(_declarations, ReferenceComparer<FileDeclarations>.Instance))
            (_declarations, _index) = (declarations, Stages.Index(declarations, references));
        return _index;
    }

    private bool Bind(CachedFile file, DeclarationIndex index, IndexChanges changes)
    {
        file.Bind(index, changes.Since);
        if (isOnce)
            file.Names.ReleaseFacts();
        return true;
    }

    private SourceIndex Sources(IReadOnlyList<CachedFile> files, DeclarationIndex index)
    {
        FileSources[] sources = [.. files.Select(static file => file.Sources!)];
        if (_sources is null || !_sources.IsOf(index) || !sources.SequenceEqual(_fileSources))
            (_fileSources, _sources) = (sources, SourceIndex.Create(sources, index));
        return _sources;
    }

    private static QuotedFile Ask(CachedFile file, SourceIndex sources, SourceLibrary library)
    {
        file.Ask(sources, library);
        return new QuotedFile(file.Analysis!, file.Answers);
    }

    /// <summary>The changes since the indexes that files were bound with: usually it was the same for all.</summary>
    private sealed class IndexChanges(DeclarationIndex index)
    {
        private readonly Dictionary<DeclarationIndex, IndexChange> _changes = new(ReferenceComparer<DeclarationIndex>.Instance);

        public IndexChange Since(DeclarationIndex before)
        {
            lock (_changes)
            {
                if (!_changes.TryGetValue(before, out var change))
                    _changes.Add(before, change = IndexChange.Between(before, index));
                return change;
            }
        }
    }
}
