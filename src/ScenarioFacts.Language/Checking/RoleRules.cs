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
        var same = roles.FindAll(claim => claim.Values.Any(value => value.Name == role));
        var others = roles.FindAll(claim => claim.Field!.Symbol.IsSingle && !same.Contains(claim) && IsOfKindOf(role, claim));
        return new RoleTimes(GetPeriods(holder.Fact, same), GetPeriods(holder.Fact, others)).FindExcluding(day);
    }

    private List<(BoundClaim Claim, DefinitePeriod Period)> GetPeriods(BoundFact holder, List<BoundClaim> claims) =>
    [
        .. from claim in claims
           from period in DefinitePeriod.FromClaim(scenario, holder, claim, DefinitePeriod.LastRecordedBy(scenario, holder, claim))
           select (claim, period),
    ];

    /// <summary>Whether a claim holds another role of the same kind: in a field with one value, it excludes this one.</summary>
    private bool IsOfKindOf(string role, BoundClaim claim) =>
        claim.Values.Count == 1
        && scenario.Find(role)?.Fact.Kind is { } kind && scenario.Find(claim.Values[0].Name)?.Fact.Kind == kind
        && !scenario.Containment.IsInside(role, claim.Values[0].Name) && !scenario.Containment.IsInside(claim.Values[0].Name, role);
}
