using System;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ScenarioFacts.Json;

/// <summary>Writes facts of any kind in the shape of <c>facts export json</c>: other facts by name, so that nothing is written twice or in a circle.</summary>
public sealed class FactJsonConverter : JsonConverter<Fact>
{
    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert) => typeof(Fact).IsAssignableFrom(typeToConvert);

    /// <inheritdoc/>
    /// <exception cref="NotSupportedException">Always: facts come from a catalog.</exception>
    public override Fact Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("Facts come from a catalog; to read them by name, add a FactNameJsonConverter to the options.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Fact value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteStartObject();
        writer.WriteString("name", value.Name);
        writer.WriteString("kind", value.Kind.Name);
        writer.WriteString("label", value.Label);
        writer.WriteString("documentation", value.Documentation);
        WriteClaims(writer, value);
        writer.WriteEndObject();
    }

    private static void WriteClaims(Utf8JsonWriter json, Fact fact)
    {
        var header = fact.Record.Header;
        json.WriteBoolean("assumed", fact.IsAssumed);
        EvidenceJsonConverter.WriteAll(json, header.Evidence.Concat(header.Denials));
        json.WriteString("because", header.Because);
        json.WriteStartArray("claims");
        // The values on one line share their backing.
        foreach (var line in fact.Claims.GroupBy(static claim => claim.Data.Backing))
            ClaimJsonConverter.Write(json, [.. line]);
        json.WriteEndArray();
    }
}
