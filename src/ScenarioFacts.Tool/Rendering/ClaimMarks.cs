using ScenarioFacts.Language.Binding;
using ScenarioFacts.Language.Semantics;

namespace ScenarioFacts.Tool.Rendering;

/// <summary>The caveats of a claim, in words.</summary>
internal static class ClaimMarks
{
    /// <summary>Whether a claim is backed by the analyst's reasoning only.</summary>
    public static bool IsInferred(BoundFact fact, BoundClaim claim) => fact.GetBacking(claim) is { Because: not null } backing && backing.Support.Count == 0;

    /// <summary>The evidence that contradicts a claim.</summary>
    public static IEnumerable<BoundEvidence> GetDenials(BoundClaim claim) => claim.Backing.Evidence.Where(static evidence => evidence.Denies);

    /// <summary>“rejected”, “inferred”, “denied by …”; empty for an undenied plain claim with a source.</summary>
    public static IEnumerable<string> List(BoundFact fact, BoundClaim claim, Func<string, string> labelOf)
    {
        if (claim.Standing != Standing.Plain)
            yield return claim.Standing.ToString().ToLowerInvariant();
        if (claim.AssumedIn is not null)
            yield return "assumed";
        if (IsInferred(fact, claim))
            yield return "inferred";
        // The end of the attribution chain is the one that denies; the others relay it.
        var deniers = GetDenials(claim).Select(denial => labelOf(AttributionChains.GetAttribution(denial).Last())).Distinct(StringComparer.Ordinal).ToList();
        if (deniers.Count > 0)
            yield return "denied by " + string.Join(" and ", deniers);
    }
}
