using System;
using System.Collections.Generic;
using System.Linq;
using ScenarioFacts.Language.Evidence;
using ScenarioFacts.Language.Evidence.Quotes;
using Xunit;

namespace ScenarioFacts.Language.Tests.Evidence;

public sealed class SentenceTests
{
    /// <summary>What random texts are made of: marks, abbreviations, breaks, bullets, and words of several scripts.</summary>
    private static readonly string[] Pieces =
    [
        "The", "ships", "U.S.", "Co.", "Mr.", "sailed", "5.05", "a.m.", "。", "島", "!", "?", ".", ". ", "…", " ", " ", " ", "\n", "\r\n", "\n\n", "• ", "1. ", "b) ", "“", "”", "\"", "(", ").", "—", "It", "harbour",
        "\u00A0", "é", "e\u0301", "\ud83d\udea2", "\ud83d", "https://a.example/?q=1",
    ];

    [Theory]
    [InlineData("One. Two! Three? Four… Five", "One.", "Two!", "Three?", "Four…", "Five")]
    [InlineData("The bill of 5.05 million passed at 9 a.m. on Monday.", "The bill of 5.05 million passed at 9 a.m. on Monday.")]
    [InlineData("Gen. Roe met J. Smith of Hull Ltd. and left.", "Gen. Roe met J. Smith of Hull Ltd. and left.")]
    [InlineData("It went to Hull Co. The ship is new. It left the U.S. In May it came back.", "It went to Hull Co.", "The ship is new.", "It left the U.S.", "In May it came back.")]
    [InlineData("“We met. We agreed.” “Yes.” He left (at once.) She stayed.", "“We met.", "We agreed.”", "“Yes.”", "He left (at once.)", "She stayed.")]
    [InlineData("He left.The ship stayed.", "He left.", "The ship stayed.")]
    [InlineData("See https://a.example/b?c=1.2&d=x for more.", "See https://a.example/b?c=1.2&d=x for more.")]
    [InlineData("船は出た。島へ行く。", "船は出た。", "島へ行く。")]
    [InlineData("1. The first point\n2. The second. It has two.\na. A third\niv. A fourth", "1. The first point", "2. The second.", "It has two.", "a. A third", "iv. A fourth")]
    [InlineData("A heading\n\n  • a bullet point\n - another. And more\n\nWord\n***\nPhoto: A. Roe", "A heading", "• a bullet point", "- another.", "And more", "Word", "Photo: A. Roe")]
    [InlineData("A line\r\nA line\nA  LINE\nA line.", "A line", "A  LINE")]
    [InlineData("")]
    [InlineData("*** … ***\n—")]
    public void A_text_is_cut_where_a_reader_would(string text, params string[] sentences) => Assert.Equal(sentences, Cut(text));

    [Theory]
    [InlineData("gave way and", "001000")]
    [InlineData("came in May. Nobody saw", "011000")]
    [InlineData("Two ships met [...] gave way and", "101000")]
    [InlineData("was cold. Three boats", "000011")]
    public void A_quote_touches_every_sentence_in_which_words_of_it_stand(string quote, string touched)
    {
        var document = new TextDocument("a.txt", "Two ships met. One came in May. Nobody saw it: it gave way and left.\nIn port\nIt was cold.\nThree boats met again.\nRead more: another story\nOf the sea.");
        var coverage = new TextCoverage(document, ["Read more"]);
        Touch(coverage, document, quote);

        Assert.Equal(touched, string.Concat(coverage.Sentences.Select(sentence => coverage.Untouched.Contains(sentence) ? '0' : '1')));
    }

    [Fact]
    public void Nothing_is_left_out_without_being_said()
    {
        var coverage = new TextCoverage(new TextDocument("a.txt", "One line\nOne line\n\n***\nAnother line\nThe rest of it\nwas elsewhere. Really."), ["The rest of"]);

        Assert.Equal(2, coverage.Sentences.Count);
        Assert.Equal(3, coverage.Ignored);
        Assert.Equal([1], coverage.RepeatedLines);
        Assert.Equal([3], coverage.WordlessLines);
    }

    [Fact]
    public void Of_several_sources_with_one_text_the_one_that_reads_most_counts()
    {
        Assert.Equal(4, new TextCoverage(new TextDocument("a.txt", "One.\nTwo.\nThree.\nFour."), ["Two", null]).Sentences.Count);
        Assert.Equal(2, new TextCoverage(new TextDocument("a.txt", "One.\nTwo.\nThree.\nFour."), ["Two", "Three"]).Sentences.Count);
    }

    [Fact]
    public void How_much_of_a_sentence_is_quoted_is_counted_in_words_once_each()
    {
        var document = new TextDocument("a.txt", "The two old ships met in port at dawn.");
        var coverage = new TextCoverage(document, [null]);
        Touch(coverage, document, "two old ships met");
        Touch(coverage, document, "old ships met in");

        Assert.Equal(5, Assert.Single(coverage.Partly).Quoted);
    }

    [Fact]
    public void Of_any_text_each_word_is_in_one_sentence_and_touched_and_untouched_are_all()
    {
        var dice = new Random(4711);
        for (var round = 0; round < 2000; round++)
        {
            var text = string.Concat(Enumerable.Range(0, dice.Next(60)).Select(_ => Pieces[dice.Next(Pieces.Length)] + (dice.Next(3) == 0 ? " " : "")));
            var document = new TextDocument("a.txt", text);
            var sentences = SentenceSplitter.Cut(document);

            var next = 0;
            var end = 0;
            foreach (var sentence in sentences)
            {
                Assert.Equal(next, sentence.FirstWord);
                Assert.True(sentence.WordCount > 0 && sentence.Span.Start >= end, text);
                Assert.Equal(document.Folded[next].Line, document.Folded[next + sentence.WordCount - 1].Line);
                Assert.InRange(document.Folded[next].Span.Start, sentence.Span.Start, sentence.Span.End);
                Assert.InRange(document.Folded[next + sentence.WordCount - 1].Span.End, sentence.Span.Start, sentence.Span.End);
                (next, end) = (next + sentence.WordCount, sentence.Span.End);
            }

            Assert.Equal(document.WordCount, next);
            var coverage = new TextCoverage(document, [null]);
            TouchAny(coverage, document, dice);
            Assert.Equal(sentences.Count, coverage.Touched + coverage.Untouched.Count());
            Assert.Equal(sentences.Count, coverage.Sentences.Count);
        }
    }

    private static void TouchAny(TextCoverage coverage, TextDocument document, Random dice)
    {
        for (var quotes = dice.Next(3); quotes > 0 && document.WordCount >= 3; quotes--)
        {
            var first = dice.Next(document.WordCount - 2);
            var words = string.Join(' ', Enumerable.Range(first, 3).Select(document.Folded.WordAt));
            if (document.Find(Quotation.Parse(words), null) is QuoteVerdict.Found found)
                coverage.Touch(Quotation.Parse(words), found.Passage);
        }
    }

    private static IEnumerable<string> Cut(string text) => SentenceSplitter.Cut(new TextDocument("a.txt", text)).Select(sentence => text.Substring(sentence.Span.Start, sentence.Span.Length));

    private static void Touch(TextCoverage coverage, TextDocument document, string words) =>
        coverage.Touch(Quotation.Parse(words), Assert.IsType<QuoteVerdict.Found>(document.Find(Quotation.Parse(words), null)).Passage);
}
