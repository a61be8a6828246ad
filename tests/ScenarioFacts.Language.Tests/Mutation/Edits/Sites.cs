using System;
using System.Collections.Generic;
using System.Linq;
using ScenarioFacts.Language.Tests.Mutation.Judging;
using ScenarioFacts.Language.Tests.Mutation.Reading;

namespace ScenarioFacts.Language.Tests.Mutation.Edits;

/// <summary>The places of a corpus where something can be changed, found by reading it.</summary>
internal sealed class Sites(Corpus corpus, VocabularyEntries vocabularies)
{
    public Corpus Corpus { get; } = corpus;

    public IReadOnlyList<World> Worlds { get; } =
        [.. corpus.Read.Where(static file => !file.IsVocabulary).Select(static file => file.Name).Distinct().Select(name => new World(name, [.. corpus.Read], vocabularies))];

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

    /// <summary>How many lines name a fact.</summary>
    public static int UsesOf(World world, string name) =>
        world.Own.Sum(own => own.Fact.AllEvidence.Count(evidence => evidence.Source.Text == name || evidence.Via.Any(voice => voice.Text == name))
            + own.Fact.Claims.Count(claim => claim.Items.Any(item => item.Any(piece => piece.Reads(name)))));
}
