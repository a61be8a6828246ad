using System.Linq;
using ScenarioFacts.Language.Evidence.Quotes;
using Xunit;

namespace ScenarioFacts.Language.Tests.Evidence;

public class FindTests
{
    private const string Mill =
        "Harbour Gazette\n" +
        "\n" +
        "The old mill by the river was sold in March, the owner said. It needs a new roof.\n" +
        "Harbour Gazette\n" +
        "Work on the new roof begins in May, and the mill opens next year.\n" +
        "The town will pay for the new roof, the mayor said.\n" +
        "More from the harbour\n" +
        "A ferry was sold in March. The old pier needs a new coat of paint.\n";

    [Theory]
    [InlineData("The old mill by the river", 2, 2, 6)]
    [InlineData("“mill, by the River”", null, null, null)]
    [InlineData("mill—by the river", 2, 4, 4)]
    [InlineData("roof begins in May", 4, 24, 4)]
    [InlineData("opens next year. The town will pay", 4, 31, 7)]
    [InlineData("The old mill [...] needs a new roof", 2, 2, 18)]
    [InlineData("The old mill […] was sold in [...] a new roof", 2, 2, 18)]
    [InlineData("Work on the [...] the mill opens", 4, 20, 12)]
    public void A_quote_stands_where_its_words_do(string quote, int? line, int? first, int? count)
    {
        var verdict = Find(quote);

        if (line is null)
        {
            Assert.IsType<QuoteVerdict.NotFound>(verdict);
            return;
        }

        var passage = Assert.IsType<QuoteVerdict.Found>(verdict).Passage;
        Assert.Equal((line, first, count), (passage.Line, passage.FirstWord, passage.WordCount));
        Assert.Equal(first + count, passage.End);
    }

    [Theory]
    [InlineData("was sold in March", 2, "2,7")]
    [InlineData("the new roof", 2, "4,5")]
    [InlineData("sold in March [...] needs a new roof", 2, "2,7")]
    public void Words_that_stand_in_several_places_are_refused(string quote, int count, string lines)
    {
        var verdict = Assert.IsType<QuoteVerdict.FoundMoreThanOnce>(Find(quote));

        Assert.Equal(count, verdict.Count);
        Assert.Equal(lines, string.Join(",", verdict.Lines));
    }

    [Fact]
    public void Places_may_overlap_and_only_the_first_lines_are_listed()
    {
        Assert.Equal(3, Assert.IsType<QuoteVerdict.FoundMoreThanOnce>(Find("ho ho ho", text: "ho ho ho ho ho")).Count);

        var text = string.Join("\n", Enumerable.Range(0, 20).Select(i => $"{i} the mill is closed and the mill is sold"));
        var verdict = Assert.IsType<QuoteVerdict.FoundMoreThanOnce>(Find("the mill is", text: text));
        Assert.Equal(40, verdict.Count);
        Assert.Equal([0, 1, 2, 3, 4], verdict.Lines);
    }

    [Fact]
    public void What_a_page_prints_twice_counts_once()
    {
        Assert.IsType<QuoteVerdict.Found>(Find("Mill is sold", text: "Mill is sold\nThe owner left.\nMill is sold!\nMill is sold"));
        Assert.IsType<QuoteVerdict.FoundMoreThanOnce>(Find("Mill is sold", text: "Mill is sold\nThe owner left.\nMill is sold today"));
    }

    [Fact]
    public void A_quote_does_not_run_across_a_skipped_line()
    {
        const string Text = "Photo: harbour\nThe mill was\nPhoto: harbour\nsold in March";

        Assert.IsType<QuoteVerdict.NotFound>(Find("mill was sold in", text: Text));
        Assert.IsType<QuoteVerdict.Found>(Find("harbour The mill was", text: Text));
    }

    [Theory]
    [InlineData("A ferry was sold", 1, 7)]
    [InlineData("the harbour a ferry", null, null)]
    [InlineData("the harbour A ferry", 1, 6)]
    [InlineData("Work on the [...] new coat of paint", 2, 7)]
    public void Words_after_ignore_after_do_not_count(string quote, int? part, int? line)
    {
        var verdict = Find(quote, "More from the harbour");

        if (part is null)
            Assert.IsType<QuoteVerdict.NotFound>(verdict);
        else
            Assert.Equal(new QuoteVerdict.AfterIgnored(part.Value, line!.Value), verdict);
    }

    [Fact]
    public void Ignore_after_leaves_the_words_that_it_names()
    {
        Assert.IsType<QuoteVerdict.Found>(Find("was sold in March", "More from: the harbour"));
        Assert.IsType<QuoteVerdict.Found>(Find("mayor said. More from the harbour", "More from the harbour"));
        Assert.IsType<QuoteVerdict.Found>(Find("The old mill by", "the owner said"));
        Assert.IsType<QuoteVerdict.AfterIgnored>(Find("It needs a new", "the owner said"));
    }

    [Theory]
    [InlineData("It cost €5 million in Port Ansel.", "cost $5 million in", "€5", "$5")]
    [InlineData("It cost €5 million in Port Ansel.", "cost 5 million in", "€5", "5")]
    [InlineData("It cost 5 million in Port Ansel.", "cost $5 million in", "5", "$5")]
    [InlineData("It cost €5 million in Port Ansel.", "$5 million in", "€5", "$5")]
    [InlineData("They sold 12. 500 of them sank.", "sold 12,500 of them sank", "12. 500", "12,500")]
    [InlineData("It rose by 5% in Port Ansel.", "rose by 5 in Port Ansel", "5%", "5")]
    [InlineData("It rose by 5 in Port Ansel.", "It rose by 5%", "5", "5%")]
    [InlineData("It was -5 degrees cold.", "It was 5 degrees cold", "-5", "5")]
    [InlineData("It was up 2-5 points.", "was up 2.5 points", "2-5", "2.5")]
    [InlineData("It was up 2.5 in May [and] 5 in June.", "was up 2.5 in May [...] $5 in June", "5", "$5")]
    public void Words_with_other_signs_of_figures_are_refused_and_both_are_named(string text, string quote, string source, string quoted)
    {
        var nearest = Assert.IsType<QuoteVerdict.NotFound>(Find(quote, text: text)).Nearest!;

        Assert.Equal((source, quoted), (nearest.SourceWord, nearest.QuoteWord));
    }

    [Theory]
    [InlineData("It cost €5 million in Port Ansel.", "cost € 5 million")]
    [InlineData("It cost 5 million € in Port Ansel.", "cost 5 million €")]
    [InlineData("It cost “$5” – 12\u202F500 in all.", "cost '$5' — 12 500 in all")]
    [InlineData("It rose 5 to 12 per cent – 5.5 in May.", "12 per cent, 5.5 in")]
    [InlineData("It cost 5, it cost $5 million and -5 points", "it cost $5 million and –5 points")]
    public void Other_punctuation_is_free(string text, string quote) => Assert.IsType<QuoteVerdict.Found>(Find(quote, text: text));

    [Fact]
    public void Signs_tell_places_apart() =>
        Assert.Equal(4, Assert.IsType<QuoteVerdict.Found>(Find("it cost €5 then", text: "it cost $5 then it cost €5 then")).Passage.FirstWord);

    [Fact]
    public void The_first_place_of_ignore_after_counts() =>
        Assert.Equal(new QuoteVerdict.AfterIgnored(1, 4), Find("roof begins in May", "was sold in March"));

    [Fact]
    public void Ignore_after_that_the_source_does_not_have_is_told()
    {
        var document = new TextDocument("mill.txt", Mill);

        Assert.Null(document.CheckIgnoreAfter("More from the harbour"));
        var missing = Assert.IsType<QuoteVerdict.IgnoreAfterNotFound>(document.CheckIgnoreAfter("More from the Harbour"));
        Assert.Equal(("harbour", "Harbour"), (missing.Nearest!.SourceWord, missing.Nearest.QuoteWord));
        Assert.Equal(missing, document.Find(Quotation.Parse("The old mill by"), "More from the Harbour"));
        Assert.Equal(new QuoteVerdict.IgnoreAfterNotFound(null), document.CheckIgnoreAfter("—"));
    }

    [Theory]
    [InlineData("needs a new roof [...] The old mill", 2, 2)]
    [InlineData("The old mill [...] begins in May", 2, 4)]
    [InlineData("The old mill [...] owner said It [...] was sold in", 3, 2)]
    [InlineData("The old mill [...] old mill by", 2, 2)]
    [InlineData("opens next year The town [...] for the new", 1, 4)]
    public void Parts_stand_in_order_and_in_one_line(string quote, int part, int line) =>
        Assert.Equal(new QuoteVerdict.PartsOutOfOrder(part, line), Find(quote));

    [Theory]
    [InlineData("The ministers agreed to build a\n\n3\nNaval Review, May 2022\n\njoint patrol ship in Port Ansel.", "agreed to build [...] joint patrol ship")]
    [InlineData("The ministers of Norland agreed\nto build a\njoint patrol ship.", "ministers of Norland agreed to [...] joint patrol ship")]
    [InlineData("They met. The ministers agreed to\nbuild a joint patrol ship.", "They met The [...] joint patrol ship")]
    public void Parts_may_stand_in_a_sentence_that_runs_over_lines(string text, string quote) =>
        Assert.IsType<QuoteVerdict.Found>(Find(quote, text: text));

    [Theory]
    [InlineData("The ministers agreed to build a ship.\nIn May a joint patrol ship sank.", "ministers agreed to [...] joint patrol ship")]
    [InlineData("The ministers agreed to build it.\n\njoint patrol ship sank", "ministers agreed to [...] joint patrol ship")]
    public void Parts_of_two_sentences_in_two_lines_are_out_of_order(string text, string quote) =>
        Assert.IsType<QuoteVerdict.PartsOutOfOrder>(Find(quote, text: text));

    [Theory]
    [InlineData("We will [...] build the ship", 1)]
    [InlineData("will […] build", 1)]
    [InlineData("said: We will [...] build the ship", 1)]
    [InlineData("She said We will [...] build the ship she", 0)]
    public void A_source_may_have_the_gap_itself(string quote, int line)
    {
        const string Text = "She said: We will build the ship, she did.\nHe said: “We will [...] build the ship,” he said. We will see.";
        var document = new TextDocument("a.txt", Text);
        var verdict = document.Find(Quotation.Parse(quote), null);

        Assert.Equal(line == 1, verdict is QuoteVerdict.Found { Passage: { Line: 1, LeftOut: [] } });
        var seal = ScenarioFacts.Language.Evidence.Seals.SealDocument.Create(document, [(Quotation.Parse(quote), null)], out _);
        Assert.Equal(verdict is QuoteVerdict.Found, SealTests.Reread(seal).Find(Quotation.Parse(quote), null).Equals(verdict));
    }

    [Fact]
    public void A_part_that_stands_nowhere_is_named()
    {
        Assert.Equal(2, Assert.IsType<QuoteVerdict.NotFound>(Find("The old mill [...] the owners said")).Part);
        Assert.Equal(1, Assert.IsType<QuoteVerdict.NotFound>(Find("The new mill [...] the owner said")).Part);
    }

    [Fact]
    public void Each_further_part_is_at_its_first_place()
    {
        const string Text = "The mill is old, the roof is old, and the roof is old again.";
        var passage = Assert.IsType<QuoteVerdict.Found>(Find("The mill is [...] roof is old", text: Text)).Passage;

        Assert.Equal((0, 8), (passage.FirstWord, passage.WordCount));
    }

    [Theory]
    [InlineData("")]
    [InlineData("[...]")]
    [InlineData("[...] The old mill")]
    [InlineData("The old mill [...]")]
    public void A_part_without_words_stands_nowhere(string quote) =>
        Assert.Null(Assert.IsType<QuoteVerdict.NotFound>(Find(quote)).Nearest);

    [Fact]
    public void Han_and_kana_are_words() =>
        Assert.Equal(3, Assert.IsType<QuoteVerdict.Found>(Find("製粉所", text: "古い製粉所は三月に売られた。")).Passage.WordCount);

    [Fact]
    public void An_empty_source_has_nothing() =>
        Assert.Equal(new QuoteVerdict.NotFound(1, null), Find("The old mill", text: ""));

    [Fact]
    public void A_passage_is_shown_as_printed()
    {
        var document = new TextDocument("mill.txt", Mill);
        var passage = Assert.IsType<QuoteVerdict.Found>(document.Find(Quotation.Parse("in March the owner"), null)).Passage;

        Assert.Equal("in March, the owner", document.Excerpt(passage));
        Assert.Equal("was sold in March, the owner said. It", document.Excerpt(passage, 2));
    }

    [Fact]
    public void Documents_are_equal_by_name_and_content()
    {
        Assert.Equal(new TextDocument("a.txt", "x"), new TextDocument("a.txt", "x"));
        Assert.Equal(new TextDocument("a.txt", "x").GetHashCode(), new TextDocument("a.txt", "x").GetHashCode());
        Assert.NotEqual(new TextDocument("a.txt", "x"), new TextDocument("b.txt", "x"));
        Assert.NotEqual(new TextDocument("a.txt", "x"), new TextDocument("a.txt", "x "));
    }

    private static QuoteVerdict Find(string quote, string? ignoreAfter = null, string text = Mill) =>
        new TextDocument("mill.txt", text).Find(Quotation.Parse(quote), ignoreAfter);
}
