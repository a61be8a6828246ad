using System;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ScenarioFacts.Json;

/// <summary>
/// Writes facts by name, as <c>facts export json</c> writes those that a claim names (<c>{"fact":"kishida","as":null}</c>), and reads that or the name alone as the
/// fact of a catalog. Add it to the converters of the options; without it, facts are written whole and cannot be read.
/// </summary>
/// <param name="catalog">Where the facts that are read come from.</param>
public sealed class FactNameJsonConverter(FactCatalog catalog) : JsonConverter<Fact>
{
    private readonly FactCatalog _catalog = catalog ?? throw new ArgumentNullException(nameof(catalog));

    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert) => typeof(Fact).IsAssignableFrom(typeToConvert);

    /// <inheritdoc/>
    /// <exception cref="JsonException">The catalog has no fact of the name, or it is of another kind.</exception>
    public override Fact Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(typeToConvert);
        var name = JsonValues.ReadText(ref reader, "fact");
        return _catalog.FindByName(name) is { } fact && typeToConvert.IsInstanceOfType(fact) ? fact : throw new JsonException($"\"{_catalog.Name}\" has no {typeToConvert.Name} \"{name}\".");
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Fact value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        JsonValues.WriteName(writer, value, null);
    }
}
