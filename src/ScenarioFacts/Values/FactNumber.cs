using System;

namespace ScenarioFacts;

/// <summary>
/// A number as an analyst wrote it: exact, about, a range, or bounded on one side. Decimal, never binary floating point, and never
/// rounded: a number that a <see cref="decimal"/> does not hold exactly is refused.
/// </summary>
/// <remarks>
/// <list type="table">
/// <listheader><term>Written</term><description>Meaning</description></listheader>
/// <item><term><c>12</c>, <c>5.05</c>, <c>-3</c></term><description>exactly that</description></item>
/// <item><term><c>~12</c></term><description>about that</description></item>
/// <item><term><c>10..12</c></term><description>one number from 10 to 12, both included</description></item>
/// <item><term><c>at least 12</c>, <c>at most 12</c></term><description>that or more; that or less</description></item>
/// <item><term><c>~31 million</c>, <c>10..12 billion</c></term><description>a scale word behind any form counts for the whole: thousand, million, billion (10⁹) or trillion (10¹²)</description></item>
/// </list>
/// <c>default(FactNumber)</c> is <c>0</c>.
/// </remarks>
public readonly struct FactNumber : IEquatable<FactNumber>
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

    /// <summary>The smallest number that is meant as written, the scale word included; null for <c>at most</c>. Not widened by <c>~</c>.</summary>
    public decimal? Lowest => Has(FactNumberMarks.AtMost) ? null : _lowest;

    /// <summary>The largest number that is meant as written, the scale word included; null for <c>at least</c>. Not widened by <c>~</c>.</summary>
    public decimal? Highest => Has(FactNumberMarks.AtLeast) ? null : _highest;

    /// <summary>
    /// The smallest number under the widest reading: <c>~</c> reaches a tenth down, of a count at least one. Null when there is none;
    /// a count is never below 0.
    /// </summary>
    public decimal? LowestReading => IsCount
        ? Math.Max(0, (Lowest ?? 0) - Tolerance(_lowest))
        : Lowest - Tolerance(_lowest);

    /// <summary>The largest number under the widest reading: <c>~</c> reaches a tenth up, of a count at least one. Null when there is none.</summary>
    public decimal? HighestReading => Highest + Tolerance(_highest);

    /// <summary>Whether the number is marked “about” (<c>~</c>).</summary>
    public bool IsApproximate => Has(FactNumberMarks.Approximate);

    /// <summary>Whether the number is one number, and nothing is left open about it.</summary>
    public bool IsExact => Lowest == Highest && !IsApproximate;

    /// <summary>Whether the number was read as a count of whole things; see <see cref="TryParseCount(string?, out FactNumber)"/>.</summary>
    public bool IsCount => Has(FactNumberMarks.Count);

    /// <summary>Reads a number. Never throws, and does not depend on the culture.</summary>
    /// <param name="text">The number as <c>.facts</c> files have it, with single spaces between its words and none around.</param>
    /// <param name="number">The number, or <c>default</c> if the text is none.</param>
    /// <returns>Whether the text is a number.</returns>
    public static bool TryParse(string? text, out FactNumber number) => TryParse(text, out number, out _);

    /// <summary>Reads a number and says why a text is none. Never throws, and does not depend on the culture.</summary>
    /// <param name="text">The number as <c>.facts</c> files have it, with single spaces between its words and none around.</param>
    /// <param name="number">The number, or <c>default</c> if the text is none.</param>
    /// <param name="error">Why the text is no number, or <see cref="FactNumberError.None"/>.</param>
    /// <returns>Whether the text is a number.</returns>
    public static bool TryParse(string? text, out FactNumber number, out FactNumberError error)
    {
        error = FactNumberParser.Parse(text ?? "", false, out number);
        return error == FactNumberError.None;
    }

    /// <summary>Reads a count: a number that is whole and not negative, whose <c>~</c> reaches at least one each way.</summary>
    /// <param name="text">The count as <c>.facts</c> files have it, such as <c>~1.2 million</c>.</param>
    /// <param name="number">The count, or <c>default</c> if the text is none.</param>
    /// <returns>Whether the text is a count.</returns>
    public static bool TryParseCount(string? text, out FactNumber number) => TryParseCount(text, out number, out _);

    /// <summary>Reads a count and says why a text is none.</summary>
    /// <param name="text">The count as <c>.facts</c> files have it, such as <c>~1.2 million</c>.</param>
    /// <param name="number">The count, or <c>default</c> if the text is none.</param>
    /// <param name="error">Why the text is no count, or <see cref="FactNumberError.None"/>.</param>
    /// <returns>Whether the text is a count.</returns>
    public static bool TryParseCount(string? text, out FactNumber number, out FactNumberError error)
    {
        error = FactNumberParser.Parse(text ?? "", true, out number);
        return error == FactNumberError.None;
    }

    /// <summary>Whether both may be the same number, each under its widest reading.</summary>
    /// <param name="other">The number to compare with.</param>
    /// <returns>True for <c>10..12</c> and <c>at least 12</c>, and for <c>~100</c> and <c>109</c>.</returns>
    public bool MayOverlap(FactNumber other) => !(HighestReading < other.LowestReading) && !(LowestReading > other.HighestReading);

    /// <summary>Whether every number that the other may be, under its widest reading, is one that this may be under its own.</summary>
    /// <param name="other">The number to look for.</param>
    /// <returns>True for <c>10..12</c> and <c>11</c>, for <c>~100</c> and <c>100</c>, and for two numbers that are equal.</returns>
    public bool Contains(FactNumber other) =>
        (LowestReading is null || other.LowestReading >= LowestReading) && (HighestReading is null || other.HighestReading <= HighestReading);

    /// <summary>The number for English readers.</summary>
    /// <returns>“12”, “about 31 million”, “10 to 12 billion”, “at least 12” or “at most 12”.</returns>
    public string ToDisplayString() => ToString().Replace("~", "about ").Replace(FactNumberParser.RangeMark, " to ");

    /// <summary>The number as it was written.</summary>
    /// <returns>A text that <see cref="TryParse(string?, out FactNumber)"/> reads as an equal number.</returns>
    public override string ToString() => _text ?? "0";

    /// <summary>Whether both mean the same numbers: <c>1.5 million</c> and <c>1500000</c> are equal, <c>12</c> and <c>~12</c> are not.</summary>
    /// <param name="other">The number to compare with.</param>
    /// <returns>True if lowest, highest and “about” are the same.</returns>
    public bool Equals(FactNumber other) => Lowest == other.Lowest && Highest == other.Highest && IsApproximate == other.IsApproximate;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is FactNumber other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => (Lowest, Highest, IsApproximate).GetHashCode();

    /// <summary>Whether both mean the same numbers.</summary>
    /// <param name="left">One number.</param>
    /// <param name="right">The other number.</param>
    /// <returns>True if lowest, highest and “about” are the same.</returns>
    public static bool operator ==(FactNumber left, FactNumber right) => left.Equals(right);

    /// <summary>Whether the numbers mean something different.</summary>
    /// <param name="left">One number.</param>
    /// <param name="right">The other number.</param>
    /// <returns>True if lowest, highest or “about” differ.</returns>
    public static bool operator !=(FactNumber left, FactNumber right) => !left.Equals(right);

    /// <summary>As <see cref="MayOverlap"/>, with another tenth each way: for what was converted at an unknown rate and rounded.</summary>
    internal bool MayOverlapRoughly(FactNumber other) =>
        !(HighestReading + Tenth(_highest) < other.LowestReading - Tenth(other._lowest))
        && !(LowestReading - Tenth(_lowest) > other.HighestReading + Tenth(other._highest));

    private bool Has(FactNumberMarks mark) => (_marks & mark) != 0;

    private decimal Tolerance(decimal end) => !IsApproximate ? 0 : IsCount ? Math.Max(1, Tenth(end)) : Tenth(end);

    private static decimal Tenth(decimal value) => Math.Abs(value) / 10;
}
