using System.Text.Json;
using ScenarioFacts.Tool.LanguageServer.Projects;

namespace ScenarioFacts.Tool.LanguageServer;

/// <summary>A request that waits for its answer, with the documents as they were when it was made.</summary>
internal sealed record PendingRequest(JsonElement Id, RequestHandler Request, JsonElement Params, Documents Documents)
{
    public CancellationTokenSource Cancellation { get; } = new();

    /// <summary>Whether the client means this request by an id.</summary>
    public bool IsCalled(JsonElement id) => id.ValueKind == Id.ValueKind && id.GetRawText() == Id.GetRawText();
}
