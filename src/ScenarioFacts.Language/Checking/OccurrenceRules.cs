using System;
using System.Collections.Generic;
using System.Linq;
using ScenarioFacts.Language.Binding;
using ScenarioFacts.Language.Declarations;
using ScenarioFacts.Language.Diagnostics;
using ScenarioFacts.Language.Semantics;

namespace ScenarioFacts.Language.Checking;

/// <summary>
/// Nobody can report what has not happened yet: <c>occurred</c>, and the <c>when</c> of what occurred, need a source that is not certainly older. A claim
/// that is only inferred has no source to compare with.
/// </summary>
internal sealed class OccurrenceRules(BoundScenario scenario, List<Diagnostic> diagnostics)
{
    public static void Check(BoundScenario scenario, RuleInputs digest, List<Diagnostic> diagnostics)
    {
        var rules = new OccurrenceRules(scenario, diagnostics);
        foreach (var placed in digest.Occurred)
            rules.Check(placed);
    }

    private void Check(FactInFile placed)
    {
        var occurred = GetClaims(placed.Fact, CoreFields.Status).Where(static claim => claim.Values[0].Text == StatusWords.Occurred).ToList();
        if (occurred.Count == 0)
            return;
        var whens = GetClaims(placed.Fact, CoreFields.When).Where(static claim => claim.Field!.TypeKind == TypeKind.Date).ToList();
        var wrong = whens.FindAll(claim => Reports(placed, claim, claim.Values[0].Text, isWhen: true));
        foreach (var claim in occurred)
        {
            if ((claim.Time.At ?? claim.Time.From) is { } date)
                _ = Reports(placed, claim, date);
            else if (whens.Count > 0 && wrong.Count == 0)
                _ = Reports(placed, claim, whens[0].Values[0].Text, isWhen: true, placed.Fact.GetBacking(whens[0]).Because is not null);
            if (whens.Count > 0)
                CheckOrder(placed, claim, whens[0]);
        }
    }

    private static IEnumerable<BoundClaim> GetClaims(BoundFact fact, string field)
    {
        foreach (var claim in fact.Claims)
        {
            if (claim is { IsHeld: true, HasSoundTime: true, Values.Count: 1 } && claim.Field?.IsOf(CoreKinds.Event, field) == true)
                yield return claim;
        }
    }

    /// <summary>Reports a date that no source can know. In the east a day begins up to a day before it does where a paper is dated; a <c>because</c> says so.</summary>
    /// <param name="isWhen">Whether the date is that of the event: an event with a duration has occurred when it is over.</param>
    /// <param name="isReasoned">Whether a <c>because</c> elsewhere answers for the date.</param>
    private bool Reports(FactInFile placed, BoundClaim claim, string text, bool isWhen = false, bool isReasoned = false)
    {
        if (!FactDate.TryParse(text, out var whole))
            return false;
        var date = isWhen && whole is { IsInterval: true, End: { } end } ? end : whole;
        var sources = placed.Fact.GetBacking(claim).Support.Select(static evidence => evidence.Source).Distinct(StringComparer.Ordinal).ToList();
        if (sources.Count == 0 || !sources.TrueForAll(source => scenario.FindPublished(source) is { } published && published.SurelyBefore(date)))
            return false;
        var last = sources.Select(scenario.FindPublished).OrderBy(static published => published!.Value.LatestReading).Last()!.Value;
        var isNextDay = DayRange.DayAfter(last.LatestReading.GetValueOrDefault()) >= date.EarliestReading;
        if (isNextDay && (isReasoned || placed.Fact.GetBacking(claim).Because is not null))
            return false;
        diagnostics.Add(Report.OccurredAfterSources(
            placed.File.File, claim.Values[0].Span, date.ToString(), last.ToString(), isNextDay ? ", say with ‘because’ where it was that day already" : ""));
        return true;
    }

    /// <summary>An event that is observed to have occurred on a day was not still to come.</summary>
    private void CheckOrder(FactInFile placed, BoundClaim occurred, BoundClaim when)
    {
        if (FactDate.TryParse(occurred.Time.At, out var seen) && FactDate.TryParse(when.Values[0].Text, out var date) && seen.SurelyBefore(date))
            diagnostics.Add(Report.OccurredBeforeWhen(placed.File.File, occurred.Time.Span, occurred.Time.At!, when.Values[0].Text)
                .WithRelated(placed.File.File, when.Values[0].Span, "when it took place"));
    }
}
