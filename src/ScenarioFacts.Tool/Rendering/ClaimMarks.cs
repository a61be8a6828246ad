using ScenarioFacts.Language.Binding;
using ScenarioFacts.Language.Semantics;

namespace ScenarioFacts.Tool.Rendering;

/// <summary>What a reader must know of a claim before relying on it, in words.</summary>
internal static class ClaimMarks
{
    /// <summary>Whether our own reasoning is all that backs a claim.</summary>
    public static bool IsInferred(BoundFact fact, BoundClaim claim) => fact.GetBacking(claim) is { Because: not null } backing && backing.Support.Count == 0;

    /// <summary>The evidence that contradicts a claim.</summary>
    public static IEnumerable<BoundEvidence> GetDenials(BoundClaim claim) => claim.Backing.Evidence.Where(static evidence => evidence.Denies);

    /// <summary>“rejected”, “inferred”, “denied by …”; nothing of a plain claim that some source makes.</summary>
    public static IEnumerable<string> List(BoundFact fact, BoundClaim claim, Func<string, string> labelOf)
    {
        if (claim.Standing != Standing.Plain)
            yield return claim.Standing.ToString().ToLowerInvariant();
        if (claim.AssumedIn is not null)
            yield return "assumed";
        if (IsInferred(fact, claim))
            yield return "inferred";
        // The last of a chain is the one that denies; the others pass it on.
        var deniers = GetDenials(claim).Select(denial => labelOf(AttributionChains.GetAttribution(denial).Last())).Distinct(StringComparer.Ordinal).ToList();
        if (deniers.Count > 0)
            yield return "denied by " + string.Join(" and ", deniers);
    }
}
