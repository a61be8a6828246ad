using System;
using System.Collections.Generic;
using System.Linq;
using ScenarioFacts.Language.Binding;
using ScenarioFacts.Language.Declarations;
using ScenarioFacts.Language.Diagnostics;

namespace ScenarioFacts.Language.Checking;

/// <summary>Checks the number of values of a list; a value stated by several lines counts once.</summary>
internal static class ListRules
{
    public static void Check(BoundFile file, BoundFact fact, List<Diagnostic> diagnostics)
    {
        List<BoundClaim>? counted = null;
        foreach (var claim in fact.Claims)
        {
            if (claim.Field is { Symbol: { Type.IsList: true, IsBroken: false, Modifiers: var modifiers } } && (modifiers.AtLeast ?? modifiers.AtMost) is not null)
                (counted ??= []).Add(claim);
        }

        if (counted is null)
            return;
        foreach (var claims in counted.GroupBy(static claim => claim.Field!.Name, StringComparer.Ordinal))
        {
            if (Explain(file, [.. claims], claims.First().Field!.Symbol.Modifiers, fact.HasBrokenFields) is { } diagnostic)
                diagnostics.Add(diagnostic);
        }
    }

    /// <summary>The same for an assumption, which is the whole list.</summary>
    public static void Check(BoundFile file, BoundAssumption assumption, List<Diagnostic> diagnostics)
    {
        if (assumption.Claim.Field is { Symbol: { Type.IsList: true, IsBroken: false, Modifiers: var modifiers } } && Explain(file, [assumption.Claim], modifiers, isIncomplete: false) is { } diagnostic)
            diagnostics.Add(diagnostic);
    }

    private static Diagnostic? Explain(BoundFile file, List<BoundClaim> claims, FieldModifiers modifiers, bool isIncomplete)
    {
        var held = claims.Where(static claim => claim.IsHeld).SelectMany(static claim => claim.Values)
            .GroupBy(value => ListedValues.GetKey(value, claims[0].Field!), StringComparer.Ordinal).Select(static same => same.First()).ToList();
        var (name, count) = (claims[0].Field!.Name, Wording.Number(held.Count));
        if (held.Count > modifiers.AtMost)
            return Report.TooManyValuesInList(file.File, held[modifiers.AtMost.GetValueOrDefault()].Span, name, Wording.Number(modifiers.AtMost.GetValueOrDefault()), count);
        // A value with an error may be the missing one.
        var isWhole = !isIncomplete && claims.TrueForAll(static claim => claim.Values.Count > 0);
        return isWhole && held.Count < modifiers.AtLeast
            ? Report.TooFewValuesInList(file.File, claims[claims.Count - 1].FieldSpan, name, Wording.Number(modifiers.AtLeast.GetValueOrDefault()), count)
            : null;
    }
}
