using ScenarioFacts.Language.Common;

namespace ScenarioFacts.Language.Model;

/// <summary>What a variant changes in its base: what one text of C# is written from.</summary>
/// <param name="Retracted">The facts that it has no more, by name in ordinal order.</param>
/// <param name="Changed">The facts of which it assumes or retracts a field, by name in ordinal order.</param>
/// <param name="Sets">The sets in which those facts have properties.</param>
internal sealed record VariantModel(
    string Scenario, string ScenarioCSharpName, EquatableArray<string> Retracted, EquatableArray<ChangedFactModel> Changed, EquatableArray<ChangedSetModel> Sets);

/// <summary>A fact of the base, with what stands in place of the base's claims of some fields.</summary>
internal sealed record ChangedFactModel(string Name, EquatableArray<string> Fields, EquatableArray<ClaimModel> Claims);

/// <summary>The changed facts of one kind, each with the claims of the fields that are changed.</summary>
internal sealed record ChangedSetModel(TypeModel Type, EquatableArray<FactModel> Facts);
