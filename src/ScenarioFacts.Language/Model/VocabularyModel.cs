using ScenarioFacts.Language.Common;

namespace ScenarioFacts.Language.Model;

/// <summary>A vocabulary as C# sees it.</summary>
internal sealed record VocabularyModel(string Name, EquatableArray<KindModel> Kinds, EquatableArray<ChoiceModel> Choices);

/// <summary>A kind, or a choice, of a vocabulary: enough to name its C# type.</summary>
internal sealed record TypeModel(string Vocabulary, string CSharpName);

/// <summary>A kind that becomes a class.</summary>
internal sealed record KindModel(
    string Name, TypeModel Type, TypeModel Base, string Label, string? Documentation, EquatableArray<FieldModel> Fields);

/// <summary>A field that becomes a property.</summary>
/// <param name="Type">The class or enumeration of its values; of a text or a fact, the fact's class; null for all that is neither fact nor choice.</param>
/// <param name="Words">The words of its choice, in the order of the enumeration.</param>
/// <param name="IsAlwaysThere">Whether every fact has one value of it, and that undisputed.</param>
internal sealed record FieldModel(
    string Name, string CSharpName, Declarations.TypeKind TypeKind, TypeModel? Type, EquatableArray<string> Words, bool IsList, bool IsOverTime, bool IsAlwaysThere, string? Documentation);

/// <summary>A choice that becomes an enumeration, its words in their order.</summary>
internal sealed record ChoiceModel(string Name, TypeModel Type, EquatableArray<string> Words, string? Documentation);
