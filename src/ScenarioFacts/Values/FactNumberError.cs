namespace ScenarioFacts;

/// <summary>
/// Why a text is not a <see cref="FactNumber"/>, a <see cref="Money"/> or a <see cref="Quantity"/>. Each value has one cause, so that a
/// message can say what to write instead.
/// </summary>
public enum FactNumberError
{
    /// <summary>Nothing is wrong.</summary>
    None,

    /// <summary>None of the forms of a number: <c>twelve</c>, <c>.5</c>, <c>1e6</c>, <c>5,000</c>.</summary>
    NotANumber,

    /// <summary>What follows the figures is none of the scale words: <c>5 bn</c>, <c>5 millions</c>.</summary>
    UnknownScale,

    /// <summary>More than 28 digits, or 10²⁷ and more: a decimal would not hold it exactly.</summary>
    TooLarge,

    /// <summary>A range whose end is smaller than its start: <c>12..10</c>.</summary>
    EndsBeforeStart,

    /// <summary>A count that is not whole: <c>2.5</c>.</summary>
    NotWhole,

    /// <summary>A count below zero: <c>-3</c>.</summary>
    Negative,

    /// <summary>No currency or no unit stands behind the number: <c>5 million</c>.</summary>
    NoUnit,

    /// <summary>What stands behind an amount is not the form of a currency code, three capital letters: <c>5 million yen</c>.</summary>
    NotACurrency,

    /// <summary>What should be a unit is none: <c>300 km/h 5</c>, <c>300 12</c>.</summary>
    NotAUnit,

    /// <summary>A conversion that is not one amount of another currency in round brackets at the end: <c>5 EUR (6 USD</c>, <c>5 EUR (6 EUR)</c>.</summary>
    BrokenConversion,
}
