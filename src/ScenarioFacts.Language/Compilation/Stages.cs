using System.Collections.Generic;
using System.Threading;
using ScenarioFacts.Language.Binding;
using ScenarioFacts.Language.Checking;
using ScenarioFacts.Language.Common;
using ScenarioFacts.Language.Declarations;
using ScenarioFacts.Language.Diagnostics;
using ScenarioFacts.Language.Evidence;
using ScenarioFacts.Language.Evidence.Quotes;
using ScenarioFacts.Language.Semantics;
using ScenarioFacts.Language.Surfaces;
using ScenarioFacts.Language.Syntax;
using ScenarioFacts.Language.Text;

namespace ScenarioFacts.Language.Compilation;

/// <summary>
/// The stages from files to facts and diagnostics, in order, each a pure function of the results before it. <see cref="FactCompiler"/> and the generator's
/// pipeline run them and cache what an edit does not affect. Nothing that an analyst can write makes them throw.
/// </summary>
internal static class Stages
{
    public static FileSyntax Parse(InputText file, CancellationToken cancellation = default) => Parser.Parse(file, cancellation);

    /// <summary>The declarations of a file, without positions.</summary>
    public static FileDeclarations Declare(FileSyntax syntax) => FileDeclarations.Create(syntax);

    /// <summary>The declared names of all files.</summary>
    /// <param name="references">What the references export. The files of it that are used are among <paramref name="files"/>.</param>
    public static DeclarationIndex Index(IEnumerable<FileDeclarations> files, ReferencedNames references) => DeclarationIndex.Create(files, references);

    /// <summary>What the files of a project use of its references.</summary>
    public static ResolvedReferences Resolve(IReadOnlyList<FileDeclarations> own, IReadOnlyList<Surface> surfaces) => ReferenceResolver.Resolve(own, surfaces);

    /// <summary>Binds one file against the index. What is wrong in a file of a reference is said where that is compiled.</summary>
    public static BoundFile Bind(FileSyntax syntax, DeclarationIndex index, CancellationToken cancellation = default)
    {
        var bound = Binder.Bind(syntax, index, cancellation);
        return syntax.File.IsReferenced ? bound with { Diagnostics = default } : bound;
    }

    /// <summary>The findings within one file, beyond those of parsing and binding.</summary>
    public static EquatableArray<Diagnostic> CheckFile(BoundFile file, DeclarationIndex index, CancellationToken cancellation = default) =>
        file.File.IsReferenced ? default : FactChecker.CheckFile(file, index, cancellation);

    /// <summary>Determines the text in which the words of each source are looked up.</summary>
    public static SourceIndex IndexSources(IEnumerable<BoundFile> files, DeclarationIndex index) => SourceIndex.Create(files, index);

    /// <summary>The quotes of one file, grouped by source.</summary>
    public static EquatableArray<QuoteRequest> GetQuotes(BoundFile file, SourceIndex sources) => GetQuotes(file, QuotedSource.CollectFrom(file), sources);

    /// <inheritdoc cref="GetQuotes(BoundFile, SourceIndex)"/>
    public static EquatableArray<QuoteRequest> GetQuotes(BoundFile file, IReadOnlyList<QuotedSource> quoted, SourceIndex sources)
    {
        if (file.File.IsReferenced)
            return default;
        var requests = new List<QuoteRequest>(quoted.Count);
        foreach (var source in quoted)
        {
            if (sources.Find(file.Scenario, source.First.Source) is { Text: { } text } found)
                requests.Add(new QuoteRequest(file.File.Path, source.First.Source, text, found.IgnoreAfter, source.Words) { Language = found.Language });
        }

        return requests.ToEquatableArray();
    }

    /// <summary>The answer of a text or seal to a request; null if it is missing or its file name is ambiguous, which is reported once, at the source.</summary>
    public static QuoteAnswer? Answer(QuoteRequest request, SourceDocument? document, CancellationToken cancellation = default) => document is null ? null : request.Ask(document, cancellation);
}
