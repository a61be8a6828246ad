using System;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using ScenarioFacts.Json;

namespace ScenarioFacts;

/// <content>What newer frameworks have: parsing of spans, JSON.</content>
[JsonConverter(typeof(FactNumberJsonConverter))]
public readonly partial struct FactNumber : ISpanParsable<FactNumber>
{
    /// <inheritdoc/>
    /// <remarks>Culture-independent: the provider is ignored.</remarks>
    static FactNumber ISpanParsable<FactNumber>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s.ToString(), provider);

    /// <inheritdoc/>
    /// <remarks>Culture-independent: the provider is ignored.</remarks>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out FactNumber result) => TryParse(s, out result);

    /// <inheritdoc/>
    /// <remarks>Culture-independent: the provider is ignored.</remarks>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out FactNumber result) => TryParse(s.ToString(), out result);
}
