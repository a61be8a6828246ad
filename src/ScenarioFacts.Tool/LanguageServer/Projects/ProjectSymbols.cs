using ScenarioFacts.Language.Compilation;
using ScenarioFacts.Language.Declarations;
using ScenarioFacts.Language.Navigation;
using ScenarioFacts.Language.Semantics;
using ScenarioFacts.Language.Syntax;

namespace ScenarioFacts.Tool.LanguageServer.Projects;

/// <summary>Resolves the names in a project's files to symbols. Each file is analyzed lazily.</summary>
internal sealed class ProjectSymbols(FactCompilation compilation)
{
    private readonly FactOwners _owners = new(compilation.Index);
    private readonly Dictionary<FileSyntax, FileSymbols> _files = new(ReferenceEqualityComparer.Instance);
    private Dictionary<Symbol, FactInFile>? _facts;

    public FileSymbols Of(FileSyntax file)
    {
        if (!_files.TryGetValue(file, out var symbols))
            _files.Add(file, symbols = FileSymbols.Create(file, compilation.Index, _owners));
        return symbols;
    }

    /// <summary>All occurrences of a symbol, in file order.</summary>
    public IEnumerable<(FileSyntax File, Occurrence Occurrence)> AllOf(Symbol symbol) =>
        from file in compilation.Syntax
        from occurrence in Of(file).Occurrences
        where occurrence.Symbol == symbol
        select (file, occurrence);

    /// <summary>The scope of a file; null if its header is missing or invalid.</summary>
    public Scope? GetScope(FileSyntax file) =>
        file.Header is { } header && compilation.Index.Declares(header.Name.Text) && header.IsVocabulary == compilation.Index.IsVocabulary(header.Name.Text)
            ? compilation.Index.GetScope(header.Name.Text)
            : null;

    /// <summary>Resolves the name of a fact in a scenario.</summary>
    public Symbol? FactIn(string scenario, string name) => _owners.Find(scenario, name) is { } owner ? Symbol.OfFact(owner, name) : null;

    /// <summary>The bound fact of a symbol; null if it is not declared.</summary>
    public FactInFile? Find(Symbol fact) => (_facts ??= ReadFacts()).GetValueOrDefault(fact);

    private Dictionary<Symbol, FactInFile> ReadFacts()
    {
        var facts = new Dictionary<Symbol, FactInFile>();
        foreach (var file in compilation.AllFiles.Where(static file => file.Scenario is not null))
        {
            foreach (var fact in file.Facts)
                facts.TryAdd(Symbol.OfFact(file.Scenario!, fact.Name), new FactInFile(file, fact));
        }

        return facts;
    }
}
