using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using ScenarioFacts.Oracle.Edits;
using ScenarioFacts.Oracle.Judges;
using ScenarioFacts.Oracle.Reading;

namespace ScenarioFacts.Oracle;

/// <summary>Correct facts to be mutated, with the oracle and the compiler that judge the mutants.</summary>
internal sealed class Sample
{
    private const string Assets = "tests/ScenarioFacts.Oracle/Assets";
    private static readonly string[] BuiltInVocabularies = ["core", "defence"];

    private readonly FactOracle _oracle;

    private Sample(string name, IEnumerable<(string Path, string Text)> files, IReadOnlyList<(string Path, string Text)> vocabularies, IEnumerable<(string Path, string Text)> texts)
    {
        Name = name;
        Corpus = new Corpus([.. files.Select(static file => new CorpusFile(file.Path, file.Text.Split('\n')))]);
        Compiler = new Compiler(vocabularies, texts);
        var parsed = new ParsedVocabularies();
        foreach (var vocabulary in BuiltInVocabularies.Select(static name => File.ReadAllText(RepositoryFiles.PathOf($"src/ScenarioFacts.Language/Vocabularies/{name}.facts"))).Concat(vocabularies.Select(static file => file.Text)))
            parsed.Add(vocabulary);
        var scenarios = OracleScenario.AllIn([.. Corpus.Parsed], parsed, new KnownQuotes([]));
        Sites = new EditSites(Corpus, scenarios);
        _oracle = new FactOracle(parsed, new KnownQuotes(scenarios));

        // The oracle remembers what it says first.
        Judge(Corpus);
    }

    public string Name { get; }

    public Corpus Corpus { get; }

    public EditSites Sites { get; }

    public Compiler Compiler { get; }

    /// <summary>The facts of this repository, with the seals of their sources.</summary>
    public static Sample Repository() => new("facts", FilesIn("facts/uk-japan", "*.facts"), [], FilesIn("seeds", "*.seal"));

    /// <summary>A small invented sample, with its own vocabulary and text, of what the facts of this repository do not use.</summary>
    public static Sample Harbours()
    {
        var files = FilesIn(Assets, "*.facts").ToLookup(static file => file.Text.StartsWith("vocabulary ", StringComparison.Ordinal));
        return new Sample("sample", files[false], [.. files[true]], FilesIn(Assets, "*.txt"));
    }

    public IReadOnlyList<Problem> Judge(Corpus corpus) => _oracle.Judge([.. corpus.Parsed]);

    private static IEnumerable<(string Path, string Text)> FilesIn(string folder, string pattern) =>
        Directory.EnumerateFiles(RepositoryFiles.PathOf(folder), pattern)
            .Select(path => (Path: folder + "/" + Path.GetFileName(path), Text: File.ReadAllText(path).Replace("\r\n", "\n", StringComparison.Ordinal)))
            .OrderBy(static file => file.Path, StringComparer.Ordinal);
}

/// <summary>Finds the files of this repository on this machine.</summary>
internal static class RepositoryFiles
{
    /// <param name="path">Relative to the root of the repository, with forward slashes.</param>
    public static string PathOf(string path)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Generators.sln")))
            folder = folder.Parent ?? throw new InvalidOperationException("The oracle does not run inside the repository.");
        return Path.Combine(folder.FullName, path);
    }
}
