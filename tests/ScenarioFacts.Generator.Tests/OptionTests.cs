using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using ScenarioFacts.Generator.Tests.Harness;
using Xunit;
using FactAttribute = Xunit.FactAttribute;

namespace ScenarioFacts.Generator.Tests;

public class OptionTests
{
    private const string Wrong = "scenario talks\nuse gatherings\n\nplace london\n  {|FACT2002:mayor|}: \"x\"\n";
    private const string Doubtful = "scenario talks\nuse gatherings\n\nsource {|FACT4017:blog|} \"Blog\"\n  published: 2015\n";

    [Theory]
    [InlineData("Elsewhere.Facts", "Elsewhere.Facts")]
    [InlineData("class.2.a-b", "@class._2.a_b")]
    [InlineData(" ", "Sample")]
    [InlineData("...", "Facts")]
    public void The_namespace_is_that_of_the_property_made_of_identifiers(string value, string expected)
    {
        var texts = Samples.Talks().WithProperty("FactsNamespace", value).Run().Texts;
        Assert.Contains($"namespace {expected}\n", texts["talks.g.cs"], StringComparison.Ordinal);
        Assert.Contains($"namespace {expected}.Gatherings\n", texts["vocabulary.gatherings.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void Catalogues_are_internal_where_the_project_says_so()
    {
        var visible = LoadedAssembly.With(Samples.Talks().WithProperty("FactsVisibility", "internal").Run().Output, static assembly => assembly.GetExportedTypes());
        Assert.Empty(visible);
    }

    [Fact]
    public void An_unknown_visibility_is_an_error_of_the_project()
    {
        var test = Samples.Talks().WithProperty("FactsVisibility", "protected");
        test.TestState.ExpectedDiagnostics.Add(ExpectedDiagnostic.OfProject("FACT8001"));
        var run = test.Run();
        Assert.Equal("‘protected’ is not a value of FactsVisibility; write public or internal", run.Diagnostics.Single().GetMessage(null));
    }

    [Theory]
    [InlineData(ReportDiagnostic.Suppress)]
    [InlineData(ReportDiagnostic.Hidden)]
    [InlineData(ReportDiagnostic.Warn)]
    public void Errors_cannot_be_switched_off(ReportDiagnostic level) => Assert.Equal(DiagnosticSeverity.Error, Severity(Wrong, "FACT2002", level));

    [Theory]
    [InlineData(ReportDiagnostic.Suppress, null)]
    [InlineData(ReportDiagnostic.Error, DiagnosticSeverity.Error)]
    [InlineData(ReportDiagnostic.Default, DiagnosticSeverity.Warning)]
    public void Warnings_are_the_projects_to_configure(ReportDiagnostic level, DiagnosticSeverity? expected) => Assert.Equal(expected, Severity(Doubtful, "FACT4017", level));

    [Fact]
    public void Every_diagnostic_links_to_its_page()
    {
        foreach (var facts in new[] { Wrong, Doubtful })
        {
            var diagnostic = GeneratorRun.Start(State(facts)).Diagnostics.Single();
            Assert.EndsWith("/" + diagnostic.Id, diagnostic.Descriptor.HelpLinkUri, StringComparison.Ordinal);
            Assert.Equal(diagnostic.DefaultSeverity == DiagnosticSeverity.Error, diagnostic.Descriptor.CustomTags.Contains(WellKnownDiagnosticTags.NotConfigurable));
        }
    }

    private static DiagnosticSeverity? Severity(string facts, string id, ReportDiagnostic level)
    {
        var run = GeneratorRun.Start(State(facts));
        var configured = run.Compilation.WithOptions(run.Compilation.Options.WithSpecificDiagnosticOptions([new(id, level)]));
        run.Driver.RunGeneratorsAndUpdateCompilation(configured, out _, out var diagnostics);
        return diagnostics.SingleOrDefault(diagnostic => diagnostic.Id == id && !diagnostic.IsSuppressed)?.Severity;
    }

    private static TestState State(string facts) =>
        FactsGeneratorTest.Of((Samples.VocabularyName, Samples.Vocabulary), ("talks.facts", facts)).TestState;
}
