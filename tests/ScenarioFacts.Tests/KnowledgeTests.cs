using System.Linq;
using Xunit;

namespace ScenarioFacts.Tests;

/// <summary>What could be known by a date: what sources had published.</summary>
public class KnowledgeTests
{
    private static readonly FactCatalog Catalog = Packed.Catalog(
        Packed.Sources("f|early", "c|published|||||2015-03-07", "f|late", "c|published|||||2018", "f|undated"),
        Packed.Meetings(
            "f|guess", "c|status||2014|||occurred", "b|so it seems",
            "f|talks", "c|status||2014-05|||planned", "e|early|to meet", "c|status||2014-06|||cancelled", "e|late|never met",
            "f|walk", "c|status||2014-06-01|||underway", "e|undated|walks"),
        Packed.People("f|abe", "c|office|||2012|ongoing|Prime Minister", "e|early|Prime Minister Abe", "e|late|still Prime Minister"));

    [Theory]
    [InlineData("2015-03-07", "Possible: Planned")]
    [InlineData("2017", "Possible: Planned")]
    [InlineData("2018", "Known: Cancelled")]
    [InlineData("2014", "Unknown")]
    public void A_claim_counts_once_a_source_of_it_is_published(string knownBy, string expected) =>
        Assert.Equal(expected, Catalog.AsOf(FactDate.Parse("2014-07-01"), FactDate.Parse(knownBy)).Of(Catalog.Get<Meeting>("talks").Status).ToString());

    [Fact]
    public void Without_a_source_or_its_date_a_claim_always_counts()
    {
        string[] names = ["talks", "walk", "guess"];
        var view = Catalog.AsOf(FactDate.Of(2014, 6, 1), FactDate.Of(1900));
        Assert.True(view.Is(Catalog.Get<Meeting>("walk").Status, Status.Underway));
        Assert.Equal("Possible: Occurred", view.Of(Catalog.Get<Meeting>("guess").Status).ToString());
        Assert.Equal([false, true, true], names.Select(name => view.Knows(Catalog.Find(name)!.Claims[0])));
        Assert.True(Catalog.AsOf(FactDate.Of(2014)).Knows(Catalog.Find("talks")!.Claims[0]));
        Assert.Equal("uk-japan as of 2014-06-01, known by 1900", view.ToString());
    }

    [Theory]
    [InlineData("2015-06", "Possible: Prime Minister")]
    [InlineData("2018", "Known: Prime Minister")]
    public void What_is_ongoing_lasts_as_far_as_sources_had_been_published(string knownBy, string expected) =>
        Assert.Equal(expected, Catalog.AsOf(FactDate.Of(2016), FactDate.Parse(knownBy)).Of(Catalog.Get<Person>("abe").Office).ToString());
}
