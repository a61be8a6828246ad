using System;
using System.Collections.Generic;
using System.Linq;
using ScenarioFacts.Language.Checking;
using ScenarioFacts.Language.Declarations;
using ScenarioFacts.Language.Text;

namespace ScenarioFacts.Language.Compilation;

/// <summary>
/// What differs between two indexes: mostly nothing but the name of a fact that someone is typing. Then a file that does not have that name anywhere in
/// its text, and in which nothing is wrong, means what it meant.
/// </summary>
internal sealed class IndexChange
{
    /// <summary>With more names than this it is not worth looking for each.</summary>
    private const int MostNames = 16;

    private readonly HashSet<string>? _names;

    private IndexChange(HashSet<string>? names) => _names = names;

    public static IndexChange Between(DeclarationIndex before, DeclarationIndex after)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        var (old, current) = (before.Files, after.Files);
        var isSmall = old.Count == current.Count;
        for (var i = 0; isSmall && i < current.Count; i++)
            isSmall = ReferenceEquals(old[i], current[i]) || AddNames(old[i], current[i], names);
        return new IndexChange(isSmall && HaveSourcesAlike(before, after) ? names : null);
    }

    /// <summary>Whether the file may mean something else now.</summary>
    public bool Concerns(InputText file, FileAnalysis analysis) =>
        _names is null || analysis.Bound.Diagnostics.Count > 0 || analysis.Findings.Count > 0 || _names.Any(name => file.Text.IndexOf(name, StringComparison.Ordinal) >= 0);

    private static bool AddNames(FileDeclarations before, FileDeclarations after, HashSet<string> names)
    {
        if (before with { Facts = default, NamesInErrors = default } != after with { Facts = default, NamesInErrors = default })
            return false;
        var (old, current) = (KindsByName(before), KindsByName(after));
        names.UnionWith(old.Keys.Concat(current.Keys).Where(name => !old.TryGetValue(name, out var kinds) || !current.TryGetValue(name, out var now) || kinds != now));
        var broken = new HashSet<string>(before.NamesInErrors, StringComparer.Ordinal);
        broken.SymmetricExceptWith(after.NamesInErrors);
        names.UnionWith(broken);
        return names.Count <= MostNames;
    }

    /// <summary>The kinds with which a file declares each name, in their order: of two, the first counts.</summary>
    private static Dictionary<string, string> KindsByName(FileDeclarations file)
    {
        var kinds = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var fact in file.Facts)
            kinds[fact.Name] = kinds.TryGetValue(fact.Name, out var other) ? other + " " + fact.Kind : fact.Kind;
        return kinds;
    }

    /// <summary>A scenario without any source is a sketch, of which less is asked.</summary>
    private static bool HaveSourcesAlike(DeclarationIndex before, DeclarationIndex after) =>
        before.Names.SequenceEqual(after.Names, StringComparer.Ordinal)
        && after.Names.All(name => before.GetScope(name).HasSources == after.GetScope(name).HasSources);
}
