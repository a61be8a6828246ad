using System;
using System.Collections.Generic;
using System.Linq;
using ScenarioFacts.Language.Declarations;
using ScenarioFacts.Language.Diagnostics;
using ScenarioFacts.Language.Semantics;

namespace ScenarioFacts.Language.Checking;

/// <summary>A source within another existed before it: it must not certainly be published later.</summary>
internal static class WithinRules
{
    public static void Check(BoundScenario scenario, List<Diagnostic> diagnostics)
    {
        var found = scenario.FileInputs.SelectMany(static digest => digest.Embedded)
            .Where(static one => one.Claim is { IsHeld: true, Values.Count: 1, Field.TypeKind: TypeKind.SourceChain }).ToList();
        var circular = CircularAmong(found);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (placed, claim) in found.Where(one => !circular.Contains(one.Placed.Fact.Name)))
        {
            if (Explain(scenario, placed, claim.Values[0].Name) is { } diagnostic && seen.Add(placed.Fact.Name))
                diagnostics.Add(diagnostic);
        }
    }

    /// <summary>The sources on circles, which are reported separately. Follows every link once.</summary>
    private static HashSet<string> CircularAmong(List<ClaimInFact> found)
    {
        var outerOf = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (placed, claim) in found)
            outerOf[placed.Fact.Name] = claim.Values[0].Name;
        var circular = new HashSet<string>(StringComparer.Ordinal);
        var walkOf = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var start in outerOf.Keys)
        {
            var name = start;
            for (; outerOf.TryGetValue(name, out var outer) && !walkOf.ContainsKey(name); name = outer)
                walkOf.Add(name, start);
            // Back on its own path: everything from here on is a circle.
            for (; walkOf.TryGetValue(name, out var walk) && walk == start && circular.Add(name); name = outerOf[name])
            {
            }
        }

        return circular;
    }

    private static Diagnostic? Explain(BoundScenario scenario, FactInFile placed, string outer)
    {
        if (scenario.FindPublished(outer) is not { } published)
            return null;
        // Of the source itself each date that is held counts, and not the most exact alone: the line that is wrong is the one to show.
        foreach (var (written, date) in PublicationDates.GetHeld(placed.Fact))
        {
            if (published.SurelyBefore(date))
                return Report.PublishedAfterOuter(placed.File.File, written.Span, placed.Fact.Name, outer, published.ToString());
        }

        return null;
    }
}
