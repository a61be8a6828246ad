using System.Text.Json;
using ScenarioFacts.Tool.LanguageServer.Projects;

namespace ScenarioFacts.Tool.LanguageServer;

/// <summary>What a request asks, and the projects to answer it from.</summary>
/// <param name="Params">What the client wrote.</param>
/// <param name="Projects">Those of the documents that were open then.</param>
internal sealed record RequestContext(JsonElement Params, Documents Documents, ProjectSet Projects, CancellationToken Cancellation)
{
    /// <summary>The document that the request is about; null where it is none of ours.</summary>
    public Document? Document { get; } = Documents.Of(Params);

    public Analysis Analyse(Document document) => Projects.Analyse(document, Documents, Cancellation);
}
