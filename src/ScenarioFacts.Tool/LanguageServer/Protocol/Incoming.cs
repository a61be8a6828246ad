using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace ScenarioFacts.Tool.LanguageServer.Protocol;

/// <summary>A message from the client: a request has an id and a method, a notification only a method, and a response only an id.</summary>
/// <param name="Id">Null for a notification.</param>
/// <param name="Params">Undefined if missing.</param>
internal sealed record Incoming(JsonElement? Id, string? Method, JsonElement Params, JsonElement Result)
{
    /// <summary>Parses a message body.</summary>
    /// <exception cref="ProtocolException">The body is not JSON or not a message.</exception>
    public static Incoming Parse(byte[] body)
    {
        var message = ParseJson(body);
        if (message.ValueKind != JsonValueKind.Object)
            throw new ProtocolException(ErrorCode.InvalidRequest, "A message is a JSON object.");
        JsonElement? id = message.TryGetProperty("id", out var given) && given.ValueKind is JsonValueKind.Number or JsonValueKind.String ? given : null;
        var method = message.TryGetProperty("method", out var name) && name.ValueKind == JsonValueKind.String ? JsonText.Read(name) : null;
        if (id is null && method is null)
            throw new ProtocolException(ErrorCode.InvalidRequest, "A message has a method, or the id of what it answers.");
        return new Incoming(id, method, message.TryGetProperty("params", out var parameters) ? parameters : default, message.TryGetProperty("result", out var result) ? result : default);
    }

    private static JsonElement ParseJson(byte[] body)
    {
        try
        {
            // Clients send bytes that are no UTF-8: they are read as unknown characters, as they are in files.
            return JsonElement.Parse(Utf8.IsValid(body) ? body : Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(body)));
        }
        catch (JsonException)
        {
            throw new ProtocolException(ErrorCode.ParseError, "This is no JSON, or the header before it has no Content-Length.");
        }
    }
}
