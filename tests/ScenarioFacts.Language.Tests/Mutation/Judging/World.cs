using System;
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

    public World(string scenario, IReadOnlyList<ReadFile> all, VocabularyEntries entries, Func<string, World>? others = null)
    {
        _entries = entries;
        Name = scenario;
        Files = [.. all.Where(file => file.Header is not null && !file.IsVocabulary && file.Name == scenario)];
        foreach (var file in all)
            _loose.UnionWith(file.LooseNames);
        foreach (var file in all.Where(static file => file.Header is null))
            _loose.UnionWith(file.Facts.SelectMany(static fact => fact.Names).Select(static name => name.Text));
        See(scenario, all, []);
        if (Files.Select(static file => file.Base).FirstOrDefault(static name => name is not null) is { } extended && extended != scenario && all.Any(file => file.Header is not null && file.Name == extended))
            Base = others?.Invoke(extended) ?? new World(extended, all, entries);
    }

    /// <summary>The scenario that this one is a variant of.</summary>
    public World? Base { get; }

    public bool IsVariant => Files.Any(static file => file.Base is not null);

    public IEnumerable<ReadStatement> Statements => Files.SelectMany(static file => file.Statements);

    public IEnumerable<ReadStatement> Of(string kind) => Statements.Where(statement => statement.Kind == kind);

    /// <summary>Whether the variant takes a fact, or all that it says in a field, away.</summary>
    public bool Retracts(string fact, string? field) => Of("retract").Any(statement => statement.Fact == fact && (statement.Field is null || statement.Field == field));

    /// <summary>The facts that there are here, a variant’s base included, with their files.</summary>
    public IEnumerable<ReadFact> Present => (Base?.Present.Where(fact => !Retracts(fact.Name, null)) ?? []).Concat(Own.Select(static own => own.Fact));

    /// <summary>What is said of a fact in a field: of a variant, with its assumptions in place of the claims.</summary>
    public IReadOnlyList<ReadClaim> Claims(string fact, string field)
    {
        if (Retracts(fact, field))
            return [];
        var assumed = Of("assume").Where(statement => statement.Fact == fact && statement.Field == field).Select(static statement => statement.Claim).ToList();
        if (assumed.Exists(static claim => claim.Times.Count == 0))
            return assumed;
        var own = Own.FirstOrDefault(own => own.Fact.Name == fact).Fact ?? (Base is null ? Fact(fact) : null);
        var claims = own is null ? Base?.Claims(fact, field) ?? [] : [.. own.Claims.Where(claim => claim.Field.Text == field)];
        return assumed.Count == 0 ? claims : [.. claims.Where(claim => !assumed.Exists(assumption => Covers(assumption, claim))), .. assumed];
    }

    /// <summary>Whether all that a claim says lies in the days from which something else is assumed.</summary>
    private static bool Covers(ReadClaim assumption, ReadClaim claim) =>
        ClaimJudge.Date(assumption, "from") is { } from && (ClaimJudge.Date(claim, "at") ?? ClaimJudge.Date(claim, "from")) is { } start && !(start.Earliest < from.Earliest);

    public string Name { get; }

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
