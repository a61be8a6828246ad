using System;
using System.Collections.Generic;
using System.Linq;
using ScenarioFacts.Language.Binding;
using ScenarioFacts.Language.Declarations;
using ScenarioFacts.Language.Diagnostics;
using ScenarioFacts.Language.Semantics;

namespace ScenarioFacts.Language.Checking;

/// <summary>
/// The words of a choice <c>in order</c> only advance; they may be skipped or repeated, and several be reached on one day. Two that certainly hold at once on
/// other days are a disagreement, which <see cref="DisagreementRules"/> reports.
/// </summary>
internal static class StageRules
{
    public static void Check(BoundScenario scenario, RuleInputs digest, List<Diagnostic> diagnostics)
    {
        foreach (var placed in digest.Staged)
        {
            var staged = new List<BoundClaim>();
            foreach (var claim in placed.Fact.Claims)
            {
                if (claim is { Field: { Symbol.Modifiers.IsInOrder: true, TypeKind: TypeKind.Choice, Symbol.IsSingle: true }, IsHeld: true, HasSoundTime: true, Values.Count: 1 })
                    staged.Add(claim);
            }

            if (staged.Count < 2)
                continue;
            foreach (var claims in staged.GroupBy(static claim => claim.Field!.Name, StringComparer.Ordinal))
                Check(placed, TimedClaim.FromClaims(scenario, placed.Fact, claims), diagnostics);
        }
    }

    /// <summary>Whether a stage certainly still holds on a later day than that by which one behind it in the order was reached.</summary>
    public static bool GoesBack(TimedClaim reached, TimedClaim held) => IsAfter(reached, held) && GetPlace(reached) > GetPlace(held);

    private static bool IsAfter(TimedClaim reached, TimedClaim held) => reached.Period.FirstDay < held.Period.LastDay;

    private static int? GetPlace(TimedClaim stage) => stage.Claim.Field!.FindPlace(stage.Value.Text);

    private static void Check(FactInFile placed, IReadOnlyList<TimedClaim> claims, List<Diagnostic> diagnostics)
    {
        var next = 0;
        TimedClaim? furthest = null;
        foreach (var stage in claims.OrderBy(static stage => stage.Period.LastDay))
        {
            // Collect all stages that were reached before the last day of this one; the claims are in the order in which they were.
            for (; next < claims.Count && IsAfter(claims[next], stage); next++)
            {
                if (furthest is null || GetPlace(claims[next]) > GetPlace(furthest))
                    furthest = claims[next];
            }

            if (furthest is not null && GoesBack(furthest, stage) && !furthest.Overlaps(stage))
            {
                diagnostics.Add(Report.StagesOutOfOrder(
                        placed.File.File, stage.Value.Span, stage.Claim.Field!.Name, stage.Value.Text, furthest.Value.Text, Wording.GetLine(placed.File.File, furthest.Claim.FieldSpan))
                    .WithRelated(placed.File.File, furthest.Value.Span, "reached here"));
            }
        }
    }
}
