using System;
using System.Linq;
using ScenarioFacts.Language.Checking;
using ScenarioFacts.Language.Evidence.Quotes;
using Xunit;

namespace ScenarioFacts.Language.Tests.Evidence;

public class NearestTests
{
    private const string Text =
        "Harbour news of the week\n" +
        "The town council will strengthen the sea defence of the harbour before winter, the mayor told reporters.\n" +
        "“It is a close partnership,” she said, “and we are paying for a new wall.”";

    [Theory]
    [InlineData("strengthen the sea defense of the harbour", "defence", "defense", "strengthen the sea defence of the harbour")]
    [InlineData("STRENGTHEN THE SEA DEFENCE", "strengthen", "STRENGTHEN", "strengthen the sea defence")]
    [InlineData("the Mayor told reporters", "mayor", "Mayor", "the mayor told reporters")]
    [InlineData("It is a very close partnership", "close", "very", "It is a close partnership")]
    [InlineData("council will strengthen sea defence", "the", "sea", "council will strengthen the sea defence")]
    [InlineData("they are paying for a new wall", "we", "they", "we are paying for a new wall")]
    [InlineData("paying for a new pier", "wall", "pier", "paying for a new wall")]
    [InlineData("for a new wall soon", null, "soon", "for a new wall")]
    [InlineData("news of the month", "week", "month", "news of the week")]
    public void The_nearest_words_and_the_first_difference_are_told(string quote, string? source, string quoted, string words)
    {
        var nearest = Find(quote)!;

        Assert.Equal((source, quoted), (nearest.SourceWord, nearest.QuoteWord));
        Assert.Equal(words, nearest.Words);
    }

    /// <summary>A word that is typed twice differs from itself in nothing: no message says ‘the’, not ‘the’.</summary>
    [Fact]
    public void Doubled_word_is_not_told_to_differ_from_itself()
    {
        var words = "The town council will strengthen the sea defence of the harbour".Split(' ');
        for (var doubled = 0; doubled < words.Length; doubled++)
        {
            for (var start = 0; start <= doubled; start++)
            {
                for (var end = doubled + 1; end <= words.Length; end++)
                {
                    var quote = string.Join(" ", words[start..doubled].Append(words[doubled]).Concat(words[doubled..end]));
                    var nearest = Find(quote);
                    var said = NearestHint.Describe(nearest, quote);
                    Assert.All(words, word => Assert.DoesNotContain($"‘{word}’, not ‘{word}’", said, StringComparison.OrdinalIgnoreCase));
                    Assert.True(nearest is null || !NearestHint.IsMisspelt(nearest, quote), quote);
                }
            }
        }
    }

    [Theory]
    [InlineData("an entirely different sentence about trains")]
    [InlineData("sea trains run daily")]
    [InlineData("the sea trains run daily now")]
    public void Nothing_is_near_that_does_not_share_half_of_the_words(string quote) => Assert.Null(Find(quote));

    [Theory]
    [InlineData("the red mill is old", "old is mill red the", "the red mill is sold")]
    public void Neighbouring_words_decide_between_places_that_share_as_many(string quote, string other, string nearest)
    {
        var between = string.Join(" ", Enumerable.Range(0, 40));

        // The stretch may begin with the last word of the line before.
        Assert.InRange(Find(quote, other + "\n" + between + "\n" + nearest)!.Line, 1, 2);
        Assert.Equal(0, Find(quote, nearest + "\n" + between + "\n" + other)!.Line);
    }

    [Fact]
    public void The_first_of_equals_is_told() => Assert.Equal(0, Find("the red mill burns", "the red mill stands\nand the red mill falls")!.Line);

    [Fact]
    public void What_is_ignored_is_not_near()
    {
        var document = new TextDocument("a.txt", "The end of it.\nThe red mill is old.");
        var verdict = Assert.IsType<QuoteVerdict.NotFound>(document.Find(Quotation.Parse("the red mill is old"), "The end of it"));

        Assert.Null(verdict.Nearest);
    }

    [Theory]
    [InlineData(40)]
    [InlineData(94)]
    [InlineData(95)]
    [InlineData(96)]
    [InlineData(97)]
    [InlineData(300)]
    [InlineData(499)]
    public void The_difference_in_a_long_quote_is_shown_with_what_stands_around_it(int place)
    {
        var words = Enumerable.Range(0, 500).Select(i => "w" + i).ToArray();
        var text = "Before it. " + string.Join(" ", words) + " and after it.";
        words[place] = "other";
        var nearest = Find(string.Join(" ", words), text)!;

        Assert.Equal(("w" + place, "other"), (nearest.SourceWord, nearest.QuoteWord));
        Assert.Contains("w" + place, nearest.Words.Split(' '));
        Assert.InRange(nearest.Words.Split(' ').Length, 10, 24);
    }

    [Theory]
    [InlineData("one two three")]
    [InlineData("one two threes")]
    public void Words_of_endless_length_are_cut(string beginning)
    {
        var nearest = Find(beginning + " four", beginning + " " + string.Concat(Enumerable.Repeat("\U0001D400", 500)))!;

        Assert.InRange(nearest.Words.Length, 240, 241);
        Assert.EndsWith("\U0001D400…", nearest.Words, System.StringComparison.Ordinal);
    }

    [Fact]
    public void A_quote_across_a_skipped_line_differs_in_no_word()
    {
        var nearest = Find("The mill was sold today", "Photo\nThe mill was\nPhoto\nsold today, he said")!;

        Assert.Null(nearest.SourceWord);
        Assert.Null(nearest.QuoteWord);
    }

    [Theory]
    [InlineData("They work together in the areas of defence and trade.\nThen came collaboration in the areas of defense and trade.", "defence")]
    [InlineData("Then came collaboration in the areas of defense and trade.\nThey work together in the areas of defence and trade.", "defence")]
    public void Another_spelling_is_nearer_than_another_word(string text, string sourceWord)
    {
        var nearest = Find("together in the areas of defense and trade", text)!;

        Assert.Equal((sourceWord, "defense"), (nearest.SourceWord, nearest.QuoteWord));
    }

    private static NearestPassage? Find(string quote, string text = Text) =>
        Assert.IsType<QuoteVerdict.NotFound>(new TextDocument("a.txt", text).Find(Quotation.Parse(quote), null)).Nearest;
}
