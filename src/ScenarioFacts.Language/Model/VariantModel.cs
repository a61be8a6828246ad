using ScenarioFacts.Language.Common;

namespace ScenarioFacts.Language.Model;

/// <summary>The changes of a variant to its base, emitted as one unit.</summary>
/// <param name="Retracted">The retracted facts, by name in ordinal order.</param>
/// <param name="Changed">The facts with an assumed or retracted field, by name in ordinal order.</param>
/// <param name="Sets">The sets that have properties for those facts.</param>
internal sealed record VariantModel(
    string Scenario, string ScenarioCSharpName, EquatableArray<string> Retracted, EquatableArray<ChangedFactModel> Changed, EquatableArray<ChangedSetModel> Sets);

/// <summary>A fact of the base, with the claims that replace the base's claims of some fields.</summary>
internal sealed record ChangedFactModel(string Name, EquatableArray<string> Fields, EquatableArray<ClaimModel> Claims);

/// <summary>The changed facts of one kind, each with the claims of its changed fields.</summary>
internal sealed record ChangedSetModel(TypeModel Type, EquatableArray<FactModel> Facts);
