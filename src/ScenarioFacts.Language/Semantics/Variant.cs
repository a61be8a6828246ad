using System.Collections.Generic;
using ScenarioFacts.Language.Binding;

namespace ScenarioFacts.Language.Semantics;

/// <summary>A variant as it stands: its base's facts with what it assumes and without what it retracts, and those that it adds.</summary>
/// <param name="Own">The variant with its own facts alone.</param>
/// <param name="Base">What it changes, itself perhaps seen through a variant.</param>
/// <param name="Effective">The variant with all of its facts.</param>
/// <param name="OwnAmongBase">The variant's own facts among those of its base as they stand here: what rules about several facts look at.</param>
/// <param name="Changed">The base's facts of which a field is assumed or retracted, as they stand here, by name in ordinal order.</param>
/// <param name="Retracted">The base's facts that are not here, by name.</param>
internal sealed record Variant(
    BoundScenario Own, BoundScenario Base, BoundScenario Effective, BoundScenario OwnAmongBase, IReadOnlyList<ChangedFact> Changed, IReadOnlyCollection<string> Retracted)
{
    public string Name => Own.Name;
}

/// <summary>A fact of the base as a variant has it.</summary>
/// <param name="Before">The fact in the base.</param>
/// <param name="After">The fact in the variant.</param>
/// <param name="Fields">The fields whose claims are no longer those of the base, in ordinal order.</param>
internal sealed record ChangedFact(FactInFile Before, FactInFile After, IReadOnlyList<string> Fields)
{
    public string Name => Before.Fact.Name;

    /// <summary>The claims of one field in the variant.</summary>
    public IEnumerable<BoundClaim> GetClaims(string field) => After.Fact.GetClaims(field);
}
