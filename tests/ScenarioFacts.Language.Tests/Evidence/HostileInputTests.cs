using System.Linq;
using System.Text;
using ScenarioFacts.Language.Evidence.Quotes;
using ScenarioFacts.Language.Evidence.Seals;
using Xunit;

namespace ScenarioFacts.Language.Tests.Evidence;

/// <summary>Inputs on which anything slower than linear time would not end: sizes stand in for stop-watches.</summary>
public class HostileInputTests
{
    private const int Words = 400_000;

    [Fact]
    public void A_text_of_one_word_and_a_long_quote_of_it()
    {
        var text = new TextDocument("a.txt", Repeat("ho ", Words));
        var quote = Quotation.Parse(Repeat("ho ", Words / 2));

        Assert.Equal((Words / 2) + 1, Assert.IsType<QuoteVerdict.FoundMoreThanOnce>(text.Find(quote, null)).Count);
    }

    [Fact]
    public void A_long_quote_that_fails_at_its_last_word()
    {
        var text = new TextDocument("a.txt", Repeat("ho ", Words) + "end");
        var quote = Quotation.Parse(Repeat("ho ", Words / 2) + "end ho");
        var nearest = Assert.IsType<QuoteVerdict.NotFound>(text.Find(quote, null)).Nearest!;

        Assert.True(nearest.Words.Length < 300);
        Assert.NotNull(nearest.QuoteWord);
    }

    [Fact]
    public void A_quote_of_very_many_parts()
    {
        var text = new TextDocument("a.txt", "Once: " + Repeat("ho ho hey ", Words / 3));
        var quote = Quotation.Parse("Once ho ho" + Repeat("[...] hey ho ho", Words / 12));
        var longer = Quotation.Parse("Once ho ho" + Repeat("[...] hey ho ho", Words));

        Assert.IsType<QuoteVerdict.Found>(text.Find(quote, null));
        Assert.IsType<QuoteVerdict.PartsOutOfOrder>(text.Find(longer, null));
    }

    [Fact]
    public void Very_many_lines_and_quotes_for_one_seal()
    {
        var lines = Enumerable.Range(0, 20_000).Select(i => $"Line {i} is not {i + 1}.");
        var text = new TextDocument("a.txt", string.Join("\n", lines) + Repeat("\nLine 7 is not 8.", 100_000));
        var quotes = Enumerable.Range(0, 50).Select(i => (Quotation.Parse($"Line {i} is not"), (string?)$"is not {i + 2}"));
        var seal = SealDocument.Create(text, quotes, out var leftOut);

        Assert.Empty(leftOut);
        Assert.Equal(100_000, text.WordCount);
        Assert.Equal(seal, SealTests.Reread(seal));
    }

    [Fact]
    public void A_seal_of_very_many_quotes()
    {
        var content = new StringBuilder("facts-seal 2\ntext sha256 " + new string('a', 64) + " words 3\n");
        for (var i = 0; i < 200_000; i++)
            content.Append("quote ").Append(i.ToString("x32", System.Globalization.CultureInfo.InvariantCulture)).Append(" line 1 word 1 count 3\n");

        Assert.Equal(200_000, SealTests.Parse("a.seal", content.ToString()).Quotes.Count);
        Assert.Equal(content.ToString(), SealTests.Parse("a.seal", content.ToString()).Write());
    }

    [Theory]
    [InlineData("a")]
    [InlineData("…")]
    [InlineData(".")]
    [InlineData("a.")]
    [InlineData("\n")]
    [InlineData("今")]
    [InlineData("a\u0301")]
    [InlineData("\u0301")]
    [InlineData("\U0001F6A2")]
    [InlineData("not ")]
    public void A_megabyte_of_the_same(string piece)
    {
        var text = new TextDocument("a.txt", "the mill was sold " + Repeat(piece, 1_000_000 / piece.Length));

        Assert.IsType<QuoteVerdict.Found>(text.Find(Quotation.Parse("the mill was"), null));
        Assert.IsType<QuoteVerdict.NotFound>(text.Find(Quotation.Parse("the mill was closed"), null));
    }

    private static string Repeat(string piece, int count) => new StringBuilder(piece.Length * count).Insert(0, piece, count).ToString();
}
