using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using ScenarioFacts.CodeFixes;
using ScenarioFacts.Generator.Tests.Harness;
using Xunit;
using FactAttribute = Xunit.FactAttribute;

namespace ScenarioFacts.Generator.Tests.Analysis;

/// <summary>What an editor of C# offers to change, in facts and in code.</summary>
public class CodeFixTests
{
    private const string Facts = """
        scenario talks
        use rounds
        place town
        round first-round
          where: town
            because "so it is"
        summit last-round
        """;

    private const string Vocabulary = """
        vocabulary rounds
        kind place
          evidence: optional
        kind round
          evidence: optional
          where: place
          mood: mood
        kind summit
          evidence: optional
        choice mood: calm, heated
        """;

    [Theory]
    [InlineData("  where: twon\n    because \"x\"\n", "Replace by ‘town’", "  where: town\n    because \"x\"\n")]
    [InlineData("  where town\n    because \"x\"\n", "Add ‘:’", "  where: town\n    because \"x\"\n")]
    [InlineData("  were: town\n    because \"x\"\n", "Replace by ‘where’", "  where: town\n    because \"x\"\n")]
    public async Task Repairs_of_facts_are_offered_in_the_editor_of_csharp(string lines, string title, string mended)
    {
        const string Header = "scenario talks\n\nround second\n";
        var run = await FactsGeneratorTest.Of(("rounds.facts", Vocabulary), ("talks.facts", Facts), ("second.facts", Header + lines)).StartAsync();
        var diagnostic = Assert.Single(run.Diagnostics);
        var document = run.Project.AdditionalDocuments.Single(static document => document.FilePath!.EndsWith("/second.facts", StringComparison.Ordinal));

        var action = Assert.Single(await OfferAsync(new FactsFileFix(), actions => new CodeFixContext(document, diagnostic, (action, _) => actions.Add(action), default)), action => action.Title == title);

        Assert.Equal(Header + mended, (await (await ApplyAsync(action)).GetAdditionalDocument(document.Id)!.GetTextAsync()).ToString());
    }

    [Theory]
    [InlineData("Talks.Rounds.FirstRonud", "Talks.Rounds.FirstRound")]
    [InlineData("Talks.Ruonds.FirstRound", "Talks.Rounds.FirstRound")]
    [InlineData("Talks.Catalog.Rounds.FirstRoun.Label", "Talks.Catalog.Rounds.FirstRound.Label")]
    [InlineData("Talks.Rounds.FirstRound.Wher", "Talks.Rounds.FirstRound.Where")]
    [InlineData("Talks.Rounds.FirstRound.Where?.Lable", "Talks.Rounds.FirstRound.Where?.Label")]
    [InlineData("Talks.Rounds.LastRound", "Talks.Summits.LastRound")]
    [InlineData("Sample.Rounds.Mood.Clam", "Sample.Rounds.Mood.Calm")]
    [InlineData("Talks.Rounds[\"first-ronud\"]", "Talks.Rounds.FirstRound")]
    public async Task Near_names_are_offered_for_one_that_is_gone(string wrong, string mended)
    {
        const string Code = "using Sample;\nstatic class Code { static object? Read() => HERE; }\n";
        var (document, diagnostics) = await CompileAsync(Code.Replace("HERE", wrong, StringComparison.Ordinal));

        var actions = await OfferAsync(new MemberNameFix(), actions => new CodeFixContext(document, Assert.Single(diagnostics), (action, _) => actions.Add(action), default));

        var solutions = await Task.WhenAll(actions.Select(async action => (await (await ApplyAsync(action)).GetDocument(document.Id)!.GetTextAsync()).ToString()));
        Assert.Contains(Code.Replace("HERE", mended, StringComparison.Ordinal), solutions);
    }

    [Theory]
    [InlineData("\"text\".Lenght")]
    [InlineData("System.Console.Titel")]
    [InlineData("Talks.Rounds.NothingOfTheKind")]
    public async Task Nothing_is_offered_for_what_is_not_of_facts_or_like_none(string wrong)
    {
        var (document, diagnostics) = await CompileAsync("using Sample;\nstatic class Code { static object? Read() => " + wrong + "; }\n");

        Assert.Empty(await OfferAsync(new MemberNameFix(), actions => new CodeFixContext(document, Assert.Single(diagnostics), (action, _) => actions.Add(action), default)));
    }

    [Fact]
    public void Every_editor_finds_them()
    {
        Assert.All([typeof(FactsFileFix), typeof(MemberNameFix)], static type => Assert.Contains(type.GetCustomAttributesData(), static attribute => attribute.AttributeType == typeof(ExportCodeFixProviderAttribute)));
        Assert.DoesNotContain(typeof(FactsFileFix).Assembly.GetTypes(), static type => typeof(DiagnosticAnalyzer).IsAssignableFrom(type) || typeof(IIncrementalGenerator).IsAssignableFrom(type));
    }

    /// <summary>A project in which the generated texts are documents, and what the compiler or the analyzer says of the code.</summary>
    private static async Task<(Document Document, IReadOnlyList<Diagnostic> Diagnostics)> CompileAsync(string code)
    {
        var run = await FactsGeneratorTest.Of(("rounds.facts", Vocabulary), ("talks.facts", Facts)).StartAsync();
        var project = run.Project;
        foreach (var (name, text) in run.Texts)
            project = project.AddDocument(name, text).Project;
        var document = project.AddDocument("Code.cs", code);
        var compilation = (await document.Project.GetCompilationAsync())!;
        var found = await compilation.WithAnalyzers(AnalyzedCode.Analyzers).GetAllDiagnosticsAsync();
        return (document, [.. found.Where(static diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)]);
    }

    private static async Task<IReadOnlyList<CodeAction>> OfferAsync(CodeFixProvider provider, Func<List<CodeAction>, CodeFixContext> create)
    {
        var actions = new List<CodeAction>();
        var context = create(actions);
        Assert.Contains(context.Diagnostics[0].Id, provider.FixableDiagnosticIds);
        await provider.RegisterCodeFixesAsync(context);
        return actions;
    }

    private static async Task<Solution> ApplyAsync(CodeAction action) => (await action.GetOperationsAsync(default)).OfType<ApplyChangesOperation>().Single().ChangedSolution;
}
