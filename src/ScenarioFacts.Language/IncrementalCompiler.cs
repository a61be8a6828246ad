using System.Collections.Generic;
using System.Linq;
using System.Threading;
using ScenarioFacts.Language.Binding;
using ScenarioFacts.Language.Evidence;
using ScenarioFacts.Language.Syntax;
using ScenarioFacts.Language.Text;

namespace ScenarioFacts.Language;

/// <summary>
/// Compiles the same files again and again while someone edits them, and keeps of the last time what an edit does not touch. It always gives what
/// <see cref="FactCompiler.Compile"/> gives.
/// </summary>
/// <remarks>It may be used by one thread at a time.</remarks>
internal sealed class IncrementalCompiler
{
    private Dictionary<SourceFile, FileSyntax> _syntax = [];
    private Dictionary<FileSyntax, BoundFile> _bound = [];
    private Dictionary<QuoteRequest, QuoteAnswer?> _answers = [];
    private DeclarationIndex? _index;
    private SourceLibrary? _library;

    /// <summary>Compiles the files as they are now.</summary>
    /// <param name="library">The same instance as before where no text or seal has changed.</param>
    /// <exception cref="System.OperationCanceledException">Someone asked to stop; what was kept is kept.</exception>
    public FactCompilation Compile(IEnumerable<SourceFile> files, SourceLibrary library, CancellationToken cancellation)
    {
        var syntax = Parse(files, cancellation);
        var index = DeclarationIndex.Create(syntax.Select(FileDeclarations.Of));
        index = index.Equals(_index) ? _index! : index;
        var bound = Bind(syntax, index, cancellation);
        var sources = SourceIndex.Create(bound, index);
        var answers = Ask(bound.SelectMany(file => FactCompiler.QuotesOf(file, sources)), library, cancellation);
        cancellation.ThrowIfCancellationRequested();
        var diagnostics = FactCompiler.Check(syntax, bound, index, sources, library, answers);
        return new FactCompilation(syntax, bound, index, sources, diagnostics);
    }

    private List<FileSyntax> Parse(IEnumerable<SourceFile> files, CancellationToken cancellation)
    {
        var known = _syntax;
        var kept = new Dictionary<SourceFile, FileSyntax>();
        foreach (var file in files.OrderBy(static file => file.Path, System.StringComparer.Ordinal))
        {
            cancellation.ThrowIfCancellationRequested();
            if (!kept.ContainsKey(file))
                kept.Add(file, known.TryGetValue(file, out var same) ? same : Parser.Parse(file));
        }

        _syntax = kept;
        return [.. kept.Values];
    }

    private List<BoundFile> Bind(List<FileSyntax> syntax, DeclarationIndex index, CancellationToken cancellation)
    {
        var known = ReferenceEquals(index, _index) ? _bound : [];
        var kept = new Dictionary<FileSyntax, BoundFile>();
        foreach (var file in syntax)
        {
            cancellation.ThrowIfCancellationRequested();
            kept.Add(file, known.TryGetValue(file, out var same) ? same : FactCompiler.Bind(file, index));
        }

        (_bound, _index) = (kept, index);
        return [.. kept.Values];
    }

    private List<QuoteAnswer> Ask(IEnumerable<QuoteRequest> requests, SourceLibrary library, CancellationToken cancellation)
    {
        var known = ReferenceEquals(library, _library) ? _answers : [];
        var kept = new Dictionary<QuoteRequest, QuoteAnswer?>();
        foreach (var request in requests)
        {
            cancellation.ThrowIfCancellationRequested();
            if (!kept.ContainsKey(request))
                kept.Add(request, known.TryGetValue(request, out var same) ? same : FactCompiler.Ask(request, library));
        }

        (_answers, _library) = (kept, library);
        return [.. kept.Values.OfType<QuoteAnswer>()];
    }
}
