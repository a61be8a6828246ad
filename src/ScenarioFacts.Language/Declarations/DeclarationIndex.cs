using System;
using System.Collections.Generic;
using System.Linq;
using ScenarioFacts.Language.Common;

namespace ScenarioFacts.Language.Declarations;

/// <summary>
/// The names and kinds of all files, in the ordinal order of their paths, the built-in vocabularies included. Two indexes are equal
/// when no name, kind or field differs: an edit of a label or a claim stops here.
/// </summary>
internal sealed class DeclarationIndex : IEquatable<DeclarationIndex>
{
    private readonly EquatableArray<FileDeclarations> _files;
    private readonly Dictionary<string, List<FileDeclarations>> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Scope> _scopes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _bases = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _spelt = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _brokenNames = new(StringComparer.Ordinal);

    private DeclarationIndex(EquatableArray<FileDeclarations> files)
    {
        _files = files;
        foreach (var file in BuiltInVocabularies.All.Concat(files))
        {
            _brokenNames.UnionWith(file.NamesInErrors);
            HasUnattachedUse |= file.Name is null && (file.HasBrokenUse || file.Uses.Count > 0);
            if (file.Name is null)
                continue;
            if (!_byName.TryGetValue(file.Name, out var list))
                _byName.Add(file.Name, list = []);
            if (list.Count == 0 || list[0].IsVocabulary == file.IsVocabulary)
                list.Add(file);
            else
                _brokenNames.UnionWith(NamesIn(file));
            var csharp = Declarations.Names.GetCSharpName(file.Name);
            if (!_spelt.ContainsKey(csharp))
                _spelt.Add(csharp, file.Name);
        }

        foreach (var file in _byName.Values.SelectMany(static files => files).Where(static file => file.Base is not null))
        {
            if (!_bases.ContainsKey(file.Name!))
                _bases.Add(file.Name!, file.Base!);
        }

        Names = [.. _byName.Keys.OrderBy(static name => name, StringComparer.Ordinal)];
        foreach (var name in Names)
            _scopes.Add(name, Scope.Create(name, this));
    }

    public IReadOnlyList<FileDeclarations> Files => _files;

    /// <summary>All scenarios and vocabularies there are, by name.</summary>
    public IReadOnlyList<string> Names { get; }

    public static DeclarationIndex Create(IEnumerable<FileDeclarations> files) =>
        new(files.OrderBy(static file => file.Path, StringComparer.Ordinal).ToEquatableArray());

    /// <summary>What can be named in a scenario or vocabulary.</summary>
    public Scope GetScope(string name) => _scopes[name];

    public bool Declares(string name) => _byName.ContainsKey(name);

    /// <summary>The files of a scenario or vocabulary; none where there is no such name.</summary>
    public IReadOnlyList<FileDeclarations> GetFiles(string name) => _byName.TryGetValue(name, out var files) ? files : [];

    /// <summary>The scenario that a scenario is a variant of; null for one that stands by itself.</summary>
    public string? FindBase(string name) => _bases.TryGetValue(name, out var @base) ? @base : null;

    /// <summary>The scenario that one is a variant of, what that is a variant of, and so on; circles end where they began.</summary>
    public IReadOnlyList<string> GetBases(string name)
    {
        var bases = new List<string>();
        var seen = new HashSet<string>(StringComparer.Ordinal) { name };
        for (var @base = FindBase(name); @base is not null && Declares(@base) && !IsVocabulary(@base) && seen.Add(@base); @base = FindBase(@base))
            bases.Add(@base);
        return bases;
    }

    /// <summary>Whether what a scenario extends is missing: there is no such scenario, or it leads back to where it began.</summary>
    public bool LacksBase(string name)
    {
        var bases = GetBases(name);
        return FindBase(bases.Count == 0 ? name : bases[bases.Count - 1]) is not null;
    }

    public bool IsVocabulary(string name) => GetFiles(name) is { Count: > 0 } files && files[0].IsVocabulary;

    /// <summary>The scenario or vocabulary that has a name’s spelling in C#: this one, or another that comes before it.</summary>
    public string OwnerOfSpelling(string name) => _spelt[Declarations.Names.GetCSharpName(name)];

    /// <summary>Whether a scenario or vocabulary becomes C#: it is spelt as a name, and no other has its name there.</summary>
    public bool IsEmitted(string name) => Declarations.Names.IsName(name) && Declares(name) && OwnerOfSpelling(name) == name;

    /// <summary>Whether a file without a header uses something: nobody can tell for which scenario.</summary>
    public bool HasUnattachedUse { get; }

    /// <summary>Whether a name may be one that a line declares which could not be read: using it is no second error.</summary>
    public bool MayBeUndeclaredDueToError(string name) => _brokenNames.Contains(name);

    /// <summary>
    /// A scenario or vocabulary and all that it uses, nearest first, each once; circles end where they began. A scope knows its own.
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

    public bool Equals(DeclarationIndex? other) => other is not null && _files == other._files;

    public override bool Equals(object? obj) => Equals(obj as DeclarationIndex);

    public override int GetHashCode() => _files.GetHashCode();

    /// <summary>What a file declares whose own name is that of a file of the other sort: it counts for nothing, and is no second error where it is used.</summary>
    private static IEnumerable<string> NamesIn(FileDeclarations file) =>
        file.Kinds.Select(static kind => kind.Name).Concat(file.Choices.Select(static choice => choice.Name)).Concat(file.Facts.Select(static fact => fact.Name));
}
