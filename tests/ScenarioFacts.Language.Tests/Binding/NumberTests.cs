using System.Linq;
using ScenarioFacts.Language.Compilation;
using ScenarioFacts.Language.Diagnostics;
using ScenarioFacts.Language.Evidence;
using ScenarioFacts.Language.Text;
using Xunit;

namespace ScenarioFacts.Language.Tests.Binding;

/// <summary>Money, counts, quantities, country codes, and texts or names.</summary>
public class NumberTests
{
    private const string Vocabulary = """
        vocabulary v
        use core
        kind place
          evidence: optional
          in: text or place
        kind thing
          evidence: optional
          cost: money
          costs: list of money
          crew: count
          crews: list of count
          reach: quantity of distance-unit
          flag: country-code
          flags: list of country-code
          base: text or place
          bases: list of text or place or thing
        choice distance-unit: km, miles, m, sea-mile

        """;

    private const string Start = "scenario s\nuse v\nplace london, rome\nthing other\n";

    [Theory]
    [InlineData("cost: 5 EUR", "5 EUR")]
    [InlineData("cost: 5.05 trillion JPY (42 billion USD)", "5.05 trillion JPY (42 billion USD)")]
    [InlineData("cost: 5.05  trillion   JPY ( 42 billion USD )", "5.05 trillion JPY (42 billion USD)")]
    [InlineData("cost: ~31 million EUR", "~31 million EUR")]
    [InlineData("cost: 10..12 billion JPY", "10..12 billion JPY")]
    [InlineData("cost: at least 5 million GBP", "at least 5 million GBP")]
    [InlineData("cost: at most 5 million GBP", "at most 5 million GBP")]
    [InlineData("cost: -3 million GBP", "-3 million GBP")]
    [InlineData("cost: 300 million DEM", "300 million DEM")]
    [InlineData("cost: 300 million DEM (~150 million EUR)", "300 million DEM (~150 million EUR)")]
    [InlineData("costs: 5 EUR, 6 EUR", "5 EUR|6 EUR")]
    [InlineData("crew: 12", "12")]
    [InlineData("crew: ~1.2 million", "~1.2 million")]
    [InlineData("crew: 10..12 thousand", "10..12 thousand")]
    [InlineData("crew: 0", "0")]
    [InlineData("crews: 12, 13", "12|13")]
    [InlineData("crews: 12,13", "12|13")]
    [InlineData("crews: 12, 130", "12|130")]
    [InlineData("reach: 300 km", "300 km")]
    [InlineData("reach: at least 2.5 thousand sea-mile", "at least 2.5 thousand sea-mile")]
    [InlineData("reach: 3 m", "3 m")]
    [InlineData("flag: JP", "JP")]
    [InlineData("flag: SU", "SU")]
    [InlineData("flags: JP, GB", "JP|GB")]
    [InlineData("base: london", "london")]
    [InlineData("base: london as other", "london as other")]
    [InlineData("base: \"Some \\\"quay\\\"\"", "\"Some \"quay\"\"")]
    [InlineData("bases: london, other, \"london\"", "london|other|\"london\"")]
    public void Value_of_its_type_is_kept_as_written(string line, string values)
    {
        var file = Of(line).Files.Single(static file => file.Scenario is not null);
        Assert.Equal(values, string.Join("|", file.Facts[^1].Claims[0].Values.Select(static value => value.Text)));
    }

    [Theory]
    [InlineData("cost: {|FACT3009:$|}5")]
    [InlineData("cost: {|FACT3009:$|}42bn")]
    [InlineData("cost: 5.05 trillion {|FACT3009:yen|}")]
    [InlineData("cost: 5.05 trillion JPY ({|FACT3009:$|}42 billion)")]
    [InlineData("cost: 5 million {|FACT3010:jpy|}")]
    [InlineData("cost: 5 million {|FACT3010:QQQ|}")]
    [InlineData("cost: 5 million JPY (4 {|FACT3010:QQQ|})")]
    [InlineData("cost: 5 {|FACT3011:tn|} JPY")]
    [InlineData("cost: 5{|FACT3011:m|} JPY")]
    [InlineData("cost: 5 {|FACT3011:Million|} JPY")]
    [InlineData("cost: 5 {|FACT3011:crore|} INR")]
    [InlineData("cost: {|FACT3012:5 million|}")]
    [InlineData("cost: {|FACT3008:JPY 5 million|}")]
    [InlineData("cost: {|FACT3008:5JPY|}")]
    [InlineData("cost: {|FACT3008:about 5 JPY|}")]
    [InlineData("cost: {|FACT3008:5 to 6 JPY|}")]
    [InlineData("cost: {|FACT3008:5-6 JPY|}")]
    [InlineData("cost: {|FACT3008:.5 million JPY|}")]
    [InlineData("cost: {|FACT3008:\"5 million JPY\"|}")]
    [InlineData("cost: {|FACT3008:JPY|}")]
    [InlineData("cost: {|FACT3008:at least ~5 JPY|}")]
    [InlineData("cost: {|FACT3017:6..5|} million JPY")]
    [InlineData("cost: 5 JPY (4..{|FACT3018:99999999999999999999999999999|} USD)")]
    [InlineData("cost: {|FACT3018:1000000000000000|} trillion JPY")]
    [InlineData("cost: {|FACT3020:five|} million JPY")]
    [InlineData("cost: 5{|FACT3021:%|}")]
    [InlineData("cost: 5 {|FACT3021:percent|}")]
    [InlineData("cost: 5 JPY {|FACT3022:(4 USD|}")]
    [InlineData("cost: 5 JPY {|FACT3022:(4 JPY)|}")]
    [InlineData("cost: 5 JPY {|FACT3022:(4 USD) (3 EUR)|}")]
    [InlineData("cost: 5 {|FACT3024:whole|} JPY")]
    [InlineData("cost: {|FACT1019:5,000|} JPY")]
    [InlineData("cost: {|FACT1019:5,000,000|}.25 JPY")]
    [InlineData("cost: ~{|FACT1019:5,05|} trillion JPY")]
    [InlineData("cost: ${|FACT1019:5,000|}")]
    [InlineData("cost: 5 JPY, {|FACT2012:6 JPY|}")]
    [InlineData("costs: 5 JPY, {|FACT2014:5 JPY|}")]
    [InlineData("crew: {|FACT3013:2.5|}")]
    [InlineData("crew: 2..{|FACT3013:3.5|}")]
    [InlineData("crew: {|FACT3013:1.2345|} thousand")]
    [InlineData("crew: {|FACT3014:-3|}")]
    [InlineData("crew: {|FACT3020:twelve|}")]
    [InlineData("crew: {|FACT3020:twenty-five|} thousand")]
    [InlineData("crew: 12 {|FACT3024:sailors|}")]
    [InlineData("crew: {|FACT3008:more than 12|}")]
    [InlineData("crew: {|FACT3008:12+|}")]
    [InlineData("crew: {|FACT3008:(12)|}")]
    [InlineData("crew: {|FACT3008:unknown|}")]
    [InlineData("crew: 12{|FACT3011:k|}")]
    [InlineData("crew: {|FACT1019:1,200|}")]
    [InlineData("crew: {|FACT1019:1,000..2,000|}")]
    [InlineData("crews: {|FACT1019:1,200|}, 13")]
    [InlineData("reach: {|FACT3016:300|}")]
    [InlineData("reach: 300 {|FACT3015:kms|}")]
    [InlineData("reach: 300 {|FACT3015:furlongs|}")]
    [InlineData("reach: {|FACT3008:300km|}")]
    [InlineData("reach: {|FACT3008:km 300|}")]
    [InlineData("flag: {|FACT3019:jp|}")]
    [InlineData("flag: {|FACT3019:UK|}")]
    [InlineData("flag: {|FACT3019:\"JP\"|}")]
    [InlineData("flag: {|FACT3019:Japan|}")]
    [InlineData("flag: {|FACT3019:QQ|}")]
    [InlineData("base: {|FACT2003:nowhere|}")]
    [InlineData("base: {|FACT2009:other|}")]
    [InlineData("base: {|FACT2022:some quay|}")]
    [InlineData("bases: \"a\", {|FACT2014:\"a\"|}")]
    public void Value_that_is_wrong_is_marked_at_its_wrong_part(string line) => Of(line);

    [Theory]
    [InlineData("cost: {|FACT3009:$|}42bn", "‘$’ is not a currency code; write 42 billion USD")]
    [InlineData("cost: {|FACT3009:US$|}42bn-45bn", "‘US$’ is not a currency code; write 42..45 billion USD")]
    [InlineData("cost: about {|FACT3009:€|}5", "‘€’ is not a currency code; write ~5 EUR")]
    [InlineData("cost: 5.05 {|FACT3011:tn|} yen", "‘tn’ is not a scale word; write 5.05 trillion JPY")]
    [InlineData("cost: 5.05{|FACT3011:tn|} yen ($42bn)", "‘tn’ is not a scale word; write 5.05 trillion JPY (42 billion USD)")]
    [InlineData("cost: between 10 and 12 million {|FACT3009:pounds|}", "‘pounds’ is not a currency code; write 10..12 million GBP")]
    [InlineData("cost: more than 5 million {|FACT3009:dollars|}", "‘dollars’ is not a currency code; write at least 5 million USD")]
    [InlineData("cost: up to 5 million {|FACT3009:Australian|} dollars", "‘Australian’ is not a currency code; write AUD behind the number")]
    [InlineData("cost: 5 {|FACT3024:whole|} JPY", "‘whole’ has no place in an amount of money; write 5 JPY")]
    [InlineData("crew: {|FACT3008:12+|}", "‘12+’ is not a count; write at least 12")]
    [InlineData("cost: 5 {|FACT3010:eur|}", "there is no currency ‘eur’; did you mean ‘EUR’?")]
    [InlineData("cost: 5 {|FACT3010:quatloos|}", "there is no currency ‘quatloos’; write its code of ISO 4217, three capital letters such as JPY")]
    [InlineData("cost: 5 {|FACT3011:crore|} INR", "‘crore’ is not a scale word; write 50 million INR")]
    [InlineData("cost: {|FACT3008:JPY 5|}", "‘JPY 5’ is not an amount of money; write 5 JPY")]
    [InlineData("cost: {|FACT3008:5 million JPY 6|}", "‘5 million JPY 6’ is not an amount of money; write a number and a currency, such as 5.05 trillion JPY")]
    [InlineData("crew: {|FACT3020:two|} hundred", "‘two’ is a number in words; write 200")]
    [InlineData("crew: {|FACT3020:thirty-five|} thousand", "‘thirty-five’ is a number in words; write 35 thousand")]
    [InlineData("crew: {|FACT3020:two|} dozen", "‘two’ is a number in words; write 24")]
    [InlineData("crew: 2 {|FACT3020:dozen|}", "‘dozen’ is a number in words; write 24")]
    [InlineData("crew: {|FACT3020:a|} dozen", "‘a’ is a number in words; write 12")]
    [InlineData("crew: {|FACT3020:half|} a million", "‘half’ is a number in words; write 500 thousand")]
    [InlineData("crew: {|FACT3020:a|} quarter of a million", "‘a’ is a number in words; write 250 thousand")]
    [InlineData("crew: {|FACT3020:eleven|} three", "‘eleven’ is a number in words; write it in figures, such as 12")]
    [InlineData("crew: {|FACT3020:two|} hundred and five thousand", "‘two’ is a number in words; write 205 thousand")]
    [InlineData("crew: {|FACT3008:no more than 500|}", "‘no more than 500’ is not a count; write at most 500")]
    [InlineData("crew: {|FACT3008:no fewer than 500|}", "‘no fewer than 500’ is not a count; write at least 500")]
    [InlineData("crew: {|FACT3008:5 or fewer|}", "‘5 or fewer’ is not a count; write at most 5")]
    [InlineData("crew: {|FACT3008:..6|}", "‘..6’ is not a count; write a whole number, such as 12, ~12, 10..12 or at least 12")]
    [InlineData("crew: 1{|FACT3024:e3|}", "‘e3’ has no place in a count; write 1000")]
    [InlineData("crew: {|FACT3008:5 million million|}", "‘5 million million’ is not a count; write 5 trillion")]
    [InlineData("reach: 300 {|FACT3015:nm|}", "‘nm’ is not a distance unit; did you mean ‘km’ or ‘m’?")]
    [InlineData("crew: {|FACT3008:some 12|}", "‘some 12’ is not a count; write ~12")]
    [InlineData("crew: {|FACT3008:less than 12|}", "‘less than 12’ is not a count; write at most 12")]
    [InlineData("reach: 300 {|FACT3015:furlongs|}", "‘furlongs’ is not a distance unit; it is one of ‘km’, ‘miles’, ‘m’, ‘sea-mile’")]
    [InlineData("reach: 300 {|FACT3015:mile|}", "‘mile’ is not a distance unit; did you mean ‘miles’?")]
    [InlineData("reach: {|FACT3008:300km|}", "‘300km’ is not a quantity; write 300 km")]
    [InlineData("flag: {|FACT3019:jpn|}", "‘jpn’ is not a country code; did you mean ‘JP’?")]
    [InlineData("flag: {|FACT3019:united kingdom|}", "‘united kingdom’ is not a country code; did you mean ‘GB’?")]
    [InlineData("flag: {|FACT3019:south-korea|}", "‘south-korea’ is not a country code; did you mean ‘KR’?")]
    [InlineData("flag: {|FACT3019:QQ|}", "‘QQ’ is not a country code; write two capital letters of ISO 3166-1, such as JP")]
    [InlineData("cost: {|FACT1019:5,000,000|} JPY", "the comma cuts ‘5,000,000’ in two; write ‘5000000’")]
    [InlineData("cost: {|FACT1019:5,05|} trillion JPY", "the comma cuts ‘5,05’ in two; write ‘5.05’")]
    public void Message_says_what_to_write(string line, string message) => Assert.Equal(message, Of(line).Diagnostics.Single().Message);

    [Theory]
    [InlineData("crew: two dozen", "crew: 24")]
    [InlineData("crew: no more than 500", "crew: at most 500")]
    [InlineData("crew: about 5 thousand", "crew: ~5 thousand")]
    [InlineData("cost: five bn JPY", "cost: 5 billion JPY")]
    [InlineData("crew: 1,200", "crew: 1200")]
    [InlineData("cost: 5,000,000 JPY", "cost: 5000000 JPY")]
    [InlineData("reach: 300km", "reach: 300 km")]
    [InlineData("cost: 1,200 JPY", null)]
    [InlineData("crew: 12,50", null)]
    [InlineData("crew: 12 500", null)]
    [InlineData("crew: 5 million million", null)]
    [InlineData("crew: more than 500", null)]
    [InlineData("crew: 12 sailors", null)]
    [InlineData("crew: 12+", null)]
    [InlineData("crew: 1e3", null)]
    [InlineData("crew: ..6", null)]
    [InlineData("crew: 12..10", null)]
    [InlineData("crew: eleven three", null)]
    [InlineData("cost: $5 million", null)]
    [InlineData("cost: 5m JPY", null)]
    [InlineData("cost: about 1.500 JPY", null)]
    [InlineData("reach: 300 nm", null)]
    [InlineData("reach: 300 KM", null)]
    public void Only_what_is_read_to_its_end_in_one_way_is_mended(string wrong, string? mended)
    {
        var text = Start + "thing x\n  " + wrong + "\n";
        var error = Assert.Single(FactCompiler.Compile([new InputText("a.facts", text), new InputText("v.facts", Vocabulary)], SourceLibrary.Empty).Diagnostics, static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);

        Assert.Equal(mended is null ? null : Start + "thing x\n  " + mended + "\n", error.Fix?.Apply(text));
    }

    [Fact]
    public void Units_are_those_of_the_fields_own_choice() => Compiled.Of(
        ("v.facts", "vocabulary v\nkind a\n  evidence: optional\n  b: quantity of mass\nchoice mass: tonnes\nchoice length: km\n"),
        ("a.facts", "scenario s\nuse v\na x\n  b: 3 tonnes\n    because \"r\"\na y\n  b: 3 {|FACT3015:km|}\n    because \"r\"\n"));

    [Theory]
    [InlineData("crew: 12\n  crew: 10..12\n  crew: ~11\n  crew: at least 11")]
    [InlineData("crew: ~3\n  crew: 4")]
    [InlineData("cost: 5 EUR (6 USD)\n  cost: 6.1 USD\n  cost: 900 JPY")]
    [InlineData("cost: 5 EUR\n  cost: {|FACT6001:6 EUR|}")]
    [InlineData("reach: 300 km\n  reach: ~310 km\n  reach: 190 miles")]
    [InlineData("reach: 300 km\n  reach: {|FACT6001:400 km|}")]
    [InlineData("base: london\n  base: {|FACT6001:\"the capital\"|}")]
    [InlineData("base: london\n  base: {|FACT6001:rome|}")]
    [InlineData("base: \"the capital\"\n  base: {|FACT6001:\"the coast\"|}")]
    public void Numbers_that_may_be_one_agree(string lines) => Of(lines);

    [Fact]
    public void Field_of_one_number_holds_one() => Of("crew: 12\n  crew: {|FACT6001:13|}");

    [Fact]
    public void Hundreds_of_wrong_numbers_do_not_take_long()
    {
        var line = "costs: " + string.Join(", ", Enumerable.Repeat("5 quatloos", 800));
        Assert.NotEmpty(Compiled.Compile([new("v.facts", Vocabulary), new("a.facts", Start + "thing x\n  " + line + "\n")]).Diagnostics);
    }

    private static FactCompilation Of(string lines) => Compiled.Of(("v.facts", Vocabulary), ("a.facts", Start + "thing x\n  because \"we say so\"\n  " + lines + "\n"));
}
