using System.Collections.Generic;
using System.Linq;
using System.Text.Json;

namespace ScenarioFacts.Tool.Tests.Export;

/// <summary>Short ways to what stands in an export.</summary>
internal static class JsonWalk
{
    public static string? Text(this JsonElement json, string property) => json.GetProperty(property).GetString();

    /// <summary>The items of an array that each item of another has.</summary>
    public static IEnumerable<JsonElement> All(this JsonElement json, string outer, string inner) =>
        json.GetProperty(outer).EnumerateArray().SelectMany(item => item.GetProperty(inner).EnumerateArray());

    /// <summary>All arrays of one name, wherever they stand.</summary>
    public static IEnumerable<JsonElement> Below(this JsonElement json, string property) => json.ValueKind switch
    {
        JsonValueKind.Object => json.EnumerateObject().SelectMany(child => child.Name == property && child.Value.ValueKind == JsonValueKind.Array ? child.Value.Below(property).Prepend(child.Value) : child.Value.Below(property)),
        JsonValueKind.Array => json.EnumerateArray().SelectMany(item => item.Below(property)),
        _ => [],
    };
}
