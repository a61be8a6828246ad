using ScenarioFacts.Language.Compilation;
using ScenarioFacts.Language.Diagnostics;
using ScenarioFacts.Tool.Terminal;

namespace ScenarioFacts.Tool.Rendering;

/// <summary>Warns that the output may be incomplete because of errors in the facts.</summary>
internal static class ErrorCount
{
    /// <summary>Prints one line on standard error if the facts have errors.</summary>
    /// <returns>An <see cref="ExitCode"/>: <see cref="ExitCode.Errors"/> if there are any.</returns>
    public static int Print(FactCompilation compilation, TextWriter error)
    {
        var errors = compilation.Told.Count(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        if (errors == 0)
            return ExitCode.Sound;
        error.WriteLine($"The facts have {Counted.Format(errors, "error")}: what is shown is what is sound; ‘facts check’ says more.");
        return ExitCode.Errors;
    }
}
