using System.Text.Json;
using ScenarioFacts.Tool.LanguageServer.Protocol;

namespace ScenarioFacts.Tool.LanguageServer.Projects;

/// <summary>The parameters of a request, and the projects to answer it from.</summary>
/// <param name="Params">The parameters sent by the client.</param>
/// <param name="Documents">The documents open at the time of the request.</param>
/// <param name="HasSnippets">Whether completions may have tab stops.</param>
internal sealed record RequestContext(JsonElement Params, Documents Documents, ProjectSet Projects, bool HasSnippets, CancellationToken Cancellation)
{
    /// <summary>The document of the request with its analysis; null if it is not an open facts document.</summary>
    public OpenFile? File()
    {
        if (Documents.Of(Params) is not { } document)
            return null;
        var analysis = Projects.Analyse(document, Documents, Cancellation);
        return analysis.Find(document.Path) is { } syntax ? new OpenFile(document, analysis, syntax) : null;
    }

    /// <summary>The offset of the request's position.</summary>
    /// <exception cref="ProtocolException">The request has no position.</exception>
    public int Offset(OpenFile file) => file.Document.Lines.GetOffset(Params.RequiredPosition("position"));
}
