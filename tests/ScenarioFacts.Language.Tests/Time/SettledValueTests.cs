using System.Linq;
using ScenarioFacts.Language.Semantics;
using ScenarioFacts.Tests.Shared;
using Xunit;

namespace ScenarioFacts.Language.Tests.Time;

/// <summary>The compiler has the value that the application has for the same claims.</summary>
public class SettledValueTests
{
    private const string Places = """
        scenario s
        use defence
        place mill, town
        place hall
          in: town
        place desk
          in: hall
        place shed
          in rejected: town
        meeting m

        """;

    [Theory]
    [MemberData(nameof(SettledSamples.All), MemberType = typeof(SettledSamples))]
    public void Value_is_that_of_the_samples(string field, string claims, string expected)
    {
        var lines = claims.Split(' ').Select(claim => claim.Split(':') is [var standing, var value] ? $"  {field} {standing}: {value}\n" : $"  {field}: {claim}\n");
        var compilation = Compiled.Compile(Places + string.Concat(lines));
        var scenario = BoundScenario.CreateAll(compilation.Files, compilation.Index)[0];
        var fact = scenario.Find("m")!.Fact;
        var claimed = fact.GetClaims(field).ToList();
        Assert.Equal(claims.Split(' ').Length, claimed.Count);

        Assert.Equal(expected, string.Join(", ", new FieldAnswers(scenario, fact, claimed[0].Field!, claimed).At(default).Known));
    }

    /// <summary>As the runtime's <c>Source.Published</c>: none while it is disputed, and of two that mean the same days the first.</summary>
    [Theory]
    [InlineData("2015 2015-01-21 2015-01", "2015-01-21")]
    [InlineData("2015-02 2015-01", "2015-02")]
    [InlineData("rejected:2015-01 2015", "2015")]
    [InlineData("rejected:2015", "")]
    [InlineData("2015 disputed:2015-01", "")]
    [InlineData("disputed:2016 accepted:2015", "")]
    [InlineData("2015-01 2015-01~", "2015-01")]
    [InlineData("2015-01~ 2015-01", "2015-01~")]
    public void Source_was_published_on_the_most_exact_date_that_is_held(string claims, string expected)
    {
        var lines = claims.Split(' ').Select(claim => claim.Split(':') is [var standing, var value] ? $"  published {standing}: {value}\n" : $"  published: {claim}\n");
        var compilation = Compiled.Compile("scenario s\nsource blog\n" + string.Concat(lines));
        Assert.Equal(expected, BoundScenario.CreateAll(compilation.Files, compilation.Index)[0].FindPublished("blog")?.ToString() ?? "");
    }

    /// <summary>What a source was not published on says nothing of how much later it is than a plan.</summary>
    [Theory]
    [InlineData("published: 2016", true)]
    [InlineData("published accepted: 2014\n  published rejected: 2016\n    because \"no\"", false)]
    [InlineData("published disputed: 2014\n  published disputed: 2016", false)]
    public void Plan_is_looked_for_an_outcome_if_a_source_is_later(string published, bool expected)
    {
        var compilation = Compiled.Compile($"scenario s\nuse defence\nsource blog\n  text: \"blog.txt\"\n  {published}\nmeeting m\n  status: planned\n    > blog \"signed the treaty in Rome\"\n  when: 2015\n    because \"so\"\n");
        Assert.Equal(expected, compilation.Diagnostics.Any(static diagnostic => diagnostic.Id == "FACT5021"));
    }

    [Theory]
    [InlineData("2014", "2015", true)]
    [InlineData("2014-12-31", "2015-01-01", true)]
    [InlineData("2014", "2014-12", false)]
    [InlineData("2014-11~", "2015-01", true)]
    [InlineData("2014-12~", "2015-01", false)]
    [InlineData("2014?", "2020", false)]
    [InlineData("2014", "2020?", false)]
    [InlineData("2014/..", "2020", false)]
    [InlineData("2014", "../2020", false)]
    public void Date_is_surely_before_another_if_every_reading_is(string one, string other, bool expected) =>
        Assert.Equal(expected, FactDate.TryParse(one, out var first) && FactDate.TryParse(other, out var second) && first.SurelyBefore(second));
}
