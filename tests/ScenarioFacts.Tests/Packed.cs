using System;
using System.Collections.Generic;
using System.Linq;

namespace ScenarioFacts.Tests;

/// <summary>Writes packed facts by hand: a line each, with <c>|</c> for the tabs between cells.</summary>
internal static class Packed
{
    public static string Lines(params string[] lines) => string.Join('\n', lines).Replace('|', '\t');

    public static PackedFacts Facts(params string[] lines) => new("fact", Lines(lines), record => new Fact(record));

    public static PackedFacts Sources(params string[] lines) => new("source", Lines(lines), record => new Source(record));

    public static PackedFacts Places(params string[] lines) => new("place", Lines(lines), record => new Place(record));

    public static PackedFacts People(params string[] lines) => new("person", Lines(lines), record => new Person(record));

    public static PackedFacts Meetings(params string[] lines) => new("meeting", Lines(lines), record => new Meeting(record));

    public static FactCatalog Catalog(params PackedFacts[] texts) => Using([], texts);

    public static FactCatalog Using(IReadOnlyList<FactCatalog> uses, params PackedFacts[] texts) =>
        new("uk-japan", "UK–Japan security cooperation", uses, [.. texts.Select<PackedFacts, Func<PackedFacts>>(text => () => text)]);

    public static T Get<T>(this FactCatalog catalogue, string name)
        where T : Fact => (T)(catalogue.Find(name) ?? throw new InvalidOperationException($"No {name}."));
}
