using System;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using ScenarioFacts.Json;

namespace ScenarioFacts;

/// <content>What newer frameworks have: parsing of spans, JSON.</content>
[JsonConverter(typeof(MoneyJsonConverter))]
public readonly partial struct Money : ISpanParsable<Money>
{
    /// <inheritdoc/>
    /// <remarks>Culture-independent: the provider is ignored.</remarks>
    static Money ISpanParsable<Money>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s.ToString(), provider);

    /// <inheritdoc/>
    /// <remarks>Culture-independent: the provider is ignored.</remarks>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Money result) => TryParse(s, out result);

    /// <inheritdoc/>
    /// <remarks>Culture-independent: the provider is ignored.</remarks>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Money result) => TryParse(s.ToString(), out result);
}
