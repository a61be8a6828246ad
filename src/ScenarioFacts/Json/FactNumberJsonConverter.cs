using System;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ScenarioFacts.Json;

/// <summary>Writes numbers in the shape of <c>facts export json</c>, and reads that or the text as written.</summary>
public sealed class FactNumberJsonConverter : JsonConverter<FactNumber>
{
    /// <inheritdoc/>
    /// <exception cref="JsonException">The text cannot be read.</exception>
    public override FactNumber Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Parse(JsonValues.ReadText(ref reader, "number"));

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, FactNumber value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        JsonValues.Write(writer, value);
    }

    /// <inheritdoc/>
    public override FactNumber ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Parse(reader.GetString());

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, FactNumber value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WritePropertyName(value.ToString());
    }

    private static FactNumber Parse(string? text) => FactNumber.TryParse(text, out FactNumber number) ? number : throw new JsonException($"\"{text}\" cannot be read as one of numbers.");
}
