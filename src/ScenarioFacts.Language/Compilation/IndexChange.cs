using System;
using System.Collections.Generic;
using System.Linq;
using ScenarioFacts.Language.Checking;
using ScenarioFacts.Language.Declarations;
using ScenarioFacts.Language.Evidence.Words;
using ScenarioFacts.Language.Text;

namespace ScenarioFacts.Language.Compilation;

/// <summary>
/// The difference between two indexes: usually just the name of a fact that is being typed. A file without diagnostics whose text does not
/// contain that name is then unaffected.
/// </summary>
internal sealed class IndexChange
{
    /// <summary>With more names than this, searching files for each does not pay.</summary>
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

    /// <summary>Whether the change may affect the file.</summary>
    public bool Concerns(InputText file, FileAnalysis analysis) =>
        _names is null || analysis.Bound.Diagnostics.Count > 0 || analysis.Findings.Count > 0 || _names.Any(name => MayRefer(file.Text, name));

    /// <summary>Whether a name stands in a text as a word that may refer to a fact. The first word of a line that is not indented is its kind, or a word of the language.</summary>
    private static bool MayRefer(string text, string name)
    {
        // A name may be written with a letter and a mark in place of one letter.
        if (!name.All(static c => c < 0x80) && !CanonicalComposition.IsComposed(text, new TextSpan(0, text.Length)))
            return true;
        for (var at = text.IndexOf(name, StringComparison.Ordinal); at >= 0; at = text.IndexOf(name, at + 1, StringComparison.Ordinal))
        {
            if (at > 0 && LineMap.BreakWidth(text, at - 1) == 0 && EndsName(text[at - 1]) && (at + name.Length == text.Length || EndsName(text[at + name.Length])))
                return true;
        }

        return false;
    }

    /// <summary>Whether a character may stand beside a name: in names are letters, digits and hyphens only; of signs in a composed letter it is not certain.</summary>
    private static bool EndsName(char c) => c >= 0x80 || !(c == '-' || char.IsLetterOrDigit(c));

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

    /// <summary>The kinds under which a file declares each name, in order: the first of several counts.</summary>
    private static Dictionary<string, string> KindsByName(FileDeclarations file)
    {
        var kinds = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var fact in file.Facts)
            kinds[fact.Name] = kinds.TryGetValue(fact.Name, out var other) ? other + " " + fact.Kind : fact.Kind;
        return kinds;
    }

    /// <summary>A scenario without any source is a sketch, which is checked less strictly.</summary>
    private static bool HaveSourcesAlike(DeclarationIndex before, DeclarationIndex after) =>
        before.Names.SequenceEqual(after.Names, StringComparer.Ordinal)
        && after.Names.All(name => before.GetScope(name).HasSources == after.GetScope(name).HasSources);
}
