using System;
using System.Collections.Generic;
using System.Linq;

namespace ScenarioFacts.Language.Binding;

/// <summary>Everything that can be named in one scenario or vocabulary: its own declarations and those of all that it uses.</summary>
internal sealed class Scope
{
    private readonly Dictionary<string, Kind> _kinds = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ChoiceSymbol> _choices = new(StringComparer.Ordinal);
    private readonly Dictionary<string, FactSymbol> _facts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _emitted = new(StringComparer.Ordinal);
    private readonly DeclarationIndex _index;
    private IReadOnlyDictionary<string, string> _identifiers = new Dictionary<string, string>(StringComparer.Ordinal);

    private Scope(string name, DeclarationIndex index)
    {
        Name = name;
        _index = index;
    }

    public string Name { get; }

    /// <summary>The scenarios and vocabularies that are used, this one first.</summary>
    public IReadOnlyList<string> Uses { get; private set; } = [];

    public IEnumerable<string> KindNames => _kinds.Keys.OrderBy(static name => name, StringComparer.Ordinal);

    public IEnumerable<Kind> Kinds => KindNames.Select(name => _kinds[name]);

    public IEnumerable<ChoiceSymbol> Choices => _choices.Values.OrderBy(static choice => choice.Name, StringComparer.Ordinal);

    public IEnumerable<string> FactNames => _facts.Keys;

    public static Scope Create(string name, DeclarationIndex index)
    {
        var scope = new Scope(name, index) { Uses = index.UsesOf(name) };
        var files = scope.Uses.SelectMany(index.FilesOf).ToList();
        foreach (var file in files)
        {
            foreach (var kind in file.Kinds)
                scope.AddKind(kind);
            foreach (var choice in file.Choices)
                scope.AddChoice(choice);
            foreach (var fact in file.Facts)
                scope.AddFact(fact);
        }

        foreach (var kind in scope._kinds.Values)
            kind.Complete(scope);
        scope.ChooseEmitted(index.FilesOf(name));
        return scope;
    }

    /// <summary>Whether the file is the one whose declaration of a fact becomes C#: the first, where there are several or two become one name.</summary>
    public bool IsEmitted(string fact, string path) => _emitted.TryGetValue(fact, out var owner) && owner == path;

    /// <summary>The file's identifier within the scenario.</summary>
    public string IdentifierOf(string path) => _identifiers[path];

    /// <summary>The identifiers of the files that declare facts of a kind.</summary>
    public IEnumerable<string> TextsOf(string kind) =>
        from file in _index.FilesOf(Name)
        where file.Facts.Any(fact => fact.Kind == kind && IsEmitted(fact.Name, file.Path))
        select IdentifierOf(file.Path);

    public Kind? KindOf(string name) => _kinds.TryGetValue(name, out var kind) ? kind : null;

    public ChoiceSymbol? ChoiceOf(string name) => _choices.TryGetValue(name, out var choice) ? choice : null;

    public FactSymbol? FactOf(string name) => _facts.TryGetValue(name, out var fact) ? fact : null;

    /// <summary>A vocabulary that declares a kind of this name and is not used here.</summary>
    public string? UnusedVocabularyOf(string kind) => _index.Names.FirstOrDefault(name =>
        _index.IsVocabulary(name) && !Uses.Contains(name, StringComparer.Ordinal)
        && _index.FilesOf(name).Any(file => file.Kinds.Any(symbol => symbol.Name == kind)));

    public bool MayBeBroken(string name) => _index.MayBeBroken(name);

    /// <summary>Whether some <c>use</c> names nothing: then an unknown kind or name may be one of what did not load.</summary>
    public bool IsIncomplete => Uses.Any(use => !_index.Declares(use));

    /// <summary>The kind of a fact, where both are known.</summary>
    public Kind? KindOfFact(string name) => FactOf(name) is { } fact ? KindOf(fact.Kind) : null;

    public TypeKind KindOf(TypeExpression type)
    {
        if (type.Names.Count == 1)
        {
            switch (type.Names[0])
            {
                case "text":
                    return TypeKind.Text;
                case "date":
                    return TypeKind.Date;
                case "url":
                    return TypeKind.Url;
            }

            if (_choices.ContainsKey(type.Names[0]))
                return TypeKind.Choice;
        }

        return type.Names.All(_kinds.ContainsKey) ? TypeKind.Reference : TypeKind.Unknown;
    }

    private void ChooseEmitted(IReadOnlyList<FileDeclarations> files)
    {
        _identifiers = FileIdentifiers.Of(files.Select(static file => file.Path));
        var spelt = new HashSet<string>(CSharpMembers.OfSets, StringComparer.OrdinalIgnoreCase);
        spelt.UnionWith(KindNames.Select(static kind => Names.CSharpNameOf(kind) + "Set"));
        foreach (var file in files)
        {
            foreach (var fact in file.Facts)
            {
                var isSound = Names.IsName(fact.Name) && KindOf(fact.Kind) is { IsIncomplete: false };
                if (isSound && !_emitted.ContainsKey(fact.Name) && spelt.Add(Names.CSharpNameOf(fact.Name)))
                    _emitted.Add(fact.Name, file.Path);
            }
        }
    }

    private void AddKind(KindSymbol kind)
    {
        if (!_kinds.ContainsKey(kind.Name))
            _kinds.Add(kind.Name, new Kind(kind));
    }

    private void AddChoice(ChoiceSymbol choice)
    {
        if (!_choices.ContainsKey(choice.Name))
            _choices.Add(choice.Name, choice);
    }

    private void AddFact(FactSymbol fact)
    {
        if (!_facts.ContainsKey(fact.Name))
            _facts.Add(fact.Name, fact);
    }
}
