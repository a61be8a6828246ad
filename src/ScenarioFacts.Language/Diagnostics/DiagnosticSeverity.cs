namespace ScenarioFacts.Language.Diagnostics;

/// <summary>The severity of a diagnostic: an error fails the build, a warning does not.</summary>
internal enum DiagnosticSeverity
{
    Warning,
    Error,
}
