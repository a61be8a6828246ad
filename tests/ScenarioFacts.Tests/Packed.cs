using System;
using System.Collections.Generic;
using System.Linq;

namespace ScenarioFacts.Tests;

/// <summary>Writes packed facts by hand: a line each, with <c>|</c> for the tabs between cells.</summary>
internal static class Packed
{
    public static string Lines(params string[] lines) => string.Join('\n', lines).Replace('|', '\t');

    public static PackedFacts Facts(params string[] lines) => new(Fact.Descriptor, Lines(lines));

    public static PackedFacts Sources(params string[] lines) => new(Source.Descriptor, Lines(lines));

    public static PackedFacts Places(params string[] lines) => new(Place.Descriptor, Lines(lines));

    public static PackedFacts People(params string[] lines) => new(Person.Descriptor, Lines(lines));

    public static PackedFacts Meetings(params string[] lines) => new(Meeting.Descriptor, Lines(lines));

    public static FactCatalog Catalog(params PackedFacts[] texts) => Using([], texts);

    public static FactCatalog Using(IReadOnlyList<FactCatalog> uses, params PackedFacts[] texts) =>
        new(new FactCatalogContent("uk-japan", "UK–Japan security cooperation", uses, [.. texts.Select<PackedFacts, Func<PackedFacts>>(text => () => text)]));

    public static FactCatalog Catalog(string name, IReadOnlyList<FactCatalog> uses, IReadOnlyList<Func<PackedFacts>> texts) => new(new FactCatalogContent(name, name, uses, texts));

    /// <summary>A kind whose facts are made by a test.</summary>
    public static FactKind Kind<T>(string name, Func<FactRecord, T> create)
        where T : Fact => FactKind.Create(name, name, name + "s", Fact.Descriptor, create);

    public static T Get<T>(this FactCatalog catalogue, string name)
        where T : Fact => (T)(catalogue.Find(name) ?? throw new InvalidOperationException($"No {name}."));
}
