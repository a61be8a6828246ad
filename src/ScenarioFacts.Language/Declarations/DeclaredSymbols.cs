using ScenarioFacts.Language.Common;

namespace ScenarioFacts.Language.Declarations;

/// <summary>A field as declared by a kind.</summary>
/// <param name="IsBroken">Whether its line has an error: its claims can then hardly be checked.</param>
internal sealed record FieldSymbol(string Name, TypeExpression Type, FieldModifiers Modifiers, string? Documentation, bool IsBroken = false)
{
    public bool IsRequired => Modifiers.IsRequired;

    public bool IsOverTime => Modifiers.IsOverTime;

    /// <summary>Whether it holds a single value, or a single one at any one time.</summary>
    public bool IsSingle => !Type.IsList;
}

/// <summary>A kind as declared by a vocabulary, with its own fields only.</summary>
/// <param name="Base">The name of the base kind; null only for the core kind <c>fact</c>.</param>
/// <param name="EvidenceOptional">The value of its <c>evidence:</c> setting; null if absent, that is, inherited.</param>
internal sealed record KindSymbol(
    string Vocabulary,
    string Name,
    string? Base,
    string Label,
    string Plural,
    bool? EvidenceOptional,
    string? Documentation,
    EquatableArray<FieldSymbol> Fields);

/// <summary>A choice as declared by a vocabulary.</summary>
internal sealed record ChoiceSymbol(string Vocabulary, string Name, EquatableArray<string> Words, string? Documentation);

/// <summary>A fact as declared by its first line, reduced to what other lines need.</summary>
internal sealed record FactSymbol(string Name, string Kind);
