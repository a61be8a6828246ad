using System.Linq;
using ScenarioFacts.Language.Compilation;
using ScenarioFacts.Language.Evidence;
using ScenarioFacts.Language.Text;
using Xunit;

namespace ScenarioFacts.Language.Tests.Checking;

/// <summary>A quote has the figures of its source whole, and a claim is open on the side on which the words are.</summary>
public class FigureCutTests
{
    private const string Vocabulary = "vocabulary v\nchoice length: km, mile\nkind thing\n  cost: money\n  crew: count\n  reach: quantity of length\n  note: text\n";

    [Theory]
    [InlineData("crew: 5 million", "5 million hens were", "Some 2.5 million hens were sold.", "2.5 million")]
    [InlineData("reach: 300 km", "a road of 300", "It is a road of 300 miles.", "300 miles")]
    [InlineData("crew: 500", "500 hens were sold", "There 12,500 hens were sold.", "12,500")]
    [InlineData("crew: 500", "500 hens were sold", "There 12 500 hens were sold.", "12 500")]
    [InlineData("crew: 5", "five hens were sold", "There twenty-five hens were sold.", "twenty-five")]
    [InlineData("cost: 1 EUR", "it cost them 1", "Then it cost them 1.2 billion euros.", "1.2 billion euros")]
    [InlineData("crew: 1 million", "a million hens were", "Half a million hens were sold.", "Half a million")]
    [InlineData("crew: 15", "15 hens were sold", "Between 10 and 15 hens were sold.", "10 and 15")]
    [InlineData("crew: 15", "15 hens were sold", "There 10-15 hens were sold.", "10-15")]
    [InlineData("crew: 400", "400 hens were sold", "Fewer than 400 hens were sold.", "Fewer than 400")]
    [InlineData("crew: 19", "19 hens were sick", "Eight COVID-19 hens were sick.", "COVID-19")]
    [InlineData("crew: 5", "5 degrees at night", "It was −5 degrees at night.", "−5")]
    [InlineData("crew: 20", "20 the hens came", "On November 20 the hens came.", "November 20")]
    [InlineData("crew: 5", "they came at 5", "Then they came at 5 p.m. again.", "5 p.m")]
    [InlineData("note: \"n\"", "billion dollars were lost", "There 7 billion dollars were lost.", "7 billion dollars")]
    public void Quote_that_cuts_a_figure_is_an_error(string claim, string quote, string text, string whole)
    {
        var compilation = Compile(claim, quote, text);

        var cut = Assert.Single(compilation.Diagnostics, static diagnostic => diagnostic.Id == "FACT4028");
        Assert.Equal($"the source has ‘{whole}’ here; take the whole figure into the quotation, as it stands there", cut.Message);
    }

    [Theory]
    [InlineData("crew: 5 million", "sold 5 million hens then", "They sold 5 million hens then.")]
    [InlineData("crew: 5", "5 hens were sold", "On 3 May 2021, 5 hens were sold.")]
    [InlineData("crew: 500", "500 hens of them", "They bought 12. 500 hens of them died.")]
    [InlineData("cost: 5 million USD", "$5 million was paid", "There “$5 million was paid” to them.")]
    [InlineData("cost: 5 million USD", "the sum was $5 million", "Now the sum was $5 million.")]
    [InlineData("crew: 12500", "sold 12 500 hens then", "They sold 12,500 hens then.")]
    [InlineData("crew: 5", "five hens were sold [...] two were kept", "There five hens were sold and twenty-two geese, and two were kept.")]
    [InlineData("note: \"n\"", "400 hens were sold", "Fewer than 400 hens were sold.")]
    [InlineData("note: \"n\"", "20 the hens came", "On November 20 the hens came.")]
    [InlineData("note: \"n\"", "million-dollar plan was made", "There a million-dollar plan was made.")]
    [InlineData("crew: 3", "the 3 hens were sold", "Now the 3 hens were sold.")]
    public void Quote_with_whole_figures_is_none(string claim, string quote, string text) =>
        Assert.DoesNotContain(Compile(claim, quote, text).Diagnostics, static diagnostic => diagnostic.Id == "FACT4028");

    [Theory]
    [InlineData("crew: at most 500", "more than 500 hens", "FACT4026 ‘more than 500’ sets the least, and at most 500 another; write at least 500, or quote words that bound it on the side you mean")]
    [InlineData("crew: at least 20", "up to 20 hens", "FACT4026 ‘up to 20’ sets the most, and at least 20 another; write at most 20, or quote words that bound it on the side you mean")]
    [InlineData("cost: at least 4 million USD", "less than $4 million", "FACT4026 ‘less than $4 million’ sets the most, and at least 4 million USD another; write at most 4 million USD, or quote words that bound it on the side you mean")]
    [InlineData("crew: at least 500", "more than 500 hens", "")]
    [InlineData("crew: at most 500", "500 hens came there", "")]
    [InlineData("crew: 10", "at least ten hens", "FACT4027 the source says ‘at least ten’; write at least 10, or say with ‘because’ how it is exactly 10")]
    [InlineData("crew: 500", "some 500 hens", "FACT4027 the source says ‘some 500’; write ~500, or say with ‘because’ how it is exactly 500")]
    [InlineData("crew: ~500", "some 500 hens", "")]
    [InlineData("crew: 500", "more than 500 hens, exactly 500", "")]
    [InlineData("crew: 6438", "the hens were counted", "FACT4029 no figure stands in the words under 6438; quote the words that state it, or say with ‘because’ how it follows")]
    [InlineData("crew: 2", "both hens were sold", "")]
    [InlineData("crew: 1", "a hen was sold", "")]
    [InlineData("cost: 1.500 EUR", "hens cost 1.500 euros", "FACT4051 ‘1.500’ is read as 1.5; write 1500 if the point parts thousands, or 1.5 if it does not")]
    [InlineData("reach: 1.125 km", "it was 1.125 km", "FACT4051 ‘1.125’ is read as 1.125; write 1125 if the point parts thousands, or 1.1250 if it does not")]
    [InlineData("cost: 1.500 million EUR", "cost 1.500 million euros", "")]
    [InlineData("crew: ~5.000", "some 5.000 hens", "FACT4051 ‘5.000’ is read as 5; write 5000 if the point parts thousands, or 5 if it does not")]
    [InlineData("crew: at least 5.000", "at least 5.000 hens", "FACT4051 ‘5.000’ is read as 5; write 5000 if the point parts thousands, or 5 if it does not")]
    public void Claim_is_open_where_the_words_are(string claim, string quote, string expected) =>
        Assert.Equal(expected, string.Join("; ", Compile(claim, quote, "There " + quote + ".").Diagnostics.Select(static diagnostic => diagnostic.Id + " " + diagnostic.Message)));

    [Theory]
    [InlineData("crew: 10", "at least ten hens", "crew: at least 10")]
    [InlineData("crew: 500", "some 500 hens", "crew: ~500")]
    public void Bound_has_its_repair(string claim, string quote, string mended)
    {
        var diagnostic = Assert.Single(Compile(claim, quote, "There " + quote + ".").Diagnostics);

        Assert.Null(diagnostic.Fix);
        Assert.Equal(mended, "crew: " + Assert.Single(diagnostic.Suggestions));
    }

    [Theory]
    [InlineData("de", "kostet 1.500 Euro im Jahr", "cost: 1500 EUR", "")]
    [InlineData("de", "kostet 1.500 Euro im Jahr", "cost: 1.5 EUR", "FACT4019")]
    [InlineData("en", "costs 1.500 euros a year", "cost: 1.5 EUR", "")]
    [InlineData("de", "kostet zwei Euro im Jahr", "cost: 3 EUR", "FACT4019")]
    [InlineData("nl", "kost twee of 12 euro", "cost: 3 EUR", "")]
    [InlineData("nl", "kost niets in de winter", "cost: 3 EUR", "")]
    public void Quote_is_read_in_the_language_of_its_source(string tag, string quote, string claim, string expected) =>
        Assert.Equal(expected, string.Join(" ", Compile(claim, quote, "Es " + quote + ".", $"  language: \"{tag}\"\n").Diagnostics.Select(static diagnostic => diagnostic.Id)));

    [Fact]
    public void Source_within_another_has_its_language()
    {
        var compilation = FactCompiler.Compile(
            [
                new InputText("a.facts", "scenario s\nuse v\nsource a\n  text: \"a.txt\"\n  language: \"de\"\nsource b\n  within: a\nthing x\n  crew: 1200\n    > b \"sind 1.200 Hennen da\"\n"),
                new InputText("v.facts", Vocabulary),
            ],
            SourceLibrary.Create([new InputText("a.txt", "Es sind 1.200 Hennen da.")]));

        Assert.Equal("de", compilation.Sources.Find("s", "b")!.Language);
        Assert.Empty(compilation.Diagnostics);
    }

    [Theory]
    [InlineData("German", "write \"de\"", "\"de\"")]
    [InlineData("en_US", "write \"en-US\"", "\"en-US\"")]
    [InlineData("jp", "write \"ja\"", "\"ja\"")]
    [InlineData("deu", "write \"de\"", "\"de\"")]
    [InlineData("xx", "write one of BCP 47, such as \"de\" or \"pt-BR\"", null)]
    [InlineData("de-", "write one of BCP 47, such as \"de\" or \"pt-BR\"", null)]
    public void Language_is_a_tag(string written, string advice, string? repair)
    {
        var diagnostic = Assert.Single(Compile("note: \"n\"", "hens were sold there", "There hens were sold there.", $"  language: \"{written}\"\n").Diagnostics);

        Assert.Equal($"FACT4050 ‘{written}’ is no language tag; {advice}", diagnostic.Id + " " + diagnostic.Message);
        Assert.Equal(repair, diagnostic.Suggestions.Count > 0 ? diagnostic.Suggestions[0] : null);
    }

    [Theory]
    [InlineData("de")]
    [InlineData("pt-BR")]
    [InlineData("zh-Hant")]
    [InlineData("gsw")]
    [InlineData("DE-ch")]
    public void Tags_of_languages_with_and_without_a_table_are_sound(string tag) =>
        Assert.Empty(Compile("note: \"n\"", "hens were sold there", "There hens were sold there.", $"  language: \"{tag}\"\n").Diagnostics);

    private static FactCompilation Compile(string claim, string quote, string text, string language = "") => FactCompiler.Compile(
        [new InputText("a.facts", $"scenario s\nuse v\nsource b\n  text: \"b.txt\"\n{language}thing x\n  {claim}\n    > b \"{quote}\"\n"), new InputText("v.facts", Vocabulary)],
        SourceLibrary.Create([new InputText("b.txt", text)]));
}
