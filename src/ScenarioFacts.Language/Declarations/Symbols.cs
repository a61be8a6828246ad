using ScenarioFacts.Language.Common;

namespace ScenarioFacts.Language.Declarations;

/// <summary>A field as a kind declares it.</summary>
/// <param name="IsBroken">Whether its line could not be understood: then little can be said of its claims.</param>
internal sealed record FieldSymbol(string Name, TypeExpression Type, FieldModifiers Modifiers, string? Documentation, bool IsBroken = false)
{
    public bool IsRequired => Modifiers.IsRequired;

    public bool IsOverTime => Modifiers.IsOverTime;

    /// <summary>Whether it holds one value, or one at any one time.</summary>
    public bool IsSingle => !Type.IsList;
}

/// <summary>A kind as a vocabulary declares it; its own fields only.</summary>
/// <param name="Base">The kind it is, by name; null for the core kind <c>fact</c> alone.</param>
/// <param name="EvidenceOptional">What its <c>evidence:</c> says; null where it says nothing and its base decides.</param>
internal sealed record KindSymbol(
    string Vocabulary,
    string Name,
    string? Base,
    string Label,
    string Plural,
    bool? EvidenceOptional,
    string? Documentation,
    EquatableArray<FieldSymbol> Fields);

/// <summary>A choice as a vocabulary declares it.</summary>
internal sealed record ChoiceSymbol(string Vocabulary, string Name, EquatableArray<string> Words, string? Documentation);

/// <summary>A fact as its first line declares it: what other lines need to know of it, and no more.</summary>
internal sealed record FactSymbol(string Name, string Kind);
