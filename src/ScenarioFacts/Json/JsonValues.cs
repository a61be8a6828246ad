using System;
using System.Globalization;
using System.Linq;
using System.Text.Json;

namespace ScenarioFacts.Json;

/// <summary>Writes and reads values as <c>facts export json</c> writes them: dates and numbers as written, with their bounds; facts by name.</summary>
internal static class JsonValues
{
    /// <summary>Writes the value of a claim.</summary>
    public static void Write(Utf8JsonWriter json, Claim claim)
    {
        switch (claim.Value)
        {
            case FactDate date:
                Write(json, date);
                break;
            case FactNumber number:
                Write(json, number);
                break;
            case Quantity quantity:
                Write(json, quantity);
                break;
            case Money money:
                Write(json, money);
                break;
            case Source when ReferenceEquals(claim.FieldDefinition, Source.Fields.Within):
                WriteChain(json, [.. Source.Fields.Within.GetReferences(claim.Text).Select(static link => link.Name)]);
                break;
            default:
                WriteNameOrText(json, claim);
                break;
        }
    }

    public static void Write(Utf8JsonWriter json, FactDate date)
    {
        json.WriteStartObject();
        json.WriteString("date", date.ToString());
        json.WriteString("earliest", Format(date.Earliest));
        json.WriteString("latest", Format(date.Latest));
        json.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter json, FactNumber number)
    {
        json.WriteStartObject();
        WriteBounds(json, number);
        json.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter json, Quantity quantity)
    {
        json.WriteStartObject();
        WriteBounds(json, quantity.Number);
        json.WriteString("unit", quantity.Unit);
        json.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter json, Money money)
    {
        json.WriteStartObject();
        WriteAmount(json, money);
        json.WritePropertyName("conversion");
        if (money.Conversion is { } conversion)
        {
            json.WriteStartObject();
            WriteAmount(json, conversion);
            json.WriteEndObject();
        }
        else
        {
            json.WriteNullValue();
        }

        json.WriteEndObject();
    }

    /// <summary>Writes a source and the attribution chain to another one that it is in.</summary>
    public static void WriteChain(Utf8JsonWriter json, string[] names)
    {
        json.WriteStartObject();
        json.WriteString("fact", names[0]);
        json.WriteStartArray("via");
        foreach (var name in names.Skip(1))
            json.WriteStringValue(name);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>Writes a fact by name, with the one after <c>as</c>.</summary>
    public static void WriteName(Utf8JsonWriter json, Fact fact, Fact? role)
    {
        json.WriteStartObject();
        json.WriteString("fact", fact.Name);
        json.WriteString("as", role?.Name);
        json.WriteEndObject();
    }

    public static void WriteNumber(Utf8JsonWriter json, string name, int? number)
    {
        json.WritePropertyName(name);
        if (number is { } known)
            json.WriteNumberValue(known);
        else
            json.WriteNullValue();
    }

    /// <summary>Reads a text as written: a string, or the string of the properties in an object, separated by spaces.</summary>
    public static string ReadText(ref Utf8JsonReader json, params ReadOnlySpan<string> properties)
    {
        if (json.TokenType == JsonTokenType.String)
            return json.GetString()!;
        using var document = JsonDocument.ParseValue(ref json);
        return ReadText(document.RootElement, properties);
    }

    public static string ReadText(JsonElement element, params ReadOnlySpan<string> properties)
    {
        var words = new string[properties.Length];
        for (var i = 0; i < properties.Length; i++)
        {
            words[i] = element.ValueKind == JsonValueKind.Object && element.TryGetProperty(properties[i], out var value) && value.ValueKind == JsonValueKind.String
                ? value.GetString()!
                : throw new JsonException($"A string, or an object with a string \"{properties[i]}\", is expected.");
        }

        return string.Join(' ', words);
    }

    private static void WriteNameOrText(Utf8JsonWriter json, Claim claim)
    {
        if (claim.Fact is { } fact)
            WriteName(json, fact, claim.As);
        else
            json.WriteStringValue(claim.Value is ITextOr text ? text.ToString() : claim.Text);
    }

    private static void WriteAmount(Utf8JsonWriter json, Money money)
    {
        WriteBounds(json, money.Amount);
        json.WriteString("currency", money.Currency);
    }

    private static void WriteBounds(Utf8JsonWriter json, FactNumber number)
    {
        json.WriteString("number", number.ToString());
        WriteBound(json, "lowest", number.Lowest);
        WriteBound(json, "highest", number.Highest);
        json.WriteBoolean("approximate", number.IsApproximate);
    }

    private static void WriteBound(Utf8JsonWriter json, string name, decimal? bound)
    {
        json.WritePropertyName(name);
        if (bound is { } number)
            json.WriteNumberValue(number);
        else
            json.WriteNullValue();
    }

    private static string? Format(DateTime? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
