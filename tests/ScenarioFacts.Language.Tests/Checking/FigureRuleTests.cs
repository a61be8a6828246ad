using System.Linq;
using ScenarioFacts.Language.Compilation;
using ScenarioFacts.Language.Evidence;
using ScenarioFacts.Language.Text;
using Xunit;

namespace ScenarioFacts.Language.Tests.Checking;

public class FigureRuleTests
{
    private const string Vocabulary = "vocabulary v\nchoice length: km, mile, sea-mile\nkind thing\n  cost: money\n  costs: list of money\n  crew: count\n  crews: list of count\n  terms: count\n  final-position: count\n  positions: count\n  reach: quantity of length\n  note: text\n";

    [Theory]
    [InlineData("crew: 12", "there are 12 men")]
    [InlineData("crew: 12", "there are twelve men")]
    [InlineData("crew: 12500", "there are 12,500 men")]
    [InlineData("crew: {|FACT4019:12|}", "there are 13 men")]
    [InlineData("crew: 12", "there are many men")]
    [InlineData("crew: 12", "there are 12 of 13 men")]
    [InlineData("crew: 12", "there are {|11 of 13 men")]
    [InlineData("crew: 12", "they met in 2015 there")]
    [InlineData("crew: 2015", "they were 2015 men")]
    [InlineData("crew: {|FACT4019:2016|}", "they were 2,015 men")]
    [InlineData("crew: 12", "some 13 per cent left")]
    [InlineData("crew: 12", "they paid 13 yen there")]
    [InlineData("crew: 12", "it is 13 km away")]
    [InlineData("crew: 12", "on 13 January they met")]
    [InlineData("crew: 12", "the F-13 flew there")]
    [InlineData("crew: 12", "one of the men sailed")]
    [InlineData("crew: ~12", "there are 11 men")]
    [InlineData("crew: {|FACT4019:~12|}", "there are 19 men")]
    [InlineData("crew: 10..12", "between 10 and 12 men")]
    [InlineData("crew: 10..12", "there are 11 men")]
    [InlineData("crew: {|FACT4019:10..12|}", "there are 13 men")]
    [InlineData("crew: at least 12", "more than 12 men sailed")]
    [InlineData("crew: {|FACT4019:at least 12|}", "more than 13 men sailed")]
    [InlineData("crew: {|FACT4019:at most 12|}", "fewer than 11 men sailed")]
    [InlineData("crew: {|FACT4019:12|}", "there are 13 men", "there are 12 women")]
    [InlineData("crew: 12", "there are many men", "there are 12 women")]
    [InlineData("reach: 300 km", "it reaches 300 km there")]
    [InlineData("reach: {|FACT4019:300 km|}", "it reaches 301 km there")]
    [InlineData("cost: 5.05 trillion JPY (42 billion USD)", "a 5.05-trillion-yen ($42 billion) draft")]
    [InlineData("cost: {|FACT4019:5.05 trillion JPY|} (42 billion USD)", "a draft of $42 billion")]
    [InlineData("cost: 5.05 trillion JPY ({|FACT4019:42 billion USD|})", "a draft of 5.05 trillion yen")]
    [InlineData("cost: 5.05 trillion JPY (42 billion USD)", "a draft of 5.05 trillion yen", "that is $42 billion")]
    [InlineData("cost: 4.6 million GBP ({|FACT4019:9.9 million USD|})", "costs 4.6 million pounds (5.4 million euros)")]
    [InlineData("cost: 4.6 million GBP ({|FACT4019:9.9 million EUR|})", "costs 4.6 million pounds (5.4 million euros)")]
    [InlineData("cost: 4.6 million GBP ({|FACT4019:5.4 million USD|})", "costs 4.6 million pounds (5.4 million euros)")]
    [InlineData("cost: 4.6 million GBP (5.4 million EUR)", "costs 4.6 million pounds (5.4 million euros)")]
    [InlineData("cost: {|FACT4019:4.7 million GBP|} (5.4 million EUR)", "costs 4.6 million pounds (5.4 million euros)")]
    [InlineData("cost: 4.6 million GBP (5.4 million EUR)", "it costs a lot of money")]
    [InlineData("costs: 4.6 million GBP ({|FACT4019:5 million EUR|})", "costs 4.6 million pounds (5.4 million euros)")]
    [InlineData("reach: {|FACT4019:14 km|}", "the path is 14 miles long")]
    [InlineData("reach: {|FACT4019:14 km|}", "a 14-mile path is there")]
    [InlineData("reach: {|FACT4019:14 mile|}", "the path is 14 kilometres long")]
    [InlineData("reach: 14 mile", "the path is 14 miles long")]
    [InlineData("reach: 14 km", "the path is 14 kilometres long")]
    [InlineData("reach: 14 km", "the path is 14 paces long")]
    [InlineData("reach: 14 mile", "sail 14 nautical miles there")]
    [InlineData("reach: {|FACT4019:14 mile|}", "sail 14 sea miles there")]
    [InlineData("reach: 14 km", "it runs for 14, miles away from here")]
    [InlineData("cost: 5.05 trillion JPY", "a draft of 5.05 trillion yen")]
    [InlineData("cost: 42 billion USD", "a draft of 42 billion")]
    [InlineData("cost: {|FACT4019:42 billion USD|}", "a draft of £42 billion")]
    [InlineData("cost: {|FACT4019:42 billion AUD|}", "a draft of US$42 billion")]
    [InlineData("cost: 42 billion AUD", "a draft of $42 billion")]
    [InlineData("cost: {|FACT4019:42 million USD|}", "a draft of $42 billion")]
    [InlineData("cost: 42 billion USD", "in 41 countries it costs")]
    [InlineData("terms: 2", "her second term after 12 years")]
    [InlineData("terms: 2", "her second full term after 12 boats")]
    [InlineData("terms: {|FACT4034:3|}", "her second term in office")]
    [InlineData("crew: {|FACT4019:2|}", "the second boat has 12 men")]
    [InlineData("crew: 3", "on the first boat Ann, Bo and Cy")]
    [InlineData("final-position: 2", "second of 12 boats there")]
    [InlineData("positions: {|FACT4019:2|}", "second of 12 boats there")]
    public void Quote_that_states_figures_states_the_claims(string claim, string quote, string? second = null)
    {
        var isTwice = quote.Contains("{|11", System.StringComparison.Ordinal);
        quote = quote.Replace("{|", "", System.StringComparison.Ordinal);
        var marked = isTwice ? "{|FACT4019:\"" + quote + "\"|}" : "\"" + quote + "\"";
        Verify($"  {claim}\n    > b {marked}\n" + (second is null ? "" : $"    > b \"{second}\"\n"), quote, second);
    }

    [Theory]
    [InlineData("  crew: 12\n    > b \"there are 13 men\"\n    because \"less the captain\"\n")]
    [InlineData("  > b \"there are 13 men\"\n  because \"less the captain\"\n  crew: 12\n")]
    [InlineData("  cost: 12 GBP (14 EUR)\n    > b \"there are 13 men\"\n    because \"at a pound a head\"\n")]
    [InlineData("  > b \"there are 13 men\"\n  crew: {|FACT4019:12|}\n")]
    [InlineData("  > b \"there are 13 men\"\n  > b \"and 12 women sailed\"\n  crew: 12\n  crews: 13\n")]
    [InlineData("  > b \"there are 13 men\"\n  note: \"12\"\n")]
    [InlineData("  crew accepted: 12\n    > b denies \"there are 13 men\"\n    > b \"and 12 women sailed\"\n")]
    [InlineData("  crews: 12, 13\n    > b \"there are 13 men\"\n    > b \"and 12 women sailed\"\n")]
    [InlineData("  crews: 12, {|FACT4019:14|}\n    > b \"and 12 women sailed\"\n")]
    [InlineData("  crew: 12\n    > b {|FACT4002:\"a green 13 horse flew\"|}\n")]
    public void What_backs_several_claims_states_one_of_them(string lines) => Verify(lines, "there are 13 men", "and 12 women sailed");

    [Fact]
    public void Message_shows_the_conversion_and_the_unit_that_the_quote_has_instead()
    {
        Assert.Equal(
            ["the quote states ‘5.4 million euros’, not 9.9 million USD; if it states that of this, write that, and otherwise quote the words that state 9.9 million USD, or add a ‘because’ that says how it follows",
             "the quote states ‘14 miles’, not 14 km; if it states that of this, write that, and otherwise quote the words that state 14 km, or add a ‘because’ that says how it follows"],
            Verify(
                "  cost: 4.6 million GBP ({|FACT4019:9.9 million USD|})\n    > b \"costs 4.6 million pounds (5.4 million euros)\"\n"
                + "  reach: {|FACT4019:14 km|}\n    > b \"it is 14 miles long\"\n",
                "costs 4.6 million pounds (5.4 million euros)", "it is 14 miles long").Diagnostics.Select(static diagnostic => diagnostic.Message));
    }

    private static FactCompilation Verify(string lines, params string?[] texts)
    {
        var text = string.Join(". ", texts);
        return Compiled.With(
            SourceLibrary.Create([new InputText("b.txt", text + ". The end is near.")]),
            ("a.facts", "scenario s\nuse v\nsource b\n  text: \"b.txt\"\nthing y\n  note: \"y\"\n    > b \"The end is near\"\nthing x\n" + lines),
            ("v.facts", Vocabulary));
    }
}
