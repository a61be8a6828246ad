using System.Collections.Generic;
using ScenarioFacts.Language.Text;

namespace ScenarioFacts.Language.Lexicon;

/// <summary>The words of a language that reverse or weaken a statement.</summary>
internal sealed class ModifierTable
{
    public WordSet Negations { get; init; } = [];

    public WordSet Denials { get; init; } = [];

    public WordSet Hedges { get; init; } = [];

    /// <summary>What is still to come: matters within a quote.</summary>
    public WordSet Intentions { get; init; } = [];

    /// <summary>What stands before the name of the one whose words a sentence gives, and at the head or the end of it: each as its words.</summary>
    public IReadOnlyList<string[]> Attributions { get; init; } = [];

    /// <summary>For scripts without spaces: negations and hedges that are found anywhere, the longer ones first.</summary>
    public IReadOnlyList<string> Phrases { get; init; } = [];
}
