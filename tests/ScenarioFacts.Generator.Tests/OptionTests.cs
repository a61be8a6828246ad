using System;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Testing;
using ScenarioFacts.Generator.Tests.Harness;
using Xunit;
using FactAttribute = Xunit.FactAttribute;

namespace ScenarioFacts.Generator.Tests;

public class OptionTests
{
    private const string Wrong = "scenario talks\nuse gatherings\n\nplace london\n  {|#0:mayor|}: \"x\"\n";
    private const string Doubtful = "scenario talks\nuse gatherings\n\nsource {|#0:blog|} \"Blog\"\n  published: 2015\n";

    [Theory]
    [InlineData("Elsewhere.Facts", "Elsewhere.Facts")]
    [InlineData("Some.class", "Some.@class")]
    [InlineData("class.2.a-b", "@class._2.a_b")]
    [InlineData(" ", "Sample")]
    [InlineData("...", "Facts")]
    public async Task The_namespace_is_that_of_the_property_made_of_identifiers(string value, string expected)
    {
        var texts = (await Samples.Talks().WithProperty("FactsNamespace", value).StartAsync()).Texts;
        Assert.Contains($"namespace {expected}\n", texts["talks.g.cs"], StringComparison.Ordinal);
        Assert.Contains($"namespace {expected}.Gatherings\n", texts["vocabulary.gatherings.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Catalogues_are_internal_where_the_project_says_so() => Assert.Empty(LoadedAssembly.With(
        (await Samples.Talks().WithProperty("FactsVisibility", "internal").GenerateAsync()).Output, static assembly => assembly.GetExportedTypes()));

    [Theory]
    [InlineData("full", true, true)]
    [InlineData("Short", true, false)]
    [InlineData("none", false, false)]
    public async Task Facts_are_documented_as_the_project_wants(string documentation, bool hasLabel, bool hasClaims)
    {
        var text = (await Samples.Talks().WithProperty("FactsDocumentation", documentation).StartAsync()).Texts["talks.Meetings.meeting.g.cs"];
        Assert.Equal(hasLabel, text.Contains("/// <summary>The first round</summary>", StringComparison.Ordinal));
        Assert.Equal(hasClaims, text.Contains("<term>where</term>", StringComparison.Ordinal));
    }

    [Fact]
    public Task A_documentation_that_there_is_not_is_an_error_of_the_project() => Samples.Talks().WithProperty("FactsDocumentation", "3")
        .Expecting(DiagnosticResult.CompilerError("FACT8001").WithMessage("‘3’ is not a value of FactsDocumentation; write full, short or none")).RunAsync();

    [Fact]
    public Task An_unknown_visibility_is_an_error_of_the_project() => Samples.Talks().WithProperty("FactsVisibility", "protected")
        .Expecting(DiagnosticResult.CompilerError("FACT8001").WithMessage("‘protected’ is not a value of FactsVisibility; write public or internal"))
        .RunAsync();

    [Theory]
    [InlineData("FactsNamespace", "1 bad}{x", "_1_bad__x")]
    [InlineData("FactsNamespace", "Our..Data", "Our.Data")]
    [InlineData("FactsExpected", "no", "true or false")]
    [InlineData("EnableDefaultFactsItems", "0", "true or false")]
    public Task A_value_that_an_option_cannot_have_is_an_error(string option, string value, string allowed) => Samples.Talks().WithProperty(option, value)
        .Expecting(DiagnosticResult.CompilerError("FACT8001").WithMessage($"‘{value}’ is not a value of {option}; write {allowed}")).RunAsync();

    [Theory]
    [InlineData("FactsVisiblity", "FactsVisibility")]
    [InlineData("FactNamespace", "FactsNamespace")]
    [InlineData("FactsTexts", "FactsText")]
    [InlineData("EnableDefaultFactItems", "EnableDefaultFactsItems")]
    [InlineData("FactsNamespace FactsFolder FactsText FactsEverywhere", null)]
    public Task A_name_that_is_nearly_an_option_is_a_warning(string written, string? option) => Samples.Talks().WithProperty("FactsOptionNames", written)
        .Expecting(option is null ? [] : [DiagnosticResult.CompilerWarning("FACT8100").WithMessage($"there is no option ‘{written}’, so nothing comes of it; did you mean ‘{option}’?")]).RunAsync();

    /// <summary>“Talks.Meetings” is then read as something in the namespace “Talks”.</summary>
    [Theory]
    [InlineData("Talks", "Talks.Talks")]
    [InlineData("Talks.Data", "Talks.Data.Talks")]
    [InlineData("Our.Talks", "Our.Talks.Talks")]
    [InlineData("Our.Talks.Data", null)]
    [InlineData("OurTalks", null)]
    public Task A_scenario_named_like_the_namespace_is_a_warning_at_its_header(string @namespace, string? full) => FactsGeneratorTest
        .Of((Samples.VocabularyName, Samples.Vocabulary), ("talks.facts", "scenario {|#0:talks|}\nuse gatherings\n\nplace london\n"))
        .WithProperty("FactsNamespace", @namespace)
        .Expecting(full is null ? [] : [DiagnosticResult.CompilerWarning("FACT8090").WithLocation(0).WithMessage($"in C#, ‘Talks’ is the namespace and hides the class of the scenario ‘talks’; set FactsNamespace to another name in the project file, or write {full}")])
        .RunAsync();

    [Theory]
    [InlineData(null, true)]
    [InlineData("true", true)]
    [InlineData("False", false)]
    public Task A_project_without_facts_is_warned_where_it_should_have_some(string? expected, bool isWarned)
    {
        var test = FactsGeneratorTest.Of(("note.txt.seal", "no seal\n")).Expecting(isWarned ? [DiagnosticResult.CompilerWarning("FACT8002")] : []);
        return (expected is null ? test : test.WithProperty("FactsExpected", expected)).RunAsync();
    }

    [Theory]
    [InlineData(LanguageVersion.CSharp6, "6")]
    [InlineData(LanguageVersion.CSharp7_2, "7.2")]
    [InlineData(LanguageVersion.CSharp7_3, null)]
    [InlineData(LanguageVersion.Latest, null)]
    public async Task Older_csharp_than_facts_become_is_one_error(LanguageVersion version, string? shown)
    {
        var message = $"the project is compiled as C# {shown}, and facts become C# 7.3; write <LangVersion>7.3</LangVersion> or a newer one in the project";
        var talks = Samples.Talks().Expecting(shown is null ? [] : [DiagnosticResult.CompilerError("FACT8003").WithMessage(message)]);
        var empty = FactsGeneratorTest.Of().Expecting(DiagnosticResult.CompilerWarning("FACT8002"));
        foreach (var test in new[] { talks, empty })
        {
            test.Versions = [version];
            test.CompilerDiagnostics = CompilerDiagnostics.None;
            await test.RunAsync();
        }
    }

    [Fact]
    public Task A_diagnostic_has_its_other_places_and_what_may_be_meant()
    {
        var test = FactsGeneratorTest.Of(
            (Samples.VocabularyName, Samples.Vocabulary),
            ("a.facts", "scenario talks\nuse gatherings\n\nplace {|#0:london|}\n"),
            ("b.facts", "scenario talks\n\nplace {|#1:london|}\n{|#2:plce|} paris\n"));
        test.DiagnosticVerifier += static (actual, _, verifier) => verifier.Equal(
            actual.Id == "FACT2001" ? "Suggestion.0 place" : "",
            string.Join(", ", actual.Properties.OrderBy(static pair => pair.Key, StringComparer.Ordinal).Select(static pair => pair.Key + " " + pair.Value)));
        return test.Expecting(
            DiagnosticResult.CompilerError("FACT2007").WithLocation(1).WithLocation(0),
            DiagnosticResult.CompilerError("FACT2001").WithLocation(2)).RunAsync();
    }

    [Theory]
    [InlineData(ReportDiagnostic.Suppress)]
    [InlineData(ReportDiagnostic.Hidden)]
    [InlineData(ReportDiagnostic.Warn)]
    public Task Errors_cannot_be_switched_off(ReportDiagnostic level) => Test(Wrong, "FACT2002", level).Expecting(DiagnosticResult.CompilerError("FACT2002").WithLocation(0)).RunAsync();

    [Theory]
    [InlineData(ReportDiagnostic.Suppress, null)]
    [InlineData(ReportDiagnostic.Error, DiagnosticSeverity.Error)]
    [InlineData(ReportDiagnostic.Default, DiagnosticSeverity.Warning)]
    public Task Warnings_are_the_projects_to_configure(ReportDiagnostic level, DiagnosticSeverity? expected) =>
        Test(Doubtful, "FACT4017", level).Expecting(expected is { } severity ? [new DiagnosticResult("FACT4017", severity).WithLocation(0)] : []).RunAsync();

    [Fact]
    public async Task No_diagnostic_has_a_link_that_leads_nowhere_and_each_says_where_it_is_explained()
    {
        foreach (var facts in new[] { Wrong, Doubtful })
        {
            var diagnostic = Assert.Single((await Test(facts, "FACT0000", ReportDiagnostic.Default).StartAsync()).Diagnostics);
            Assert.Equal("", diagnostic.Descriptor.HelpLinkUri);
            Assert.Equal($"‘facts explain {diagnostic.Id}’ explains it.", diagnostic.Descriptor.Description.ToString(System.Globalization.CultureInfo.InvariantCulture));
            Assert.Equal(diagnostic.DefaultSeverity == DiagnosticSeverity.Error, diagnostic.Descriptor.CustomTags.Contains(WellKnownDiagnosticTags.NotConfigurable));
        }
    }

    private static FactsGeneratorTest Test(string facts, string id, ReportDiagnostic level)
    {
        var test = FactsGeneratorTest.Of((Samples.VocabularyName, Samples.Vocabulary), ("talks.facts", facts));
        test.SolutionTransforms.Add((solution, project) => solution.WithProjectCompilationOptions(
            project, solution.GetProject(project)!.CompilationOptions!.WithSpecificDiagnosticOptions([new(id, level)])));
        return test;
    }
}
