using System;
using System.Collections.Generic;
using System.Linq;
using ScenarioFacts.Language.Binding;
using ScenarioFacts.Language.Declarations;
using ScenarioFacts.Language.Diagnostics;
using ScenarioFacts.Language.Semantics;

namespace ScenarioFacts.Language.Checking;

/// <summary>An <c>exclusive</c> value has one holder at a time. Independent of file order: holders are compared by time and name.</summary>
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

    /// <summary>Most values have one holder: only those with several are compared.</summary>
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
        var tenures = GetTenures(holders)
            .OrderBy(static tenure => tenure.Period.FirstDay)
            .ThenBy(static tenure => tenure.Period.LastDay)
            .ThenBy(static tenure => tenure.Holder.Placed.Fact.Name, StringComparer.Ordinal);
        var reported = new HashSet<Holder>();
        foreach (var (one, other) in DefinitePeriod.GetOverlaps(tenures, static tenure => tenure.Period))
        {
            if (!one.IsOf(other))
                ReportOnce(one.Holder, other.Holder, reported);
        }
    }

    /// <summary>The periods in which each holder definitely held the value. An open one extends to the last date recorded for this holder.</summary>
    private IEnumerable<Tenure> GetTenures(List<Holder> holders) =>
        from holder in holders.GroupBy(static holder => holder.Placed.Fact.Name, StringComparer.Ordinal)
        let last = holder.Max(own => DefinitePeriod.LastRecordedBy(scenario, own.Placed.Fact, own.Claim))
        from own in holder
        from period in DefinitePeriod.FromClaim(scenario, own.Placed.Fact, own.Claim, last)
        select new Tenure(own, period);

    /// <summary>Reports the error in this scenario, at the later holder if both are in it.</summary>
    private void ReportOnce(Holder one, Holder other, HashSet<Holder> reported)
    {
        var (wrong, right) = other.Placed.File.Scenario == scenario.Name ? (other, one) : (one, other);
        if (wrong.Placed.File.Scenario != scenario.Name || !reported.Add(wrong))
            return;
        var place = Wording.GetPlace(right.Placed.File.File, right.Value.Span, wrong.Placed.File.File);
        diagnostics.Add(Report.TwoHolders(wrong.Placed.File.File, wrong.Value.Span, wrong.Value.Text, right.Placed.Fact.Name, place, DescribeSeveral(wrong.Claim.Field!))
            .WithRelated(right.Placed.File.File, right.Value.Span, "held here too"));
    }

    /// <summary>What several are at a time, as district councillors are, is no value of an exclusive field: another one may take it, or a value for each of them.</summary>
    private static string DescribeSeveral(Field field)
    {
        if (field.TypeKind != TypeKind.Reference)
            return "";
        var loose = field.Owner.Fields.Where(static other => other is { Modifiers: { IsOverTime: true, IsExclusive: false } } && other.Type.Names.Contains(TypeExpression.Text)).Select(static other => "‘" + other.Name + "’").ToList();
        return ", or write what several are " + (loose.Count == 0 ? "" : "as " + string.Join(" or ", loose) + ", or ") + "as " + Names.WithArticle(Names.GetWords(field.Symbol.Type.Kinds[0])) + " for each seat";
    }

    /// <summary>A claimed holder of the value. A class, not a record: compared by reference.</summary>
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
