using System;
using System.Collections.Generic;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ScenarioFacts.Json;

/// <summary>Writes evidence in the shape of <c>facts export json</c>.</summary>
public sealed class EvidenceJsonConverter : JsonConverter<Evidence>
{
    /// <inheritdoc/>
    /// <exception cref="NotSupportedException">Always: evidence comes from a catalog.</exception>
    public override Evidence Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new NotSupportedException("Evidence comes from a catalog.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Evidence value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteStartObject();
        writer.WriteString("source", value.SourceName);
        writer.WriteStartArray("via");
        foreach (var voice in value.ViaNames)
            writer.WriteStringValue(voice);
        writer.WriteEndArray();
        writer.WriteBoolean("denies", value.Denies);
        JsonValues.WriteNumber(writer, "credibility", value.Credibility);
        writer.WriteString("words", value.Words);
        writer.WriteString("text", value.Article.Text);
        JsonValues.WriteNumber(writer, "line", value.Line);
        JsonValues.WriteNumber(writer, "firstWord", value.Place?.FirstWord);
        JsonValues.WriteNumber(writer, "wordCount", value.Place?.WordCount);
        writer.WriteEndObject();
    }

    internal static void WriteAll(Utf8JsonWriter json, IEnumerable<Evidence> all)
    {
        var converter = new EvidenceJsonConverter();
        json.WriteStartArray("evidence");
        foreach (var evidence in all)
            converter.Write(json, evidence, null!);
        json.WriteEndArray();
    }
}
