using System;
using System.Collections.Immutable;
using System.Linq;
using ScenarioFacts.Language.Common;
using ScenarioFacts.Language.Model;

namespace ScenarioFacts.Generator.Pipeline;

/// <summary>What the facts of a project come to, as far as C# has limits: the same for almost every edit.</summary>
/// <param name="IsLarge">Whether their data would come near the size that all texts of an assembly may have together.</param>
/// <param name="WithoutMembers">The scenarios and kinds of which there are more facts than a class can have members.</param>
internal sealed record ProjectSize(bool IsLarge, EquatableArray<(string Scenario, string Kind, int Count)> WithoutMembers)
{
    /// <summary>An assembly can have 8 million characters (CS8103) of all its texts; the project has texts of its own.</summary>
    private const long MostCharacters = 4_000_000;

    /// <summary>A class can have 65,535 methods and the runtime refuses to load another; editors grow slow long before.</summary>
    private const int MostMembers = 60_000;

    public static ProjectSize Create(ImmutableArray<TextSize> texts) => new(
        texts.Sum(static text => text.Characters) > MostCharacters,
        texts.GroupBy(static text => (text.Scenario, text.Kind)).Select(static set => (set.Key.Scenario, set.Key.Kind, Count: set.Sum(static text => text.Facts)))
            .Where(static set => set.Count > MostMembers).OrderBy(static set => set.Scenario, StringComparer.Ordinal).ThenBy(static set => set.Kind, StringComparer.Ordinal).ToEquatableArray());

    /// <summary>Whether facts have members of their own, beside the set's way to find them by name.</summary>
    public bool HasMembers(PackedFactsModel text) => !WithoutMembers.Any(set => set.Scenario == text.Scenario && set.Kind == text.Kind);
}

/// <summary>How much one text of packed facts is.</summary>
internal readonly record struct TextSize(string Scenario, string Kind, int Facts, long Characters)
{
    public static TextSize Of(PackedFactsModel? text) => text is null ? default : new(text.Scenario, text.Kind, text.Facts.Count, text.Facts.Sum(Count));

    /// <summary>About as many as will be packed; exactness is not needed.</summary>
    private static long Count(FactModel fact) => fact.Name.Length + fact.Label.Length + (fact.Documentation?.Length ?? 0) + Count(fact.Backing) + fact.Claims.Sum(static claim => 16 + claim.Field.Length + claim.Values.Sum(static value => 1 + value.Length) + Count(claim.Backing));

    private static long Count(BackingModel backing) => (backing.Because?.Length ?? 0) + backing.Evidence.Sum(static evidence => 16 + evidence.Source.Length + evidence.Words.Length + evidence.Via.Sum(static via => 1 + via.Length));
}
