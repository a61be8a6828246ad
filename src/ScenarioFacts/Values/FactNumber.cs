using System;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;

namespace ScenarioFacts;

/// <summary>
/// A number as written by an analyst: exact, approximate, a range, or bounded on one side. Decimal, never binary floating point, and never
/// rounded: a number that a <see cref="decimal"/> cannot represent exactly is rejected.
/// </summary>
/// <remarks>
/// <list type="table">
/// <listheader><term>Written</term><description>Meaning</description></listheader>
/// <item><term><c>12</c>, <c>5.05</c>, <c>-3</c></term><description>exactly that</description></item>
/// <item><term><c>~12</c></term><description>about that</description></item>
/// <item><term><c>10..12</c></term><description>one number from 10 to 12, both included</description></item>
/// <item><term><c>at least 12</c>, <c>at most 12</c></term><description>that or more; that or less</description></item>
/// <item><term><c>~31 million</c>, <c>10..12 billion</c></term><description>a scale word after any form applies to the whole: thousand, million, billion (10⁹) or trillion (10¹²)</description></item>
/// </list>
/// <c>default(FactNumber)</c> is <c>0</c>.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
[SuppressMessage("Design", "CA1036", Justification = "Of ranges and different units it cannot be said which is less.")]
public readonly partial struct FactNumber : IEquatable<FactNumber>, IComparable<FactNumber>
{
    private readonly string? _text;
    private readonly decimal _lowest;
    private readonly decimal _highest;
    private readonly FactNumberMarks _marks;

    internal FactNumber(string text, decimal lowest, decimal highest, FactNumberMarks marks)
    {
        _text = text;
        _lowest = lowest;
        _highest = highest;
        _marks = marks;
    }

    /// <summary>The lower bound as written, including the scale word; null for <c>at most</c>. Not widened by <c>~</c>.</summary>
    public decimal? Lowest => Has(FactNumberMarks.AtMost) ? null : _lowest;

    /// <summary>The upper bound as written, including the scale word; null for <c>at least</c>. Not widened by <c>~</c>.</summary>
    public decimal? Highest => Has(FactNumberMarks.AtLeast) ? null : _highest;

    /// <summary>
    /// The lower bound under the widest reading: <c>~</c> extends it by 10 %, for a count by at least one. Null if unbounded;
    /// a count is never below 0.
    /// </summary>
    public decimal? LowestReading => IsCount
        ? Math.Max(0, (Lowest ?? 0) - Tolerance(_lowest))
        : Lowest - Tolerance(_lowest);

    /// <summary>The upper bound under the widest reading: <c>~</c> extends it by 10 %, for a count by at least one. Null if unbounded.</summary>
    public decimal? HighestReading => Highest + Tolerance(_highest);

    /// <summary>Whether the number is marked approximate (<c>~</c>).</summary>
    public bool IsApproximate => Has(FactNumberMarks.Approximate);

    /// <summary>Whether the number is a single, exact value.</summary>
    public bool IsExact => Lowest == Highest && !IsApproximate;

    /// <summary>Whether the number was parsed as a count; see <see cref="TryParseCount(string?, out FactNumber)"/>.</summary>
    public bool IsCount => Has(FactNumberMarks.Count);

    /// <summary>Parses a number; culture-independent.</summary>
    /// <param name="text">The text in the syntax of <c>.facts</c> files.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">The text is not a number.</exception>
    public static FactNumber Parse(string text) => TryParse(text ?? throw new ArgumentNullException(nameof(text)), out var number, out var error)
        ? number
        : throw new FormatException($"\"{text}\" is not a number ({error}).");

    /// <summary>Parses a number. Never throws; culture-independent.</summary>
    /// <param name="text">The number in the syntax of <c>.facts</c> files, with single spaces between words and none around.</param>
    /// <param name="number">The number, or <c>default</c> if parsing fails.</param>
    /// <returns>Whether the text is a number.</returns>
    public static bool TryParse(string? text, out FactNumber number) => TryParse(text, out number, out _);

    /// <summary>Parses a number, with the reason for a failure. Never throws; culture-independent.</summary>
    /// <param name="text">The number in the syntax of <c>.facts</c> files, with single spaces between words and none around.</param>
    /// <param name="number">The number, or <c>default</c> if parsing fails.</param>
    /// <param name="error">The reason for the failure, or <see cref="FactNumberError.None"/>.</param>
    /// <returns>Whether the text is a number.</returns>
    public static bool TryParse(string? text, out FactNumber number, out FactNumberError error)
    {
        error = FactNumberParser.Parse(text ?? "", false, out number);
        return error == FactNumberError.None;
    }

    /// <summary>Parses a count: a non-negative integer, whose <c>~</c> extends by at least one each way.</summary>
    /// <param name="text">The count in the syntax of <c>.facts</c> files, such as <c>~1.2 million</c>.</param>
    /// <param name="number">The count, or <c>default</c> if parsing fails.</param>
    /// <returns>Whether the text is a count.</returns>
    public static bool TryParseCount(string? text, out FactNumber number) => TryParseCount(text, out number, out _);

    /// <summary>Parses a count, with the reason for a failure.</summary>
    /// <param name="text">The count in the syntax of <c>.facts</c> files, such as <c>~1.2 million</c>.</param>
    /// <param name="number">The count, or <c>default</c> if parsing fails.</param>
    /// <param name="error">The reason for the failure, or <see cref="FactNumberError.None"/>.</param>
    /// <returns>Whether the text is a count.</returns>
    public static bool TryParseCount(string? text, out FactNumber number, out FactNumberError error)
    {
        error = FactNumberParser.Parse(text ?? "", true, out number);
        return error == FactNumberError.None;
    }

    /// <summary>Whether both may be the same number under their widest readings.</summary>
    /// <param name="other">The number to compare with.</param>
    /// <returns>True for <c>10..12</c> and <c>at least 12</c>, and for <c>~100</c> and <c>109</c>.</returns>
    public bool MayOverlap(FactNumber other) => !(HighestReading < other.LowestReading) && !(LowestReading > other.HighestReading);

    /// <summary>Whether this number's widest reading contains the other's.</summary>
    /// <param name="other">The number to test.</param>
    /// <returns>True for <c>10..12</c> and <c>11</c>, for <c>~100</c> and <c>100</c>, and for two numbers that are equal.</returns>
    public bool Contains(FactNumber other) =>
        (LowestReading is null || other.LowestReading >= LowestReading) && (HighestReading is null || other.HighestReading <= HighestReading);

    /// <summary>Formats the number in English.</summary>
    /// <returns>“12”, “about 31 million”, “10 to 12 billion”, “at least 12” or “at most 12”.</returns>
    public string ToDisplayString() => ToString().Replace("~", "about ").Replace(FactNumberParser.RangeMark, " to ");

    /// <summary>The number as written.</summary>
    /// <returns>A text that <see cref="TryParse(string?, out FactNumber)"/> parses to an equal number.</returns>
    public override string ToString() => _text ?? "0";

    /// <summary>Whether both have the same bounds and approximation: <c>1.5 million</c> and <c>1500000</c> are equal, <c>12</c> and <c>~12</c> are not.</summary>
    /// <param name="other">The number to compare with.</param>
    /// <returns>True if <see cref="Lowest"/>, <see cref="Highest"/> and <see cref="IsApproximate"/> are equal.</returns>
    public bool Equals(FactNumber other) => Lowest == other.Lowest && Highest == other.Highest && IsApproximate == other.IsApproximate;

    /// <summary>Orders values for lists: by their lower bounds, then by their upper ones.</summary>
    /// <param name="other">The value to compare with.</param>
    /// <returns>Less than zero if this one comes before the other, zero if both are equal.</returns>
    public int CompareTo(FactNumber other)
    {
        var lowest = Nullable.Compare(Lowest, other.Lowest);
        var highest = lowest != 0 ? lowest : (Highest ?? decimal.MaxValue).CompareTo(other.Highest ?? decimal.MaxValue);
        return highest != 0 ? highest : IsApproximate.CompareTo(other.IsApproximate);
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is FactNumber other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => (Lowest, Highest, IsApproximate).GetHashCode();

    /// <summary>Whether both have the same bounds and approximation.</summary>
    /// <param name="left">One number.</param>
    /// <param name="right">The other number.</param>
    /// <returns>True if <see cref="Lowest"/>, <see cref="Highest"/> and <see cref="IsApproximate"/> are equal.</returns>
    public static bool operator ==(FactNumber left, FactNumber right) => left.Equals(right);

    /// <summary>Whether the bounds or the approximation differ.</summary>
    /// <param name="left">One number.</param>
    /// <param name="right">The other number.</param>
    /// <returns>True if <see cref="Lowest"/>, <see cref="Highest"/> or <see cref="IsApproximate"/> differs.</returns>
    public static bool operator !=(FactNumber left, FactNumber right) => !left.Equals(right);

    /// <summary>Like <see cref="MayOverlap"/>, with another 10 % each way, for amounts converted at an unknown rate and rounded.</summary>
    internal bool MayOverlapRoughly(FactNumber other) =>
        !(HighestReading + Tenth(_highest) < other.LowestReading - Tenth(other._lowest))
        && !(LowestReading - Tenth(_lowest) > other.HighestReading + Tenth(other._highest));

    private bool Has(FactNumberMarks mark) => (_marks & mark) != 0;

    private decimal Tolerance(decimal end) => !IsApproximate ? 0 : IsCount ? Math.Max(1, Tenth(end)) : Tenth(end);

    private static decimal Tenth(decimal value) => Math.Abs(value) / 10;
}
