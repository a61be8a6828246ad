using ScenarioFacts.Language.Compilation;
using ScenarioFacts.Language.Diagnostics;
using ScenarioFacts.Tool.Terminal;

namespace ScenarioFacts.Tool.Rendering;

/// <summary>Says of what is printed that something may be missing in it.</summary>
internal static class ErrorCount
{
    /// <summary>One line on standard error where the facts have errors.</summary>
    /// <returns>An <see cref="ExitCode"/>: errors where there are any.</returns>
    public static int Print(FactCompilation compilation, TextWriter error)
    {
        var errors = compilation.Diagnostics.Count(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        if (errors == 0)
            return ExitCode.Sound;
        error.WriteLine($"The facts have {Counted.Format(errors, "error")}: what is shown is what is sound; ‘facts check’ says more.");
        return ExitCode.Errors;
    }
}
