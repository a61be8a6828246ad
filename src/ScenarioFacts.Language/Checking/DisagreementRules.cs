using System;
using System.Collections.Generic;
using System.Linq;
using ScenarioFacts.Language.Binding;
using ScenarioFacts.Language.Declarations;
using ScenarioFacts.Language.Diagnostics;
using ScenarioFacts.Language.Semantics;
using ScenarioFacts.Language.Text;

namespace ScenarioFacts.Language.Checking;

/// <summary>
/// Conflicting answers to a question with one answer must be settled or marked as disputed. The claims of a field are compared in pairs whose times overlap,
/// in a canonical order, so that nothing depends on the order of lines; at most one such error is reported per field.
/// </summary>
internal sealed class DisagreementRules(BoundScenario scenario, List<Diagnostic> diagnostics)
{
    public static void Check(BoundScenario scenario, RuleInputs digest, List<Diagnostic> diagnostics)
    {
        var rules = new DisagreementRules(scenario, diagnostics);
        foreach (var (file, fact) in digest.Contested)
        {
            foreach (var claims in fact.Claims.Where(static claim => claim.Field is not null).GroupBy(static claim => claim.Field!.Name, StringComparer.Ordinal))
            {
                if (claims.First() is { Standing: not Standing.Plain } || claims.Skip(1).Any())
                    rules.Check(file.File, fact, [.. claims]);
            }
        }
    }

    private void Check(InputText file, BoundFact fact, List<BoundClaim> claims)
    {
        var field = claims[0].Field!;
        foreach (var claim in claims.Where(static claim => claim.Standing != Standing.Plain))
            CheckStanding(file, claim, field);
        if (!field.Symbol.IsSingle || field.Symbol.IsBroken || field.TypeKind == TypeKind.Unknown)
            return;
        if (claims.TrueForAll(static claim => claim.Standing == Standing.Rejected))
            diagnostics.Add(Report.EveryClaimRejected(file, claims[claims.Count - 1].StandingSpan, field.Name));
        else if (claims.Count > 1)
            CheckPairs(file, field, TimedClaim.FromClaims(scenario, fact, claims));
    }

    private void CheckStanding(InputText file, BoundClaim claim, Field field)
    {
        if (claim.Standing == Standing.Rejected && claim.Backing is { Because: null, IsBroken: false })
            diagnostics.Add(Report.RejectedWithoutBecause(file, claim.StandingSpan, field.Name));
        if (claim.Standing == Standing.Disputed && field.Symbol.Modifiers.IsUndisputed)
            diagnostics.Add(Report.DisputeNotAllowed(file, claim.StandingSpan, field.Name));
    }

    private void CheckPairs(InputText file, Field field, IReadOnlyList<TimedClaim> claims)
    {
        var accepted = claims.Where(static claim => claim.Claim.Standing == Standing.Accepted).ToList();
        foreach (var (one, other) in TimedClaim.Overlapping(claims))
        {
            if (Explain(file, field, one, other, accepted) is not { } diagnostic)
                continue;
            diagnostics.Add(diagnostic);
            return;
        }
    }

    private Diagnostic? Explain(InputText file, Field field, TimedClaim one, TimedClaim other, IReadOnlyList<TimedClaim> accepted)
    {
        var (later, earlier) = one.Claim.FieldSpan.Start > other.Claim.FieldSpan.Start ? (one, other) : (other, one);
        if (IsPair(one, other, Standing.Accepted, Standing.Disputed))
            return Report.MixedStanding(file, later.Claim.StandingSpan, field.Name, GetLine(file, earlier)).WithRelated(file, earlier.Claim.StandingSpan, "the other claim");
        if (Agree(one, other) || IsAdvance(one, other) || IsNotPlaced(one) || IsNotPlaced(other))
            return null;
        if (IsPair(one, other, Standing.Accepted, Standing.Accepted))
        {
            return Report.TwoAccepted(file, later.Claim.StandingSpan, field.Name, later.Show(file), earlier.Show(file), GetLine(file, earlier))
                .WithRelated(file, earlier.Claim.StandingSpan, "accepted here too");
        }

        if (IsSettled(one, other, accepted))
            return null;
        // The plain claim is the one to change; of two, the later.
        var (wrong, right) = later.Claim.Standing == Standing.Plain ? (later, earlier) : (earlier, later);
        var standing = right.Claim.Standing;
        var unsettled = Report.Unsettled(
                file, wrong.Value.Span, field.Name, wrong.Show(file), right.Show(file), GetLine(file, right), AdviceAgainst(standing))
            .WithRelated(file, right.Value.Span, "the other claim");
        var end = new TextSpan(wrong.Claim.FieldSpan.End, 0);
        return standing switch
        {
            Standing.Rejected => unsettled.WithOffer(end, " accepted"),
            Standing.Disputed => unsettled.WithOffer(end, " disputed"),
            Standing.Plain when !field.Symbol.Modifiers.IsUndisputed && wrong.Claim.AssumedIn is null && right.Claim.AssumedIn is null => unsettled.WithOffer(new TextChange(new TextSpan(right.Claim.FieldSpan.End, 0), " disputed"), new TextChange(end, " disputed")),
            _ => unsettled,
        };
    }

    private static string AdviceAgainst(Standing standing) => standing switch
    {
        Standing.Accepted => "write ‘rejected’ before this colon, with a ‘because’ below",
        Standing.Rejected => "write ‘accepted’ before this colon",
        Standing.Disputed => "write ‘disputed’ before this colon too",
        _ => "write ‘accepted’ before one colon and ‘rejected’ before the other, with a ‘because’ below, or ‘disputed’ before both",
    };

    private bool IsSettled(TimedClaim one, TimedClaim other, IReadOnlyList<TimedClaim> accepted)
    {
        if (one.Claim.Standing != Standing.Plain && other.Claim.Standing != Standing.Plain)
            return true;
        if (!IsPair(one, other, Standing.Plain, Standing.Rejected))
            return false;
        // A plain claim that agrees with the accepted one needs no standing.
        var plain = one.Claim.Standing == Standing.Plain ? one : other;
        return accepted.Any(claim => claim.Overlaps(plain) && Agree(claim, plain));
    }

    /// <summary>Whether the words of a choice advance on the one day that they share: what was agreed and signed that day.</summary>
    private static bool IsAdvance(TimedClaim one, TimedClaim other) =>
        one.Claim is { IsHeld: true, Field: { TypeKind: TypeKind.Choice } field } && other.Claim.IsHeld && Advances(field, one, other)
        && !StageRules.GoesBack(one, other) && !StageRules.GoesBack(other, one);

    /// <summary>
    /// Whether the words of a field are reached one after the other: in a choice in order, or in one that comes to an end, such as from planned to occurred. What is final is followed by nothing, and of an undated status
    /// nothing says that it was reached on the day on which a source has it.
    /// </summary>
    private static bool Advances(Field field, TimedClaim one, TimedClaim other) =>
        field.Symbol.Modifiers.IsInOrder
        || (field.FinalWords.Count > 0 && !one.Claim.Time.IsNone && !other.Claim.Time.IsNone && !(IsFinal(field, one) && IsFinal(field, other)));

    private static bool IsFinal(Field field, TimedClaim claim) => field.FinalWords.Contains(claim.Value.Text, StringComparer.Ordinal);

    private bool Agree(TimedClaim one, TimedClaim other) => one.Answer.With(other.Answer, scenario.Containment);

    /// <summary>Whether the fact that is named may lie in others though, due to an error in it or around it, nothing of that is known.</summary>
    private bool IsNotPlaced(TimedClaim claim) =>
        FieldAnswers.IsName(claim.Claim.Field!, claim.Value)
        && scenario.Reachable.Any(placed => HasUnreadPlace(placed.Fact) && (placed.Fact.Name == claim.Value.Name || scenario.Containment.IsInside(claim.Value.Name, placed.Fact.Name)));

    private static bool HasUnreadPlace(BoundFact fact) =>
        fact.Kind is null || fact.HasBrokenFields || fact.Claims.Any(static claim => claim.Field is null || (claim.Field.Name == CoreFields.In && claim.Values.Count == 0));

    private static bool IsPair(TimedClaim one, TimedClaim other, Standing first, Standing second) =>
        (one.Claim.Standing == first && other.Claim.Standing == second) || (one.Claim.Standing == second && other.Claim.Standing == first);

    private static string GetLine(InputText file, TimedClaim claim) => Wording.GetLine(file, claim.Value.Span);
}
