using System;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ScenarioFacts.Json;

/// <summary>Writes dates in the shape of <c>facts export json</c>, and reads that or the text as written.</summary>
public sealed class FactDateJsonConverter : JsonConverter<FactDate>
{
    /// <inheritdoc/>
    /// <exception cref="JsonException">The text cannot be read.</exception>
    public override FactDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Parse(JsonValues.ReadText(ref reader, "date"));

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, FactDate value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        JsonValues.Write(writer, value);
    }

    /// <inheritdoc/>
    public override FactDate ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Parse(reader.GetString());

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, FactDate value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WritePropertyName(value.ToString());
    }

    private static FactDate Parse(string? text) => FactDate.TryParse(text, out FactDate date) ? date : throw new JsonException($"\"{text}\" cannot be read as one of dates.");
}
