using System.Linq;
using ScenarioFacts.Language.Compilation;
using ScenarioFacts.Language.Diagnostics;
using ScenarioFacts.Language.Evidence;
using ScenarioFacts.Language.Text;
using Xunit;

namespace ScenarioFacts.Language.Tests.Checking;

/// <summary>Claims over quotes, by the form in which the quote states its figure: a true one has no error, a false one has one.</summary>
public class FigurePairTests
{
    private const string Vocabulary =
        "vocabulary v\nchoice unit: km, miles, nautical-miles, tonnes, percent, months, years, hours, days, minutes, mw, degrees\nkind thing\n  m: money\n  c: count\n  q: quantity of unit\n";

    [Theory]
    [InlineData("m: 2.4 billion GBP", "they spent £2.4bn on hens")]
    [InlineData("m: 2.4 billion GBP", "they spent £2.4 bn on hens")]
    [InlineData("m: 7 billion USD", "USD 7 billion in grain")]
    [InlineData("m: 7 billion USD", "7 billion U.S. dollars in grain")]
    [InlineData("m: 250 million USD", "half of a half-billion dollars, a quarter of a billion dollars")]
    [InlineData("m: 750 thousand EUR", "three-quarters of a million euros")]
    [InlineData("m: 3.5 billion EUR", "3½ billion euros in grain")]
    [InlineData("m: 1.5 billion EUR", "a billion and a half euros")]
    [InlineData("m: 2.4 billion EUR", "it came to 2.4bn€ then")]
    [InlineData("m: 2..3 billion EUR", "€2-3 billion for new barns")]
    [InlineData("m: at least 3 million USD", "more than $3 million in hens")]
    [InlineData("m: ~3 billion USD", "nearly $3 billion in hens")]
    [InlineData("m: 70 million INR", "Rs 7 crore for new barns")]
    [InlineData("m: 300 thousand INR", "₹3,00,000 for new barns")]
    [InlineData("m: 12 billion AUD", "A$12 billion for new barns")]
    [InlineData("m: 3 billion NOK", "3 billion Norwegian kroner for barns")]
    [InlineData("m: 1.4 billion EUR", "1,4 Milliarden Euro für Ställe")]
    [InlineData("m: 3400000 EUR", "3 400 000 euros for new barns")]
    [InlineData("m: 3400000 CHF", "3'400'000 francs for new barns")]
    [InlineData("m: 3 million USD", "$3MM for new barns there")]
    [InlineData("m: -3 million USD", "a loss of -$3 million in hens")]
    [InlineData("m: 3 million USD", "millions of dollars went there")]
    [InlineData("m: 0.7 USD", "70 cents a dozen were paid")]
    [InlineData("m: 6 trillion JPY", "6兆円の予算案が決まった")]
    [InlineData("c: 36", "three dozen hens were sold")]
    [InlineData("c: 600", "hundreds of hens were sold")]
    [InlineData("c: 2", "both hens were sold there")]
    [InlineData("c: 900", "two thirds of the hens")]
    [InlineData("c: 250 thousand", "a quarter of a million hens")]
    [InlineData("c: at least 40", "over 40 hens were sold")]
    [InlineData("c: 20..25", "between 20 and 25 hens")]
    [InlineData("c: 2..3 million", "two to three million hens")]
    [InlineData("c: 1700", "1 700 hens were sold there")]
    [InlineData("c: 12", "１２ hens were sold there")]
    [InlineData("c: 3", "the third time this year")]
    [InlineData("c: 40", "the 1980s saw 40 barns")]
    [InlineData("c: 0", "no hens were sold there")]
    [InlineData("c: at least 7000", "7,000+ hens were sold there")]
    [InlineData("c: 7 million", "7-million-strong flock was there then")]
    [InlineData("c: 888", "Covid 19 killed many hens there")]
    [InlineData("c: 888", "the Level 3 alarm was given")]
    [InlineData("c: 888", "Version 2.5 of the plan")]
    [InlineData("c: 888", "a Boeing 737 flew over there")]
    [InlineData("c: 888", "at 7.15am the hens woke")]
    [InlineData("c: 888", "12 Harbour Street was sold then")]
    [InlineData("c: 888", "(see note 7) it was said")]
    [InlineData("c: 888", "+49 30 1234 5678 was dialled there")]
    [InlineData("c: 888", "aged 51, she sold the hens")]
    [InlineData("c: 888", "the first of two parts")]
    [InlineData("c: 888", "the two sides met again")]
    [InlineData("q: 40 nautical-miles", "40 nautical miles from the barn")]
    [InlineData("q: 7 percent", "7 % of the hens")]
    [InlineData("q: 1.5 km", "1,5 km from the barn")]
    [InlineData("q: 3.5 hours", "three-and-a-half-hour talks about hens")]
    [InlineData("q: -7 degrees", "minus seven degrees in the barn")]
    [InlineData("q: 10..15 km", "10-15 km from the barn")]
    public void True_claim_has_no_error(string claim, string quote) => Assert.Equal("", ErrorsOf(claim, quote));

    [Theory]
    [InlineData("m: 2.4 million GBP", "they spent £2,400m on hens")]
    [InlineData("m: 700 million USD", "a $7-billion draft plan")]
    [InlineData("m: 900 thousand EUR", "three quarters of a million euros")]
    [InlineData("m: 4 million EUR", "1,4 million euros for barns")]
    [InlineData("m: 3 EUR", "EUR 3 400 million for barns")]
    [InlineData("m: 2 million USD", "a million-dollar barn was built")]
    [InlineData("c: 10", "a dozen hens were sold")]
    [InlineData("c: 700", "1 700 hens were sold there")]
    [InlineData("c: 1 million", "a quarter of a million hens")]
    [InlineData("c: 18", "some seventeen hens were sold")]
    [InlineData("c: 30..35", "20-25 hens were sold there")]
    [InlineData("c: 600 thousand", "5万人が集まった")]
    [InlineData("q: 8 percent", "7% of the hens were")]
    [InlineData("q: 40 km", "40 miles from the barn")]
    [InlineData("q: 7 degrees", "−7 degrees in the barn")]
    [InlineData("q: 8 months", "a seven-month stay was ended")]
    public void False_claim_has_one(string claim, string quote) => Assert.Equal("FACT4019", ErrorsOf(claim, quote));

    private static string ErrorsOf(string claim, string quote) => string.Join(" ", FactCompiler.Compile(
        [new InputText("a.facts", $"scenario s\nuse v\nsource b\n  text: \"b.txt\"\nthing x\n  {claim}\n    > b \"{quote}\"\n"), new InputText("v.facts", Vocabulary)],
        SourceLibrary.Create([new InputText("b.txt", "So it is. " + quote + ".")])).Diagnostics.Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Select(static diagnostic => diagnostic.Id));
}
