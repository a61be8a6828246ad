using System.Collections.Generic;
using System.Text.Json;
using ScenarioFacts.Json;
using Xunit;

namespace ScenarioFacts.Tests;

/// <summary>What System.Text.Json makes of facts and values, without an option set.</summary>
public class JsonTests
{
    private static readonly FactCatalog Catalog = Packed.Catalog(
        Packed.Sources("f|blog|The blog", "c|text|||||blog.txt", "c|published|||||2015-03-07", "c|reliability|||||B", "f|story", "c|within|||||blog via abe"),
        Packed.Places("f|house", "c|in|||||town", "f|town"),
        Packed.Meetings("f|talks|Talks|The first.", "e2@3:12:4|blog|met at last|abe", "c|participants|||||abe as town|kishida", "c|status|accepted||2014|ongoing|occurred", "b|so it seems", "c|when|||||2015-01"),
        Packed.People("f|abe", "f|kishida"));

    [Fact]
    public void A_fact_is_written_with_its_claims_and_other_facts_by_name() => Assert.Equal(
        """
        {"name":"talks","kind":"meeting","label":"Talks","documentation":"The first.","assumed":false,
        "evidence":[{"source":"blog","via":["abe"],"denies":false,"credibility":2,"words":"met at last","text":"blog.txt","line":3,"firstWord":12,"wordCount":4}],"because":null,
        "claims":[{"field":"participants","values":[{"fact":"abe","as":"town"},{"fact":"kishida","as":null}],"standing":"plain","time":null,"inferred":false,"assumed":false,"disputed":false,"inherited":true,
        "evidence":[{"source":"blog","via":["abe"],"denies":false,"credibility":2,"words":"met at last","text":"blog.txt","line":3,"firstWord":12,"wordCount":4}],"because":null},
        {"field":"status","values":["occurred"],"standing":"accepted","time":{"at":null,"from":{"date":"2014","earliest":"2014-01-01","latest":"2014-12-31"},"to":null,"ongoing":true,"endUnknown":false},
        "inferred":true,"assumed":false,"disputed":false,"inherited":false,"evidence":[],"because":"so it seems"},
        {"field":"when","values":[{"date":"2015-01","earliest":"2015-01-01","latest":"2015-01-31"}],"standing":"plain","time":null,"inferred":false,"assumed":false,"disputed":false,"inherited":true,
        "evidence":[{"source":"blog","via":["abe"],"denies":false,"credibility":2,"words":"met at last","text":"blog.txt","line":3,"firstWord":12,"wordCount":4}],"because":null}]}
        """.Replace("\n", "", System.StringComparison.Ordinal),
        JsonSerializer.Serialize(Catalog.Get<Meeting>("talks")));

    [Fact]
    public void A_source_is_written_with_those_that_it_is_in() => Assert.Equal(
        """{"name":"story","kind":"source","label":"story","documentation":null,"assumed":false,"evidence":[],"because":null,"claims":[{"field":"within","values":[{"fact":"blog","via":["abe"]}],"standing":"plain","time":null,"inferred":false,"assumed":false,"disputed":false,"inherited":false,"evidence":[],"because":null}]}""",
        JsonSerializer.Serialize(Catalog.OfKind<Source>()[1]));

    [Fact]
    public void Facts_claims_and_answers_are_written_wherever_they_stand()
    {
        var talks = Catalog.Get<Meeting>("talks");
        Assert.StartsWith("{\"field\":\"when\"", JsonSerializer.Serialize(talks.WhenClaims[0]), System.StringComparison.Ordinal);
        Assert.StartsWith("[{\"field\":\"status\"", JsonSerializer.Serialize(talks.Status), System.StringComparison.Ordinal);
        Assert.Equal("""{"Certainty":1,"Known":[],"Possible":["occurred"],"Values":["occurred"],"HasValue":true}""", JsonSerializer.Serialize(talks.Status.At(FactDate.Of(2014, 12, 31))));
        Assert.Equal("""{"Certainty":0,"Known":[],"Possible":[],"Values":[],"HasValue":false}""", JsonSerializer.Serialize(talks.Status.At(FactDate.Of(2000))));
        Assert.Equal(JsonSerializer.Serialize(talks), JsonSerializer.Serialize<Fact>(talks));
    }

    [Fact]
    public void Values_are_read_as_they_are_written_and_from_the_text_alone()
    {
        AssertReadsBack(FactDate.Parse("2015-01~"), "\"2015-01~\"");
        AssertReadsBack(FactDate.Parse("../2015"), "\"../2015\"");
        AssertReadsBack(FactNumber.Parse("~31 million"), "\"~31 million\"");
        AssertReadsBack(Money.Parse("5.05 trillion JPY (42 billion USD)"), "\"5.05 trillion JPY (42 billion USD)\"");
        AssertReadsBack(Money.Parse("5 EUR"), "\"5 EUR\"");
        AssertReadsBack(Quantity.Parse("at least 300 km"), "\"at least 300 km\"");
        AssertReadsBack(Status.Cancelled, "\"cancelled\"");
        AssertReadsBack(Reliability.C, "\"C\"");
    }

    [Theory]
    [InlineData("\"soon\"")]
    [InlineData("{\"day\":\"2015\"}")]
    [InlineData("[]")]
    [InlineData("3")]
    public void What_is_no_date_is_refused(string json) => Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<FactDate>(json));

    [Fact]
    public void Dates_and_words_are_keys_too()
    {
        var byDate = new Dictionary<FactDate, Status> { [FactDate.Of(2015)] = Status.Occurred };
        Assert.Equal("{\"2015\":\"occurred\"}", JsonSerializer.Serialize(byDate));
        Assert.Equal(byDate, JsonSerializer.Deserialize<Dictionary<FactDate, Status>>("{\"2015\":\"occurred\"}"));
        Assert.Equal("{\"planned\":1}", JsonSerializer.Serialize(new Dictionary<Status, int> { [Status.Planned] = 1 }));
    }

    [Fact]
    public void Facts_are_read_by_name_from_a_catalog()
    {
        var options = new JsonSerializerOptions { Converters = { new FactNameJsonConverter(Catalog) } };
        var visit = new Visit(Catalog.Get<Person>("abe"), Catalog.Get<Place>("house"), FactDate.Of(2015));
        var json = JsonSerializer.Serialize(visit, options);
        Assert.StartsWith("""{"Who":{"fact":"abe","as":null},"Where":{"fact":"house","as":null},""", json, System.StringComparison.Ordinal);
        Assert.Equal(visit, JsonSerializer.Deserialize<Visit>(json, options));
        Assert.Equal(visit, JsonSerializer.Deserialize<Visit>("""{"Who":"abe","Where":"house","When":"2015"}""", options));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Visit>("""{"Who":"house"}""", options));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Visit>("""{"Who":"nobody"}""", options));
    }

    private static void AssertReadsBack<T>(T value, string text)
    {
        Assert.Equal(value, JsonSerializer.Deserialize<T>(JsonSerializer.Serialize(value)));
        Assert.Equal(value, JsonSerializer.Deserialize<T>(text));
    }

    private sealed record Visit(Person Who, Place Where, FactDate When);
}
