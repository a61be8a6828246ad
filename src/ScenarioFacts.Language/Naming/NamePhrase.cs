namespace ScenarioFacts.Language.Naming;

/// <summary>Words that name a fact.</summary>
/// <param name="Fact">The fact; of <see cref="NameStrength.Elsewhere"/> what is meant, in words.</param>
/// <param name="Words">The words in order, as they are written.</param>
/// <param name="Strength">How surely they mean that fact and no other.</param>
/// <param name="Family">The kind under which proper names exclude each other; null for words that describe.</param>
internal sealed record NamePhrase(string Fact, string[] Words, NameStrength Strength, string? Family);

/// <summary>How surely words mean a fact.</summary>
internal enum NameStrength
{
    /// <summary>Part of a name: enough where this fact is claimed, too little to say that it is meant where another one is.</summary>
    Part,

    /// <summary>A name of it.</summary>
    Whole,

    /// <summary>A name of what is no fact here, and has the name of one in it, as South Sudan has that of Sudan.</summary>
    Elsewhere,
}
