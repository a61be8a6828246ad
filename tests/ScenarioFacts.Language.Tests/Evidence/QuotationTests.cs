using System.Linq;
using ScenarioFacts.Language.Evidence.Quotes;
using Xunit;

namespace ScenarioFacts.Language.Tests.Evidence;

public class QuotationTests
{
    [Theory]
    [InlineData("The old mill", "The old mill", 3, 3)]
    [InlineData("“The old-mill's wheel”", "The old mill s wheel", 5, 5)]
    [InlineData("The old mill [...] was sold", "The old mill [...] was sold", 5, 2)]
    [InlineData("The old mill […] was sold again", "The old mill [...] was sold again", 6, 3)]
    [InlineData("The old mill[...]was sold again", "The old mill [...] was sold again", 6, 3)]
    [InlineData("[...] the old mill", " [...] the old mill", 3, 0)]
    [InlineData("the old mill [...]", "the old mill [...] ", 3, 0)]
    [InlineData("a b c [...] [...] d e f", "a b c [...]  [...] d e f", 6, 0)]
    [InlineData("the old [..] mill ...", "the old mill", 3, 3)]
    [InlineData("防衛省", "防 衛 省", 3, 3)]
    [InlineData("", "", 0, 0)]
    [InlineData("— …", "", 0, 0)]
    public void A_quote_is_folded_and_parted(string written, string canonical, int words, int shortest)
    {
        var quote = Quotation.Parse(written);

        Assert.Equal(canonical, quote.Canonical);
        Assert.Equal(words, quote.WordCount);
        Assert.Equal(shortest, quote.ShortestPart);
        Assert.Equal(canonical, string.Join(" [...] ", quote.Parts.Select(part => string.Join(" ", part))));
    }

    [Theory]
    [InlineData("cost $5,000.50 or (−3 %)", "cost $ 5,000.50 or -3 %")]
    [InlineData("12. 500 – or 12,500 [...] $6 million €", "12. 500 or 12,500 [...] $ 6 million €")]
    [InlineData("in 1914 – 18, ‘F-35’ jets: 12\u202F500", "in 1914-18 F 35 jets 12 500")]
    public void The_signs_of_figures_are_part_of_it(string written, string canonical)
    {
        Assert.Equal(canonical, Quotation.Parse(written).Canonical);
        Assert.Equal(Quotation.Parse(written), Quotation.Parse(canonical));
        Assert.NotEqual(Quotation.Parse(written), Quotation.Parse(string.Join(" [...] ", Quotation.Parse(written).Parts.Select(part => string.Join("; ", part)))));
    }

    [Fact]
    public void Quotes_are_equal_when_their_words_and_parts_are()
    {
        Assert.Equal(Quotation.Parse("The old mill"), Quotation.Parse(" “The” old\u00A0mill."));
        Assert.Equal(Quotation.Parse("a caf\u00E9 here").GetHashCode(), Quotation.Parse("a cafe\u0301 here").GetHashCode());
        Assert.NotEqual(Quotation.Parse("The old mill"), Quotation.Parse("the old mill"));
        Assert.NotEqual(Quotation.Parse("The old mill"), Quotation.Parse("The old [...] mill"));
    }

    [Fact]
    public void The_hash_is_the_first_half_of_sha256() =>
        // As `printf 'The old mill' | sha256sum` begins.
        Assert.Equal("3e753b965b0e5d3aab5258b1bacccf3b", Quotation.Parse("“The old mill”").Hash);
}
