using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Text.RegularExpressions;
using Xunit;

namespace ScenarioFacts.Tool.Tests.Export;

/// <summary>JSON Schema (draft 2020-12), as far as one schema uses it: a keyword that is not known here fails, so that none is passed over.</summary>
internal sealed class SchemaCheck(JsonElement schema)
{
    private const string Definitions = "#/$defs/";

    /// <summary>The definitions that something was held against.</summary>
    public HashSet<string> Used { get; } = new(StringComparer.Ordinal);

    /// <summary>What of a document is not as the schema says, each with its place.</summary>
    public IReadOnlyList<string> Faults(JsonElement document)
    {
        var faults = new List<string>();
        Check(schema, document, "$", faults);
        return faults;
    }

    private void Check(JsonElement rule, JsonElement value, string place, List<string> faults)
    {
        foreach (var keyword in rule.EnumerateObject())
            Check(keyword.Name, keyword.Value, rule, value, place, faults);
    }

    private void Check(string keyword, JsonElement said, JsonElement rule, JsonElement value, string place, List<string> faults)
    {
        switch (keyword)
        {
            case "$schema" or "$id" or "$defs" or "title" or "description":
                break;
            case "$ref":
                var name = said.GetString()!;
                Assert.StartsWith(Definitions, name, StringComparison.Ordinal);
                Used.Add(name[Definitions.Length..]);
                Check(schema.GetProperty("$defs").GetProperty(name[Definitions.Length..]), value, place, faults);
                break;
            case "type":
                Require(TypesOf(said).Any(type => IsOf(type, value)), $"is no {said}");
                break;
            case "const":
                Require(JsonElement.DeepEquals(said, value), $"is not {said}");
                break;
            case "enum":
                Require(said.EnumerateArray().Any(one => JsonElement.DeepEquals(one, value)), $"‘{value}’ is none of {said}");
                break;
            case "pattern":
                Require(value.ValueKind != JsonValueKind.String || Regex.IsMatch(value.GetString()!, said.GetString()!, RegexOptions.ECMAScript), $"‘{value}’ does not match {said}");
                break;
            case "minimum":
                Require(value.ValueKind != JsonValueKind.Number || value.GetDecimal() >= said.GetDecimal(), $"{value} is less than {said}");
                break;
            case "maximum":
                Require(value.ValueKind != JsonValueKind.Number || value.GetDecimal() <= said.GetDecimal(), $"{value} is more than {said}");
                break;
            case "minItems":
                Require(value.ValueKind != JsonValueKind.Array || value.GetArrayLength() >= said.GetInt32(), $"has fewer than {said} items");
                break;
            case "anyOf":
                Require(Fitting(said, value) > 0, "fits none of what it may be");
                break;
            case "oneOf":
                Require(Fitting(said, value) == 1, $"fits {Fitting(said, value)} of what it must be one of");
                break;
            case "items":
                if (value.ValueKind == JsonValueKind.Array)
                    CheckItems(said, value, place, faults);
                break;
            case "properties":
                if (value.ValueKind == JsonValueKind.Object)
                    CheckProperties(said, value, place, faults);
                break;
            case "required":
                foreach (var needed in said.EnumerateArray().Where(needed => value.ValueKind == JsonValueKind.Object && !value.TryGetProperty(needed.GetString()!, out _)))
                    faults.Add($"{place} has no ‘{needed}’");
                break;
            case "additionalProperties":
                Assert.Equal(JsonValueKind.False, said.ValueKind);
                foreach (var other in Properties(value).Where(property => !rule.GetProperty("properties").TryGetProperty(property.Name, out _)))
                    faults.Add($"{place} has ‘{other.Name}’, which is not known");
                break;
            default:
                throw new NotSupportedException($"The keyword ‘{keyword}’ is not known to this check.");
        }

        void Require(bool holds, string otherwise)
        {
            if (!holds)
                faults.Add($"{place} {otherwise}");
        }
    }

    private int Fitting(JsonElement rules, JsonElement value) => rules.EnumerateArray().Count(rule =>
    {
        var faults = new List<string>();
        Check(rule, value, "", faults);
        return faults.Count == 0;
    });

    private void CheckItems(JsonElement rule, JsonElement value, string place, List<string> faults)
    {
        var index = 0;
        foreach (var item in value.EnumerateArray())
            Check(rule, item, $"{place}[{index++}]", faults);
    }

    private void CheckProperties(JsonElement rules, JsonElement value, string place, List<string> faults)
    {
        foreach (var rule in rules.EnumerateObject())
        {
            if (value.TryGetProperty(rule.Name, out var property))
                Check(rule.Value, property, place + "." + rule.Name, faults);
        }
    }

    private static JsonElement.ObjectEnumerator Properties(JsonElement value) => value.ValueKind == JsonValueKind.Object ? value.EnumerateObject() : default;

    private static IEnumerable<string> TypesOf(JsonElement said) =>
        said.ValueKind == JsonValueKind.Array ? said.EnumerateArray().Select(static type => type.GetString()!) : [said.GetString()!];

    private static bool IsOf(string type, JsonElement value) => type switch
    {
        "object" => value.ValueKind == JsonValueKind.Object,
        "array" => value.ValueKind == JsonValueKind.Array,
        "string" => value.ValueKind == JsonValueKind.String,
        "number" => value.ValueKind == JsonValueKind.Number,
        "integer" => value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out _),
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "null" => value.ValueKind == JsonValueKind.Null,
        _ => throw new NotSupportedException($"The type ‘{type}’ is not known to this check."),
    };
}
