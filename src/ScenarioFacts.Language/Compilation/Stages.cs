using System;
using System.Collections.Generic;
using System.Linq;
using ScenarioFacts.Language.Binding;
using ScenarioFacts.Language.Checking;
using ScenarioFacts.Language.Common;
using ScenarioFacts.Language.Declarations;
using ScenarioFacts.Language.Diagnostics;
using ScenarioFacts.Language.Evidence;
using ScenarioFacts.Language.Evidence.Quotes;
using ScenarioFacts.Language.Semantics;
using ScenarioFacts.Language.Syntax;
using ScenarioFacts.Language.Text;

namespace ScenarioFacts.Language.Compilation;

/// <summary>
/// The stages from files to facts and diagnostics, in their order, each a function of what comes before. <see cref="FactCompiler"/> and the generator's
/// pipeline run them and keep what an edit does not touch. Nothing here throws for anything an analyst can write.
/// </summary>
internal static class Stages
{
    public static FileSyntax Parse(InputText file) => Parser.Parse(file);

    /// <summary>What a file declares, without positions.</summary>
    public static FileDeclarations Declare(FileSyntax syntax) => FileDeclarations.Create(syntax);

    /// <summary>What can be named, of all files.</summary>
    public static DeclarationIndex Index(IEnumerable<FileDeclarations> files) => DeclarationIndex.Create(files);

    /// <summary>One file with its names resolved against the index.</summary>
    public static BoundFile Bind(FileSyntax syntax, DeclarationIndex index) => Binder.Bind(syntax, index);

    /// <summary>What is wrong in one file by itself, beside what reading and binding report.</summary>
    public static EquatableArray<Diagnostic> CheckFile(BoundFile file, DeclarationIndex index) => FactChecker.CheckFile(file, index);

    /// <summary>Where the words of each source are looked for.</summary>
    public static SourceIndex IndexSources(IEnumerable<BoundFile> files, DeclarationIndex index) => SourceIndex.Create(files, index);

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

    /// <summary>What a text or seal says to a request; null where it is not at hand or not the only one of its name, which is reported once, at the source.</summary>
    public static QuoteAnswer? Answer(QuoteRequest request, SourceDocument? document) => document is null ? null : request.Ask(document);

    /// <summary>All diagnostics of all files: those of reading and binding, and those that need more than one file to be seen.</summary>
    /// <param name="findings">What <see cref="CheckFile"/> found in the files.</param>
    public static IReadOnlyList<Diagnostic> Check(
        IReadOnlyList<FileSyntax> syntax,
        IReadOnlyList<BoundFile> files,
        IEnumerable<Diagnostic> findings,
        DeclarationIndex index,
        SourceIndex sources,
        SourceLibrary library,
        IEnumerable<QuoteAnswer> answers)
    {
        var answersByPath = answers.ToLookup(static answer => answer.Path, StringComparer.Ordinal);
        var findingsByPath = findings.ToLookup(static finding => finding.File.Path, StringComparer.Ordinal);
        return new FactChecker().Check(
            [.. syntax.Select(static file => new DeclaredNames(file))],
            [.. files.Select(file => new QuotedFile(new FileAnalysis(file, findingsByPath[file.File.Path].ToEquatableArray()), new QuoteAnswers(answersByPath[file.File.Path])))],
            index, sources, library, Parallelism.Sequential()).Diagnostics;
    }
}
