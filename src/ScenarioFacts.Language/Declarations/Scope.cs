using System;
using System.Collections.Generic;
using System.Linq;
using ScenarioFacts.Language.Suggestions;

namespace ScenarioFacts.Language.Declarations;

/// <summary>Everything that can be named in a scenario or vocabulary: its own declarations and those of everything it uses.</summary>
internal sealed class Scope
{
    private readonly Dictionary<string, Kind> _kinds = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ChoiceSymbol> _choices = new(StringComparer.Ordinal);
    private readonly Dictionary<string, FactSymbol> _facts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _sets = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _declarers = new(StringComparer.Ordinal);
    private readonly Lazy<IReadOnlyList<string>> _kindNames;
    private readonly Lazy<List<string>> _sources;
    private readonly Lazy<Scope[]> _misspelled;
    private readonly Lazy<Dictionary<string, int>> _members;
    private readonly Lazy<EmittedFacts> _emitted;
    private readonly HashSet<string> _uses = new(StringComparer.Ordinal);
    private readonly DeclarationIndex _index;

    private Scope(string name, DeclarationIndex index)
    {
        Name = name;
        _index = index;
        _sources = new Lazy<List<string>>(() => [.. _facts.Values.Where(fact => FindKind(fact.Kind) is { IsSource: true }).Select(static fact => fact.Name).Take(2)]);
        _misspelled = new Lazy<Scope[]>(FindMisspelled);
        _members = new Lazy<Dictionary<string, int>>(CountMembers);
        _emitted = new Lazy<EmittedFacts>(() => new EmittedFacts(this, _index.GetFiles(Name)));
        _kindNames = new Lazy<IReadOnlyList<string>>(() => [.. _kinds.Keys.OrderBy(static kind => kind, StringComparer.Ordinal)]);
    }

    public string Name { get; }

    /// <summary>The scenarios and vocabularies in scope, this one first.</summary>
    public IReadOnlyList<string> Uses { get; private set; } = [];

    /// <summary>Whether a scenario or vocabulary is in scope.</summary>
    public bool UsesName(string name) => _uses.Contains(name);

    /// <summary>Whether a name in scope is that of a vocabulary that a line has to use.</summary>
    public bool IsVocabulary(string name) => name != BuiltInVocabularies.Core && _index.IsVocabulary(name);

    public IReadOnlyList<string> KindNames => _kindNames.Value;

    /// <summary>Whether any source is in scope: a scenario without one is a sketch.</summary>
    public bool HasSources => _sources.Value.Count > 0;

    /// <summary>The one source in scope; null if there are none or several.</summary>
    public string? OnlySource => _sources.Value.Count == 1 ? _sources.Value[0] : null;

    public IEnumerable<Kind> Kinds => KindNames.Select(name => _kinds[name]);

    public IEnumerable<ChoiceSymbol> Choices => _choices.Values.OrderBy(static choice => choice.Name, StringComparer.Ordinal);

    public IEnumerable<string> FactNames => _facts.Keys;

    public static Scope Create(string name, DeclarationIndex index)
    {
        var scope = new Scope(name, index) { Uses = index.GetUses(name) };
        scope._uses.UnionWith(scope.Uses);
        var files = scope.Uses.SelectMany(index.GetFiles).ToList();
        foreach (var file in files)
        {
            foreach (var kind in file.Kinds)
                scope.AddKind(kind);
            foreach (var choice in file.Choices)
                scope.AddChoice(choice);
            foreach (var fact in file.Facts)
                scope.AddFact(fact);
        }

        scope.IsIncomplete = scope.Uses.Any(use => !index.Declares(use)) || files.Exists(static file => file.HasBrokenUse) || index.HasUnattachedUse || index.LacksBase(name);
        scope.CompleteKinds();
        scope.ChooseSets();
        return scope;
    }

    /// <summary>Whether this declaration of a fact is emitted as C#: it is the first with its name and with its C# identifier.</summary>
    public bool IsEmitted(string fact, string kind, string path) => _emitted.Value.Contains(fact, kind, path);

    /// <summary>The property that holds a scenario's facts of a kind; null if its C# name clashes with another.</summary>
    public string? FindSet(string kind) => _sets.TryGetValue(kind, out var set) ? set : null;

    /// <summary>The file's identifier within the scenario.</summary>
    public string GetIdentifier(string path) => _emitted.Value.GetIdentifier(path);

    /// <summary>The identifiers of the files that declare facts of a kind.</summary>
    public IEnumerable<string> GetTexts(string kind) => _emitted.Value.GetTexts(kind);

    public Kind? FindKind(string name) => _kinds.TryGetValue(name, out var kind) ? kind : null;

    public ChoiceSymbol? FindChoice(string name) => _choices.TryGetValue(name, out var choice) ? choice : null;

    public FactSymbol? FindFact(string name) => _facts.TryGetValue(name, out var fact) ? fact : null;

    /// <summary>A vocabulary that declares the kind but is not used here; the project’s own before built-in ones.</summary>
    public string? FindUnusedVocabulary(string kind) => FindUnusedVocabulary(file => file.Kinds.Any(symbol => symbol.Name == kind));

    /// <summary>A vocabulary that declares the kind or choice but is not used here.</summary>
    public string? FindUnusedVocabularyOfType(string type) =>
        FindUnusedVocabulary(type) ?? FindUnusedVocabulary(file => file.Choices.Any(symbol => symbol.Name == type));

    private string? FindUnusedVocabulary(Func<FileDeclarations, bool> declares) => _index.Names.OrderBy(BuiltInVocabularies.IsBuiltIn).FirstOrDefault(name =>
        _index.IsVocabulary(name) && !UsesName(name) && _index.GetFiles(name).Any(declares));

    /// <summary>The scenario that was probably meant if this name is misspelled: this one has a single file and no <c>use</c>, and a similarly named one has some.</summary>
    public string? MeantScenario => Uses.Count == 2 && _index.GetFiles(Name).Count == 1 && !_index.IsVocabulary(Name)
        && SpellingSuggestions.Nearest(Name, _index.Names.Where(name => name != Name && !_index.IsVocabulary(name) && _index.GetScope(name).Uses.Count > 2)) is { Count: > 0 } near
            ? near[0]
            : null;

    /// <summary>Whether a line with a syntax error, or a file whose scenario is misspelled, may declare a name: using it is not a second error.</summary>
    public bool MayBeUndeclaredDueToError(string name) => _index.MayBeUndeclaredDueToError(name) || Array.Exists(_misspelled.Value, scope => scope._facts.ContainsKey(name));

    /// <summary>The scenarios that were probably meant to be one in scope, and are reported because they lack its kinds.</summary>
    private Scope[] FindMisspelled() =>
        [.. _index.Names.Where(name => name != Name && !_index.IsVocabulary(name)).Select(_index.GetScope).Where(scope => scope._facts.Values.Any(fact => scope.FindKind(fact.Kind) is null) && scope.MeantScenario is { } meant && _uses.Contains(meant))];

    /// <summary>Whether some <c>use</c> or base is unresolved: an unknown kind or name may then come from there.</summary>
    public bool IsIncomplete { get; private set; }

    /// <summary>The number of kinds that declare a field of this name.</summary>
    public int GetDeclarers(string field) => _declarers.TryGetValue(field, out var count) ? count : 0;

    /// <summary>The inherited field of a kind that becomes a C# member of this name; null if there is none.</summary>
    public Field? FindInheritedMember(Kind kind, string csharp) => _members.Value.TryGetValue(csharp, out var count) && count > 1
        ? kind.Lineage.Skip(1).Select(@base => @base.FindOwnMember(csharp)).FirstOrDefault(static field => field is not null)
        : null;

    /// <summary>The kind of a fact; null if the fact or the kind is unknown.</summary>
    public Kind? KindOfFact(string name) => FindFact(name) is { } fact ? FindKind(fact.Kind) : null;

    public TypeKind GetKind(TypeExpression type)
    {
        if (type.Unit is { } unit)
            return _choices.ContainsKey(unit) ? TypeKind.Quantity : TypeKind.Unknown;
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
                case "money":
                    return TypeKind.Money;
                case "count":
                    return TypeKind.Count;
                case "country-code":
                    return TypeKind.CountryCode;
            }

            if (_choices.ContainsKey(type.Names[0]))
                return TypeKind.Choice;
        }

        if (type.Names[0] == TypeExpression.Text && type.Names.Skip(1).All(_kinds.ContainsKey))
            return TypeKind.TextOrReference;
        return type.Names.All(_kinds.ContainsKey) ? TypeKind.Reference : TypeKind.Unknown;
    }

    /// <summary>How often fields become a C# member of a name: only those that do so twice need be looked for along the bases of a kind.</summary>
    private Dictionary<string, int> CountMembers()
    {
        var members = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (var name in _kinds.Values.SelectMany(static kind => kind.OwnFields).SelectMany(static field => CSharpMembers.OfField(field.Name)))
            members[name] = members.TryGetValue(name, out var count) ? count + 1 : 1;
        return members;
    }

    /// <summary>Assigns set properties to those kinds whose plural and set class do not clash with other names in the scenario's class.</summary>
    private void ChooseSets()
    {
        var own = Names.GetCSharpName(Name);
        var classes = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { own, CSharpMembers.GetCatalogClass(Name) };
        var sound = Kinds.Where(kind => Names.IsName(kind.Name) && Names.IsName(kind.Symbol.Plural) && !kind.IsIncomplete).ToList();
        var withClass = sound.Where(kind => classes.Add(CSharpMembers.GetSetClass(kind.Name))).ToList();
        var taken = new HashSet<string>(CSharpMembers.ReservedInCatalogs.Concat(classes), StringComparer.OrdinalIgnoreCase);
        foreach (var kind in withClass)
        {
            if (taken.Add(Names.GetCSharpName(kind.Symbol.Plural)))
                _sets.Add(kind.Name, Names.GetCSharpName(kind.Symbol.Plural));
        }
    }

    /// <summary>Completes each kind after its base, without recursion. A circular kind is left without a base.</summary>
    private void CompleteKinds()
    {
        var isDone = new Dictionary<Kind, bool>();
        var path = new Stack<(Kind Kind, Kind? Base)>();
        foreach (var start in _kinds.Values)
        {
            for (var kind = start; kind is not null && !isDone.ContainsKey(kind);)
            {
                isDone.Add(kind, false);
                var known = kind.Symbol.Base is { } name ? FindKind(name) : null;
                path.Push((kind, known is not null && isDone.TryGetValue(known, out var done) && !done ? null : known));
                kind = path.Peek().Base;
            }

            while (path.Count > 0)
            {
                var (kind, @base) = path.Pop();
                kind.Complete(@base, this);
                isDone[kind] = true;
            }
        }
    }

    private void AddKind(KindSymbol kind)
    {
        if (_kinds.ContainsKey(kind.Name))
            return;
        _kinds.Add(kind.Name, new Kind(kind));
        foreach (var field in kind.Fields)
            _declarers[field.Name] = GetDeclarers(field.Name) + 1;
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
