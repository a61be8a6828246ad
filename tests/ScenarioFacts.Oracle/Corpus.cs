using System;
using System.Collections.Generic;
using System.Linq;
using ScenarioFacts.Oracle.Reading;

namespace ScenarioFacts.Oracle;

/// <summary>The <c>.facts</c> files of a sample or of a mutant. Immutable: an edit returns a corpus that shares all other files.</summary>
internal sealed record Corpus(IReadOnlyList<CorpusFile> Files)
{
    public IEnumerable<ParsedFile> Parsed => Files.Select(static file => file.Parsed);

    public CorpusFile File(string path) => Files.First(file => file.Path == path);

    public string Line(Location location) => File(location.Path).Lines[location.Line];

    /// <summary>The place after the last line of a file.</summary>
    public Location EndOf(string path) => new(path, File(path).Lines.Count);

    /// <summary>Replaces a line.</summary>
    public Corpus Replace(Location location, string line) => Change(location.Path, lines => lines[location.Line] = line);

    /// <summary>Replaces a token of a line.</summary>
    public Corpus Replace(Location location, Token token, string text) => Replace(location, token.Column, token.End, text);

    /// <summary>Replaces the columns from one up to another.</summary>
    public Corpus Replace(Location location, int start, int end, string text) => Replace(location, Line(location)[..start] + text + Line(location)[end..]);

    public Corpus InsertLines(Location location, params IEnumerable<string> lines) => Change(location.Path, all => all.InsertRange(location.Line, lines));

    public Corpus RemoveLines(Location first, int count = 1) => Change(first.Path, lines => lines.RemoveRange(first.Line, count));

    /// <summary>Changes the lines of a file.</summary>
    public Corpus Change(string path, Action<List<string>> change)
    {
        var lines = File(path).Lines.ToList();
        change(lines);
        return With(new CorpusFile(path, lines));
    }

    /// <summary>Replaces the file of the same path.</summary>
    public Corpus With(CorpusFile changed) => new([.. Files.Select(file => file.Path == changed.Path ? changed : file)]);

    /// <summary>The files that another corpus does not have.</summary>
    public IEnumerable<CorpusFile> ChangedSince(Corpus before) => Files.Where(file => !before.Files.Contains(file));
}

/// <summary>A file of a corpus. Compared by reference, so that what is computed from it is shared by all corpora that have it.</summary>
internal sealed class CorpusFile(string path, IReadOnlyList<string> lines)
{
    private readonly Lazy<ParsedFile> _parsed = new(() => FactFileParser.Parse(path, lines));
    private readonly Lazy<string> _text = new(() => string.Join("\n", lines));

    public string Path { get; } = path;

    public IReadOnlyList<string> Lines { get; } = lines;

    public ParsedFile Parsed => _parsed.Value;

    public string Text => _text.Value;
}
