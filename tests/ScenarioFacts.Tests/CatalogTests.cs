using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Xunit;

namespace ScenarioFacts.Tests;

public sealed class CatalogTests
{
    [Fact]
    public void Facts_of_all_texts_come_in_ordinal_order()
    {
        var catalogue = Packed.Catalog(Packed.Places("f|b", "f|z", "f|é"), Packed.People("f|a", "f|b-2"), Packed.Places("f|a-1", "f|c"));
        Assert.Equal(["a", "a-1", "b", "b-2", "c", "z", "é"], catalogue.Facts.Select(fact => fact.Name));
        Assert.Equal(7, catalogue.Facts.Count);
        Assert.Same(catalogue.Find("a-1"), catalogue.Facts[1]);
        Assert.Equal(("uk-japan", "UK–Japan security cooperation"), (catalogue.Name, catalogue.Label));
        Assert.Equal("uk-japan", catalogue.ToString());
    }

    [Fact]
    public void Find_knows_every_name_and_no_other()
    {
        var names = Enumerable.Range(0, 500).Select(i => (2 * i).ToString("0000", CultureInfo.InvariantCulture)).ToArray();
        var catalogue = Packed.Catalog(
            Packed.Places([.. names.Where((_, i) => i % 3 == 0).Select(name => "f|" + name)]),
            Packed.Places([.. names.Where((_, i) => i % 3 != 0).Select(name => "f|" + name)]));
        Assert.All(names, name => Assert.Equal(name, catalogue.Find(name)?.Name));
        Assert.All(names, name => Assert.Null(catalogue.Find(name + "x")));
        Assert.Null(catalogue.Find(""));
        Assert.Throws<ArgumentNullException>(() => catalogue.Find(null!));
    }

    [Fact]
    public void Find_looks_at_home_first_and_then_in_what_is_used()
    {
        var deep = Packed.Catalog(Packed.Places("f|osaka", "f|tokyo|Deep Tokyo"));
        var used = Packed.Using([deep], Packed.Places("f|london|Used London", "f|tokyo|Used Tokyo"));
        var home = Packed.Using([used, deep], Packed.Places("f|london|Home London"), Packed.Meetings("f|m", "c|where|||||osaka"));
        Assert.Equal("Home London", home.Find("london")?.Label);
        Assert.Equal("Used Tokyo", home.Find("tokyo")?.Label);
        Assert.Same(deep.Find("osaka"), home.Get<Meeting>("m").Where);
        Assert.Same(deep, home.Find("osaka")?.Catalog);
        Assert.Null(home.Find("kyoto"));
        Assert.Equal(["london", "m"], home.Facts.Select(fact => fact.Name));
    }

    [Fact]
    public void Catalogs_that_use_each_other_over_many_ways_are_searched_once()
    {
        var catalogue = Packed.Catalog(Packed.Places("f|a"));
        for (var i = 0; i < 60; i++)
            catalogue = Packed.Using([catalogue, catalogue]);
        Assert.NotNull(catalogue.Find("a"));
        Assert.Null(catalogue.Find("b"));
    }

    [Fact]
    public void Name_declared_in_two_texts_is_refused()
    {
        var catalogue = Packed.Catalog(Packed.Places("f|a", "f|b"), Packed.People("f|b"));
        Assert.Contains("declare \"b\" twice", Assert.Throws<InvalidDataException>(() => catalogue.Find("a")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_made_before_it_is_asked_for()
    {
        var (texts, facts) = (0, new List<string>());
        var used = Packed.Catalog("used", [], [() => throw new InvalidOperationException("Touched.")]);
        Func<PackedFacts> Text(FactKind kind, params string[] lines) => () =>
        {
            texts++;
            return new PackedFacts(kind, Packed.Lines(lines));
        };
        var place = Packed.Kind("place", Make);
        var catalogue = Packed.Catalog("c", [used], [Text(place, "f|a", "x|malformed", "f|b", "c|in|||||c"), Text(Packed.Kind("town", Make), "f|c"), Text(Packed.Kind("ruin", Make), "malformed")]);
        var set = new FactSet<Place>(catalogue, place);
        Assert.Equal(("c", 0), (catalogue.Name, texts));
        Assert.Equal(2, set.Count);
        Assert.Equal(3, texts);
        Assert.Empty(facts);
        _ = set["b"];
        Assert.Equal(["b"], facts);
        _ = set["a"].Label;
        Assert.Equal(["b", "a"], facts);
        Assert.Throws<InvalidDataException>(() => set["a"].Claims);
        Assert.Throws<InvalidDataException>(() => catalogue.Find("a"));
        Assert.Equal(3, texts);

        Place Make(FactRecord record)
        {
            var fact = new Place(record);
            facts.Add(fact.Name);
            return fact;
        }
    }

    [Fact]
    public void Reference_decodes_only_the_fact_it_names()
    {
        var made = new List<string>();
        var kind = FactKind.Create("person", "Person", "people", Person.Descriptor, record =>
        {
            var fact = new Person(record);
            made.Add(fact.Name);
            return fact;
        });
        var text = new PackedFacts(kind, Packed.Lines("f|a", "c|friend|||||b", "f|b", "c|friend|||||c", "f|c", "c|friend|||||a"));
        _ = Packed.Catalog(text).Get<Person>("a").Friend;
        Assert.Equal(["a", "b"], made);
    }

    [Fact]
    public void Set_holds_its_own_kind_from_all_texts()
    {
        var catalogue = Packed.Catalog(Packed.Places("f|b"), Packed.People("f|p"), Packed.Places("f|a"), Packed.Meetings("f|m"));
        var set = new FactSet<Place>(catalogue, Place.Descriptor);
        Assert.Equal(["a", "b"], set.Select(place => place.Name));
        Assert.Equal(2, set.Count);
        Assert.Equal("b", set[1].Name);
        Assert.Same(catalogue.Find("a"), set["a"]);
        Assert.Same(set[0], set.Find("a"));
        Assert.Null(set.Find("p"));
        Assert.Throws<ArgumentNullException>(() => set.Find(null!));
        Assert.Throws<IndexOutOfRangeException>(() => set[2]);
        Assert.Empty(new FactSet<Place>(catalogue, Packed.Kind("town", static record => new Place(record))));
    }

    [Theory]
    [InlineData("tokio", "\"uk-japan\" has no place \"tokio\". Near: tokyo.")]
    [InlineData("london-4", "\"uk-japan\" has no place \"london-4\". Near: london-1, london-2, london-3.")]
    [InlineData("londres", "\"uk-japan\" has no place \"londres\".")]
    [InlineData("atlantis", "\"uk-japan\" has no place \"atlantis\".")]
    [InlineData("", "\"uk-japan\" has no place \"\".")]
    public void Missing_name_is_told_with_near_ones(string name, string expected)
    {
        var set = new FactSet<Place>(Packed.Catalog(Packed.Places("f|london-1", "f|london-2", "f|london-3", "f|london-31", "f|tokyo")), Place.Descriptor);
        Assert.Equal(expected, Assert.Throws<KeyNotFoundException>(() => set[name]).Message);
    }

    [Fact]
    public void Nearer_names_come_first()
    {
        var set = new FactSet<Place>(Packed.Catalog(Packed.Places("f|abcdx", "f|abcxx", "f|abdde")), Place.Descriptor);
        Assert.EndsWith("Near: abcdx, abdde, abcxx.", Assert.Throws<KeyNotFoundException>(() => set["abcde"]).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task All_threads_get_the_same_instances()
    {
        for (var round = 0; round < 30; round++)
        {
            var catalogue = Packed.Catalog(
                Packed.Sources("f|blog", "c|published|||||2015-03-07"),
                Packed.Places("f|london", "c|aka|||||Big Smoke"),
                Packed.Meetings("f|m", "e|blog|words of it|london", "c|status|||||occurred", "c|where|||||london", "c|format|||||by-phone"));
            var set = new FactSet<Meeting>(catalogue, Meeting.Descriptor);
            var seen = new ConcurrentBag<object[]>();
            using var start = new Barrier(4);
            var threads = Enumerable.Range(0, 4).Select(_ => Task.Factory.StartNew(Touch, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default)).ToArray();
            await Task.WhenAll(threads);
            Assert.Equal(4, seen.Count);
            Assert.All(seen, row => Assert.All(row.Zip(seen.First()), pair => Assert.Same(pair.First, pair.Second)));
            Assert.All(seen, row => Assert.Same(row[0], row[1]));

            void Touch()
            {
                start.SignalAndWait();
                var meeting = set["m"];
                seen.Add(
                [
                    meeting, catalogue.Find("m")!, meeting.Where!, meeting.Where!.Aka, meeting.WhereClaims, meeting.Status, meeting.Claims, meeting.Evidence,
                    meeting.Evidence[0].Source, meeting.Evidence[0].Via, meeting.Participants, meeting.StatusClaims, catalogue.Facts, meeting.WhereClaims[0].Evidence,
                ]);
            }
        }
    }

    [Fact]
    public void Arguments_must_be_given()
    {
        var catalogue = Packed.Catalog();
        Assert.Throws<ArgumentNullException>(() => new FactCatalog(null!));
        Assert.Throws<ArgumentNullException>(() => new FactCatalogContent(null!, "", [], []));
        Assert.Throws<ArgumentNullException>(() => new FactCatalogContent("", null!, [], []));
        Assert.Throws<ArgumentNullException>(() => new FactCatalogContent("", "", null!, []));
        Assert.Throws<ArgumentNullException>(() => new FactCatalogContent("", "", [], null!));
        Assert.Throws<ArgumentNullException>(() => new PackedFacts(null!, ""));
        Assert.Throws<ArgumentNullException>(() => new PackedFacts(Fact.Descriptor, (string)null!));
        Assert.Throws<ArgumentNullException>(() => new PackedFacts(Fact.Descriptor, (Type)null!));
        Assert.Throws<ArgumentException>(() => new PackedFacts(Fact.Descriptor, typeof(CatalogTests)));
        Assert.Throws<ArgumentNullException>(() => new FactSet<Fact>(null!, Fact.Descriptor));
        Assert.Throws<ArgumentNullException>(() => new FactSet<Fact>(catalogue, null!));
        Assert.Throws<ArgumentNullException>(() => new Fact(null!));
        Assert.Throws<ArgumentNullException>(() => Field.Text(null!));
        Assert.Throws<ArgumentNullException>(() => Field.Choice<Status>("status", null!));
    }
}
