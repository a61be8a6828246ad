using System;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;

namespace ScenarioFacts;

/// <summary>A number with a unit, as written by an analyst: <c>300 km</c>, <c>~4.5 thousand tonnes</c>.</summary>
/// <remarks>The units are the words of a choice in the vocabulary; units are never converted. <c>default(Quantity)</c> is <c>0 unit</c>.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
[SuppressMessage("Design", "CA1036", Justification = "Of ranges and different units it cannot be said which is less.")]
public readonly partial struct Quantity : IEquatable<Quantity>, IComparable<Quantity>
{
    private const string NoUnit = "unit";

    private readonly string? _unit;

    internal Quantity(FactNumber number, string unit)
    {
        Number = number;
        _unit = unit;
    }

    /// <summary>The number.</summary>
    public FactNumber Number { get; }

    /// <summary>The unit: a word of the field's choice, such as <c>km</c>.</summary>
    public string Unit => _unit ?? NoUnit;

    /// <summary>Parses a quantity; culture-independent.</summary>
    /// <param name="text">The text in the syntax of <c>.facts</c> files.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">The text is not a quantity.</exception>
    public static Quantity Parse(string text) => TryParse(text ?? throw new ArgumentNullException(nameof(text)), out var quantity, out var error)
        ? quantity
        : throw new FormatException($"\"{text}\" is not a quantity ({error}).");

    /// <summary>Parses a quantity. Never throws; culture-independent.</summary>
    /// <param name="text">The quantity in the syntax of <c>.facts</c> files, with single spaces between words and none around.</param>
    /// <param name="quantity">The quantity, or <c>default</c> if parsing fails.</param>
    /// <returns>Whether the text is a quantity.</returns>
    public static bool TryParse(string? text, out Quantity quantity) => TryParse(text, out quantity, out _);

    /// <summary>Parses a quantity, with the reason for a failure. Never throws; culture-independent.</summary>
    /// <param name="text">The quantity in the syntax of <c>.facts</c> files, with single spaces between words and none around.</param>
    /// <param name="quantity">The quantity, or <c>default</c> if parsing fails.</param>
    /// <param name="error">The reason for the failure, or <see cref="FactNumberError.None"/>.</param>
    /// <returns>Whether the text is a quantity. Any word that begins with a letter is accepted as a unit; membership in a choice is not checked.</returns>
    public static bool TryParse(string? text, out Quantity quantity, out FactNumberError error)
    {
        error = Parse(text ?? "", out quantity);
        return error == FactNumberError.None;
    }

    /// <summary>Whether both may be the same quantity under the widest readings of their numbers. Quantities with different units always may be the same.</summary>
    /// <param name="other">The quantity to compare with.</param>
    /// <returns>True for <c>~300 km</c> and <c>320 km</c>, and for <c>1 km</c> and <c>9 miles</c>.</returns>
    public bool MayOverlap(Quantity other) => !HasUnitOf(other) || Number.MayOverlap(other.Number);

    /// <summary>Whether both have the same unit and this number's widest reading contains the other's.</summary>
    /// <param name="other">The quantity to test.</param>
    /// <returns>True for <c>200..300 km</c> and <c>250 km</c>.</returns>
    public bool Contains(Quantity other) => HasUnitOf(other) && Number.Contains(other.Number);

    /// <summary>Formats the quantity in English.</summary>
    /// <returns>“300 km”, “about 300 km”, “200 to 300 km” or “at least 300 km”.</returns>
    public string ToDisplayString() => Number.ToDisplayString() + " " + Unit;

    /// <summary>The quantity as written.</summary>
    /// <returns>A text that <see cref="TryParse(string?, out Quantity)"/> parses to an equal quantity.</returns>
    public override string ToString() => Number + " " + Unit;

    /// <summary>Whether numbers and units are equal; numbers are compared by value, not by text.</summary>
    /// <param name="other">The quantity to compare with.</param>
    /// <returns>True for <c>1.5 thousand km</c> and <c>1500 km</c>.</returns>
    public bool Equals(Quantity other) => Number.Equals(other.Number) && HasUnitOf(other);

    /// <summary>Orders values for lists: by their units, then by their numbers.</summary>
    /// <param name="other">The value to compare with.</param>
    /// <returns>Less than zero if this one comes before the other, zero if both are equal.</returns>
    public int CompareTo(Quantity other)
    {
        var unit = string.CompareOrdinal(Unit, other.Unit);
        return unit != 0 ? unit : Number.CompareTo(other.Number);
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Quantity other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => (Number, Unit).GetHashCode();

    /// <summary>Whether numbers and units are equal.</summary>
    /// <param name="left">One quantity.</param>
    /// <param name="right">The other quantity.</param>
    /// <returns>True if both are equal.</returns>
    public static bool operator ==(Quantity left, Quantity right) => left.Equals(right);

    /// <summary>Whether numbers or units differ.</summary>
    /// <param name="left">One quantity.</param>
    /// <param name="right">The other quantity.</param>
    /// <returns>True if either differs.</returns>
    public static bool operator !=(Quantity left, Quantity right) => !left.Equals(right);

    private static FactNumberError Parse(string text, out Quantity quantity)
    {
        quantity = default;
        if (FactNumberParser.Parse(text, false, out _) == FactNumberError.None)
            return FactNumberError.NoUnit;
        var space = text.LastIndexOf(' ');
        var error = FactNumberParser.Parse(space < 0 ? text : text.Substring(0, space), false, out var number);
        if (error != FactNumberError.None)
            return error;
        var unit = text.Substring(space + 1);
        if (unit.Length == 0 || !char.IsLetter(unit[0]))
            return FactNumberError.NotAUnit;
        quantity = new Quantity(number, unit);
        return FactNumberError.None;
    }

    private bool HasUnitOf(Quantity other) => string.Equals(Unit, other.Unit, StringComparison.Ordinal);
}
