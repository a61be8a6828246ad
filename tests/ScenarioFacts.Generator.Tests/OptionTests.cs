using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
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
    public void Catalogs_are_internal_where_the_project_says_so()
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
    [InlineData(null, true)]
    [InlineData("true", true)]
    [InlineData("False", false)]
    public void A_project_without_facts_is_warned_where_it_should_have_some(string? expected, bool isWarned)
    {
        var state = new TestState();
        if (expected is not null)
            state.Properties["FactsExpected"] = expected;
        state.AdditionalFiles.Add(("note.txt.seal", "no seal\n"));

        var found = GeneratorRun.Start(state).Diagnostics;

        Assert.Equal(isWarned ? ["FACT8002"] : [], found.Select(static diagnostic => diagnostic.Id));
        Assert.All(found, static diagnostic => Assert.Equal((DiagnosticSeverity.Warning, Location.None), (diagnostic.Severity, diagnostic.Location)));
    }

    [Theory]
    [InlineData(LanguageVersion.CSharp6, "6")]
    [InlineData(LanguageVersion.CSharp7_2, "7.2")]
    [InlineData(LanguageVersion.CSharp7_3, null)]
    [InlineData(LanguageVersion.Latest, null)]
    public void Older_csharp_than_facts_become_is_one_error(LanguageVersion version, string? shown)
    {
        var found = GeneratorRun.Start(Samples.Talks().TestState, version).Diagnostics;

        Assert.Equal(
            shown is null ? [] : [$"the project is compiled as C# {shown}, and facts become C# 7.3; write <LangVersion>7.3</LangVersion> or a newer one in the project"],
            found.Select(static diagnostic => diagnostic.GetMessage(null)));
        Assert.All(found, static diagnostic => Assert.Equal(("FACT8003", DiagnosticSeverity.Error), (diagnostic.Id, diagnostic.Severity)));
        Assert.Empty(GeneratorRun.Start(new TestState(), version).Diagnostics.Where(static diagnostic => diagnostic.Id == "FACT8003"));
    }

    [Fact]
    public void A_diagnostic_has_its_other_places_and_its_repair()
    {
        var files = FactsGeneratorTest.Of(
            (Samples.VocabularyName, Samples.Vocabulary),
            ("a.facts", "scenario talks\nuse gatherings\n\nplace london\n"),
            ("b.facts", "scenario talks\n\nplace {|FACT2007:london|}\n{|FACT2001:plce|} paris\n"));

        var found = files.Run().Diagnostics;

        var twice = found.Single(static diagnostic => diagnostic.Id == "FACT2007");
        Assert.Equal("/project/a.facts: (3,6)-(3,12)", Assert.Single(twice.AdditionalLocations).GetLineSpan().ToString());
        Assert.Empty(twice.Properties);
        var unknown = found.Single(static diagnostic => diagnostic.Id == "FACT2001");
        Assert.Equal(("29:4:place", "place"), (unknown.Properties["Edit.0"], unknown.Properties["Suggestion.0"]));
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
