using System;
using System.Collections.Generic;
using System.Linq;

namespace ScenarioFacts.Language.Diagnostics;

/// <summary>Which of the diagnostics that were found are shown: one error a line, the first found, and at most a hundred a file, in the files' order.</summary>
internal static class DiagnosticSelection
{
    public const int MostErrors = 100;

    public static IReadOnlyList<Diagnostic> Of(IEnumerable<Diagnostic> diagnostics) =>
    [
        .. diagnostics
            .GroupBy(static diagnostic => diagnostic.File.Path, StringComparer.Ordinal)
            .OrderBy(static file => file.Key, StringComparer.Ordinal)
            .SelectMany(OfFile),
    ];

    private static IEnumerable<Diagnostic> OfFile(IEnumerable<Diagnostic> diagnostics)
    {
        var shown = diagnostics
            .GroupBy(static diagnostic => diagnostic.Start.Line)
            .OrderBy(static line => line.Key)
            .SelectMany(OfLine)
            .ToList();
        var errors = shown.Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToList();
        if (errors.Count <= MostErrors)
            return shown;
        var last = errors[MostErrors - 1];
        var rest = Wording.Number(errors.Count - MostErrors);
        return shown.Take(shown.IndexOf(last) + 1).Append(Report.TooManyErrors(last.File, errors[MostErrors].Span, rest));
    }

    private static IEnumerable<Diagnostic> OfLine(IEnumerable<Diagnostic> diagnostics)
    {
        var all = diagnostics.ToList();
        var error = all.Find(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        return error is not null
            ? [error]
            : all.Distinct().OrderBy(static diagnostic => diagnostic.Span.Start).ThenBy(static diagnostic => diagnostic.Id, StringComparer.Ordinal);
    }
}
