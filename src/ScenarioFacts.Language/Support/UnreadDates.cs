using System.Collections.Generic;
using System.Linq;
using ScenarioFacts.Language.Binding;
using ScenarioFacts.Language.Declarations;
using ScenarioFacts.Language.Semantics;

namespace ScenarioFacts.Language.Support;

/// <summary>Dates that cannot be read are reported where they stand: what would rest on them is not missing.</summary>
internal static class UnreadDates
{
    /// <summary>Whether a fact, what it names or a source or voice of these quotes has one.</summary>
    public static bool AreBehind(BoundFact fact, IEnumerable<BoundEvidence> quotes, BoundScenario scenario) => fact.HasUnreadDates
        || fact.Claims.Where(static claim => claim.Field is { TypeKind: TypeKind.Reference }).SelectMany(static claim => claim.Values).Any(value => AreIn(value.Name, scenario))
        || quotes.Any(quote => AttributionChains.GetAttribution(quote).Any(voice => AreIn(voice, scenario)));

    private static bool AreIn(string name, BoundScenario scenario) => scenario.Find(name)?.Fact.HasUnreadDates == true;
}
