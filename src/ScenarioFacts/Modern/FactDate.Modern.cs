using System;
using System.Text.Json.Serialization;
using ScenarioFacts.Json;

namespace ScenarioFacts;

/// <content>What newer frameworks have: <see cref="DateOnly"/>, parsing of spans, JSON.</content>
[JsonConverter(typeof(FactDateJsonConverter))]
public readonly partial struct FactDate : ISpanParsable<FactDate>
{
    /// <summary>The day; null if the date is not that of one day.</summary>
    public DateOnly? Day => Precision == FactDatePrecision.Day && !IsApproximate && !IsUncertain ? DateOnly.FromDateTime(_earliest) : null;

    /// <summary>The date of one day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>A date of precision <see cref="FactDatePrecision.Day"/>.</returns>
    public static FactDate FromDateOnly(DateOnly day) => OnDay(day.ToDateTime(TimeOnly.MinValue));

    /// <summary>The date of one day.</summary>
    /// <param name="day">The day.</param>
    public static implicit operator FactDate(DateOnly day) => FromDateOnly(day);

    static FactDate IParsable<FactDate>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static FactDate ISpanParsable<FactDate>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s.ToString());

    static bool IParsable<FactDate>.TryParse(string? s, IFormatProvider? provider, out FactDate result) => TryParse(s, out result);

    static bool ISpanParsable<FactDate>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out FactDate result) => TryParse(s.ToString(), out result);
}
