using System;
using System.Collections.Generic;
using System.Linq;
using ScenarioFacts.Language.Binding;
using ScenarioFacts.Language.Diagnostics;
using ScenarioFacts.Language.Evidence;

namespace ScenarioFacts.Language.Tests.Mutation;

/// <summary>
/// Runs the compiler’s stages one by one, as the generator does, and keeps of the unchanged corpus what an edit does not touch: thousands of corpora that
/// differ in a line are compiled in seconds. Each is sound only if this gives what <see cref="FactCompiler.Compile"/> gives, which the test looks at too.
/// </summary>
internal sealed class StagedCompiler
{
    private readonly IReadOnlyList<CorpusFile> _vocabularies;
    private readonly SourceLibrary _library;
    private readonly DeclarationIndex _index;
    private readonly SourceIndex _sources;
    private readonly Dictionary<CorpusFile, BoundFile> _bound = [];
    private readonly Dictionary<CorpusFile, IReadOnlyList<QuoteAnswer>> _answers = [];
    private readonly Dictionary<QuoteRequest, QuoteAnswer> _asked = [];

    public StagedCompiler(Corpus corpus, IReadOnlyList<CorpusFile> vocabularies, SourceLibrary library)
    {
        (_vocabularies, _library) = (vocabularies, library);
        var files = Ordered(corpus);
        _index = DeclarationIndex.Create(files.Select(static file => file.Declarations));
        foreach (var file in files)
            _bound.Add(file, FactCompiler.Bind(file.Syntax, _index));
        _sources = SourceIndex.Create(_bound.Values, _index);
        foreach (var file in files)
            _answers.Add(file, Ask(_bound[file], _sources));
        foreach (var request in files.SelectMany(file => FactCompiler.QuotesOf(_bound[file], _sources)))
        {
            if (FactCompiler.Ask(request, library) is { } answer)
                _asked.Add(request, answer);
        }
    }

    public IReadOnlyList<Diagnostic> Compile(Corpus corpus)
    {
        var files = Ordered(corpus);
        var index = DeclarationIndex.Create(files.Select(static file => file.Declarations));
        var isSame = index.Equals(_index);
        index = isSame ? _index : index;
        var bound = files.ConvertAll(file => isSame && _bound.TryGetValue(file, out var known) ? known : FactCompiler.Bind(file.Syntax, index));
        var sources = SourceIndex.Create(bound, index);
        isSame &= sources.Equals(_sources);
        var answers = files.SelectMany((file, i) => isSame && _answers.TryGetValue(file, out var known) ? known : Ask(bound[i], sources));
        return FactCompiler.Check(files.ConvertAll(static file => file.Syntax), bound, index, sources, _library, answers);
    }

    public IReadOnlyList<Diagnostic> CompileAtOnce(Corpus corpus) => FactCompiler.Compile(Ordered(corpus).Select(static file => file.Source), _library).Diagnostics;

    private List<QuoteAnswer> Ask(BoundFile file, SourceIndex sources) =>
        [.. FactCompiler.QuotesOf(file, sources).Select(request => _asked.GetValueOrDefault(request) ?? FactCompiler.Ask(request, _library)).OfType<QuoteAnswer>()];

    private List<CorpusFile> Ordered(Corpus corpus) => [.. corpus.Files.Concat(_vocabularies).OrderBy(static file => file.Path, StringComparer.Ordinal)];
}
