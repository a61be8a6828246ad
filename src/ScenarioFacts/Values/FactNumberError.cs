namespace ScenarioFacts;

/// <summary>
/// The reason why a text is not a <see cref="FactNumber"/>, a <see cref="Money"/> or a <see cref="Quantity"/>. Each value has one cause, so that a
/// message can suggest what to write instead.
/// </summary>
public enum FactNumberError
{
    /// <summary>No error.</summary>
    None,

    /// <summary>Not a number in any supported form: <c>twelve</c>, <c>.5</c>, <c>1e6</c>, <c>5,000</c>.</summary>
    NotANumber,

    /// <summary>The digits are followed by an unknown scale word: <c>5 bn</c>, <c>5 millions</c>.</summary>
    UnknownScale,

    /// <summary>More than 28 digits, or an absolute value of 10²⁷ or more: not exactly representable as a decimal.</summary>
    TooLarge,

    /// <summary>A range whose end is less than its start: <c>12..10</c>.</summary>
    EndsBeforeStart,

    /// <summary>A count that is not an integer: <c>2.5</c>.</summary>
    NotWhole,

    /// <summary>A count below zero: <c>-3</c>.</summary>
    Negative,

    /// <summary>The number has no currency or unit: <c>5 million</c>.</summary>
    NoUnit,

    /// <summary>The amount is not followed by a currency code, three capital letters: <c>5 million yen</c>.</summary>
    NotACurrency,

    /// <summary>The number is not followed by a unit: <c>300 km/h 5</c>, <c>300 12</c>.</summary>
    NotAUnit,

    /// <summary>A conversion that is not a single amount in another currency in parentheses at the end: <c>5 EUR (6 USD</c>, <c>5 EUR (6 EUR)</c>.</summary>
    BrokenConversion,
}
