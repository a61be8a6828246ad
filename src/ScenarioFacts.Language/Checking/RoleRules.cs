using System.Collections.Generic;
using System.Linq;
using ScenarioFacts.Language.Binding;
using ScenarioFacts.Language.Declarations;
using ScenarioFacts.Language.Diagnostics;
using ScenarioFacts.Language.Semantics;

namespace ScenarioFacts.Language.Checking;

/// <summary>Whoever acts <c>as</c> the holder of an office held it on that day, as far as the holder’s own claims say.</summary>
internal sealed class RoleRules(BoundScenario scenario, List<Diagnostic> diagnostics)
{
    public static void Check(BoundScenario scenario, List<Diagnostic> diagnostics)
    {
        var rules = new RoleRules(scenario, diagnostics);
        foreach (var (placed, claim) in scenario.FileInputs.SelectMany(static digest => digest.Roles))
        {
            if (claim is { IsHeld: true, HasSoundTime: true })
                rules.Check(placed, claim);
        }
    }

    private void Check(FactInFile placed, BoundClaim claim)
    {
        foreach (var value in claim.Values)
        {
            if (value.Role is not { } role || GetDay(placed.Fact, claim) is not { } day || scenario.Find(value.Name) is not { } holder)
                continue;
            if (TimeThatExcludes(holder, role, day) is { } excluding)
            {
                diagnostics.Add(Report.RoleNotHeldThen(
                    placed.File.File, value.Span, value.Name, role, day.ToString(), Wording.GetPlace(holder.File.File, excluding.FieldSpan, placed.File.File))
                    .WithRelated(holder.File.File, excluding.FieldSpan, "the holder’s own time"));
            }
        }
    }

    /// <summary>When the role is played: at the claim's own time, or when the event takes place.</summary>
    private static FactDate? GetDay(BoundFact fact, BoundClaim claim)
    {
        var text = claim.Time.At ?? claim.Time.From ?? fact.Claims
            .FirstOrDefault(static other => other is { Field: { Name: CoreFields.When, TypeKind: TypeKind.Date }, IsHeld: true, Values.Count: 1 })?.Values[0].Text;
        return FactDate.TryParse(text, out var date) ? date : null;
    }

    /// <summary>The holder's claim that excludes the role on that day: another role at the time, or the end or start of this one.</summary>
    private BoundClaim? TimeThatExcludes(FactInFile holder, string role, FactDate day)
    {
        var roles = holder.Fact.Claims
            .Where(static claim => claim is { Field: { TypeKind: TypeKind.Reference, Symbol.IsOverTime: true }, IsHeld: true, HasSoundTime: true })
            .ToList();
        var same = roles.Where(claim => claim.Values.Any(value => value.Name == role)).ToList();
        if (same.Count > 0 && same.TrueForAll(claim => Excludes(claim.Time, day) || IsPartOfAnother(claim, same)))
            return same.Find(claim => Excludes(claim.Time, day));
        return roles.Find(claim => claim.Field!.Symbol.IsSingle && !same.Contains(claim) && IsOfKindOf(role, claim) && IsHeldOn(holder.Fact, claim, day));
    }

    /// <summary>Whether a claim holds another role of the same kind: in a field with one value, it excludes this one.</summary>
    private bool IsOfKindOf(string role, BoundClaim claim) =>
        claim.Values.Count == 1
        && scenario.Find(role)?.Fact.Kind is { } kind && scenario.Find(claim.Values[0].Name)?.Fact.Kind == kind
        && !scenario.Containment.IsInside(role, claim.Values[0].Name) && !scenario.Containment.IsInside(claim.Values[0].Name, role);

    private bool IsHeldOn(BoundFact holder, BoundClaim claim, FactDate day) =>
        DefinitePeriod.FromClaim(scenario, holder, claim, DefinitePeriod.LastRecordedBy(scenario, holder, claim)).Any(DefinitePeriod.On(day).Overlaps);

    private static bool Excludes(BoundTime time, FactDate day) =>
        (FactDate.TryParse(time.From, out var from) && day.SurelyBefore(from))
        || (FactDate.TryParse(time.To, out var to) && to.SurelyBefore(day));

    /// <summary>An observation inside a tenure says nothing about other days; one outside any tenure excludes nothing.</summary>
    private static bool IsPartOfAnother(BoundClaim observed, List<BoundClaim> same) =>
        FactDate.TryParse(observed.Time.At, out var at) && same.Exists(claim => claim.Time.At is null && !Excludes(claim.Time, at));
}
