using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using ScenarioFacts.Language.Diagnostics;
using ScenarioFacts.Language.Evidence;
using ScenarioFacts.Language.Tests.Mutation.Edits;
using ScenarioFacts.Language.Tests.Mutation.Judging;
using ScenarioFacts.Language.Text;
using ScenarioFacts.Tests.Shared;

namespace ScenarioFacts.Language.Tests.Mutation;

/// <summary>Sound facts to be changed, with all that is needed to compile and to judge what they become.</summary>
internal sealed class Sample
{
    private const string Assets = "tests/ScenarioFacts.Language.Tests/Mutation/Assets";

    private readonly EditedCompiler _compiler;
    private readonly FactOracle _oracle;

    private Sample(string name, Corpus corpus, IReadOnlyList<InputText> vocabularies, SourceLibrary library)
    {
        (Name, Corpus) = (name, corpus);
        _compiler = new EditedCompiler(vocabularies, library);
        foreach (var vocabulary in new[] { "core", "defence" })
            Entries.Add(File.ReadAllText(CheckedInFile.PathOf($"src/ScenarioFacts.Language/Vocabularies/{vocabulary}.facts")));
        foreach (var vocabulary in vocabularies)
            Entries.Add(vocabulary.Text);
        Sites = new Sites(corpus, Entries);
        _oracle = new FactOracle(Entries, new SealedQuotes(Sites.Worlds));
    }

    public string Name { get; }

    public Corpus Corpus { get; }

    public Sites Sites { get; }

    private VocabularyEntries Entries { get; } = new();

    /// <summary>The facts of this repository, against their seals.</summary>
    public static Sample Own() => new("facts", CorpusOf("facts/uk-japan"), [], LibraryOf("seeds", "*.seal"));

    /// <summary>A small sample for what the facts of this repository do not have yet, with its own vocabulary and its text.</summary>
    public static Sample Harbours() =>
        new("sample", new Corpus([.. FilesIn(Assets, "*.facts").Where(static file => !IsVocabulary(file)).Select(static file => new CorpusFile(file.Path, file.Text.Split('\n')))]),
            [.. FilesIn(Assets, "*.facts").Where(IsVocabulary)], LibraryOf(Assets, "*.txt"));

    private static bool IsVocabulary(InputText file) => file.Text.StartsWith("vocabulary ", StringComparison.Ordinal);

    private static Corpus CorpusOf(string folder) => new([.. FilesIn(folder, "*.facts").Select(static file => new CorpusFile(file.Path, file.Text.Split('\n')))]);

    private static SourceLibrary LibraryOf(string folder, string pattern) => SourceLibrary.Create(FilesIn(folder, pattern));

    private static IEnumerable<InputText> FilesIn(string folder, string pattern) =>
        Directory.EnumerateFiles(CheckedInFile.PathOf(folder), pattern).Select(path => new InputText(folder + "/" + Path.GetFileName(path), File.ReadAllText(path).Replace("\r\n", "\n", StringComparison.Ordinal)))
            .OrderBy(static file => file.Path, StringComparer.Ordinal);

    public IReadOnlyList<Problem> Judge(Corpus corpus) => _oracle.Judge([.. corpus.Read]);

    public IReadOnlyList<Diagnostic> Errors(Corpus corpus) => ErrorsIn(_compiler.Compile(corpus));

    /// <summary>All that is found after edits.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics(Corpus corpus) => _compiler.Compile(corpus);

    /// <summary>The same without keeping anything.</summary>
    public IReadOnlyList<Diagnostic> DiagnosticsAtOnce(Corpus corpus) => _compiler.CompileAtOnce(corpus);

    public IReadOnlyList<Diagnostic> DiagnosticsOnAllProcessors(Corpus corpus) => _compiler.CompileOnAllProcessors(corpus);

    /// <summary>What is found by a compiler that was stopped in another edit.</summary>
    public IReadOnlyList<Diagnostic> DiagnosticsAfterStopping(Corpus stopped, Corpus after) => _compiler.CompileAfterStopping(Corpus, stopped, after);

    private static IReadOnlyList<Diagnostic> ErrorsIn(IEnumerable<Diagnostic> diagnostics) =>
        [.. diagnostics.Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)];
}
