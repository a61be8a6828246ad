using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ScenarioFacts.Json;

/// <summary>Writes claims in the shape of <c>facts export json</c>.</summary>
public sealed class ClaimJsonConverter : JsonConverter<Claim>
{
    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert) => typeof(Claim).IsAssignableFrom(typeToConvert);

    /// <inheritdoc/>
    /// <exception cref="NotSupportedException">Always: claims come from a catalog.</exception>
    public override Claim Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new NotSupportedException("Claims come from a catalog.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Claim value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        Write(writer, [value ?? throw new ArgumentNullException(nameof(value))]);
    }

    /// <summary>Writes the values of a line, which share all else.</summary>
    internal static void Write(Utf8JsonWriter json, IReadOnlyList<Claim> line)
    {
        var claim = line[0];
        json.WriteStartObject();
        json.WriteString("field", claim.Field);
        json.WriteStartArray("values");
        foreach (var value in line)
            JsonValues.Write(json, value);
        json.WriteEndArray();
        json.WriteString("standing", FactWord.Of(claim.Standing));
        WriteTime(json, claim);
        json.WriteBoolean("inferred", claim.IsInferred);
        json.WriteBoolean("assumed", claim.IsAssumed);
        json.WriteBoolean("disputed", claim.Standing == Standing.Disputed);
        json.WriteBoolean("inherited", claim.Data.Backing.IsInherited);
        EvidenceJsonConverter.WriteAll(json, claim.Evidence.Concat(claim.Denials));
        json.WriteString("because", claim.Because);
        json.WriteEndObject();
    }

    private static void WriteTime(Utf8JsonWriter json, Claim claim)
    {
        json.WritePropertyName("time");
        if (claim is { At: null, From: null, To: null, IsOngoing: false, EndUnknown: false })
        {
            json.WriteNullValue();
            return;
        }

        json.WriteStartObject();
        WriteDate(json, "at", claim.At);
        WriteDate(json, "from", claim.From);
        WriteDate(json, "to", claim.To);
        json.WriteBoolean("ongoing", claim.IsOngoing);
        json.WriteBoolean("endUnknown", claim.EndUnknown);
        json.WriteEndObject();
    }

    private static void WriteDate(Utf8JsonWriter json, string name, FactDate? date)
    {
        json.WritePropertyName(name);
        if (date is { } known)
            JsonValues.Write(json, known);
        else
            json.WriteNullValue();
    }
}
