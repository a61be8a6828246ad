using System.Text.Json;

namespace ScenarioFacts.Tool.LanguageServer.Projects;

/// <summary>Writes the answer to a request about the files of a project.</summary>
internal delegate void RequestHandler(RequestContext context, Utf8JsonWriter json);
