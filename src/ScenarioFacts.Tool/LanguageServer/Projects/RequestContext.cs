using System.Text.Json;
using ScenarioFacts.Tool.LanguageServer.Protocol;

namespace ScenarioFacts.Tool.LanguageServer.Projects;

/// <summary>What a request asks, and the projects to answer it from.</summary>
/// <param name="Params">What the client wrote.</param>
/// <param name="Documents">Those that were open then.</param>
internal sealed record RequestContext(JsonElement Params, Documents Documents, ProjectSet Projects, CancellationToken Cancellation)
{
    /// <summary>The document that the request is about, with its project; null where it is none of ours.</summary>
    public OpenFile? File()
    {
        if (Documents.Of(Params) is not { } document)
            return null;
        var analysis = Projects.Analyse(document, Documents, Cancellation);
        return analysis.Find(document.Path) is { } syntax ? new OpenFile(document, analysis, syntax) : null;
    }

    /// <summary>The place in it that the request is about.</summary>
    /// <exception cref="ProtocolException">The request names no place.</exception>
    public int Offset(OpenFile file) => file.Document.Lines.GetOffset(Params.RequiredPosition("position"));
}
