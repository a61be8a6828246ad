using System;
using System.Text.Json.Serialization;
using ScenarioFacts.Json;

namespace ScenarioFacts;

/// <content>What newer frameworks have: parsing of spans, JSON.</content>
[JsonConverter(typeof(FactNumberJsonConverter))]
public readonly partial struct FactNumber : ISpanParsable<FactNumber>
{
    static FactNumber IParsable<FactNumber>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static FactNumber ISpanParsable<FactNumber>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s.ToString());

    static bool IParsable<FactNumber>.TryParse(string? s, IFormatProvider? provider, out FactNumber result) => TryParse(s, out result);

    static bool ISpanParsable<FactNumber>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out FactNumber result) => TryParse(s.ToString(), out result);
}
