using System.Collections.Generic;
using ScenarioFacts.Language.Binding;

namespace ScenarioFacts.Language.Semantics;

/// <summary>An effective variant: its base's facts with its assumptions and without its retractions, plus its own.</summary>
/// <param name="Own">The variant with its own facts only.</param>
/// <param name="Base">The scenario that it changes, itself possibly as seen through a variant.</param>
/// <param name="Effective">The variant with all of its facts.</param>
/// <param name="OwnAmongBase">The variant's own facts among the effective ones of its base: the input of rules that compare several facts.</param>
/// <param name="Changed">The effective facts of the base with an assumed or retracted field, by name in ordinal order.</param>
/// <param name="Retracted">The names of the base's facts that are removed.</param>
internal sealed record Variant(
    BoundScenario Own, BoundScenario Base, BoundScenario Effective, BoundScenario OwnAmongBase, IReadOnlyList<ChangedFact> Changed, IReadOnlyCollection<string> Retracted)
{
    public string Name => Own.Name;
}

/// <summary>A fact of the base as changed by a variant.</summary>
/// <param name="Before">The fact in the base.</param>
/// <param name="After">The fact in the variant.</param>
/// <param name="Fields">The fields whose claims differ from those of the base, in ordinal order.</param>
internal sealed record ChangedFact(FactInFile Before, FactInFile After, IReadOnlyList<string> Fields)
{
    public string Name => Before.Fact.Name;

    /// <summary>The claims of one field in the variant.</summary>
    public IEnumerable<BoundClaim> GetClaims(string field) => After.Fact.GetClaims(field);
}
