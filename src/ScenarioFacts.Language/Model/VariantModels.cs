using System;
using System.Collections.Generic;
using System.Linq;
using ScenarioFacts.Language.Binding;
using ScenarioFacts.Language.Common;
using ScenarioFacts.Language.Declarations;
using ScenarioFacts.Language.Semantics;

namespace ScenarioFacts.Language.Model;

/// <summary>Turns variants into what C# is written from: what they change, and nothing of what stays.</summary>
internal static class VariantModels
{
    /// <summary>The scenario whose C# that of a variant goes on from; null for a scenario that is none, or whose base does not become C#.</summary>
    public static string? BaseOf(string scenario, DeclarationIndex index)
    {
        var bases = index.BasesOf(scenario);
        var isSound = bases.Count > 0 && index.BaseOf(bases[bases.Count - 1]) is null && bases.All(index.IsEmitted);
        return isSound && index.IsEmitted(scenario) ? bases[0] : null;
    }

    /// <summary>One model for each variant. Without variants nothing is looked at.</summary>
    public static EquatableArray<VariantModel> Of(IReadOnlyList<BoundFile> files, DeclarationIndex index)
    {
        if (index.Files.All(static file => file.Base is null))
            return default;
        var sorted = files.OrderBy(static file => file.File.Path, StringComparer.Ordinal);
        return ScenarioViews.Of(BoundScenario.AllOf(sorted, index), index).Variants
            .Where(variant => BaseOf(variant.Name, index) is not null)
            .Select(variant => ModelOf(variant, index))
            .ToEquatableArray();
    }

    private static VariantModel ModelOf(Variant variant, DeclarationIndex index)
    {
        var changed = variant.Changed.Where(change => IsEmitted(change.Before, index)).ToList();
        return new VariantModel(
            variant.Name,
            Names.CSharpNameOf(variant.Name),
            variant.Retracted.OrderBy(static name => name, StringComparer.Ordinal).ToEquatableArray(),
            changed.Select(static change => new ChangedFactModel(change.Name, change.Fields.ToEquatableArray(), ClaimsOf(change))).ToEquatableArray(),
            SetsOf(variant, changed, index.ScopeOf(variant.Name)).ToEquatableArray());
    }

    /// <summary>A fact of the base becomes C# where its own scenario says so.</summary>
    private static bool IsEmitted(PlacedFact placed, DeclarationIndex index) =>
        placed is { File.Scenario: { } scenario, Fact.Kind: { } kind } && index.ScopeOf(scenario).IsEmitted(placed.Fact.Name, kind, placed.File.File.Path);

    private static IEnumerable<ChangedSetModel> SetsOf(Variant variant, List<ChangedFact> changed, Scope scope)
    {
        // What the variant adds has its names first.
        var taken = new HashSet<string>(variant.Own.Facts.Select(static placed => Names.CSharpNameOf(placed.Fact.Name)), StringComparer.OrdinalIgnoreCase);
        return
            from change in changed
            let fact = change.After.Fact
            where taken.Add(Names.CSharpNameOf(fact.Name)) && scope.SetOf(fact.Kind!) is not null
            group ModelOf(change) by fact.Kind into ofKind
            orderby ofKind.Key
            select new ChangedSetModel(ModelBuilder.TypeOf(scope.KindOf(ofKind.Key!)!.Symbol), ofKind.ToEquatableArray());
    }

    private static FactModel ModelOf(ChangedFact change) => new(
        change.Name, Names.CSharpNameOf(change.Name), change.After.Fact.Label, change.After.Fact.Documentation, new BackingModel(default, null), ClaimsOf(change));

    private static EquatableArray<ClaimModel> ClaimsOf(ChangedFact change) => ModelBuilder.ModelsOf(change.Fields.SelectMany(change.ClaimsOf));
}
