using System.Globalization;
using System.Text.Json;
using ScenarioFacts.Language.Binding;
using ScenarioFacts.Language.Declarations;

namespace ScenarioFacts.Tool.Commands.Export;

/// <summary>Writes typed values: names distinct from texts, dates and numbers with their bounds.</summary>
internal static class ValueWriter
{
    public static void Write(Utf8JsonWriter json, TypeKind kind, BoundValue value)
    {
        if (kind == TypeKind.Date && FactDate.TryParse(value.Text, out var date))
            Write(json, date);
        else if (kind == TypeKind.Count && FactNumber.TryParseCount(value.Text, out var count))
            WriteNumber(json, count);
        else if (kind == TypeKind.Quantity && Quantity.TryParse(value.Text, out var quantity))
            Write(json, quantity);
        else if (kind == TypeKind.Money && Money.TryParse(value.Text, out var money))
            Write(json, money);
        else if (kind == TypeKind.SourceChain)
            WriteChain(json, value.Text);
        else if (kind == TypeKind.Reference || (kind == TypeKind.TextOrReference && !IsQuoted(value.Text)))
            WriteName(json, value);
        else
            json.WriteStringValue(kind == TypeKind.TextOrReference ? value.Text[1..^1] : value.Text);
    }

    /// <summary>Writes a date as written, with its first and last day; null for an open end.</summary>
    public static void Write(Utf8JsonWriter json, FactDate date)
    {
        json.WriteStartObject();
        json.WriteString("date", date.ToString());
        WriteDay(json, "earliest", date.Earliest);
        WriteDay(json, "latest", date.Latest);
        json.WriteEndObject();
    }

    /// <summary><c>blog via ottawa-citizen</c>: a source and its attribution chain.</summary>
    public static void WriteChain(Utf8JsonWriter json, string chain)
    {
        var names = chain.Split(" via ");
        json.WriteStartObject();
        json.WriteString("fact", names[0]);
        json.WriteStartArray("via");
        foreach (var name in names.Skip(1))
            json.WriteStringValue(name);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static bool IsQuoted(string text) => text.Length > 1 && text[0] == '"';

    private static void WriteName(Utf8JsonWriter json, BoundValue value)
    {
        json.WriteStartObject();
        json.WriteString("fact", value.Name);
        json.WriteString("as", value.Role);
        json.WriteEndObject();
    }

    private static void WriteNumber(Utf8JsonWriter json, FactNumber number)
    {
        json.WriteStartObject();
        WriteBounds(json, number);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Quantity quantity)
    {
        json.WriteStartObject();
        WriteBounds(json, quantity.Number);
        json.WriteString("unit", quantity.Unit);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Money money)
    {
        json.WriteStartObject();
        WriteAmount(json, money);
        if (money.Conversion is not { } conversion)
        {
            json.WriteNull("conversion");
        }
        else
        {
            json.WriteStartObject("conversion");
            WriteAmount(json, conversion);
            json.WriteEndObject();
        }

        json.WriteEndObject();
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
        if (bound is { } number)
            json.WriteNumber(name, number);
        else
            json.WriteNull(name);
    }

    private static void WriteDay(Utf8JsonWriter json, string name, DateTime? day) =>
        json.WriteString(name, day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
}
