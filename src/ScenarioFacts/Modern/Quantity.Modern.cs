using System;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using ScenarioFacts.Json;

namespace ScenarioFacts;

/// <content>What newer frameworks have: parsing of spans, JSON.</content>
[JsonConverter(typeof(QuantityJsonConverter))]
public readonly partial struct Quantity : ISpanParsable<Quantity>
{
    /// <inheritdoc/>
    /// <remarks>Culture-independent: the provider is ignored.</remarks>
    static Quantity ISpanParsable<Quantity>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s.ToString(), provider);

    /// <inheritdoc/>
    /// <remarks>Culture-independent: the provider is ignored.</remarks>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Quantity result) => TryParse(s, out result);

    /// <inheritdoc/>
    /// <remarks>Culture-independent: the provider is ignored.</remarks>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Quantity result) => TryParse(s.ToString(), out result);
}
