using System;
using System.Collections.Generic;
using System.Linq;

namespace ScenarioFacts.Language.Diagnostics;

/// <summary>
/// Selects the diagnostics to show: per line, the first error found or else all warnings; per file, at most a hundred errors and
/// a hundred warnings. Ordered by file path, position and id, without duplicates.
/// </summary>
internal static class DiagnosticSelection
{
    public const int MostErrors = 100;
    public const int MostWarnings = 100;


    public static IReadOnlyList<Diagnostic> Select(IEnumerable<Diagnostic> diagnostics) => Limit(SelectAll(diagnostics));

    /// <summary>The same without the limit of a file, for programs.</summary>
    public static IReadOnlyList<Diagnostic> SelectAll(IEnumerable<Diagnostic> diagnostics) =>
    [
        .. diagnostics
            .Where(static diagnostic => !diagnostic.File.IsReferenced)
            .GroupBy(static diagnostic => diagnostic.File.Path, StringComparer.Ordinal)
            .OrderBy(static file => file.Key, StringComparer.Ordinal)
            .SelectMany(static file => InOrder(file.GroupBy(static diagnostic => diagnostic.Start.Line).SelectMany(OfLine))),
    ];

    /// <summary>Of what <see cref="SelectAll"/> returns, the first of each cause within a folder, with the number of the others: an undeclared name is one mistake, however often it stands.</summary>
    public static IReadOnlyList<Diagnostic> OnePerCause(IReadOnlyList<Diagnostic> selected)
    {
        var several = selected.Where(static diagnostic => diagnostic.Cause is not null).GroupBy(GetCause).Where(static same => same.Count() > 1).ToDictionary(static same => same.Key, static same => same.ToList());
        if (several.Count == 0)
            return selected;
        var told = new HashSet<(string, string?)>();
        return
        [
            .. selected.Where(diagnostic => !several.ContainsKey(GetCause(diagnostic)) || told.Add(GetCause(diagnostic)))
                .Select(diagnostic => several.TryGetValue(GetCause(diagnostic), out var same) ? (diagnostic with { Others = same.Count - 1 }).WithRelated(same[1].File, same[1].Span, "the next") : diagnostic),
        ];
    }

    private static (string Folder, string? Cause) GetCause(Diagnostic diagnostic) =>
        (diagnostic.File.Path.Substring(0, diagnostic.File.Path.LastIndexOfAny(['/', '\\']) + 1), diagnostic.Cause);

    /// <summary>Of what <see cref="SelectAll"/> returns, what people are shown.</summary>
    public static IReadOnlyList<Diagnostic> Limit(IReadOnlyList<Diagnostic> selected) =>
        [.. selected.GroupBy(static diagnostic => diagnostic.File.Path, StringComparer.Ordinal).SelectMany(LimitFile)];

    private static IEnumerable<Diagnostic> LimitFile(IEnumerable<Diagnostic> diagnostics)
    {
        var shown = diagnostics.ToLookup(static diagnostic => diagnostic.Severity);
        var errors = Limit(shown[DiagnosticSeverity.Error], MostErrors, static (next, rest) => Report.TooManyErrors(next.File, next.Span, rest));
        var warnings = Limit(shown[DiagnosticSeverity.Warning], MostWarnings, static (next, rest) => Report.TooManyWarnings(next.File, next.Span, rest));
        return InOrder(errors.Concat(warnings));
    }

    private static IEnumerable<Diagnostic> OfLine(IEnumerable<Diagnostic> diagnostics)
    {
        var all = diagnostics.ToList();
        return all.Find(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error) is { } error
            ? [error]
            : all.GroupBy(static diagnostic => (diagnostic.Id, diagnostic.Span, diagnostic.Arguments)).Select(static same => same.First());
    }

    /// <summary>The first <paramref name="most"/>, then one at the position of the next that gives the number left out.</summary>
    private static IEnumerable<Diagnostic> Limit(IEnumerable<Diagnostic> diagnostics, int most, Func<Diagnostic, string, Diagnostic> reportRest)
    {
        var all = diagnostics.ToList();
        return all.Count <= most ? all : all.Take(most).Append(reportRest(all[most], Wording.Number(all.Count - most)));
    }

    private static IEnumerable<Diagnostic> InOrder(IEnumerable<Diagnostic> diagnostics) => diagnostics
        .OrderBy(static diagnostic => diagnostic.Span.Start)
        .ThenBy(static diagnostic => diagnostic.Id, StringComparer.Ordinal);
}
