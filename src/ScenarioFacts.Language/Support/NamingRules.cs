using System;
using System.Collections.Generic;
using System.Linq;
using ScenarioFacts.Language.Binding;
using ScenarioFacts.Language.Declarations;
using ScenarioFacts.Language.Diagnostics;

namespace ScenarioFacts.Language.Support;

/// <summary>The words name what the claim refers to, and no other fact in its place.</summary>
internal static class NamingRules
{
    public static void Check(ClaimInWords claim, List<Diagnostic> diagnostics)
    {
        if (claim.Claim is not { Field.TypeKind: TypeKind.Reference, Values.Count: > 0 })
            return;
        var unnamed = FindUnnamed(claim);
        if (unnamed.Count > 0)
            Check(claim, unnamed, diagnostics);
    }

    private static void Check(ClaimInWords claim, List<BoundValue> unnamed, List<Diagnostic> diagnostics)
    {
        var claimed = new HashSet<string>(claim.Claim.Values.Select(static value => value.Name), StringComparer.Ordinal) { claim.Fact.Name };
        var differing = unnamed.FindAll(value => CheckOthers(claim, value, claimed, diagnostics));
        if (claim.IsEnglish && differing.Count == 0 && (claim.Backing.Because is null || unnamed.Count < claim.Claim.Values.Count || IsReasonOfAnother(claim, unnamed[0], claimed)))
            diagnostics.Add(Report.NotNamed(claim.File, unnamed[0].Span, string.Join("’, ‘", unnamed.Select(static value => value.Name))));
    }

    private static List<BoundValue> FindUnnamed(ClaimInWords claim)
    {
        var unnamed = new List<BoundValue>();
        foreach (var value in claim.Claim.Values)
        {
            if (claim.Names.Find(value.Name) is not null && !IsNamed(claim, value))
                unnamed.Add(value);
        }

        return unnamed;
    }

    private static bool IsNamed(ClaimInWords claim, BoundValue value) =>
        claim.Words.IsNamed(value.Name) || claim.Words.IsLinked(value.Name, claim.Scenario.Find(value.Name)?.Fact);

    /// <summary>Whether the words name another fact that could stand in the value's place.</summary>
    private static bool CheckOthers(ClaimInWords claim, BoundValue value, HashSet<string> claimed, List<Diagnostic> diagnostics)
    {
        if (claim.Names.GetFamily(value.Name) is not { } family || claim.Words.OthersOf(family).FirstOrDefault(other => !claimed.Contains(other.Phrase.Fact)) is not { } other)
            return false;
        // What another language calls a country is no name that we know.
        if (!claim.IsEnglish && !claim.Names.IsCalledAlike(value.Name, other.Phrase))
            return false;
        diagnostics.Add(Report.NamesDiffer(claim.File, value.Span, other.Phrase.Fact, value.Name));
        return true;
    }

    /// <summary>Whether the reason speaks of another fact in the value's place: it is left over from another claim.</summary>
    private static bool IsReasonOfAnother(ClaimInWords claim, BoundValue value, HashSet<string> claimed) =>
        claim.Names.GetFamily(value.Name) is { } family
        && claim.Words.Reason!.Longest.Any(match => claim.Names.GetFamily(match.Phrase.Fact) == family && !claimed.Contains(match.Phrase.Fact));
}
