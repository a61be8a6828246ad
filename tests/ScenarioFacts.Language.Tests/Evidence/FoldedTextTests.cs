using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using ScenarioFacts.Language.Evidence.Words;
using Xunit;

namespace ScenarioFacts.Language.Tests.Evidence;

public class FoldedTextTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData(" \t. — \"…\" ", "")]
    [InlineData("The river-side mill", "The|river|side|mill")]
    [InlineData("the miller's and the miller’s", "the|miller|s|and|the|miller|s")]
    [InlineData("1,250,000 or 5.05 or 42%", "1|250|000|or|5|05|or|42")]
    [InlineData("PAC-2 F35 2nd ½ Ⅷ", "PAC|2|F35|2nd|½|Ⅷ")]
    [InlineData("a_b a/b a@b", "a|b|a|b|a|b")]
    [InlineData("coop\u00ADer\u00ADation a\u200Bb می\u200Cخواهم \uFEFFa\u2060b\u00AD \u00AD", "cooperation|ab|میخواهم|ab")]
    [InlineData("q\u00AD\u0307 e\u034F\u0301", "q̇|é")]
    [InlineData("The ofﬁcials ﬂeet eﬃcient waﬄe Ĳssel ǅ", "The|officials|fleet|efficient|waffle|IJssel|Dž")]
    [InlineData("Ａｂ１２ ＦＵＬＬ e\uFF41\u0301", "Ab12|FULL|eá")]
    [InlineData("treaty¹ treaties¹² km² CO² 10¹² ab12³ ship\u00AD²", "treaty|treaties|km²|CO²|10¹²|ab12³|ship")]
    [InlineData("cafe\u0301 café", "café|café")]
    [InlineData("\u212Bngstrom \u212A", "Ångstrom|K")]
    [InlineData("\u0301 a", "a")]
    [InlineData("x \u0301y", "x|y")]
    [InlineData("q\u0323\u0307 q\u0307\u0323", "q\u0323\u0307|q\u0323\u0307")]
    [InlineData("हिन्दी भाषा", "हिन्दी|भाषा")]
    [InlineData("한국 \u1112\u1161\u11AB국", "한국|한국")]
    [InlineData("防衛省は、2018年に", "防|衛|省|は|2018|年|に")]
    [InlineData("ガード ﾊﾟ 々 〇", "ガ|ー|ド|ﾊ|ﾟ|々|〇")]
    [InlineData("か\u3099く", "が|く")]
    [InlineData("東京tower東", "東|京|tower|東")]
    [InlineData("\U00020000\U00020001 \U0001D400\U0001D401", "\U00020000|\U00020001|\U0001D400\U0001D401")]
    [InlineData("ship🚢yard 👩‍🚀", "ship|yard")]
    [InlineData("\uFEFFThe mill", "The|mill")]
    [InlineData("Привет, Ελλάδα! שלום", "Привет|Ελλάδα|שלום")]
    public void Words_are_letters_and_digits_with_their_marks(string text, string words)
    {
        Assert.Equal(words, string.Join("|", WordsOf(text)));
        Assert.Equal(words, string.Join("|", WordTokenizer.Words(text)));
    }

    // Not inline data: test runners carry that as UTF-8, which has no half pairs.
    [Fact]
    public void Half_a_surrogate_pair_parts_words()
    {
        Assert.Equal(["a", "b", "c"], WordsOf("a\uD840b\uDC00c\uD840"));
        Assert.Equal(["a", "b"], WordsOf("\uDC00\uD840a \uDC00\u0301 b"));
    }

    [Fact]
    public void Case_is_kept() => Assert.Equal(["May", "may", "MAY"], WordsOf("May may MAY"));

    [Theory]
    [InlineData("one\ntwo")]
    [InlineData("one\rtwo")]
    [InlineData("one\r\ntwo")]
    [InlineData("one\u0085two")]
    [InlineData("one\u2028two")]
    [InlineData("one\u2029two")]
    public void Lines_end_where_the_compiler_ends_them(string text)
    {
        var folded = FoldedText.Create(text);

        Assert.Equal(0, folded[0].Line);
        Assert.Equal(1, folded[1].Line);
    }

    [Theory]
    [InlineData("did not\n|sign it", true)]
    [InlineData("did not\n\n|sign it", true)]
    [InlineData("did not\n“|sign it”", true)]
    [InlineData("the talks, Mr.\n|roe said", true)]
    [InlineData("said that they did not\n|Norland", true)]
    [InlineData("talks of Tolmark,\n|Norland and", true)]
    [InlineData("talks of Tolmark –\n|Norland and", true)]
    [InlineData("talks cost\n|5 million", false)]
    [InlineData("talks cost not\n|$5 million", true)]
    [InlineData("The talks were held in\n\n3\n\n|Port Ansel on Monday.", true)]
    [InlineData("They met in Port Ansel with Tolmark\n|Norland went on with all its works\nof the harbour, as it had planned.", true)]
    [InlineData("They met in Port Ansel\n|Norland went on with all its works\nof the harbour, as it had planned.", false)]
    [InlineData("They met.\n|sign it", false)]
    [InlineData("They met!”\n|sign it", false)]
    [InlineData("They met\n|Norland signed", false)]
    [InlineData("They are not\n\n|Norland", false)]
    [InlineData("They agreed\n• |to sign", false)]
    [InlineData("They agreed\n- |to sign", false)]
    [InlineData("They agreed\n|a) to sign", false)]
    [InlineData("They agreed not\n|1. To sign", false)]
    [InlineData("build a\n\n3\nNaval Review, May 2022\n\n|joint ship", true)]
    [InlineData("build a\n3\n|joint ship", true)]
    [InlineData("build a\n\nPage 3 of 12\n\n|joint ship", true)]
    [InlineData("Naval Review\nThey build a\nNaval Review\n|joint ship", true)]
    [InlineData("build a\n\nThe talks were held in May 2022 and went well\n\n|joint ship", true)]
    [InlineData("build a\n\nThe talks went well.\n\n|joint ship", false)]
    public void A_line_goes_on_with_a_sentence_or_begins_one(string text, bool goesOn)
    {
        var (place, plain) = (text.IndexOf('|', StringComparison.Ordinal), text.Replace("|", "", StringComparison.Ordinal));
        var folded = FoldedText.Create(plain);
        var index = Enumerable.Range(0, folded.WordCount).First(word => folded[word].Span.Start >= place);

        Assert.Equal(goesOn, !folded[index].BeginsSentence);
    }

    [Fact]
    public void Page_furniture_stands_outside_the_sentence()
    {
        var folded = FoldedText.Create("agreed to build a\n\n3\nNaval Review, May 2022\n\njoint patrol ship in Port Ansel.");

        Assert.Equal(3, folded.BeforeInSentence(9));
        Assert.Equal(9, folded.AfterInSentence(3));
        Assert.Equal((-1, -1), (folded.BeforeInSentence(4), folded.AfterInSentence(8)));
        Assert.Equal(folded.WordCount, folded.EndOfPassage(0));
    }

    [Fact]
    public void Lines_are_the_physical_ones_and_words_know_their_characters()
    {
        const string Text = "\n  The mill,\n\n—\nclosed today";
        var folded = FoldedText.Create(Text);

        Assert.Equal([1, 1, 4, 4], Enumerable.Range(0, 4).Select(i => folded[i].Line));
        Assert.Equal(["The", "mill", "closed", "today"], Enumerable.Range(0, 4).Select(i => Text.Substring(folded[i].Span.Start, folded[i].Span.Length)));
    }

    [Fact]
    public void A_line_that_repeats_an_earlier_one_is_skipped()
    {
        var folded = FoldedText.Create("Mill closes\nThe owner left.\n“Mill, closes!”\nmill closes\nThe end");

        Assert.Equal(["Mill", "closes", "The", "owner", "left", "mill", "closes", "The", "end"], WordsOf(folded));
        Assert.Equal([0, 0, 1, 1, 1, 3, 3, 4, 4], Enumerable.Range(0, folded.WordCount).Select(i => folded[i].Line));
        Assert.Equal([5], Enumerable.Range(0, folded.WordCount).Where(i => folded[i].FollowsSkippedLine));
    }

    [Fact]
    public void The_hash_is_of_the_words_and_lines_alone()
    {
        // As `printf 'The mill\nclosed' | sha256sum` says.
        const string Hash = "bb2c136cf19e3c110bf7e2725030f440924889b108bb5c32a078a114aaae5de6";

        Assert.Equal(Hash, FoldedText.Create("The mill\nclosed").Sha256);
        Assert.Equal(Hash, FoldedText.Create("\uFEFF“The mill”\r\n\r\nclosed.\r\nThe mill").Sha256);
        Assert.NotEqual(Hash, FoldedText.Create("The mill closed").Sha256);
        Assert.NotEqual(Hash, FoldedText.Create("the mill\nclosed").Sha256);
    }

    [Theory]
    [InlineData("It cost €5 million", "It cost $5 million")]
    [InlineData("up 2.5", "up 2-5")]
    [InlineData("up 2.5%", "up 2.5")]
    [InlineData("up 2.5%", "up 2.5\u2030")]
    [InlineData("fell to -5", "fell to 5")]
    [InlineData("12,500 sank", "12. 500 sank")]
    [InlineData("12.\n500 sank", "12\n500 sank")]
    [InlineData("$5 sank\nx", "5 sank\nx")]
    [InlineData("x\ny 5 %", "x\ny 5")]
    [InlineData("cost .5 million", "cost 5 million")]
    [InlineData("a 5\na €5\nb 6", "a 5\na 5\nb 6")]
    public void The_hash_tells_the_signs_of_figures_apart(string text, string other) =>
        Assert.NotEqual(FoldedText.Create(text).Sha256, FoldedText.Create(other).Sha256);

    [Theory]
    [InlineData("12 500 men", "12\u202F500 men", "12\u00A0 500 men")]
    [InlineData("1914-18", "1914–18", "1914 — 18")]
    [InlineData("cost −5 %", "cost -5%", "cost –5％")]
    [InlineData("“cost” $5", "'cost' – ＄ 5", "cost: $5,")]
    [InlineData("he said: 5 ships", "he said – “5 ships”", "he said… (5) ships")]
    [InlineData("F-35 jets", "F–35 jets", "F 35 jets")]
    [InlineData("1’200 men", "1'200 men", "1‘200 men")]
    [InlineData("5 \u2260 3", "5 =\u0338 3")]
    [InlineData("3-\u03443", "3-\u0308\u03013")]
    [InlineData("3\U0001D15E3", "3\U0001D157\U0001D1653")]
    public void Other_writings_of_a_sign_are_the_same(string text, params string[] others) =>
        Assert.All(others, other => Assert.Equal(FoldedText.Create(text).Sha256, FoldedText.Create(other).Sha256));

    [Fact]
    public void A_line_that_differs_from_an_earlier_one_in_a_sign_is_kept()
    {
        Assert.Equal(6, FoldedText.Create("It cost $5\nIt cost €5").WordCount);
        Assert.Equal(6, FoldedText.Create("cost up 5%\ncost up 5").WordCount);
        Assert.Equal(6, FoldedText.Create("up 2.5\nup 2-5").WordCount);
        Assert.Equal(3, FoldedText.Create("up 2.5\n“Up”: 2.5!\n“up”: 2.5!".Replace("Up", "up", StringComparison.Ordinal)).WordCount);
    }

    [Fact]
    public void An_excerpt_is_one_printable_line_of_the_source()
    {
        var folded = FoldedText.Create("A “mill”,\r\n\r\n  by \u202Ethe\u0007river.");

        Assert.Equal("A “mill”, by the river", folded.Excerpt(0, folded.WordCount));
        Assert.Equal("mill", folded.Excerpt(1, 1));
    }

    [Property]
    public Property Any_string_folds() =>
        Prop.ForAll(Samples.AnyText().ToArbitrary(), text =>
        {
            var folded = FoldedText.Create(text);
            foreach (var word in WordsOf(folded))
                Assert.Equal([word], WordTokenizer.Words(word));
        });

    [Property]
    public Property Composed_and_decomposed_texts_fold_alike() =>
        Prop.ForAll(Samples.Accented().ToArbitrary(), text =>
        {
            // Without ICU .NET does not normalise; then the two sides are the same string.
            var decomposed = FoldedText.Create(text.Normalize(NormalizationForm.FormD));
            Assert.Equal(decomposed.Sha256, FoldedText.Create(text.Normalize(NormalizationForm.FormC)).Sha256);
            Assert.Equal(decomposed.Sha256, FoldedText.Create(text).Sha256);
        });

    /// <summary>What stands between digits is compared sign by sign, so that marks matter there which elsewhere only part words.</summary>
    [Property]
    public Property Composed_and_decomposed_signs_between_digits_fold_alike() =>
        Prop.ForAll(Samples.SignsBetweenDigits().ToArbitrary(), text =>
            Assert.Equal(FoldedText.Create(text.Normalize(NormalizationForm.FormD)).Sha256, FoldedText.Create(text.Normalize(NormalizationForm.FormC)).Sha256));

    private static List<string> WordsOf(string text) => WordsOf(FoldedText.Create(text));

    private static List<string> WordsOf(FoldedText folded)
    {
        var words = new List<string>();
        for (var i = 0; i < folded.WordCount; i++)
            words.Add(folded.WordAt(i));
        return words;
    }
}
