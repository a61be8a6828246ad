using System;
using System.Collections.Generic;
using System.Linq;
using ScenarioFacts.Language.Binding;
using ScenarioFacts.Language.Common;
using ScenarioFacts.Language.Declarations;
using ScenarioFacts.Language.Semantics;

namespace ScenarioFacts.Language.Model;

/// <summary>Builds the emission models of variants: only what they change.</summary>
internal static class VariantModels
{
    /// <summary>The scenario from whose C# that of a variant derives; null if the scenario is not a variant, or its base is not emitted.</summary>
    public static string? GetBase(string scenario, DeclarationIndex index)
    {
        var bases = index.GetBases(scenario);
        var isSound = bases.Count > 0 && index.FindBase(bases[bases.Count - 1]) is null && bases.All(index.IsEmitted);
        return isSound && index.IsEmitted(scenario) ? bases[0] : null;
    }

    /// <summary>One model per variant. Does no work if there are none.</summary>
    public static EquatableArray<VariantModel> Create(IReadOnlyList<BoundFile> files, DeclarationIndex index, QuotePlaces places)
    {
        if (index.Files.All(static file => file.Base is null))
            return default;
        var sorted = files.OrderBy(static file => file.File.Path, StringComparer.Ordinal);
        return ScenarioViews.Create(BoundScenario.CreateAll(sorted, index), index).AllVariants
            .Where(variant => GetBase(variant.Name, index) is not null)
            .Select(variant => GetModel(variant, index, places))
            .ToEquatableArray();
    }

    private static VariantModel GetModel(Variant variant, DeclarationIndex index, QuotePlaces places)
    {
        var changed = variant.Changed.Where(change => IsEmitted(change.Before, index)).ToList();
        return new VariantModel(
            variant.Name,
            Names.GetCSharpName(variant.Name),
            variant.Retracted.OrderBy(static name => name, StringComparer.Ordinal).ToEquatableArray(),
            changed.Select(change => new ChangedFactModel(change.Name, change.Fields.ToEquatableArray(), GetClaims(change, places))).ToEquatableArray(),
            GetSets(variant, changed, index, places).ToEquatableArray())
        {
            IsReferenced = variant.Own.IsReferenced,
        };
    }

    /// <summary>A fact of the base is emitted if its own scenario emits it.</summary>
    private static bool IsEmitted(FactInFile factInFile, DeclarationIndex index) =>
        factInFile is { File.Scenario: { } scenario, Fact.Kind: { } kind } && index.GetScope(scenario).IsEmitted(factInFile.Fact.Name, kind, factInFile.File.File.Path);

    private static IEnumerable<ChangedSetModel> GetSets(Variant variant, List<ChangedFact> changed, DeclarationIndex index, QuotePlaces places)
    {
        var scope = index.GetScope(variant.Name);
        // The variant's own additions take their names first.
        var taken = new HashSet<string>(variant.Own.Facts.Select(static factInFile => Names.GetCSharpName(factInFile.Fact.Name)), StringComparer.OrdinalIgnoreCase);
        var facts = changed.Where(change => taken.Add(Names.GetCSharpName(change.Name))).ToLookup(static change => change.After.Fact.Kind!);
        var retracted = variant.Base.Facts
            .Where(factInFile => variant.Retracted.Contains(factInFile.Fact.Name) && IsEmitted(factInFile, index) && taken.Add(Names.GetCSharpName(factInFile.Fact.Name)))
            .ToLookup(static factInFile => factInFile.Fact.Kind!, static factInFile => factInFile.Fact.Name);
        return
            from kind in facts.Select(static ofKind => ofKind.Key).Union(retracted.Select(static ofKind => ofKind.Key)).OrderBy(static kind => kind, StringComparer.Ordinal)
            where scope.FindSet(kind) is not null
            select new ChangedSetModel(
                ModelBuilder.ParseType(scope.FindKind(kind)!.Symbol),
                facts[kind].Select(change => GetModel(change, places)).ToEquatableArray(),
                retracted[kind].OrderBy(static name => name, StringComparer.Ordinal).ToEquatableArray());
    }

    private static FactModel GetModel(ChangedFact change, QuotePlaces places) => new(
        change.Name, Names.GetCSharpName(change.Name), change.After.Fact.Label, change.After.Fact.Documentation, new BackingModel(default, null), GetClaims(change, places));

    private static EquatableArray<ClaimModel> GetClaims(ChangedFact change, QuotePlaces places) =>
        ModelBuilder.GetModels(change.Fields.SelectMany(change.GetClaims), change.Before.File.File.Path, places);
}

/// <summary>The changes of a variant to its base, emitted as one unit.</summary>
/// <param name="Retracted">The retracted facts, by name in ordinal order.</param>
/// <param name="Changed">The facts with an assumed or retracted field, by name in ordinal order.</param>
/// <param name="Sets">The sets that have properties for those facts.</param>
internal sealed record VariantModel(
    string Scenario, string ScenarioCSharpName, EquatableArray<string> Retracted, EquatableArray<ChangedFactModel> Changed, EquatableArray<ChangedSetModel> Sets)
{
    /// <summary>Whether its C# is that of a reference.</summary>
    public bool IsReferenced { get; init; }
}

/// <summary>A fact of the base, with the claims that replace the base's claims of some fields.</summary>
internal sealed record ChangedFactModel(string Name, EquatableArray<string> Fields, EquatableArray<ClaimModel> Claims);

/// <summary>The changed facts of one kind, each with the claims of its changed fields, and the names of the retracted ones.</summary>
internal sealed record ChangedSetModel(TypeModel Type, EquatableArray<FactModel> Facts, EquatableArray<string> Retracted);
