using System;
using System.Collections.Generic;
using System.Linq;
using ScenarioFacts.Language.Binding;
using ScenarioFacts.Language.Checking;
using ScenarioFacts.Language.Diagnostics;
using ScenarioFacts.Language.Evidence;
using ScenarioFacts.Language.Syntax;
using ScenarioFacts.Language.Text;

namespace ScenarioFacts.Language;

/// <summary>
/// From files to facts and diagnostics. <see cref="Compile"/> runs all stages at once; the generator runs the same stages one by one, so that it
/// can keep what an edit does not touch. Nothing here throws for anything an analyst can write.
/// </summary>
internal static class FactCompiler
{
    public static FactCompilation Compile(IEnumerable<SourceFile> files, SourceLibrary library)
    {
        var syntax = files.OrderBy(static file => file.Path, StringComparer.Ordinal).Select(Parser.Parse).ToList();
        var index = DeclarationIndex.Create(syntax.Select(FileDeclarations.Of));
        var bound = syntax.Select(file => Bind(file, index)).ToList();
        var sources = SourceIndex.Create(bound, index);
        var answers = bound.SelectMany(file => QuotesOf(file, sources)).Select(request => Ask(request, library)).ToList();
        var diagnostics = Check(syntax, bound, index, sources, library, answers.Where(static answer => answer is not null)!);
        return new FactCompilation(syntax, bound, index, sources, diagnostics);
    }

    /// <summary>One file against the index, with the rules that need nothing else.</summary>
    public static BoundFile Bind(FileSyntax syntax, DeclarationIndex index)
    {
        var file = Binder.Bind(syntax, index);
        if (file.Scenario is null)
            return file;
        var scope = index.ScopeOf(file.Scenario);
        var diagnostics = file.Diagnostics.ToList();
        foreach (var fact in file.Facts)
        {
            if (fact.Kind is null || scope.KindOf(fact.Kind) is not { } kind)
                continue;
            TimeRules.Check(file, fact, diagnostics);
            EvidenceRules.Check(file, fact, kind, index.BaseOf(file.Scenario) is not null, diagnostics);
            ListRules.Check(file, fact, diagnostics);
            HedgeRules.Check(file, fact, diagnostics);
        }

        StatementRules.Check(file, diagnostics);
        return file with { Diagnostics = diagnostics.ToEquatableArray() };
    }

    /// <summary>What one file asks of each source that it quotes.</summary>
    public static EquatableArray<QuoteRequest> QuotesOf(BoundFile file, SourceIndex sources)
    {
        var requests =
            from evidence in file.AllEvidence
            group evidence.Words by evidence.Source into quoted
            let source = sources.Find(file.Scenario, quoted.Key)
            where source?.Text is not null
            select new QuoteRequest(
                file.File.Path, quoted.Key, source.Text!, source.IgnoreAfter, quoted.Distinct(StringComparer.Ordinal).ToEquatableArray());
        return requests.ToEquatableArray();
    }

    /// <summary>The answer, or null where the text is not at hand or not the only one of its name, which is reported once, at the source.</summary>
    public static QuoteAnswer? Ask(QuoteRequest request, SourceLibrary library) =>
        library.Find(request.Text) is { } document ? request.Ask(document) : null;

    /// <summary>All diagnostics of all files: those of reading and binding, and those that need more than one file to be seen.</summary>
    public static IReadOnlyList<Diagnostic> Check(
        IReadOnlyList<FileSyntax> syntax,
        IReadOnlyList<BoundFile> bound,
        DeclarationIndex index,
        SourceIndex sources,
        SourceLibrary library,
        IEnumerable<QuoteAnswer> answers)
    {
        var diagnostics = new List<Diagnostic>();
        foreach (var file in syntax)
            diagnostics.AddRange(file.Diagnostics);
        foreach (var file in bound)
            diagnostics.AddRange(file.Diagnostics);
        NameRules.Check(syntax, index, diagnostics);
        LabelRules.Check(syntax, bound, index, diagnostics);
        CircleRules.Check(syntax, bound, diagnostics);
        SourceRules.Check(bound, sources, library, diagnostics);
        BaseRules.Check(syntax, diagnostics);
        var views = ScenarioViews.Of(BoundScenario.AllOf(bound, index), index);
        foreach (var scenario in views.Checked)
        {
            DisagreementRules.Check(scenario, diagnostics);
            OccurrenceRules.Check(scenario, diagnostics);
            StageRules.Check(scenario, index, diagnostics);
            HolderRules.Check(scenario, diagnostics);
            RoleRules.Check(scenario, diagnostics);
        }

        ExchangeRules.Check(bound, diagnostics);
        OutcomeRules.Check(bound, index, diagnostics);
        foreach (var variant in views.Variants)
            VariantRules.Check(variant, diagnostics);
        foreach (var scenario in views.All)
            ExpectationRules.Check(scenario, diagnostics);
        var byPath = answers.ToLookup(static answer => answer.Path, StringComparer.Ordinal);
        foreach (var file in bound)
        {
            var quotes = new QuoteAnswers(byPath[file.File.Path]);
            QuoteRules.Check(file, quotes, diagnostics);
            FigureRules.Check(file, quotes, diagnostics);
        }

        return DiagnosticSelection.Of(diagnostics);
    }
}

/// <summary>What a compilation came to.</summary>
internal sealed record FactCompilation(
    IReadOnlyList<FileSyntax> Syntax,
    IReadOnlyList<BoundFile> Files,
    DeclarationIndex Index,
    SourceIndex Sources,
    IReadOnlyList<Diagnostic> Diagnostics)
{
    public bool HasErrors => Diagnostics.Any(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
}
