using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using ScenarioFacts.Language.Tests.Mutation.Reading;

namespace ScenarioFacts.Language.Tests.Mutation.Judging;

/// <summary>The quotes that stand in each text: those of the facts before anything was changed, which were checked against their sources and sealed.</summary>
internal sealed class SealedQuotes
{
    private readonly HashSet<(string Text, string Quote)> _quotes = [];
    private readonly HashSet<string> _ends = [];
    private readonly ConcurrentDictionary<string, (string Canonical, int Shortest)> _words = new();

    public SealedQuotes(IEnumerable<World> worlds)
    {
        foreach (var world in worlds)
        {
            foreach (var evidence in world.Own.SelectMany(static own => own.Fact.AllEvidence).Concat(world.Statements.SelectMany(static statement => statement.Backing.Evidence)))
                _quotes.Add((TextOf(world, evidence.Source.Text) ?? "", Canonical(evidence.Words.Text)));
            foreach (var (_, fact) in world.Own.Where(own => world.KindOf(own.Fact)?.Is("source") == true))
            {
                Texts.UnionWith(Value(fact, "text") is { } text ? [text] : []);
                _ends.UnionWith(Value(fact, "ignore-after") is { } end ? [Canonical(end)] : []);
            }
        }
    }

    /// <summary>The names of the texts that are sealed.</summary>
    public HashSet<string> Texts { get; } = [];

    public bool Has(string text, string quote) => _quotes.Contains((text, Canonical(quote)));

    public bool IsEnd(string words) => _ends.Contains(Canonical(words));

    public int ShortestPart(string quote) => Read(quote).Shortest;

    /// <summary>The text that the words of a source are looked for in: its own, or that of the source it is found in.</summary>
    public static string? TextOf(World world, string source)
    {
        var seen = new HashSet<string>();
        for (var name = source; name is not null && seen.Add(name) && world.Fact(name) is { } fact; name = Value(fact, "within")?.Split(' ')[0])
        {
            if (Value(fact, "text") is { } text)
                return text;
        }

        return null;
    }

    public static string? Value(ReadFact fact, string field) => fact.Claims.Find(claim => claim.Field.Text == field)?.Values.First();

    private string Canonical(string quote) => Read(quote).Canonical;

    private (string Canonical, int Shortest) Read(string quote) =>
        _words.GetOrAdd(quote, static quote => (QuoteWords.Canonical(quote), QuoteWords.PartsOf(quote).Min(static part => part.Count)));
}
