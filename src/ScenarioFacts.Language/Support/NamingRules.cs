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
        var indirect = FindIndirect(claim);
        if (indirect.Count > 0)
            Check(claim, indirect, diagnostics);
    }

    private static void Check(ClaimInWords claim, List<BoundValue> indirect, List<Diagnostic> diagnostics)
    {
        var claimed = new HashSet<string>(claim.Claim.Values.Select(static value => value.Name), StringComparer.Ordinal) { claim.Fact.Name };
        var unnamed = indirect.FindAll(value => !claim.Words.IsLinked(value.Name, claim.Scenario.Find(value.Name)?.Fact));
        var borrowed = indirect.FindAll(value => !unnamed.Contains(value) && IsNamedByAnother(claim, value));
        var differing = unnamed.Concat(borrowed).ToList().FindAll(value => CheckOthers(claim, value, claimed, diagnostics));
        if (!claim.IsEnglish || differing.Count > 0)
            return;
        if (unnamed.Count > 0 && !IsReasoned(claim, unnamed))
            diagnostics.Add(Report.NotNamed(claim.File, unnamed[0].Span, string.Join("’, ‘", unnamed.Select(static value => value.Name))));
        else if (borrowed.Find(value => IsReasonOfAnother(claim, value, claimed)) is { } other)
            diagnostics.Add(Report.NotNamed(claim.File, other.Span, other.Name));
    }

    /// <summary>The values that the words do not name.</summary>
    private static List<BoundValue> FindIndirect(ClaimInWords claim)
    {
        var indirect = new List<BoundValue>();
        foreach (var value in claim.Claim.Values)
        {
            if (claim.Names.Find(value.Name) is not null && !claim.Words.IsNamed(value.Name))
                indirect.Add(value);
        }

        return indirect;
    }

    /// <summary>Whether only words of another's name describe it: the “Minister” in the title of somebody else.</summary>
    private static bool IsNamedByAnother(ClaimInWords claim, BoundValue value) =>
        claim.Names.GetFamily(value.Name) is { } family && !claim.Words.IsInChain(value.Name) && !claim.Words.IsDescribedApart(value.Name, family);

    /// <summary>Whether a reason leads to all values of a claim: what has a proper name it has to name, for anything else a word of its description will do.</summary>
    private static bool IsReasoned(ClaimInWords claim, List<BoundValue> unnamed) =>
        claim.Backing.Because is not null && unnamed.Count == claim.Claim.Values.Count
        && claim.Names.GetFamily(unnamed[0].Name) is null && unnamed.TrueForAll(value => claim.Words.IsTouchedOn(value.Name));

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
        && claim.Words.Reason?.Longest.Any(match => claim.Names.GetFamily(match.Phrase.Fact) == family && !claimed.Contains(match.Phrase.Fact)) == true;
}
