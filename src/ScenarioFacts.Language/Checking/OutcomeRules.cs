using System;
using System.Collections.Generic;
using System.Linq;
using ScenarioFacts.Language.Binding;
using ScenarioFacts.Language.Declarations;
using ScenarioFacts.Language.Diagnostics;
using ScenarioFacts.Language.Semantics;

namespace ScenarioFacts.Language.Checking;

/// <summary>
/// An event planned for a day that is certainly before the scenario’s latest source needs an outcome: it occurred or was cancelled, or a <c>because</c> under
/// the plan says what is known.
/// </summary>
internal sealed class OutcomeRules(FactDate published, List<Diagnostic> diagnostics)
{
    public static void Check(IReadOnlyList<BoundScenario> scenarios, List<Diagnostic> diagnostics)
    {
        var publications = scenarios.SelectMany(static scenario => scenario.Uses).Distinct()
            .ToDictionary(static scenario => scenario.Name, static scenario => Latest(scenario.FileInputs.SelectMany(PublicationsIn)), StringComparer.Ordinal);
        foreach (var scenario in scenarios)
        {
            if (Latest(scenario.Uses.Select(used => publications[used.Name]).OfType<FactDate>()) is not { } published)
                continue;
            var rules = new OutcomeRules(published, diagnostics);
            foreach (var placed in scenario.FileInputs.SelectMany(static digest => digest.Planned).Where(static placed => !placed.Fact.HasBrokenFields))
                rules.Check(placed.File, placed.Fact);
        }
    }

    /// <summary>Every date of a source that is neither rejected nor disputed: not one date for each source, as <see cref="BoundScenario.FindPublished"/> has it.</summary>
    private static IEnumerable<FactDate> PublicationsIn(RuleInputs digest) =>
        PublicationDates.GetClaims(digest).Where(static published => published.Claim.IsHeld).SelectMany(static published => GetDates(published.Claim));

    /// <summary>The date with the latest first possible day.</summary>
    private static FactDate? Latest(IEnumerable<FactDate> dates) =>
        dates.Where(static date => date.EarliestReading is not null).OrderBy(static date => date.EarliestReading).Select(static date => (FactDate?)date).LastOrDefault();

    /// <summary>The statuses of an event that is proposed or planned and has no later status; empty for any other fact.</summary>
    public static IReadOnlyList<BoundClaim> GetOpenPlans(BoundFact fact)
    {
        var statuses = fact.Claims.Where(static claim => claim.Field is { MayBeUndated: true } && claim.Standing != Standing.Rejected).ToList();
        if (statuses.Exists(static status => status.Values.Count == 0))
            return [];
        var plans = statuses.FindAll(IsPlan);
        return plans.Count > 0 && statuses.TrueForAll(status => IsPlan(status) || plans.Exists(plan => IsCertainlyBefore(status, plan))) ? plans : [];
    }

    private void Check(BoundFile file, BoundFact fact)
    {
        var whens = fact.Claims.Where(static claim => claim.Standing != Standing.Rejected && claim.Field is { IsWhen: true })
            .SelectMany(GetDates).ToList();
        if (whens.Count == 0 || !whens.TrueForAll(when => when.SurelyBefore(published)))
            return;
        var plans = GetOpenPlans(fact);
        if (plans.Count == 0)
            return;
        var last = plans.OrderBy(static plan => GetTime(plan)?.Latest ?? DateTime.MaxValue).Last();
        if (fact.GetBacking(last).Because is null)
            diagnostics.Add(Report.NoOutcome(file.File, last.Values[0].Span, last.Values[0].Text, whens[0].ToString(), published.ToString()));
    }

    private static bool IsPlan(BoundClaim status) => StatusWords.IsPlan(status.Values[0].Text);

    private static bool IsCertainlyBefore(BoundClaim status, BoundClaim other) => GetTime(status) is { } time && GetTime(other) is { } later && time.CertainlyBefore(later);

    private static FactDate? GetTime(BoundClaim claim) => FactDate.TryParse(claim.Time.At ?? claim.Time.From, out var date) ? date : null;

    private static IEnumerable<FactDate> GetDates(BoundClaim claim)
    {
        foreach (var value in claim.Values)
        {
            if (FactDate.TryParse(value.Text, out var date))
                yield return date;
        }
    }
}
