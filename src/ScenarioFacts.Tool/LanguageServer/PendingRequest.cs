using System.Text.Json;
using ScenarioFacts.Tool.LanguageServer.Projects;

namespace ScenarioFacts.Tool.LanguageServer;

/// <summary>A pending request, with the documents at the time it was made.</summary>
/// <param name="HasSnippets">Whether completions of the client may have tab stops.</param>
internal sealed record PendingRequest(JsonElement Id, RequestHandler Request, JsonElement Params, Documents Documents, bool HasSnippets)
{
    public CancellationTokenSource Cancellation { get; } = new();

    /// <summary>Whether this request has the id.</summary>
    public bool IsCalled(JsonElement id) => id.ValueKind == Id.ValueKind && id.GetRawText() == Id.GetRawText();
}
