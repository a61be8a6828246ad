using System;

namespace ScenarioFacts;

/// <summary>A text or a fact, whatever its kind.</summary>
internal interface ITextOr
{
    /// <summary>The fact; null if the value is a text.</summary>
    Fact? AnyFact { get; }
}

/// <summary>The value of a field that takes either a text or a reference to a fact (<c>text or person</c>).</summary>
/// <typeparam name="TFact">The kind of the facts that may be referenced.</typeparam>
public sealed class TextOr<TFact> : IEquatable<TextOr<TFact>>, ITextOr
    where TFact : Fact
{
    internal TextOr(string text) => Text = text;

    internal TextOr(TFact fact) => Fact = fact;

    /// <summary>The text; null if the value is a fact.</summary>
    public string? Text { get; }

    /// <summary>The fact; null if the value is a text.</summary>
    public TFact? Fact { get; }

    Fact? ITextOr.AnyFact => Fact;

    /// <summary>Formats the value for display.</summary>
    /// <returns>The text, or the fact's label.</returns>
    public override string ToString() => Text ?? Fact!.ToString();

    /// <summary>Whether both values are the same text or the same fact.</summary>
    /// <param name="other">The value to compare with.</param>
    /// <returns>True if text and fact are equal.</returns>
    public bool Equals(TextOr<TFact>? other) =>
        other is not null && string.Equals(Text, other.Text, StringComparison.Ordinal) && ReferenceEquals(Fact, other.Fact);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as TextOr<TFact>);

    /// <inheritdoc/>
    public override int GetHashCode() => Text is null ? Fact!.GetHashCode() : StringComparer.Ordinal.GetHashCode(Text);
}
