using System.Collections.Generic;
using System.Linq;
using ScenarioFacts.Language.Diagnostics;

namespace ScenarioFacts.Language.Tests.Diagnostics;

/// <summary>
/// Writes the table of all diagnostics in the format of Roslyn's release tracking. Nothing is released yet: all are unshipped. The files are no
/// AdditionalFiles of the generator: Roslyn's own check asks which analyzer supports each rule, and ours are reported by a generator (RS2002).
/// </summary>
internal static class ReleasesWriter
{
    private const string Shipped = "; Shipped analyzer releases\n; https://github.com/dotnet/roslyn-analyzers/blob/main/src/Microsoft.CodeAnalysis.Analyzers/ReleaseTrackingAnalyzers.Help.md\n";
    private const string Unshipped = "; Unshipped analyzer release\n; https://github.com/dotnet/roslyn-analyzers/blob/main/src/Microsoft.CodeAnalysis.Analyzers/ReleaseTrackingAnalyzers.Help.md\n";
    private const string Table = "\n### New Rules\n\nRule ID | Category | Severity | Notes\n--------|----------|----------|-------\n";

    public static string WriteShipped() => Shipped;

    public static string WriteUnshipped(IEnumerable<DiagnosticPage> pages) => Unshipped + Table + string.Concat(pages.Select(RowOf));

    /// <summary>The category is written as the generator hands it to Roslyn.</summary>
    private static string RowOf(DiagnosticPage page)
    {
        var category = new DiagnosticDescriptor(page.Id, page.Severity, page.Title, page.MessageTemplate).CategoryName;
        return $"{page.Id} | {category} | {(page.Severity == DiagnosticSeverity.Suggestion ? "Info" : page.Severity)} | {page.Title}\n";
    }
}
