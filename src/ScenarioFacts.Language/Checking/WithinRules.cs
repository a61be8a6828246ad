using System;
using System.Collections.Generic;
using System.Linq;
using ScenarioFacts.Language.Binding;
using ScenarioFacts.Language.Diagnostics;

namespace ScenarioFacts.Language.Checking;

/// <summary>What is found in another source was there before it: a source within another is not certainly published later.</summary>
internal static class WithinRules
{
    public static void Check(BoundScenario scenario, List<Diagnostic> diagnostics)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (placed, claim) in scenario.Digests.SelectMany(static digest => digest.Found))
        {
            if (claim is { IsHeld: true, Values.Count: 1, Field.TypeKind: TypeKind.SourceChain } && Explain(scenario, placed, claim.Values[0].Name) is { } diagnostic && seen.Add(placed.Fact.Name))
                diagnostics.Add(diagnostic);
        }
    }

    private static Diagnostic? Explain(BoundScenario scenario, PlacedFact placed, string outer)
    {
        if (outer == placed.Fact.Name || scenario.PublishedOf(outer) is not { LatestReading: { } last } published)
            return null;
        foreach (var value in placed.Fact.ClaimsOf("published").Where(static claim => claim is { IsHeld: true, Field.TypeKind: TypeKind.Date }).SelectMany(static claim => claim.Values))
        {
            if (FactDate.TryParse(value.Text, out var date) && date.EarliestReading > last)
                return Report.PublishedAfterOuter(placed.File.File, value.Span, placed.Fact.Name, outer, published.ToString());
        }

        return null;
    }
}
