using System.Collections.Generic;
using System.Linq;
using ScenarioFacts.Language.Tests.Mutation.Reading;

namespace ScenarioFacts.Language.Tests.Mutation.Judging;

/// <summary>One scenario with what it sees: its own facts, those of what it uses, and their kinds.</summary>
internal sealed class World
{
    private readonly Dictionary<string, List<(ReadFile File, ReadFact Fact, Piece Name)>> _facts = [];
    private readonly HashSet<string> _loose = [];
    private readonly HashSet<string> _vocabularies = ["core"];
    private readonly VocabularyEntries _entries;

    public World(string scenario, IReadOnlyList<ReadFile> all, VocabularyEntries entries)
    {
        _entries = entries;
        Files = [.. all.Where(file => file.Header is not null && !file.IsVocabulary && file.Name == scenario)];
        foreach (var file in all)
            _loose.UnionWith(file.LooseNames);
        foreach (var file in all.Where(static file => file.Header is null))
            _loose.UnionWith(file.Facts.SelectMany(static fact => fact.Names).Select(static name => name.Text));
        See(scenario, all, []);
    }

    /// <summary>The files of the scenario itself.</summary>
    public IReadOnlyList<ReadFile> Files { get; }

    /// <summary>Whether something that it uses is not known: then anything may be declared there.</summary>
    public bool IsIncomplete { get; private set; }

    public IEnumerable<(ReadFile File, ReadFact Fact)> Own => Files.SelectMany(static file => file.Facts.Select(fact => (file, fact)));

    public IReadOnlyDictionary<string, List<(ReadFile File, ReadFact Fact, Piece Name)>> Facts => _facts;

    /// <summary>Whether a line that could not be read may declare the name.</summary>
    public bool MayDeclare(string name) => IsIncomplete || _loose.Contains(name);

    public ReadFact? Fact(string name) => _facts.TryGetValue(name, out var found) ? found[0].Fact : null;

    public KindEntry? Kind(string name) => _vocabularies.Any(vocabulary => _entries.Has(vocabulary, name)) ? _entries.Kinds[name] : null;

    public KindEntry? KindOf(ReadFact fact) => Kind(fact.Kind.Text);

    public IReadOnlyList<string>? Choice(string name) => _entries.Choices.GetValueOrDefault(name);

    private void See(string scenario, IReadOnlyList<ReadFile> all, HashSet<string> seen)
    {
        if (!seen.Add(scenario))
            return;
        foreach (var file in all.Where(file => file.Header is not null && !file.IsVocabulary && file.Name == scenario))
        {
            foreach (var (fact, name) in file.Facts.SelectMany(static fact => fact.Names.Select(name => (fact, name))))
                (_facts.TryGetValue(name.Text, out var known) ? known : _facts[name.Text] = []).Add((file, fact, name));
            IsIncomplete |= file.HasBrokenUse;
            var used = file.Uses.Select(static use => use.Pieces[1].Text).ToList();
            if (file.Header!.Pieces is [_, _, { Text: "extends" }, var extended, ..])
                used.Add(extended.Text);
            foreach (var name in used)
                Use(name, all, seen);
        }
    }

    private void Use(string name, IReadOnlyList<ReadFile> all, HashSet<string> seen)
    {
        if (_entries.Names.Contains(name))
            _vocabularies.Add(name);
        else if (all.Any(file => file.Header is not null && file.Name == name))
            See(name, all, seen);
        else
            IsIncomplete = true;
    }
}
