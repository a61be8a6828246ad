using System.Collections.Generic;
using ScenarioFacts.Language.Binding;
using ScenarioFacts.Language.Declarations;
using ScenarioFacts.Language.Diagnostics;

namespace ScenarioFacts.Language.Checking;

/// <summary>Checks assumptions, retractions and expectations without their base: they need reasons, and times that fit the fields.</summary>
internal static class StatementRules
{
    public static void Check(BoundFile file, List<Diagnostic> diagnostics)
    {
        foreach (var assumption in file.Assumptions)
            Check(file, assumption, diagnostics);
        foreach (var retraction in file.Retractions)
            EvidenceRules.CheckQuotes(file.File, retraction.Backing, diagnostics);
        foreach (var expectation in file.Expectations)
            CheckTime(file, expectation.Claim, diagnostics);
    }

    private static void Check(BoundFile file, BoundAssumption assumption, List<Diagnostic> diagnostics)
    {
        var claim = assumption.Claim;
        EvidenceRules.CheckQuotes(file.File, claim.Backing, diagnostics);
        if (claim.Field is null)
            return;
        CheckTime(file, claim, diagnostics);
        ListRules.Check(file, assumption, diagnostics);
        if (claim.Backing.IsEmpty)
            diagnostics.Add(Report.NoReason(file.File, assumption.Span, file.File.Slice(assumption.Span)));
    }

    /// <summary>No time is needed: an assumption then covers all of it, and a missing one of an expectation is reported elsewhere.</summary>
    private static void CheckTime(BoundFile file, BoundClaim claim, List<Diagnostic> diagnostics)
    {
        if (!claim.Time.IsNone && claim.Field is { Symbol.IsBroken: false, TypeKind: not TypeKind.Unknown } field && TimeRules.Explain(file, claim, field) is { } diagnostic)
            diagnostics.Add(diagnostic);
    }
}
