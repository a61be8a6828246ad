using System.Linq;
using ScenarioFacts.Language.Declarations;
using ScenarioFacts.Language.Evidence.Figures;
using ScenarioFacts.Language.Lexicon;

namespace ScenarioFacts.Language.Support;

/// <summary>Which fields hold what ordinals and superlatives state.</summary>
internal static class ClaimedPlace
{
    /// <summary>Whether a field holds a place in a row: how many there are of something states none.</summary>
    public static bool IsIn(Field field) => field.TypeKind == TypeKind.Count && EnglishOrdinals.IsPlace(field.Name);

    /// <summary>Whether words count what a field holds: any place, or its own noun, as “the second term” does for <c>terms</c>.</summary>
    public static bool IsCounted(StatedPlace place, Field field) => IsIn(field) || (!place.IsSuperlative && place.Next.Any(word => GetNoun(word) == GetNoun(field.Name)));

    private static string GetNoun(string name) => Names.GetSingular(name.Substring(name.LastIndexOf('-') + 1));
}
