using System;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ScenarioFacts.Json;

/// <summary>Writes amounts of money in the shape of <c>facts export json</c>, and reads that or the text as written.</summary>
public sealed class MoneyJsonConverter : JsonConverter<Money>
{
    /// <inheritdoc/>
    /// <exception cref="JsonException">The text cannot be read.</exception>
    public override Money Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.String)
            return Parse(reader.GetString());
        using var document = JsonDocument.ParseValue(ref reader);
        var amount = JsonValues.ReadText(document.RootElement, "number", "currency");
        return Parse(document.RootElement.TryGetProperty("conversion", out var conversion) && conversion.ValueKind == JsonValueKind.Object
            ? $"{amount} ({JsonValues.ReadText(conversion, "number", "currency")})"
            : amount);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Money value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        JsonValues.Write(writer, value);
    }

    private static Money Parse(string? text) => Money.TryParse(text, out Money money) ? money : throw new JsonException($"\"{text}\" cannot be read as an amount of money.");
}
