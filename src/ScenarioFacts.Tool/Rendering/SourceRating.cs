using ScenarioFacts.Language.Binding;
using ScenarioFacts.Language.Declarations;

namespace ScenarioFacts.Tool.Rendering;

/// <summary>The reliability of a source.</summary>
internal static class SourceRating
{
    /// <summary>The letter of its reliability; null if not rated.</summary>
    public static string? Format(BoundFact? source) =>
        source?.Claims.FirstOrDefault(static claim => claim is { Field.TypeKind: TypeKind.Reliability, Values.Count: > 0, IsHeld: true })?.Values[0].Text;
}
