using System;
using System.Text.Json.Serialization;
using ScenarioFacts.Json;

namespace ScenarioFacts;

/// <content>What newer frameworks have: parsing of spans, JSON.</content>
[JsonConverter(typeof(MoneyJsonConverter))]
public readonly partial struct Money : ISpanParsable<Money>
{
    static Money IParsable<Money>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static Money ISpanParsable<Money>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s.ToString());

    static bool IParsable<Money>.TryParse(string? s, IFormatProvider? provider, out Money result) => TryParse(s, out result);

    static bool ISpanParsable<Money>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Money result) => TryParse(s.ToString(), out result);
}
