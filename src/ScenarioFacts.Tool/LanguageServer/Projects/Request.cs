using System.Text.Json;

namespace ScenarioFacts.Tool.LanguageServer.Projects;

/// <summary>Writes the result of a request.</summary>
internal delegate void RequestHandler(RequestContext context, Utf8JsonWriter json);
