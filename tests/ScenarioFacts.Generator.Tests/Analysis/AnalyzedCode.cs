extern alias generator;

using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Threading.Tasks;
using generator::ScenarioFacts.Generator.Analysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using ScenarioFacts.Generator.Tests.Harness;
using ScenarioFacts.Tests.Shared;
using Xunit;

namespace ScenarioFacts.Generator.Tests.Analysis;

/// <summary>C# code beside the facts that it reads, and what the analyzer says of it.</summary>
internal static class AnalyzedCode
{
    public static ImmutableArray<DiagnosticAnalyzer> Analyzers => [new FactCodeAnalyzer()];

    /// <summary>Compiles facts and code, which must be free of errors, and has the analyzer look at the code.</summary>
    /// <param name="files">Files of facts and of C#, the latter with marks.</param>
    /// <returns>What is marked, and what is found, each as <c>FACT8201 [12..17)</c>; and the messages found.</returns>
    public static async Task<(IReadOnlyList<string> Marked, IReadOnlyList<string> Found, IReadOnlyList<string> Messages)> AnalyzeAsync(params IReadOnlyList<(string Name, string Text)> files)
    {
        var code = files.Where(static file => file.Name.EndsWith(".cs", StringComparison.Ordinal)).Select(static file => MarkupText.Parse(file.Text)).ToList();
        var test = FactsGeneratorTest.Of([.. files.Where(static file => !file.Name.EndsWith(".cs", StringComparison.Ordinal))]);
        foreach (var file in code)
            test.WithSource(file.Text);
        var run = await test.StartAsync();
        Assert.Empty(run.Diagnostics.Concat(run.Output.GetDiagnostics()).Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Select(static diagnostic => diagnostic.ToString()));
        var found = await run.Output.WithAnalyzers(Analyzers).GetAnalyzerDiagnosticsAsync();
        var ordered = found.OrderBy(static diagnostic => diagnostic.Location.SourceSpan.Start).ToList();
        return (
            [.. code.SelectMany(static file => file.Marks).Select(static mark => $"{mark.Id} [{mark.Start}..{mark.Start + mark.Length})")],
            [.. ordered.Select(static diagnostic => $"{diagnostic.Id} {diagnostic.Location.SourceSpan}")],
            [.. ordered.Select(static diagnostic => diagnostic.GetMessage(CultureInfo.InvariantCulture))]);
    }
}
