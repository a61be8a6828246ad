using System;
using System.Linq;
using ScenarioFacts.Language.Evidence.Quotes;
using ScenarioFacts.Language.Evidence.Seals;
using Xunit;

namespace ScenarioFacts.Language.Tests.Evidence;

public class SealTests
{
    private const string Mill =
        "The old mill may have been sold in March, the owner said, but not in full.\n" +
        "The town is expected to agree, and hasn’t yet agreed, to pay for the roof.\n" +
        "More from the harbour\n" +
        "A ferry was sold in March too.";

    private static readonly TextDocument Text = new("mill.txt", Mill);

    [Fact]
    public void A_seal_is_written_to_be_read()
    {
        var seal = Of(("sold in March", "More from the harbour"), ("town is expected [...] agreed to pay", null), ("in March the owner said", null));

        Assert.Equal("mill.txt.seal", seal.FileName);
        Assert.Equal("mill.txt", seal.TextName);
        Assert.Equal(
            "facts-seal 2\n" +
            "text sha256 47cff6dc1b440b2b219ffdfed907429f0018295c94a0b4abcdbab2425bc2526e words 43\n" +
            "ignore-after 6bd9bd64c8eeeb7e991e279cb567b026 word 33\n" +
            "quote 9044eefff432b1e27b41d7652fe16266 line 1 word 8 count 5 before may after not\n" +
            "quote a94983da4039910d9c9ca3a665a9c638 line 1 word 7 count 3 again 40 before may\n" +
            "quote fa453ecf7a5548848944ff418a8158aa line 2 word 18 count 12 left-out hasn't\n",
            seal.Write());
    }

    [Fact]
    public void A_seal_holds_no_words_of_the_text_but_qualifiers()
    {
        var own = "facts-seal text sha256 words ignore-after quote line word count again before left-out after".Split(' ');
        var content = Of(("been sold in March", "More from the harbour"), ("The town is [...] to pay for", null), ("was sold in March", null)).Write();
        var words = content.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries).Except(own);

        Assert.Equal(["expected", "hasn't", "may"], words.Where(word => !word.Any(char.IsAsciiDigit)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_seal_answers_like_the_text()
    {
        (string, string?)[] quotes =
        [
            ("The old mill may", null), ("have been sold in", "More from the harbour"), ("owner said but not in full", null),
            ("The town is [...] pay for the roof", null), ("expected to agree", "More from the harbour"), ("A ferry was sold", null),
        ];
        var seal = Reread(Of(quotes));

        foreach (var (quote, ignoreAfter) in quotes)
        {
            Assert.IsType<QuoteVerdict.Found>(seal.Find(Quotation.Parse(quote), ignoreAfter));
            Assert.Equal(Text.Find(Quotation.Parse(quote), ignoreAfter), seal.Find(Quotation.Parse(quote), ignoreAfter));
        }
    }

    [Fact]
    public void What_is_not_sealed_is_said_to_be()
    {
        var seal = Reread(Of(("sold in March", "More from the harbour"), ("A ferry was sold", null)));

        Assert.IsType<QuoteVerdict.Found>(Find(seal, "sold in March", "More from: the harbour"));
        Assert.IsType<QuoteVerdict.NotSealed>(Find(seal, "sold in March,  too", null));
        // The text has it twice when all of it counts.
        Assert.IsType<QuoteVerdict.NotSealed>(Find(seal, "sold in March", null));
        Assert.IsType<QuoteVerdict.NotSealed>(Find(seal, "sold in March", "More from the town"));
        // The text has it after these words.
        Assert.IsType<QuoteVerdict.NotSealed>(Find(seal, "A ferry was sold", "More from the harbour"));
        Assert.Null(seal.CheckIgnoreAfter("More from the harbour"));
        Assert.IsType<QuoteVerdict.NotSealed>(seal.CheckIgnoreAfter("More from the town"));
    }

    [Fact]
    public void What_the_text_does_not_have_once_is_left_out_and_handed_back()
    {
        var seal = SealDocument.Create(Text, [(Quotation.Parse("sold in March"), null), (Quotation.Parse("The old pier was"), null), (Quotation.Parse("The old mill"), "No such words")], out var leftOut);

        Assert.Empty(seal.Quotes);
        Assert.Empty(seal.Marks);
        Assert.Equal(["sold in March", "The old pier was", "The old mill"], leftOut.Select(quote => quote.Quote.Canonical));
        Assert.Collection(
            leftOut,
            quote => Assert.IsType<QuoteVerdict.FoundMoreThanOnce>(quote.Verdict),
            quote => Assert.IsType<QuoteVerdict.NotFound>(quote.Verdict),
            quote => Assert.IsType<QuoteVerdict.IgnoreAfterNotFound>(quote.Verdict));
    }

    [Fact]
    public void The_order_of_quotes_and_their_repetition_do_not_show()
    {
        var seal = Of(("The old mill", null), ("pay for the roof", "More from the harbour"), ("A ferry was sold", null));
        var other = Of(("A ferry was sold", null), ("pay for the roof", "More from the harbour"), ("The old, old mill", null), ("The old mill", null), ("The old mill", null));

        Assert.Equal(seal, other);
        Assert.Equal(seal.GetHashCode(), other.GetHashCode());
        Assert.Equal(seal.Write(), other.Write());
        Assert.Equal(3, seal.Quotes.Count);
    }

    [Fact]
    public void Text_and_seal_agree_by_their_words()
    {
        var seal = Reread(Of(("The old mill", null)));

        Assert.True(SealDocument.Agrees(Text, seal));
        Assert.True(SealDocument.Agrees(new TextDocument("copy.txt", "\uFEFF" + Mill.Replace("\n", "\r\n\r\n", StringComparison.Ordinal)), seal));
        Assert.False(SealDocument.Agrees(new TextDocument("mill.txt", Mill + " Really."), seal));
        Assert.False(SealDocument.Agrees(new TextDocument("mill.txt", Mill.Replace("old", "Old", StringComparison.Ordinal)), seal));
    }

    [Fact]
    public void Seals_are_equal_by_name_and_content()
    {
        var content = Of(("The old mill", null)).Write();

        Assert.Equal(Parse("a.seal", content), Parse("a.seal", content));
        Assert.NotEqual(Parse("a.seal", content), Parse("b.seal", content));
        Assert.NotEqual(Parse("a.seal", content), Parse("a.seal", content.Replace("count 3", "count 4", StringComparison.Ordinal)));
        Assert.NotEqual<SourceDocument>(Text, Parse("mill.txt", content));
    }

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\n")]
    public void Line_ends_are_free(string lineEnd)
    {
        var seal = Of(("The old mill", null), ("A ferry was sold", "More from the harbour"));

        Assert.Equal(seal, Parse("mill.txt.seal", "\uFEFF" + seal.Write().Replace("\n", lineEnd, StringComparison.Ordinal)));
        Assert.Equal(seal, Parse("mill.txt.seal", seal.Write().TrimEnd('\n')));
    }

    [Fact]
    public void An_empty_seal_is_one() => Assert.Equal(Of(), Reread(Of()));

    internal static SealDocument Reread(SealDocument seal) => Parse(seal.FileName, seal.Write());

    internal static SealDocument Parse(string fileName, string content)
    {
        Assert.True(SealDocument.TryParse(fileName, content, out var seal, out var error), error?.ToString());
        Assert.Null(error);
        return seal;
    }

    private static QuoteVerdict Find(SealDocument seal, string quote, string? ignoreAfter) => seal.Find(Quotation.Parse(quote), ignoreAfter);

    private static SealDocument Of(params (string Quote, string? IgnoreAfter)[] quotes) =>
        SealDocument.Create(Text, quotes.Select(quote => (Quotation.Parse(quote.Quote), quote.IgnoreAfter)), out _);
}
