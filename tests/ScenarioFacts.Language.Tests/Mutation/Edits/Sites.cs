using System;
using System.Collections.Generic;
using System.Linq;
using ScenarioFacts.Language.Tests.Mutation.Judging;
using ScenarioFacts.Language.Tests.Mutation.Reading;

namespace ScenarioFacts.Language.Tests.Mutation.Edits;

/// <summary>The places of a corpus where something can be changed, found by reading it.</summary>
internal sealed class Sites
{
    private readonly Dictionary<string, int> _uses;

    public Sites(Corpus corpus, VocabularyEntries vocabularies)
    {
        Corpus = corpus;
        Worlds = [.. corpus.Read.Where(static file => !file.IsVocabulary).Select(static file => file.Name).Distinct().Select(name => new World(name, [.. corpus.Read], vocabularies))];
        _uses = Count(Worlds);
    }

    public Corpus Corpus { get; }

    public IReadOnlyList<World> Worlds { get; }

    public IEnumerable<(World World, ReadFact Fact, KindEntry Kind)> Facts =>
        from world in Worlds
        from own in world.Own
        let kind = world.KindOf(own.Fact)
        where kind is not null
        select (world, own.Fact, kind);

    public IEnumerable<(World World, ReadFact Fact, ReadClaim Claim, FieldEntry Field)> Claims =>
        from fact in Facts
        from claim in fact.Fact.Claims
        where claim.Line.LastNumber == claim.Line.Place.Line
        select (fact.World, fact.Fact, claim, fact.Kind.Field(claim.Field.Text));

    public IEnumerable<(World World, ReadFact Fact, ReadEvidence Evidence)> Evidence =>
        from fact in Facts
        from evidence in fact.Fact.AllEvidence
        where evidence.Line.LastNumber == evidence.Line.Place.Line
        select (fact.World, fact.Fact, evidence);

    /// <summary>Claims whose field has a type of its own: text, date, a choice.</summary>
    public IEnumerable<(World World, ReadFact Fact, ReadClaim Claim, FieldEntry Field)> ClaimsOf(Func<World, FieldEntry, bool> isWanted) =>
        Claims.Where(site => isWanted(site.World, site.Field));

    public IEnumerable<(World World, ReadFact Fact, ReadClaim Claim, FieldEntry Field)> References => ClaimsOf(IsReference);

    public IEnumerable<(World World, ReadFact Fact, ReadClaim Claim, FieldEntry Field)> Dates => ClaimsOf(static (_, declared) => declared.Types[0] == "date");

    public IEnumerable<(World World, ReadFact Fact, ReadClaim Claim, FieldEntry Field)> Choices => ClaimsOf(static (world, declared) => world.Choice(declared.Types[0]) is not null);

    public IEnumerable<(World World, ReadFact Fact, ReadClaim Claim, FieldEntry Field)> Texts => ClaimsOf(static (_, declared) => declared.Types[0] == "text");

    public static bool IsReference(World world, FieldEntry field) => world.Kind(field.Types[0]) is not null && field.Name != "within";

    /// <summary>How many lines name a fact, in the scenario and in its variants.</summary>
    public int UsesOf(string name) => _uses.GetValueOrDefault(name);

    private static Dictionary<string, int> Count(IEnumerable<World> worlds)
    {
        var uses = new Dictionary<string, int>();
        foreach (var name in worlds.SelectMany(NamesIn))
            uses[name] = uses.GetValueOrDefault(name) + 1;
        return uses;
    }

    /// <summary>The names in each line, each once a line.</summary>
    private static IEnumerable<string> NamesIn(World world) =>
        world.Own.SelectMany(static own => own.Fact.AllEvidence).SelectMany(static evidence => evidence.Via.Append(evidence.Source).Select(static piece => piece.Text).Distinct())
            .Concat(world.Own.SelectMany(static own => own.Fact.Claims).SelectMany(static claim => claim.Items.SelectMany(static item => item).Select(static piece => piece.Text).Distinct()))
            .Concat(world.Statements.SelectMany(static statement => statement.Names.Distinct()));
}
