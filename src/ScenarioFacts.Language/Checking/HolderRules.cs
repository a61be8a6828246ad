using System;
using System.Collections.Generic;
using System.Linq;
using ScenarioFacts.Language.Binding;
using ScenarioFacts.Language.Declarations;
using ScenarioFacts.Language.Diagnostics;
using ScenarioFacts.Language.Semantics;

namespace ScenarioFacts.Language.Checking;

/// <summary>What is <c>exclusive</c> has one holder at a time. The order of the files decides nothing: holders are compared by their times and names.</summary>
internal sealed class HolderRules(BoundScenario scenario, List<Diagnostic> diagnostics)
{
    public static void Check(BoundScenario scenario, List<Diagnostic> diagnostics)
    {
        var rules = new HolderRules(scenario, diagnostics);
        var first = new Dictionary<(string Owner, string Field, string Value), Holder>();
        var shared = new Dictionary<(string Owner, string Field, string Value), List<Holder>>();
        foreach (var (placed, claim) in scenario.ReachableRuleInputs.SelectMany(static digest => digest.Exclusive))
        {
            if (claim is not { Field: { Symbol.IsBroken: false } field, IsHeld: true, HasSoundTime: true })
                continue;
            foreach (var value in claim.Values)
                Remember(new Holder(placed, claim, value), (field.Owner.Name, field.Name, field.TypeKind == TypeKind.Reference ? value.Name : value.Text), first, shared);
        }

        foreach (var holders in shared.Values)
            rules.Check(holders);
    }

    /// <summary>Most values are held once: those alone that are held again are compared.</summary>
    private static void Remember<TKey>(Holder holder, TKey key, Dictionary<TKey, Holder> first, Dictionary<TKey, List<Holder>> shared)
        where TKey : notnull
    {
        if (!first.TryGetValue(key, out var other))
        {
            first.Add(key, holder);
            return;
        }

        if (!shared.TryGetValue(key, out var holders))
            shared.Add(key, holders = [other]);
        holders.Add(holder);
    }

    private void Check(List<Holder> holders)
    {
        // The two that last longest so far, of different facts: one of them is another's.
        Tenure? last = null, next = null;
        var tenures = GetTenures(holders)
            .OrderBy(static tenure => tenure.Period.First)
            .ThenBy(static tenure => tenure.Period.Last)
            .ThenBy(static tenure => tenure.Holder.Placed.Fact.Name, StringComparer.Ordinal);
        var reported = new HashSet<Holder>();
        foreach (var tenure in tenures)
        {
            var other = last is not null && last.IsOf(tenure) ? next : last;
            if (other is not null && other.Period.Overlaps(tenure.Period))
                ReportOnce(other.Holder, tenure.Holder, reported);
            if (last is null || (last.IsOf(tenure) && tenure.Period.Last > last.Period.Last))
                last = tenure;
            else if (!last.IsOf(tenure) && (next is null || tenure.Period.Last > next.Period.Last))
                next = tenure;
            if (next is not null && next.Period.Last > last.Period.Last)
                (last, next) = (next, last);
        }
    }

    /// <summary>The times for which each holder surely held the value. An open one reaches to the last date recorded for this holder.</summary>
    private IEnumerable<Tenure> GetTenures(List<Holder> holders) =>
        from holder in holders.GroupBy(static holder => holder.Placed.Fact.Name, StringComparer.Ordinal)
        let last = holder.Max(own => DefinitePeriod.LastRecordedBy(scenario, own.Placed.Fact, own.Claim))
        from own in holder
        from period in DefinitePeriod.FromClaim(scenario, own.Placed.Fact, own.Claim, last)
        select new Tenure(own, period);

    /// <summary>The error stands in this scenario, at the later holder where both do.</summary>
    private void ReportOnce(Holder one, Holder other, HashSet<Holder> reported)
    {
        var (wrong, right) = other.Placed.File.Scenario == scenario.Name ? (other, one) : (one, other);
        if (wrong.Placed.File.Scenario != scenario.Name || !reported.Add(wrong))
            return;
        var place = Wording.GetPlace(right.Placed.File.File, right.Value.Span, wrong.Placed.File.File);
        diagnostics.Add(Report.TwoHolders(wrong.Placed.File.File, wrong.Value.Span, wrong.Value.Text, right.Placed.Fact.Name, place)
            .WithRelated(right.Placed.File.File, right.Value.Span, "held here too"));
    }

    /// <summary>One that claims to hold the value. No record: it is told from others by being itself.</summary>
    private sealed class Holder(FactInFile placed, BoundClaim claim, BoundValue value)
    {
        public FactInFile Placed => placed;

        public BoundClaim Claim => claim;

        public BoundValue Value => value;
    }

    private sealed record Tenure(Holder Holder, DefinitePeriod Period)
    {
        public bool IsOf(Tenure other) => Holder.Placed.Fact.Name == other.Holder.Placed.Fact.Name;
    }
}
