using System;
using System.Collections.Immutable;
using System.Linq;
using ScenarioFacts.Language.Common;
using ScenarioFacts.Language.Model;

namespace ScenarioFacts.Generator.Pipeline;

/// <summary>What the facts of a project come to, as far as C# has limits: the same for almost every edit.</summary>
/// <param name="IsLarge">Whether data is in attributes, where a character has one byte and an assembly has room for all.</param>
/// <param name="Documentation">What facts are documented with unless the project says.</param>
/// <param name="WithoutMembers">The scenarios and kinds of which there are more facts than a class can have members.</param>
internal sealed record ProjectSize(bool IsLarge, FactDocumentation Documentation, EquatableArray<(string Scenario, string Kind, int Count)> WithoutMembers)
{
    /// <summary>An assembly can have 8 million characters (CS8103) in all its literals, of two bytes each, and the project has texts of its own.</summary>
    private const long MostInLiterals = 1_000_000;

    /// <summary>With all words of some 10,000 facts, editors and compilers keep more documentation than all else.</summary>
    private const long MostDocumented = 4_000_000;

    /// <summary>A class can have 65,535 methods and the runtime refuses to load another; editors grow slow long before.</summary>
    private const int MostMembers = 60_000;

    public static ProjectSize Create(ImmutableArray<FileSize> files)
    {
        var characters = files.Sum(static file => file.Characters);
        return new ProjectSize(characters > MostInLiterals, characters > MostDocumented ? FactDocumentation.Short : FactDocumentation.Full, FindWithoutMembers(files));
    }

    /// <summary>Whether facts have members of their own, beside the set's way to find them by name.</summary>
    public bool HasMembers(PackedFactsModel text) => !WithoutMembers.Any(set => set.Scenario == text.Scenario && set.Kind == text.Kind);

    private static EquatableArray<(string Scenario, string Kind, int Count)> FindWithoutMembers(ImmutableArray<FileSize> files) =>
        files.SelectMany(static file => file.Sets).GroupBy(static set => (set.Scenario, set.Kind)).Select(static set => (set.Key.Scenario, set.Key.Kind, Count: set.Sum(static one => one.Count)))
            .Where(static set => set.Count > MostMembers).OrderBy(static set => set.Scenario, StringComparer.Ordinal).ThenBy(static set => set.Kind, StringComparer.Ordinal).ToEquatableArray();
}

/// <summary>How much one file comes to: its characters, which are about those that will be packed, and its facts of each kind.</summary>
internal sealed record FileSize(long Characters, EquatableArray<(string Scenario, string Kind, int Count)> Sets)
{
    public static FileSize Of(ParsedFile file) => new(
        file.File.Text.Length,
        file.Declarations.Facts.GroupBy(static fact => fact.Kind, StringComparer.Ordinal).Select(kind => (file.Declarations.Name ?? "", kind.Key, kind.Count())).ToEquatableArray());
}
