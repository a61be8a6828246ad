using System;
using System.Collections.Generic;
using System.Linq;
using ScenarioFacts.Language.Binding;
using ScenarioFacts.Language.Common;
using ScenarioFacts.Language.Declarations;
using ScenarioFacts.Language.Diagnostics;
using ScenarioFacts.Language.Semantics;

namespace ScenarioFacts.Language.Checking;

/// <summary>The words of a choice <c>in order</c> only advance; they may be skipped or repeated.</summary>
internal static class StageRules
{
    public static void Check(RuleInputs digest, Scope scope, List<Diagnostic> diagnostics)
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
                Check(placed, [.. claims], scope.FindChoice(claims.First().Field!.Symbol.Type.Names[0])!.Words, diagnostics);
        }
    }

    private static void Check(FactInFile placed, List<BoundClaim> claims, EquatableArray<string> words, List<Diagnostic> diagnostics)
    {
        if (claims.Count < 2)
            return;
        var places = words.Select(static (word, place) => (word, place)).ToDictionary(static pair => pair.word, static pair => pair.place, StringComparer.Ordinal);
        var stages = claims.Select(claim => Stage.Create(claim, places)).OfType<Stage>().ToList();
        var begun = stages.OrderBy(static stage => stage.BegunBy).ToList();
        var next = 0;
        Stage? furthest = null;
        foreach (var stage in stages.OrderBy(static stage => stage.Earliest))
        {
            // Collect all stages that had definitely begun before this one can have begun.
            for (; next < begun.Count && begun[next].BegunBy < stage.Earliest; next++)
            {
                if (furthest is null || begun[next].Place > furthest.Place)
                    furthest = begun[next];
            }

            if (furthest is not null && furthest.Place > stage.Place)
            {
                var (value, field) = (stage.Claim.Values[0], stage.Claim.Field!.Name);
                diagnostics.Add(Report.StagesOutOfOrder(placed.File.File, value.Span, field, value.Text, furthest.Claim.Values[0].Text, Wording.GetLine(placed.File.File, furthest.Claim.FieldSpan))
                    .WithRelated(placed.File.File, furthest.Claim.Values[0].Span, "reached here"));
            }
        }
    }

    /// <summary>A claim with its position among the words, and the first day on which it can, and that by which it must, have begun.</summary>
    private sealed record Stage(BoundClaim Claim, int Place, DateTime Earliest, DateTime BegunBy)
    {
        public static Stage? Create(BoundClaim claim, Dictionary<string, int> places) =>
            FactDate.TryParse(claim.Time.At ?? claim.Time.From ?? claim.Time.To, out var date)
                ? new Stage(claim, places[claim.Values[0].Text], date.EarliestReading ?? DateTime.MinValue, DefinitePeriod.LatestStart(date))
                : null;
    }
}
