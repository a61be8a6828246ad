namespace ScenarioFacts.Language.Diagnostics;

/// <summary>How much a diagnostic weighs: an error stops the build, a warning does not.</summary>
internal enum DiagnosticSeverity
{
    Warning,
    Error,
}
