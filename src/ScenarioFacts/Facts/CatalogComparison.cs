using System;
using System.Collections.Generic;
using System.Linq;

namespace ScenarioFacts;

/// <summary>The differences between two catalogs of one family: a scenario and its variants, and theirs.</summary>
internal static class CatalogComparison
{
    /// <summary>Compares the facts that some catalog of the two lines of variants changes; all others are the same.</summary>
    public static IEnumerable<FactDifference> Compare(FactCatalog before, FactCatalog after) =>
        from name in before.NamesChanged.Concat(after.NamesChanged).Distinct(StringComparer.Ordinal).OrderBy(static name => name, StringComparer.Ordinal)
        from difference in Compare(before.FindOwn(name), after.FindOwn(name))
        select difference;

    private static IEnumerable<FactDifference> Compare(Fact? before, Fact? after) => (before, after) switch
    {
        (null, null) => [],
        (null, _) or (_, null) => [new FactDifference(before, after)],
        _ => before.Claims.Concat(after.Claims).Select(static claim => claim.Field).Distinct(StringComparer.Ordinal)
            .Select(field => new FactDifference(before, after, field))
            .Where(static difference => !difference.ClaimsBefore.Select(Describe).SequenceEqual(difference.ClaimsAfter.Select(Describe), StringComparer.Ordinal)),
    };

    /// <summary>All that a claim says, and what backs it.</summary>
    private static string Describe(Claim claim) => string.Join("\n", claim.Evidence.Concat(claim.Denials).Select(Describe).Prepend(claim.Because ?? "").Prepend(claim.ToString()));

    private static string Describe(Evidence evidence) => string.Join("\t", evidence.ViaNames.Prepend(evidence.Words).Prepend(evidence.SourceName));
}
