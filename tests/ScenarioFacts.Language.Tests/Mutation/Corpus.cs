using System;
using System.Collections.Generic;
using System.Linq;
using ScenarioFacts.Language.Tests.Mutation.Reading;

namespace ScenarioFacts.Language.Tests.Mutation;

/// <summary>Files of facts. An edit gives another corpus that shares what it does not touch.</summary>
internal sealed record Corpus(IReadOnlyList<CorpusFile> Files)
{
    public IEnumerable<ReadFile> Read => Files.Select(static file => file.Read);

    public CorpusFile File(string path) => Files.First(file => file.Path == path);

    public string Line(Place place) => File(place.Path).Lines[place.Line];

    public Corpus Replace(Place place, string line) => Change(place.Path, lines => lines[place.Line] = line);

    public Corpus Insert(Place place, params IEnumerable<string> lines) => Change(place.Path, all => all.InsertRange(place.Line, lines));

    public Corpus Remove(Place first, int count = 1) => Change(first.Path, lines => lines.RemoveRange(first.Line, count));

    /// <summary>Writes something else where a piece of a line stands.</summary>
    public Corpus Put(Place place, Piece piece, string text) => Put(place, piece.Column, piece.End, text);

    public Corpus Put(Place place, int from, int to, string text) => Replace(place, Line(place)[..from] + text + Line(place)[to..]);

    public Corpus Change(string path, Action<List<string>> change)
    {
        var lines = File(path).Lines.ToList();
        change(lines);
        return With(new CorpusFile(path, lines));
    }

    public Corpus With(CorpusFile changed) => new([.. Files.Select(file => file.Path == changed.Path ? changed : file)]);
}
