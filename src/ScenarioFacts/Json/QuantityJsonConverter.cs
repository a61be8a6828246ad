using System;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ScenarioFacts.Json;

/// <summary>Writes quantities in the shape of <c>facts export json</c>, and reads that or the text as written.</summary>
public sealed class QuantityJsonConverter : JsonConverter<Quantity>
{
    /// <inheritdoc/>
    /// <exception cref="JsonException">The text cannot be read.</exception>
    public override Quantity Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Parse(JsonValues.ReadText(ref reader, "number", "unit"));

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Quantity value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        JsonValues.Write(writer, value);
    }

    /// <inheritdoc/>
    public override Quantity ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Parse(reader.GetString());

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, Quantity value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WritePropertyName(value.ToString());
    }

    private static Quantity Parse(string? text) => Quantity.TryParse(text, out Quantity quantity) ? quantity : throw new JsonException($"\"{text}\" cannot be read as one of quantities.");
}
