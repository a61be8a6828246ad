using System;
using System.Text.Json.Serialization;
using ScenarioFacts.Json;

namespace ScenarioFacts;

/// <content>What newer frameworks have: parsing of spans, JSON.</content>
[JsonConverter(typeof(QuantityJsonConverter))]
public readonly partial struct Quantity : ISpanParsable<Quantity>
{
    static Quantity IParsable<Quantity>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static Quantity ISpanParsable<Quantity>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s.ToString());

    static bool IParsable<Quantity>.TryParse(string? s, IFormatProvider? provider, out Quantity result) => TryParse(s, out result);

    static bool ISpanParsable<Quantity>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Quantity result) => TryParse(s.ToString(), out result);
}
