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
/// <param name="HasProperNames">Whether it says itself that its facts have proper names, which exclude one another.</param>
/// <param name="Sides">The names of the two fields that are the sides of a pair; empty if it has none.</param>
/// <param name="EvidenceOptional">The value of its <c>evidence:</c> setting; null if absent, that is, inherited.</param>
internal sealed record KindSymbol(
    string Vocabulary,
    string Name,
    string? Base,
    string Label,
    string Plural,
    bool? EvidenceOptional,
    string? Documentation,
    EquatableArray<FieldSymbol> Fields,
    bool HasProperNames,
    EquatableArray<string> Sides);

/// <summary>A choice as declared by a vocabulary.</summary>
/// <param name="Described">Those of its words of which the lines under it say something, in the order of <paramref name="Words"/>.</param>
internal sealed record ChoiceSymbol(
    string Vocabulary, string Name, EquatableArray<string> Words, string? Documentation, EquatableArray<ChoiceWordSymbol> Described)
{
    /// <summary>Whether the word says that something is so already.</summary>
    public bool IsReal(string word) => Find(word)?.IsReal == true;

    /// <summary>Whether nothing else comes after the word.</summary>
    public bool IsFinal(string word) => Find(word)?.IsFinal == true;

    /// <summary>The phrases by which texts say the word: one or more words each, in any case.</summary>
    public EquatableArray<string> GetTriggers(string word) => Find(word)?.Triggers ?? default;

    /// <summary>What is said of a word; null if nothing is.</summary>
    public ChoiceWordSymbol? Find(string word)
    {
        for (var i = 0; i < Described.Count; i++)
        {
            if (Described[i].Name == word)
                return Described[i];
        }

        return null;
    }
}

/// <summary>A word of a choice, with what the lines under the choice say of it.</summary>
/// <param name="IsReal">Whether it says that something is so already.</param>
/// <param name="IsFinal">Whether nothing else comes after it.</param>
/// <param name="Triggers">The phrases by which texts say it.</param>
internal sealed record ChoiceWordSymbol(string Name, bool IsReal, bool IsFinal, EquatableArray<string> Triggers);

/// <summary>A fact as declared by its first line, reduced to what other lines need.</summary>
internal sealed record FactSymbol(string Name, string Kind);
