using System;
using System.Collections.Generic;

namespace ScenarioFacts;

/// <summary>A field of a kind, whatever the type of its values. <see cref="Field{T}"/> reads them.</summary>
public abstract class FactField
{
    private protected FactField(string name, bool isList, bool isOverTime)
    {
        Name = name ?? throw new ArgumentNullException(nameof(name));
        IsList = isList;
        IsOverTime = isOverTime;
    }

    /// <summary>The name of the field, as written in the vocabulary.</summary>
    public string Name { get; }

    /// <summary>Whether the field holds a list.</summary>
    public bool IsList { get; }

    /// <summary>Whether the field holds different values at different times (<c>over time</c>).</summary>
    public bool IsOverTime { get; }

    /// <summary>The type of a value.</summary>
    public abstract Type ValueType { get; }

    /// <summary>The name of the field.</summary>
    /// <returns><see cref="Name"/>.</returns>
    public override string ToString() => Name;

    internal abstract Claim ReadClaim(ClaimData data);

    /// <summary>What the property of the field returns: a value, a list, a timeline, or null.</summary>
    internal abstract object? ValueOf(Fact fact);

    /// <summary>The names of facts in a value as written, with their roles.</summary>
    internal abstract IEnumerable<(string Name, MentionRole Role)> GetReferences(string text);

    /// <summary>How certain it is that the field of a fact has another fact, or one inside it, as a value on a date.</summary>
    internal abstract Certainty Holds(Fact owner, Fact value, FactDate date);
}
