using System;
using System.Collections.Generic;
using System.Linq;

namespace ScenarioFacts.Tests;

/// <summary>Writes packed facts by hand: a line each, with <c>|</c> for the tabs between cells.</summary>
internal static class Packed
{
    public static string Lines(params string[] lines) => string.Join('\n', lines).Replace('|', '\t');

    public static FactText Facts(params string[] lines) => new("fact", Lines(lines), record => new Fact(record));

    public static FactText Sources(params string[] lines) => new("source", Lines(lines), record => new Source(record));

    public static FactText Places(params string[] lines) => new("place", Lines(lines), record => new Place(record));

    public static FactText People(params string[] lines) => new("person", Lines(lines), record => new Person(record));

    public static FactText Meetings(params string[] lines) => new("meeting", Lines(lines), record => new Meeting(record));

    public static FactCatalogue Catalogue(params FactText[] texts) => Using([], texts);

    public static FactCatalogue Using(IReadOnlyList<FactCatalogue> uses, params FactText[] texts) =>
        new("uk-japan", "UK–Japan security cooperation", uses, [.. texts.Select<FactText, Func<FactText>>(text => () => text)]);

    public static T Get<T>(this FactCatalogue catalogue, string name)
        where T : Fact => (T)(catalogue.Find(name) ?? throw new InvalidOperationException($"No {name}."));
}
