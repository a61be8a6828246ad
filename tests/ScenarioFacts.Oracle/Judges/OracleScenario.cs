using System;
using System.Collections.Generic;
using System.Linq;
using ScenarioFacts.Oracle.Reading;

namespace ScenarioFacts.Oracle.Judges;

/// <summary>What the rules about one fact may look up beside the fact.</summary>
internal interface IFactScope
{
    KnownQuotes Quotes { get; }

    ParsedFact? Fact(string name);

    ParsedKind? Kind(string name);

    ParsedKind? KindOf(ParsedFact fact);

    /// <summary>Whether a name may be declared by a line that is unreadable, or by something unknown.</summary>
    bool MayDeclare(string name);

    /// <summary>The words of a choice of the vocabularies.</summary>
    IReadOnlyList<string>? Choice(string name);

    /// <summary>The words of a choice after which nothing else comes; null for a choice that does not come to an end.</summary>
    IReadOnlyList<string>? Finals(string name);

    /// <summary>Whether a fact is another or lies in it, directly or indirectly.</summary>
    bool IsWithin(string inner, string outer);
}

internal enum LookupKind
{
    Fact,
    Kind,
    MayDeclare,
}

/// <summary>A question to a scope.</summary>
internal readonly record struct Lookup(LookupKind Kind, string Name);

/// <summary>A scenario with everything in its scope: its own facts, the facts of what it uses or extends, and their kinds.</summary>
internal sealed class OracleScenario : IFactScope
{
    private readonly Dictionary<string, List<(ParsedFact Fact, Token Name)>> _facts = [];
    private readonly Dictionary<string, ParsedFact> _own;
    private readonly ILookup<string, ParsedStatement> _statements;
    private readonly HashSet<string> _vocabularies = ["core"];
    private readonly IReadOnlySet<string> _namesInErrors;
    private Dictionary<Lookup, object?>? _recorded;

    private OracleScenario(string name, IReadOnlyList<ParsedFile> all, IReadOnlySet<string> namesInErrors, ParsedVocabularies vocabularies, KnownQuotes quotes, Func<string, OracleScenario> others)
    {
        (Name, AllFiles, Vocabularies, Quotes, _namesInErrors) = (name, all, vocabularies, quotes, namesInErrors);
        Files = [.. FilesOf(name)];
        Own = [.. Files.SelectMany(static file => file.Facts)];
        _own = Own.DistinctBy(static fact => fact.Name).ToDictionary(static fact => fact.Name);
        Statements = [.. Files.SelectMany(static file => file.Statements)];
        _statements = Statements.ToLookup(static statement => statement.Kind);
        Include(name, []);
        if (Files.Select(static file => file.Base).FirstOrDefault(static extended => extended is not null) is { } extended && extended != name && all.Any(file => file.Header is not null && file.Name == extended))
            Base = others(extended);
    }

    public string Name { get; }

    /// <summary>The files of all scenarios.</summary>
    public IReadOnlyList<ParsedFile> AllFiles { get; }

    public ParsedVocabularies Vocabularies { get; }

    public KnownQuotes Quotes { get; }

    /// <summary>The files of this scenario.</summary>
    public IReadOnlyList<ParsedFile> Files { get; }

    /// <summary>The facts of this scenario's own files.</summary>
    public IReadOnlyList<ParsedFact> Own { get; }

    public IReadOnlyList<ParsedStatement> Statements { get; }

    /// <summary>The scenario that this one extends.</summary>
    public OracleScenario? Base { get; }

    public bool IsVariant => Files.Any(static file => file.Base is not null);

    /// <summary>Whether something that it uses is unknown. Then any name may be declared there.</summary>
    public bool IsIncomplete { get; private set; }

    /// <summary>All facts in scope, by name.</summary>
    public IReadOnlyDictionary<string, List<(ParsedFact Fact, Token Name)>> Facts => _facts;

    /// <summary>The facts of the scenario, with those of its base that it does not retract.</summary>
    public IEnumerable<ParsedFact> Present => (Base?.Present.Where(fact => !Retracts(fact.Name, null)) ?? []).Concat(Own);

    /// <summary>The scenarios of some files.</summary>
    public static IReadOnlyList<OracleScenario> AllIn(IReadOnlyList<ParsedFile> files, ParsedVocabularies vocabularies, KnownQuotes quotes)
    {
        var namesInErrors = NamesInErrors(files);
        var created = new Dictionary<string, OracleScenario?>();
        return [.. files.Where(static file => file.Header is not null && !file.IsVocabulary).Select(static file => file.Name).Distinct().Select(Get)];

        // A scenario that extends itself by way of others sees an empty base.
        OracleScenario Get(string name)
        {
            if (created.TryGetValue(name, out var known))
                return known ?? new OracleScenario(name, [], namesInErrors, vocabularies, quotes, Get);
            created[name] = null;
            var scenario = new OracleScenario(name, files, namesInErrors, vocabularies, quotes, Get);
            created[name] = scenario;
            return scenario;
        }
    }

    public IEnumerable<ParsedStatement> StatementsOf(string kind) => _statements[kind];

    /// <summary>Whether the variant retracts a fact, or a field of it.</summary>
    public bool Retracts(string fact, string? field) => StatementsOf("retract").Any(statement => statement.Fact == fact && (statement.Field is null || statement.Field == field));

    /// <summary>The claims of a field; in a variant, with assumptions in place of the claims that they replace.</summary>
    public IReadOnlyList<ParsedClaim> Claims(string fact, string field)
    {
        if (Retracts(fact, field))
            return [];
        var assumed = StatementsOf("assume").Where(statement => statement.Fact == fact && statement.Field == field).Select(static statement => statement.Claim).ToList();
        if (assumed.Exists(static claim => claim.Times.Count == 0))
            return assumed;
        var own = _own.GetValueOrDefault(fact) ?? (Base is null ? Fact(fact) : null);
        var claims = own is null ? Base?.Claims(fact, field) ?? [] : [.. own.Claims.Where(claim => claim.Field.Text == field)];
        return assumed.Count == 0 ? claims : [.. claims.Where(claim => !assumed.Exists(assumption => Covers(assumption, claim))), .. assumed];
    }

    public bool MayDeclare(string name) => Answer(new Lookup(LookupKind.MayDeclare, name)) is not null;

    public ParsedFact? Fact(string name) => (ParsedFact?)Answer(new Lookup(LookupKind.Fact, name));

    public ParsedKind? Kind(string name) => (ParsedKind?)Answer(new Lookup(LookupKind.Kind, name));

    public ParsedKind? KindOf(ParsedFact fact) => Kind(fact.Kind.Text);

    public IReadOnlyList<string>? Choice(string name) => Vocabularies.Choices.GetValueOrDefault(name);

    public IReadOnlyList<string>? Finals(string name) => Vocabularies.Finals.GetValueOrDefault(name) is { Count: > 0 } words ? words : null;

    /// <summary>Whether nothing else comes after the value of a claim.</summary>
    public bool IsFinal(ParsedField field, ParsedClaim claim) =>
        !field.IsList && Finals(field.Types[0]) is { } words && claim.Values.All(words.Contains);

    public bool IsWithin(string inner, string outer)
    {
        var seen = new HashSet<string>();
        var next = new Queue<string>([inner]);
        while (next.TryDequeue(out var name))
        {
            if (name == outer)
                return true;
            if (!seen.Add(name) || Fact(name) is not { } fact)
                continue;
            foreach (var item in fact.Claims.Where(static claim => claim.Field.Text == "in" && claim.Standing is "plain" or "accepted").SelectMany(static claim => claim.Items))
                next.Enqueue(item[0].Text);
        }

        return false;
    }

    /// <summary>Starts to record what is looked up.</summary>
    public void StartRecording() => _recorded = [];

    /// <summary>What was looked up since, with the answers.</summary>
    public IReadOnlyDictionary<Lookup, object?> StopRecording()
    {
        var recorded = _recorded!;
        _recorded = null;
        return recorded;
    }

    /// <summary>Whether all lookups have the same answers here.</summary>
    public bool Repeats(IReadOnlyDictionary<Lookup, object?> lookups)
    {
        foreach (var (lookup, answer) in lookups)
        {
            if (!ReferenceEquals(Find(lookup), answer))
                return false;
        }

        return true;
    }

    private object? Answer(Lookup lookup)
    {
        var answer = Find(lookup);
        if (_recorded is not null)
            _recorded[lookup] = answer;
        return answer;
    }

    /// <summary>The fact, the kind, or for a name that may be declared some object that is not null.</summary>
    private object? Find(Lookup lookup) => lookup.Kind switch
    {
        LookupKind.Fact => _facts.TryGetValue(lookup.Name, out var found) ? found[0].Fact : null,
        LookupKind.Kind => _vocabularies.Any(vocabulary => Vocabularies.Has(vocabulary, lookup.Name)) ? Vocabularies.Kinds[lookup.Name] : null,
        _ => IsIncomplete || _namesInErrors.Contains(lookup.Name) ? Vocabularies : null,
    };

    /// <summary>Whether a claim starts no earlier than the day from which something else is assumed.</summary>
    private static bool Covers(ParsedClaim assumption, ParsedClaim claim) =>
        assumption.From is { } from && claim.Start is { } start && !(start.Earliest < from.Earliest);

    private static HashSet<string> NamesInErrors(IReadOnlyList<ParsedFile> files) =>
        [.. files.SelectMany(static file => file.NamesInErrors), .. files.Where(static file => file.Header is null).SelectMany(static file => file.Facts).SelectMany(static fact => fact.Names).Select(static name => name.Text)];

    private IEnumerable<ParsedFile> FilesOf(string name) => AllFiles.Where(file => file.Header is not null && !file.IsVocabulary && file.Name == name);

    private void Include(string name, HashSet<string> seen)
    {
        if (!seen.Add(name))
            return;
        foreach (var file in FilesOf(name))
        {
            foreach (var fact in file.Facts)
            {
                foreach (var declared in fact.Names)
                    (_facts.TryGetValue(declared.Text, out var known) ? known : _facts[declared.Text] = []).Add((fact, declared));
            }

            IsIncomplete |= file.HasBrokenUse;
            foreach (var used in file.Uses)
                Use(used.Tokens[1].Text, seen);
            if (file.Base is { } extended)
                Use(extended, seen);
        }
    }

    private void Use(string name, HashSet<string> seen)
    {
        if (Vocabularies.Has(name))
            _vocabularies.Add(name);
        else if (AllFiles.Any(file => file.Header is not null && file.Name == name))
            Include(name, seen);
        else
            IsIncomplete = true;
    }
}
