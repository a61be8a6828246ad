using System;
using System.Collections.Generic;
using System.Linq;
using ScenarioFacts.Language.Common;
using ScenarioFacts.Language.Declarations;
using ScenarioFacts.Language.Text;

namespace ScenarioFacts.Language.Surfaces;

/// <summary>
/// Chooses what the files of a project need of what its references export: the scenarios that they use or extend, with all that those use, and all vocabularies, of which messages
/// tell. A name of the project's own always means that.
/// </summary>
internal sealed class ReferenceResolver
{
    private readonly ILookup<string, FileDeclarations> _own;
    private readonly ILookup<string, Export> _exports;
    private readonly IReadOnlyList<Surface> _unreadable;
    private readonly Dictionary<string, Export> _taken = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, ReferenceProblem> _problems = new(StringComparer.Ordinal);

    private ReferenceResolver(IReadOnlyList<FileDeclarations> own, IReadOnlyList<Surface> surfaces)
    {
        _own = own.Where(static file => file.Name is not null).ToLookup(static file => file.Name!, StringComparer.Ordinal);
        // One reference may come twice, as a project and with a package that has it.
        _exports = surfaces.Distinct().SelectMany(Export.CollectFrom).OrderBy(static export => export.Surface.Library, StringComparer.Ordinal).ToLookup(static export => export.Name, StringComparer.Ordinal);
        _unreadable = [.. surfaces.Where(static surface => !surface.IsReadable)];
    }

    /// <param name="own">The declarations of the project's own files.</param>
    public static ResolvedReferences Resolve(IReadOnlyList<FileDeclarations> own, IReadOnlyList<Surface> surfaces)
    {
        if (surfaces.Count == 0)
            return ResolvedReferences.None;
        var resolver = new ReferenceResolver(own, surfaces);
        foreach (var name in own.SelectMany(static file => file.Base is null ? file.Uses : file.Uses.Append(file.Base)).Distinct(StringComparer.Ordinal))
            resolver.Use(name);
        resolver.TakeVocabularies();
        return resolver.GetResult();
    }

    private void Use(string name)
    {
        if (BuiltInVocabularies.IsBuiltIn(name))
            return;
        if (_own.Contains(name))
        {
            // Of a vocabulary the project may have its own: that is an error only where facts of a reference need the other one.
            if (_exports[name].FirstOrDefault(export => !export.IsVocabulary && !IsSame(export)) is { } other)
                Report(name, ReferenceProblemKind.DeclaredHereToo, other.Surface.Library);
        }
        else if (Choose(name) is { } export)
        {
            Take(export);
        }
        else if (_unreadable.Count > 0 && !_exports.Contains(name))
        {
            Report(name, ReferenceProblemKind.OtherVersion, _unreadable[0].Library, _unreadable[0].Version);
        }
    }

    /// <summary>What a name means that the project does not declare. Two references may have the same vocabulary, each for itself.</summary>
    private Export? Choose(string name)
    {
        var exports = _exports[name].ToList();
        var other = exports.Find(export => !(export.IsVocabulary && exports[0].IsVocabulary && export.Fingerprint == exports[0].Fingerprint) && export != exports[0]);
        if (other is not null)
            Report(name, ReferenceProblemKind.ExportedTwice, exports[0].Surface.Library, other.Surface.Library);
        return other is null && exports.Count > 0 ? exports[0] : null;
    }

    /// <summary>Takes a scenario or vocabulary with all that it uses.</summary>
    private void Take(Export root)
    {
        var pending = new Queue<Export>([root]);
        var seen = new HashSet<string>(StringComparer.Ordinal) { root.Name };
        while (pending.Count > 0)
        {
            var export = pending.Dequeue();
            _taken[export.Name] = export;
            foreach (var needed in export.Uses.Where(seen.Add))
            {
                if (FindNeeded(root, export, needed) is { } used)
                    pending.Enqueue(used);
            }
        }
    }

    /// <summary>What a reference needs; null if it is at hand, or is missing, which is then reported where the name that leads to it is used.</summary>
    private Export? FindNeeded(Export root, Export user, string needed)
    {
        var isHere = _own.Contains(needed) || BuiltInVocabularies.IsBuiltIn(needed);
        var found = isHere ? null : _taken.TryGetValue(needed, out var taken) ? taken : FindMeant(user.Surface, needed);
        if (!isHere && found is null)
            Report(root.Name, ReferenceProblemKind.LacksUsed, user.Surface.Library, needed);
        else if ((isHere || found is { IsVocabulary: true }) && !IsBuiltWith(user.Surface, needed, isHere ? GetOwnFingerprint(needed) : found!.Fingerprint))
            Report(root.Name, _own.Contains(needed) ? ReferenceProblemKind.UsedIsDeclaredHere : ReferenceProblemKind.OtherVocabulary, user.Surface.Library, needed);
        return found;
    }

    /// <summary>Which export a reference means by a name: its own, or the vocabulary that it was compiled with. Others of that name do not matter to it.</summary>
    private Export? FindMeant(Surface user, string needed)
    {
        var exports = _exports[needed].ToList();
        return exports.Find(export => ReferenceEquals(export.Surface, user))
            ?? exports.Find(export => export.IsVocabulary && IsBuiltWith(user, needed, export.Fingerprint))
            ?? (exports.Count == 1 ? exports[0] : exports.Find(static export => export.IsVocabulary));
    }

    /// <summary>Vocabularies that nothing uses are there for messages: which one declares a kind.</summary>
    private void TakeVocabularies()
    {
        var spelt = new HashSet<string>(_own.Select(static own => Names.GetCSharpName(own.Key)), StringComparer.OrdinalIgnoreCase);
        foreach (var exports in _exports.Where(exports => !_taken.ContainsKey(exports.Key) && !BuiltInVocabularies.IsBuiltIn(exports.Key) && exports.All(static export => export.IsVocabulary)).OrderBy(static exports => exports.Key, StringComparer.Ordinal))
        {
            if (exports.All(export => export.Fingerprint == exports.First().Fingerprint) && spelt.Add(Names.GetCSharpName(exports.Key)))
                _taken[exports.Key] = exports.First();
        }
    }

    /// <summary>Whether the project declares the same facts of the same kinds: one's own surface is no other scenario.</summary>
    private bool IsSame(Export export) => _own[export.Name].All(static file => !file.IsVocabulary) && GetFacts(_own[export.Name]).SetEquals(GetFacts(export.GetDeclarations()));

    private static HashSet<(string Name, string Kind)> GetFacts(IEnumerable<FileDeclarations> files) =>
        [.. files.SelectMany(static file => file.Facts).Select(static fact => (fact.Name, fact.Kind))];

    /// <summary>The fingerprint of a vocabulary of the project or the compiler; null for a scenario, which is no other's.</summary>
    private string? GetOwnFingerprint(string name)
    {
        IReadOnlyList<FileDeclarations> files = _own.Contains(name) ? [.. _own[name]] : [.. BuiltInVocabularies.All.Where(file => file.Name == name)];
        return files[0].IsVocabulary ? VocabularyFingerprint.Create(files) : null;
    }

    private static bool IsBuiltWith(Surface surface, string vocabulary, string? fingerprint) =>
        surface.Vocabularies.FirstOrDefault(built => built.Name == vocabulary) is { } built && built.Fingerprint == fingerprint;

    private void Report(string name, ReferenceProblemKind kind, string library, string other = "")
    {
        if (!_problems.ContainsKey(name))
            _problems.Add(name, new ReferenceProblem(name, kind, library, other));
    }

    private ResolvedReferences GetResult()
    {
        var names = _exports.Select(static exports => new ExportedName(exports.Key, exports.First().Surface.Library, exports.First().IsVocabulary));
        var taken = _taken.Values.OrderBy(static export => export.Name, StringComparer.Ordinal).ToList();
        return new ResolvedReferences(
            taken.SelectMany(static export => export.GetFiles()).OrderBy(static file => file.Path, StringComparer.Ordinal).ToEquatableArray(),
            taken.Select(static export => new TakenExport(export.Name, export.IsVocabulary, export.Surface.Library, export.Surface.Namespace, export.Surface.Vocabularies)).ToEquatableArray(),
            new ReferencedNames(names.OrderBy(static name => name.Name, StringComparer.Ordinal).ToEquatableArray(), _problems.Values.ToEquatableArray()));
    }
}

/// <summary>What a project takes from its references.</summary>
/// <param name="Files">The files that are compiled with the project's own, in ordinal order of path.</param>
/// <param name="Taken">The scenarios and vocabularies of those files, in ordinal order of name.</param>
internal sealed record ResolvedReferences(EquatableArray<InputText> Files, EquatableArray<TakenExport> Taken, ReferencedNames Names)
{
    public static ResolvedReferences None { get; } = new(default, default, ReferencedNames.None);
}

/// <summary>A scenario or vocabulary that a project takes from a reference.</summary>
/// <param name="Namespace">The namespace of the catalogs of that reference.</param>
/// <param name="Vocabularies">The vocabularies of that reference.</param>
internal sealed record TakenExport(string Name, bool IsVocabulary, string Library, string Namespace, EquatableArray<BuiltVocabulary> Vocabularies);
