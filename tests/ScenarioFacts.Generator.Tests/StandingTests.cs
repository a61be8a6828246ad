using System.Threading.Tasks;
using ScenarioFacts.Generator.Tests.Harness;
using Xunit;
using FactAttribute = Xunit.FactAttribute;

namespace ScenarioFacts.Generator.Tests;

/// <summary>What an analyst makes of claims that contradict each other, as the application reads it.</summary>
public class StandingTests
{
    private const string Vocabulary = """
        vocabulary rounds
        kind place
          evidence: optional
          in: place
        kind round
          evidence: optional
          where: place
          venue: place
          host: text, required, undisputed
          begun: date, required, undisputed
          seat: place, required, undisputed
        """;

    private const string Facts = """
        scenario talks
        use rounds
        source blog "The blog"
          text: "blog.txt"
          reliability: B
        place town
        place hall "The hall"
          in: town
        place mill
        round first "The first round"
          where: town
          where accepted: hall
            > blog credibility 2 "took place in the hall"
            > blog denies "it was in the mill"
          where rejected: mill
            > blog "it was in the mill"
            because "the hall keeps a record"
          venue disputed: hall
          venue disputed: mill
          host: "The mayor"
          begun: 2015
          seat: hall
        """;

    private const string Blog = "The round took place in the hall. Others say it was in the mill.";

    [Fact]
    public async Task The_narrowest_claim_that_is_not_rejected_is_the_value() => Assert.Equal(
        "hall town,hall,mill Plain,Accepted,Rejected",
        await ProbeAsync("""var r = Talks.Rounds.First; return r.Where!.Name + " " + string.Join(",", r.WhereClaims.Select(c => c.Value.Name)) + " " + string.Join(",", r.WhereClaims.Select(c => c.Standing));"""));

    [Fact]
    public async Task There_is_no_value_while_it_is_disputed() => Assert.Equal(
        "True 2", await ProbeAsync("""var r = Talks.Rounds.First; return (r.Venue is null) + " " + r.VenueClaims.Count;"""));

    [Fact]
    public async Task What_is_required_and_undisputed_is_never_null() => Assert.Equal(
        "THE MAYOR 2015 The hall", await ProbeAsync("""var r = Talks.Rounds.First; System.DateTime day = r.Begun.Earliest!.Value; return r.Host.ToUpperInvariant() + " " + day.Year + " " + r.Seat.Label;"""));

    [Fact]
    public async Task Evidence_keeps_its_credibility_denials_and_the_reliability_of_its_source() => Assert.Equal(
        "2 The blog denies “it was in the mill” B",
        await ProbeAsync("""var c = Talks.Rounds.First.WhereClaims[1]; return c.Evidence[0].Credibility + " " + c.Denials[0] + " " + c.Evidence[0].Source.Reliability;"""));

    [Fact]
    public async Task The_documentation_of_a_fact_says_how_its_claims_stand()
    {
        var text = (await Test().GenerateAsync()).Texts["talks.A.round.g.cs"];
        Assert.Contains("<item><term>where accepted</term><description>hall", text, System.StringComparison.Ordinal);
        Assert.Contains("blog denies: “it was in the mill”", text, System.StringComparison.Ordinal);
    }

    private static FactsGeneratorTest Test() => FactsGeneratorTest.Of(("rounds.facts", Vocabulary), ("a.facts", Facts)).WithText("blog.txt", Blog);

    private static Task<string> ProbeAsync(string body) => Test().WithSource("using System.Linq;\n" + GeneratedCodeTests.Source(body)).ProbeAsync();
}
