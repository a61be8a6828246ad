using ScenarioFacts.Language.Common;

namespace ScenarioFacts.Language.Model;

/// <summary>The emission model of a vocabulary.</summary>
/// <param name="WaysBack">Its fields that take kinds of other vocabularies, as they are seen from those.</param>
internal sealed record VocabularyModel(string Name, EquatableArray<KindModel> Kinds, EquatableArray<ChoiceModel> Choices, EquatableArray<WayBackModel> WaysBack);

/// <summary>A field seen from a kind of another vocabulary, emitted as an extension method: the class of that kind may be in another assembly.</summary>
internal sealed record WayBackModel(TypeModel Kind, InverseModel Inverse);

/// <summary>A kind or choice of a vocabulary: enough to name its C# type.</summary>
internal sealed record TypeModel(string Vocabulary, string CSharpName);

/// <summary>A kind, emitted as a class.</summary>
/// <param name="Plural">The plural of its name.</param>
/// <param name="BaseFields">The nearest kind that it is and that has fields; null if there is none.</param>
/// <param name="Inverses">The fields of the same vocabulary that take it as a value.</param>
internal sealed record KindModel(
    string Name, TypeModel Type, TypeModel Base, TypeModel? BaseFields, string Label, string Plural, string? Documentation, EquatableArray<FieldModel> Fields, EquatableArray<InverseModel> Inverses);

/// <summary>A field seen from the kind of its values, emitted as a property: a person's meetings.</summary>
/// <param name="Owner">The kind that has the field.</param>
/// <param name="Plural">The plural of that kind.</param>
/// <param name="Field">The C# name of the field.</param>
/// <param name="FieldName">The name of the field.</param>
internal sealed record InverseModel(string CSharpName, TypeModel Owner, string Plural, string Field, string FieldName);

/// <summary>A field, emitted as a property.</summary>
/// <param name="Type">The class or enumeration of its values; for a text or a fact, the fact's class; null if neither facts nor choice words.</param>
/// <param name="Words">The words of its choice, in enumeration order.</param>
/// <param name="FinalWords">Those of <paramref name="Words"/> that stay known once they are.</param>
/// <param name="IsAlwaysThere">Whether every fact has exactly one, undisputed value.</param>
internal sealed record FieldModel(
    string Name, string CSharpName, Declarations.TypeKind TypeKind, TypeModel? Type, EquatableArray<string> Words, EquatableArray<string> FinalWords, bool IsList, bool IsOverTime, bool IsAlwaysThere, string? Documentation);

/// <summary>A choice, emitted as an enumeration in the order of its words.</summary>
/// <param name="Summaries">The documentation of each word.</param>
internal sealed record ChoiceModel(string Name, TypeModel Type, EquatableArray<string> Words, EquatableArray<string> Summaries, string? Documentation);
