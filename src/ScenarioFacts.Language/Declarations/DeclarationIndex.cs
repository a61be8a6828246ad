using System;
using System.Collections.Generic;
using System.Linq;
using ScenarioFacts.Language.Common;

namespace ScenarioFacts.Language.Declarations;

/// <summary>
/// The names and kinds declared in all files, in ordinal order of path, including the built-in vocabularies. Two indexes are equal
/// if no name, kind or field differs: an edit of a label or a claim invalidates nothing further.
/// </summary>
internal sealed class DeclarationIndex : IEquatable<DeclarationIndex>
{
    private readonly EquatableArray<FileDeclarations> _files;
    private readonly Dictionary<string, List<FileDeclarations>> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Scope> _scopes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _bases = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _ownersByCSharpName = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _catalogClasses = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _namesInErrors = new(StringComparer.Ordinal);

    private DeclarationIndex(EquatableArray<FileDeclarations> files, ReferencedNames references)
    {
        (_files, References) = (files, references);
        foreach (var file in BuiltInVocabularies.All.Concat(files))
        {
            _namesInErrors.UnionWith(file.NamesInErrors);
            HasUnattachedUse |= file.Name is null && (file.HasBrokenUse || file.Uses.Count > 0);
            if (file.Name is null)
                continue;
            if (!_byName.TryGetValue(file.Name, out var list))
                _byName.Add(file.Name, list = []);
            if (list.Count == 0 || list[0].IsVocabulary == file.IsVocabulary)
                list.Add(file);
            else
                _namesInErrors.UnionWith(NamesIn(file));
            var csharp = Declarations.Names.GetCSharpName(file.Name);
            if (!_ownersByCSharpName.ContainsKey(csharp))
                _ownersByCSharpName.Add(csharp, file.Name);
        }

        foreach (var file in _byName.Values.SelectMany(static files => files).Where(static file => file.Base is not null))
        {
            if (!_bases.ContainsKey(file.Name!))
                _bases.Add(file.Name!, file.Base!);
        }

        _catalogClasses.UnionWith(_byName.Values.Where(static files => !files[0].IsVocabulary).Select(static files => CSharpMembers.GetCatalogClass(files[0].Name!)));
        Names = [.. _byName.Keys.OrderBy(static name => name, StringComparer.Ordinal)];
        foreach (var name in Names)
            _scopes.Add(name, Scope.Create(name, this));
    }

    public IReadOnlyList<FileDeclarations> Files => _files;

    /// <summary>The names of all scenarios and vocabularies.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>What the references of the project export. What is used of it is among the files.</summary>
    public ReferencedNames References { get; }

    public static DeclarationIndex Create(IEnumerable<FileDeclarations> files) => Create(files, ReferencedNames.None);

    public static DeclarationIndex Create(IEnumerable<FileDeclarations> files, ReferencedNames references) =>
        new(files.OrderBy(static file => file.Path, StringComparer.Ordinal).ToEquatableArray(), references);

    /// <summary>The scope of a scenario or vocabulary.</summary>
    public Scope GetScope(string name) => _scopes[name];

    public bool Declares(string name) => _byName.ContainsKey(name);

    /// <summary>The files of a scenario or vocabulary; empty if the name is unknown.</summary>
    public IReadOnlyList<FileDeclarations> GetFiles(string name) => _byName.TryGetValue(name, out var files) ? files : [];

    /// <summary>The scenario that a variant extends; null if the scenario is not a variant.</summary>
    public string? FindBase(string name) => _bases.TryGetValue(name, out var @base) ? @base : null;

    /// <summary>The scenario that a variant extends, the one that it extends, and so on; circular chains are cut.</summary>
    public IReadOnlyList<string> GetBases(string name)
    {
        var bases = new List<string>();
        var seen = new HashSet<string>(StringComparer.Ordinal) { name };
        for (var @base = FindBase(name); @base is not null && Declares(@base) && !IsVocabulary(@base) && seen.Add(@base); @base = FindBase(@base))
            bases.Add(@base);
        return bases;
    }

    /// <summary>Whether the base of a scenario cannot be resolved: it does not exist, or the chain is circular.</summary>
    public bool LacksBase(string name)
    {
        var bases = GetBases(name);
        return FindBase(bases.Count == 0 ? name : bases[bases.Count - 1]) is not null;
    }

    /// <summary>Whether a scenario or vocabulary is one that a reference exports.</summary>
    public bool IsReferenced(string name) => GetFiles(name) is { Count: > 0 } files && files[0].IsReferenced;

    public bool IsVocabulary(string name) => GetFiles(name) is { Count: > 0 } files && files[0].IsVocabulary;

    /// <summary>The scenario or vocabulary that owns a name's C# identifier: this one, or an earlier one with the same identifier.</summary>
    public string OwnerOfSpelling(string name) => _ownersByCSharpName[Declarations.Names.GetCSharpName(name)];

    /// <summary>Whether a scenario or vocabulary is emitted as C#: its name is well-formed, it owns its C# identifier, and its class has no member of that name.</summary>
    public bool IsEmitted(string name) => Declarations.Names.IsName(name) && Declares(name) && OwnerOfSpelling(name) == name && !IsReserved(name);

    /// <summary>Whether a scenario is called as a member of its own class, or a scenario or vocabulary as the class of another one’s catalog.</summary>
    public bool IsReserved(string name) =>
        IsCatalogClass(name) || (!IsVocabulary(name) && CSharpMembers.IsReservedForScenarios(Declarations.Names.GetCSharpName(name), isVariant: FindBase(name) is not null));

    /// <summary>Whether a scenario or vocabulary is called as the class of another one’s catalog.</summary>
    public bool IsCatalogClass(string name) => _catalogClasses.Contains(Declarations.Names.GetCSharpName(name));

    /// <summary>Whether a file without a header has a <c>use</c>: any scenario could be meant.</summary>
    public bool HasUnattachedUse { get; }

    /// <summary>Whether a line with a syntax error may declare a name; using it is not a second error.</summary>
    public bool MayBeUndeclaredDueToError(string name) => _namesInErrors.Contains(name);

    /// <summary>
    /// A scenario or vocabulary and everything it uses, transitively, nearest first, without duplicates; circles are cut. A scope has its own precomputed.
    /// </summary>
    public IReadOnlyList<string> GetUses(string name)
    {
        var found = new List<string> { name };
        var seen = new HashSet<string>(StringComparer.Ordinal) { name };
        for (var i = 0; i < found.Count; i++)
        {
            foreach (var use in GetFiles(found[i]).SelectMany(static file => file.Base is null ? file.Uses : file.Uses.Prepend(file.Base)))
            {
                if (seen.Add(use))
                    found.Add(use);
            }
        }

        if (seen.Add(BuiltInVocabularies.Core))
            found.Add(BuiltInVocabularies.Core);
        return found;
    }

    public bool Equals(DeclarationIndex? other) => other is not null && _files == other._files && References == other.References;

    public override bool Equals(object? obj) => Equals(obj as DeclarationIndex);

    public override int GetHashCode() => _files.GetHashCode();

    /// <summary>The names declared in a file whose own name belongs to a file of the other sort: not declared, but using them is not a second error.</summary>
    private static IEnumerable<string> NamesIn(FileDeclarations file) =>
        file.Kinds.Select(static kind => kind.Name).Concat(file.Choices.Select(static choice => choice.Name)).Concat(file.Facts.Select(static fact => fact.Name));
}
