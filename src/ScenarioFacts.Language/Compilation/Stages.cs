using System;
using System.Collections.Generic;
using System.Linq;
using ScenarioFacts.Language.Binding;
using ScenarioFacts.Language.Checking;
using ScenarioFacts.Language.Common;
using ScenarioFacts.Language.Declarations;
using ScenarioFacts.Language.Diagnostics;
using ScenarioFacts.Language.Evidence;
using ScenarioFacts.Language.Semantics;
using ScenarioFacts.Language.Syntax;
using ScenarioFacts.Language.Text;

namespace ScenarioFacts.Language.Compilation;

/// <summary>
/// From files to facts and diagnostics. <see cref="Compile"/> runs all stages at once; the generator runs the same
/// stages one by one, so that it can keep what an edit does not touch. Nothing here throws for anything an analyst can write.
/// </summary>
internal static class Stages
{
    public static FactCompilation Compile(IEnumerable<InputText> files, SourceLibrary library) =>
        new FactCompiler().Compile(files, library, Parallelism.Sequential());

    /// <summary>One file against the index, with the rules that need nothing else.</summary>
    public static BoundFile Bind(FileSyntax syntax, DeclarationIndex index)
    {
        var file = Binder.Bind(syntax, index);
        if (file.Scenario is null)
            return file;
        var scope = index.GetScope(file.Scenario);
        var isReported = scope.HasSources && index.FindBase(file.Scenario) is null;
        var diagnostics = file.Diagnostics.ToList();
        foreach (var fact in file.Facts)
        {
            if (fact.Kind is null || scope.FindKind(fact.Kind) is not { } kind)
                continue;
            TimeRules.Check(file, fact, diagnostics);
            EvidenceRules.Check(file, fact, kind, isReported, diagnostics);
            ListRules.Check(file, fact, diagnostics);
            HedgeRules.Check(file, fact, diagnostics);
        }

        StatementRules.Check(file, diagnostics);
        return file with { Diagnostics = diagnostics.ToEquatableArray() };
    }

    /// <summary>What one file asks of each source that it quotes.</summary>
    public static EquatableArray<QuoteRequest> GetQuotes(BoundFile file, SourceIndex sources) => GetQuotes(file, QuotedSource.CollectFrom(file), sources);

    /// <inheritdoc cref="GetQuotes(BoundFile, SourceIndex)"/>
    public static EquatableArray<QuoteRequest> GetQuotes(BoundFile file, IReadOnlyList<QuotedSource> quoted, SourceIndex sources)
    {
        var requests = new List<QuoteRequest>(quoted.Count);
        foreach (var source in quoted)
        {
            if (sources.Find(file.Scenario, source.First.Source) is { Text: { } text } found)
                requests.Add(new QuoteRequest(file.File.Path, source.First.Source, text, found.IgnoreAfter, source.Words));
        }

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
        var byPath = answers.ToLookup(static answer => answer.Path, StringComparer.Ordinal);
        return new FactChecker().Check(
            [.. syntax.Select(static file => new DeclaredNames(file))],
            [.. bound.Select(file => (new FileAnalysis(file), new QuoteAnswers(byPath[file.File.Path])))],
            index, sources, library, Parallelism.Sequential());
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
