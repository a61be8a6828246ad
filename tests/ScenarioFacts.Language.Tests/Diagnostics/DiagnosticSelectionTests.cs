using System;
using System.Collections.Generic;
using System.Linq;
using ScenarioFacts.Language.Diagnostics;
using ScenarioFacts.Language.Text;
using Xunit;

namespace ScenarioFacts.Language.Tests.Diagnostics;

public class DiagnosticSelectionTests
{
    private static readonly InputText A = new("a.facts", string.Concat(Enumerable.Repeat("0123456789\n", 400)));
    private static readonly InputText B = new("b.facts", A.Text);

    [Fact]
    public void Files_then_places_then_ids_are_in_order() => AssertShown(
        ["a.facts FACT1016 0", "a.facts FACT4016 0", "a.facts FACT1016 5", "a.facts FACT1005 11", "b.facts FACT1005 0"],
        [Report.UnclosedString(B, At(0, 0), "close it"), Report.UnclosedString(A, At(1, 0), "close it"), Report.LongQuote(A, At(0, 0), "9"), Warning(A, 0, 5), Warning(A, 0, 0)]);

    [Fact]
    public void The_first_error_found_is_the_one_of_its_line() => AssertShown(
        ["a.facts FACT1013 7"], [Warning(A, 0, 1), Report.NotUtf8(A, At(0, 7)), Report.UnclosedString(A, At(0, 2), "close it"), Warning(A, 0, 9)]);

    [Fact]
    public void What_says_the_same_at_one_place_is_shown_once() => AssertShown(
        ["a.facts FACT1016 0", "a.facts FACT1016 0"], [Warning(A, 0, 0), Warning(A, 0, 0), Report.EvidenceTooShallow(A, At(0, 0), "other")]);

    [Fact]
    public void Errors_and_warnings_are_counted_apart_and_by_file()
    {
        var found = Enumerable.Range(0, 150).SelectMany(static line => new[] { Warning(A, line * 2, 0), Report.NotUtf8(A, At((line * 2) + 1, 0)), Warning(B, line, 0) });

        var shown = DiagnosticSelection.Select(found).GroupBy(static diagnostic => (diagnostic.File.Path, diagnostic.Severity)).ToList();

        Assert.Equal(3, shown.Count);
        Assert.All(shown, static group => Assert.Equal(101, group.Count()));
        Assert.All(shown, static group => Assert.StartsWith("50 more", group.Last().Message, StringComparison.Ordinal));
    }

    private static Diagnostic Warning(InputText file, int line, int column) => Report.EvidenceTooShallow(file, At(line, column), "field");

    private static TextSpan At(int line, int column) => new((line * 11) + column, 1);

    private static void AssertShown(IEnumerable<string> expected, IEnumerable<Diagnostic> found) =>
        Assert.Equal(expected, DiagnosticSelection.Select(found).Select(static diagnostic => $"{diagnostic.File} {diagnostic.Id} {diagnostic.Span.Start}"));
}
