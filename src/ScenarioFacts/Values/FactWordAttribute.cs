using System;

namespace ScenarioFacts;

/// <summary>The word of a choice that a member of its enum stands for. Numbers of members follow the order of the words; what is stored should be the word.</summary>
/// <param name="word">The word, as written in the vocabulary.</param>
[AttributeUsage(AttributeTargets.Field)]
public sealed class FactWordAttribute(string word) : Attribute
{
    /// <summary>The word, as written in the vocabulary.</summary>
    public string Word { get; } = word;
}
