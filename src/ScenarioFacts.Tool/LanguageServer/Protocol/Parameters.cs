using System.Text.Json;

namespace ScenarioFacts.Tool.LanguageServer.Protocol;

/// <summary>Lenient accessors for message parameters: missing members or members of another type are null; <c>Required…</c> methods throw.</summary>
internal static class Parameters
{
    /// <summary>The member at a path of names; undefined if missing.</summary>
    public static JsonElement At(this JsonElement element, params ReadOnlySpan<string> path)
    {
        foreach (var name in path)
        {
            if (element.ValueKind != JsonValueKind.Object || !element.TryGetProperty(name, out element))
                return default;
        }

        return element;
    }

    public static string? Text(this JsonElement element, params ReadOnlySpan<string> path) =>
        element.At(path) is { ValueKind: JsonValueKind.String } text ? JsonText.Read(text) : null;

    public static int? Number(this JsonElement element, params ReadOnlySpan<string> path) =>
        element.At(path) is { ValueKind: JsonValueKind.Number } number && number.TryGetInt32(out var value) ? value : null;

    public static bool Flag(this JsonElement element, params ReadOnlySpan<string> path) => element.At(path).ValueKind == JsonValueKind.True;

    /// <summary>The items of an array; empty if there is no array.</summary>
    public static IEnumerable<JsonElement> Items(this JsonElement element, params ReadOnlySpan<string> path) =>
        element.At(path) is { ValueKind: JsonValueKind.Array } array ? array.EnumerateArray() : [];

    /// <exception cref="ProtocolException">The text is missing.</exception>
    public static string RequiredText(this JsonElement element, params ReadOnlySpan<string> path) =>
        element.Text(path) ?? throw new ProtocolException(ErrorCode.InvalidParams, $"‘{string.Join('.', path)}’ is missing, or is no string.");

    /// <summary>The position at a path; null if missing.</summary>
    public static EditorPosition? Position(this JsonElement element, params ReadOnlySpan<string> path) =>
        element.At(path) is var position && position.Number("line") is { } line && position.Number("character") is { } character
            ? new EditorPosition(Math.Max(0, line), Math.Max(0, character))
            : null;

    /// <exception cref="ProtocolException">The position is missing.</exception>
    public static EditorPosition RequiredPosition(this JsonElement element, params ReadOnlySpan<string> path) =>
        element.Position(path) ?? throw new ProtocolException(ErrorCode.InvalidParams, $"‘{string.Join('.', path)}’ is missing, or is no position.");
}
