using System;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;

namespace ScenarioFacts;

/// <summary>An amount of money as written by an analyst: a number, a currency, and an optional conversion given by the source.</summary>
/// <remarks>
/// Syntax: <c>5.05 trillion JPY (42 billion USD)</c>, with the number in any form of <see cref="FactNumber"/>, in whole units of the currency,
/// and the ISO 4217 code of the currency. No exchange rate is ever applied. <c>default(Money)</c> is <c>0 XXX</c>, the code for no currency.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
[SuppressMessage("Design", "CA1036", Justification = "Of ranges and different currencies it cannot be said which is less.")]
public readonly partial struct Money : IEquatable<Money>, IComparable<Money>
{
    private const string NoCurrency = "XXX";

    private readonly string? _currency;
    private readonly FactNumber _converted;
    private readonly string? _convertedCurrency;

    internal Money(FactNumber amount, string currency, FactNumber converted = default, string? convertedCurrency = null)
    {
        Amount = amount;
        _currency = currency;
        _converted = converted;
        _convertedCurrency = convertedCurrency;
    }

    /// <summary>The number, in whole units of the currency.</summary>
    public FactNumber Amount { get; }

    /// <summary>The ISO 4217 code of the currency, such as <c>JPY</c>; possibly a withdrawn one.</summary>
    public string Currency => _currency ?? NoCurrency;

    /// <summary>The same amount in another currency as converted by the source; null if there is none.</summary>
    public Money? Conversion => _convertedCurrency is null ? null : new Money(_converted, _convertedCurrency);

    /// <summary>Parses an amount of money; culture-independent.</summary>
    /// <param name="text">The text in the syntax of <c>.facts</c> files.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">The text is not an amount of money.</exception>
    public static Money Parse(string text) => TryParse(text ?? throw new ArgumentNullException(nameof(text)), out var money, out var error)
        ? money
        : throw new FormatException($"\"{text}\" is not an amount of money ({error}).");

    /// <summary>Parses an amount of money. Never throws; culture-independent.</summary>
    /// <param name="text">The amount in the syntax of <c>.facts</c> files, with single spaces between words and none around.</param>
    /// <param name="money">The amount, or <c>default</c> if parsing fails.</param>
    /// <returns>Whether the text is an amount of money.</returns>
    public static bool TryParse(string? text, out Money money) => TryParse(text, out money, out _);

    /// <summary>Parses an amount of money, with the reason for a failure. Never throws; culture-independent.</summary>
    /// <param name="text">The amount in the syntax of <c>.facts</c> files, with single spaces between words and none around.</param>
    /// <param name="money">The amount, or <c>default</c> if parsing fails.</param>
    /// <param name="error">The reason for the failure, or <see cref="FactNumberError.None"/>.</param>
    /// <returns>Whether the text is an amount of money. Any three capital letters are accepted as a currency; existence is not checked.</returns>
    public static bool TryParse(string? text, out Money money, out FactNumberError error)
    {
        error = MoneyParser.Parse(text ?? "", out money);
        return error == FactNumberError.None;
    }

    /// <summary>
    /// Whether both may be the same amount under the widest readings of their numbers. Amounts in different currencies are compared by their
    /// conversions, with another 10 % each way since those are rounded; amounts without a common currency always may be the same.
    /// </summary>
    /// <param name="other">The amount to compare with.</param>
    /// <returns>True for <c>~31 million EUR</c> and <c>30 million EUR</c>, and for <c>5 EUR</c> and <c>900 JPY</c>.</returns>
    public bool MayOverlap(Money other)
    {
        if (string.Equals(Currency, other.Currency, StringComparison.Ordinal))
            return Amount.MayOverlap(other.Amount);
        return (other.In(Currency) is not { } theirs || Amount.MayOverlapRoughly(theirs))
            && (In(other.Currency) is not { } ours || ours.MayOverlapRoughly(other.Amount))
            && (_convertedCurrency is null || other.Conversion is not { } converted
                || !string.Equals(_convertedCurrency, converted.Currency, StringComparison.Ordinal) || _converted.MayOverlapRoughly(converted.Amount));
    }

    /// <summary>Whether both have the same currency and this number's widest reading contains the other's.</summary>
    /// <param name="other">The amount to test.</param>
    /// <returns>True for <c>10..12 billion JPY</c> and <c>11 billion JPY</c>.</returns>
    public bool Contains(Money other) => string.Equals(Currency, other.Currency, StringComparison.Ordinal) && Amount.Contains(other.Amount);

    /// <summary>Formats the amount in English.</summary>
    /// <returns>“5.05 trillion JPY (42 billion USD)”, “about 31 million EUR”, “10 to 12 billion JPY” or “at least 5 million GBP”.</returns>
    public string ToDisplayString() =>
        Amount.ToDisplayString() + " " + Currency + (Conversion is { } converted ? " (" + converted.ToDisplayString() + ")" : "");

    /// <summary>The amount as written.</summary>
    /// <returns>A text that <see cref="TryParse(string?, out Money)"/> parses to an equal amount.</returns>
    public override string ToString() => Amount + " " + Currency + (Conversion is { } converted ? " (" + converted + ")" : "");

    /// <summary>Whether numbers, currencies and conversions are equal; numbers are compared by value, not by text.</summary>
    /// <param name="other">The amount to compare with.</param>
    /// <returns>True for <c>1.5 million JPY</c> and <c>1500 thousand JPY</c>.</returns>
    public bool Equals(Money other) =>
        Amount.Equals(other.Amount) && string.Equals(Currency, other.Currency, StringComparison.Ordinal)
        && _converted.Equals(other._converted) && string.Equals(_convertedCurrency, other._convertedCurrency, StringComparison.Ordinal);

    /// <summary>Orders values for lists: by their currencies, then by their numbers.</summary>
    /// <param name="other">The value to compare with.</param>
    /// <returns>Less than zero if this one comes before the other, zero if both are equal.</returns>
    public int CompareTo(Money other)
    {
        var currency = string.CompareOrdinal(Currency, other.Currency);
        var amount = currency != 0 ? currency : Amount.CompareTo(other.Amount);
        return amount != 0 ? amount : Nullable.Compare(Conversion?.Amount, other.Conversion?.Amount) is var converted and not 0 ? converted : string.CompareOrdinal(_convertedCurrency, other._convertedCurrency);
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Money other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => (Amount, Currency, _converted, _convertedCurrency).GetHashCode();

    /// <summary>Whether numbers, currencies and conversions are equal.</summary>
    /// <param name="left">One amount.</param>
    /// <param name="right">The other amount.</param>
    /// <returns>True if all are equal.</returns>
    public static bool operator ==(Money left, Money right) => left.Equals(right);

    /// <summary>Whether numbers, currencies or conversions differ.</summary>
    /// <param name="left">One amount.</param>
    /// <param name="right">The other amount.</param>
    /// <returns>True if any differs.</returns>
    public static bool operator !=(Money left, Money right) => !left.Equals(right);

    /// <summary>The converted number if it is in this currency, otherwise null.</summary>
    private FactNumber? In(string currency) => string.Equals(_convertedCurrency, currency, StringComparison.Ordinal) ? _converted : null;
}
