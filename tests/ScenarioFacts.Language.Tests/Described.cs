using System.Linq;
using ScenarioFacts.Language.Diagnostics;

namespace ScenarioFacts.Language.Tests;

/// <summary>A diagnostic with all that it carries, as a text to compare.</summary>
internal static class Described
{
    public static string Whole(Diagnostic diagnostic) => string.Join(
        " | ",
        [
            $"{diagnostic} {diagnostic.Span}",
            .. diagnostic.Related.Select(static related => $"{related.File.Path} {related.Start} {related.Span} {related.Message}"),
            .. diagnostic.Suggestions,
            .. diagnostic.Fix?.Changes.Select(static change => change.ToString()) ?? [],
            $"{diagnostic.Passage}",
        ]);
}
