using System.Threading.Tasks;
using ScenarioFacts.Generator.Tests.Harness;
using Xunit;
using FactAttribute = Xunit.FactAttribute;

namespace ScenarioFacts.Generator.Tests;

/// <summary>Money, counts, quantities, country codes and unions, from a vocabulary to the application that reads them.</summary>
public class ValueTypeTests
{
    private const string Vocabulary = """
        vocabulary sums
        kind body
          plural: bodies
          evidence: optional
          code: country-code
          codes: list of country-code
        kind budget
          evidence: optional
          ## What it comes to.
          amount: money
          shares: list of money
          staff: count
          strength: count, over time
          range: quantity of distance-unit
          payer: text or body
          payers: list of text or body or budget
          text: text
          stage: budget-stage, over time
        choice budget-stage: draft, in-force, spent
          final: in-force, spent
          spent: "spent", "paid out"
        choice distance-unit: km, sea-mile
        """;

    private const string Facts = """
        scenario talks
        use sums
        body japan "Japan"
          code: JP
          codes: JP, SU
            because "r"
        budget b "The budget"
          because "we say so"
          amount: 5.05 trillion JPY (42 billion USD)
          shares: ~31 million EUR, at least 5 GBP
          staff: 10..12
          strength at 2015-01-01: ~1.2 million
            because "r"
          range: 300 sea-mile
          stage at 2014-01-01: draft
            because "r"
          stage at 2015-01-01: in-force
            because "r"
          payer: japan as b
          payers: "Someone \"else\"", japan, b
        """;

    [Fact]
    public async Task Money_has_number_currency_and_conversion() => Assert.Equal(
        "5050000000000 JPY 42 billion USD 2 27900000",
        await ProbeAsync("""var b = Talks.Budgets.B; return b.Amount!.Value.Amount.Lowest + " " + b.Amount.Value.Currency + " " + b.Amount.Value.Conversion + " " + b.Shares.Count + " " + (long)b.Shares[0].Amount.LowestReading!.Value;"""));

    [Fact]
    public async Task Counts_and_quantities_are_numbers() => Assert.Equal(
        "10 12 300 sea-mile Known: ~1.2 million",
        await ProbeAsync("""var b = Talks.Budgets.B; return b.Staff!.Value.Lowest + " " + b.Staff.Value.Highest + " " + b.Range!.Value.Number + " " + b.Range.Value.Unit + " " + b.Strength.At(Day(2015, 1, 1));"""));

    [Fact]
    public async Task What_the_vocabulary_lists_as_final_stays_known() => Assert.Equal(
        "Possible: Draft, Known: InForce",
        await ProbeAsync("""var b = Talks.Budgets.B; return b.Stage.At(Day(2014, 1, 2)) + ", " + b.Stage.At(Day(2020, 1, 1));"""));

    [Fact]
    public async Task Country_codes_are_texts() => Assert.Equal("JP 2 SU", await ProbeAsync("""var j = Talks.Bodies.Japan; return j.Code + " " + j.Codes.Count + " " + j.Codes[1];"""));

    [Fact]
    public async Task Texts_and_facts_are_told_apart() => Assert.Equal(
        "japan B Someone \"else\"| Someone \"else\",Japan,The budget",
        await ProbeAsync("""var b = Talks.Budgets.B; return b.Payer!.Fact!.Name + " " + b.PayerClaims[0].As!.Name.ToUpperInvariant() + " " + b.Payers[0].Text + "|" + b.Payers[0].Fact + " " + string.Join(",", b.Payers);"""));

    [Fact]
    public async Task Every_claim_shows_the_typed_value() => Assert.Equal(
        "USD we say so True",
        await ProbeAsync("""var c = Talks.Budgets.B.AmountClaims[0]; return c.Value.Conversion!.Value.Currency + " " + c.Because + " " + c.IsInferred;"""));

    private static Task<string> ProbeAsync(string body) =>
        FactsGeneratorTest.Of(("sums.facts", Vocabulary), ("talks.facts", Facts)).WithSource(GeneratedCodeTests.Source(body)).ProbeAsync();
}
