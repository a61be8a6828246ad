using System;

namespace ScenarioFacts;

/// <summary>A number with its unit, as an analyst wrote it: <c>300 km</c>, <c>~4.5 thousand tonnes</c>.</summary>
/// <remarks>The units are the words of a choice in the vocabulary; none is ever converted into another. <c>default(Quantity)</c> is <c>0 unit</c>.</remarks>
public readonly struct Quantity : IEquatable<Quantity>
{
    private const string NoUnit = "unit";

    private readonly string? _unit;

    internal Quantity(FactNumber number, string unit)
    {
        Number = number;
        _unit = unit;
    }

    /// <summary>How many or how much.</summary>
    public FactNumber Number { get; }

    /// <summary>The unit: a word of the field's choice, such as <c>km</c>.</summary>
    public string Unit => _unit ?? NoUnit;

    /// <summary>Reads a quantity. Never throws, and does not depend on the culture.</summary>
    /// <param name="text">The quantity as <c>.facts</c> files have it, with single spaces between its words and none around.</param>
    /// <param name="quantity">The quantity, or <c>default</c> if the text is none.</param>
    /// <returns>Whether the text is a quantity.</returns>
    public static bool TryParse(string? text, out Quantity quantity) => TryParse(text, out quantity, out _);

    /// <summary>Reads a quantity and says why a text is none. Never throws, and does not depend on the culture.</summary>
    /// <param name="text">The quantity as <c>.facts</c> files have it, with single spaces between its words and none around.</param>
    /// <param name="quantity">The quantity, or <c>default</c> if the text is none.</param>
    /// <param name="error">Why the text is no quantity, or <see cref="FactNumberError.None"/>.</param>
    /// <returns>Whether the text is a quantity. A unit counts by its form, a word that begins with a letter; that a choice has it is not asked.</returns>
    public static bool TryParse(string? text, out Quantity quantity, out FactNumberError error)
    {
        error = Parse(text ?? "", out quantity);
        return error == FactNumberError.None;
    }

    /// <summary>Whether both may be the same quantity, each number under its widest reading. Quantities of different units may always be the same.</summary>
    /// <param name="other">The quantity to compare with.</param>
    /// <returns>True for <c>~300 km</c> and <c>320 km</c>, and for <c>1 km</c> and <c>9 miles</c>.</returns>
    public bool MayOverlap(Quantity other) => !HasUnitOf(other) || Number.MayOverlap(other.Number);

    /// <summary>Whether both have one unit, and every number that the other may be is one that this may be.</summary>
    /// <param name="other">The quantity to look for.</param>
    /// <returns>True for <c>200..300 km</c> and <c>250 km</c>.</returns>
    public bool Contains(Quantity other) => HasUnitOf(other) && Number.Contains(other.Number);

    /// <summary>The quantity for English readers.</summary>
    /// <returns>“300 km”, “about 300 km”, “200 to 300 km” or “at least 300 km”.</returns>
    public string ToDisplayString() => Number.ToDisplayString() + " " + Unit;

    /// <summary>The quantity as it was written.</summary>
    /// <returns>A text that <see cref="TryParse(string?, out Quantity)"/> reads as an equal quantity.</returns>
    public override string ToString() => Number + " " + Unit;

    /// <summary>Whether numbers and units are the same; numbers are equal by what they mean.</summary>
    /// <param name="other">The quantity to compare with.</param>
    /// <returns>True for <c>1.5 thousand km</c> and <c>1500 km</c>.</returns>
    public bool Equals(Quantity other) => Number.Equals(other.Number) && HasUnitOf(other);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Quantity other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => (Number, Unit).GetHashCode();

    /// <summary>Whether numbers and units are the same.</summary>
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
