using System;

namespace ScenarioFacts;

/// <summary>The word of a choice that a member of its enum stands for. Numbers of members come from their words, and have no order: see <c>FactWord.IndexOf</c>.</summary>
/// <param name="word">The word, as written in the vocabulary.</param>
[AttributeUsage(AttributeTargets.Field)]
public sealed class FactWordAttribute(string word) : Attribute
{
    /// <summary>Names the word and its place.</summary>
    /// <param name="word">The word, as written in the vocabulary.</param>
    /// <param name="place">Its place among the words of its choice, from 0.</param>
    public FactWordAttribute(string word, int place)
        : this(word) => Place = place;

    /// <summary>The place of the word among those of its choice, from 0; null where members are numbered by their places.</summary>
    public int? Place { get; }

    /// <summary>The word, as written in the vocabulary.</summary>
    public string Word { get; } = word;
}
