using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using ScenarioFacts.Language.Evidence.Quotes;
using ScenarioFacts.Language.Evidence.Seals;
using Xunit;

namespace ScenarioFacts.Language.Tests.Evidence;

public class EvidenceProperties
{
    [Property(MaxTest = 1000)]
    public Property The_seal_gives_the_verdict_of_the_text_for_what_it_sealed_and_never_another() =>
        Prop.ForAll(Cases().ToArbitrary(), sample =>
        {
            var text = new TextDocument("a.txt", sample.Text);
            var asked = sample.Quotes.Select(quote => (Quotation.Parse(quote.Words), quote.IgnoreAfter)).ToList();
            var first = SealDocument.Create(text, asked.Take(2), out _);
            var seal = SealTests.Reread(first);

            Assert.Equal(first, seal);
            Assert.True(SealDocument.Agrees(text, seal));
            foreach (var (quote, ignoreAfter) in asked)
            {
                var verdict = seal.Find(quote, ignoreAfter);
                if (verdict is not QuoteVerdict.NotSealed)
                    Assert.Equal(text.Find(quote, ignoreAfter), verdict);
            }

            foreach (var (quote, ignoreAfter) in asked.Take(2).Where(quote => text.Find(quote.Item1, quote.IgnoreAfter) is QuoteVerdict.Found))
                Assert.Equal(text.Find(quote, ignoreAfter), seal.Find(quote, ignoreAfter));
        });

    [Property(MaxTest = 1000)]
    public Property Places_are_those_that_trying_each_one_finds() =>
        Prop.ForAll(Cases().ToArbitrary(), sample =>
        {
            var text = new TextDocument("a.txt", sample.Text);
            foreach (var (words, ignoreAfter) in sample.Quotes)
            {
                var quote = Quotation.Parse(words);
                Assert.Equal(Naive.Find(text, quote, ignoreAfter), Naive.Outline(text.Find(quote, ignoreAfter)));
            }
        });

    [Property]
    public Property Verdicts_are_equal_when_asked_again() =>
        Prop.ForAll(Cases().ToArbitrary(), sample =>
        {
            foreach (var (words, ignoreAfter) in sample.Quotes)
            {
                Assert.Equal(
                    new TextDocument("a.txt", sample.Text).Find(Quotation.Parse(words), ignoreAfter),
                    new TextDocument("a.txt", sample.Text).Find(Quotation.Parse(words), ignoreAfter));
            }
        });

    [Property(MaxTest = 500)]
    public Property A_text_that_is_wrapped_or_goes_on_behind_page_furniture_gives_the_same_context() =>
        Prop.ForAll(Wrapped().ToArbitrary(), sample =>
        {
            var (whole, wrapped) = (new TextDocument("a.txt", sample.Text), new TextDocument("a.txt", sample.Quotes[0].Words));
            // A line that repeats an earlier one is left out.
            var lines = sample.Quotes[0].Words.Split('\n', StringSplitOptions.TrimEntries).Where(line => line.Length > 0 && char.IsLower(line[0])).ToList();
            foreach (var (words, _) in sample.Quotes.Skip(1).Where(_ => lines.Distinct().Count() == lines.Count))
            {
                // A part that stands twice may have page furniture in the place that was meant: then the other one counts, which has other words around it, or stands before the rest.
                if (!words.Split("[...]").All(part => whole.Find(Quotation.Parse(part), null) is QuoteVerdict.Found && wrapped.Find(Quotation.Parse(part), null) is QuoteVerdict.Found))
                    continue;
                if (whole.Find(Quotation.Parse(words), null) is QuoteVerdict.Found found && wrapped.Find(Quotation.Parse(words), null) is QuoteVerdict.Found again)
                    Assert.Equal(found.Passage with { Line = 0, FirstWord = 0, WordCount = 0 }, again.Passage with { Line = 0, FirstWord = 0, WordCount = 0 });
                else
                    Assert.IsNotType<QuoteVerdict.PartsOutOfOrder>(wrapped.Find(Quotation.Parse(words), null));
            }
        });

    [Property(MaxTest = 500)]
    public Property What_layout_puts_into_words_does_not_matter() =>
        Prop.ForAll(Cases().ToArbitrary(), Gen.ArrayOf(Gen.Choose(0, 40), 200).ToArbitrary(), (sample, dice) =>
        {
            var (text, laidOut) = (new TextDocument("a.txt", sample.Text), new TextDocument("a.txt", LaidOut(sample.Text, dice)));

            Assert.Equal(text.Sha256, laidOut.Sha256);
            foreach (var (words, ignoreAfter) in sample.Quotes)
            {
                Assert.Equal(Quotation.Parse(words), Quotation.Parse(LaidOut(words, dice)));
                Assert.Equal(Naive.Outline(text.Find(Quotation.Parse(words), ignoreAfter)), Naive.Outline(laidOut.Find(Quotation.Parse(words), ignoreAfter)));
            }
        });

    [Property(MaxTest = 500)]
    public Property A_changed_sign_is_another_text_and_its_quotes_are_not_found() =>
        Prop.ForAll(Cases().ToArbitrary(), Gen.Elements('$', '€', '%', '£').ToArbitrary(), (sample, sign) =>
        {
            var changed = sample.Text.Replace('$', '¥').Replace('€', '¥').Replace('%', '¥');
            var (text, other) = (new TextDocument("a.txt", sample.Text), new TextDocument("a.txt", changed));

            Assert.Equal(changed == sample.Text || text.WordCount == 0, text.Sha256 == other.Sha256);
            foreach (var (words, _) in sample.Quotes.Where(quote => quote.Words.Contains(sign, StringComparison.Ordinal)))
                Assert.IsNotType<QuoteVerdict.Found>(other.Find(Quotation.Parse(words), null));
        });

    /// <summary>The same words with soft hyphens, zero-width spaces and full-width letters.</summary>
    private static string LaidOut(string text, int[] dice)
    {
        var laidOut = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            var isInside = i > 0 && char.IsAsciiLetterOrDigit(text[i - 1]) && char.IsAsciiLetterOrDigit(text[i]);
            laidOut.Append(isInside ? dice[i % dice.Length] switch { 0 => "\u00AD", 1 => "\u200B", 2 => "\u200D\u2060", _ => "" } : "");
            laidOut.Append(dice[i % dice.Length] == 3 && char.IsAsciiLetterOrDigit(text[i]) ? (char)(text[i] + 0xFEE0) : text[i]);
        }

        return laidOut.ToString();
    }

    /// <summary>A sentence, the same in several lines, and quotes of it.</summary>
    private static Gen<Case> Wrapped() =>
        from words in Gen.ArrayOf(Gen.Elements("the", "mill", "not", "if", "never", "may", "sold", "in", "town", "said", "they", "denied", "roof"), 24)
        from ends in Gen.ArrayOf(Gen.Frequency((5, Gen.Constant(" ")), (2, Gen.Elements("\n", "\r\n", " \n\n ")), (1, Gen.Elements("\n\n12\n\n", "\n3\n", "\n\nMill Review, May 2022\n\n", "\n3\nMill Review\n\n"))), 24)
        let whole = string.Join(" ", words)
        let wrapped = string.Concat(words.Zip(ends, (word, end) => word + end))
        from quotes in Gen.ListOf(Samples.QuoteFrom(whole), 4)
        select new Case(whole, [(wrapped, null), .. quotes.Select(quote => (quote, (string?)null))]);

    private static Gen<Case> Cases() =>
        from text in Samples.Text()
        from quotes in Gen.ListOf(Asked(text), 4)
        select new Case(text, [.. quotes]);

    private static Gen<(string Words, string? IgnoreAfter)> Asked(string text) =>
        from words in Samples.QuoteFrom(text)
        from mark in Samples.QuoteFrom(text)
        from isMarked in Gen.Elements(true, false)
        select (words, isMarked ? mark : null);

    internal sealed record Case(string Text, IReadOnlyList<(string Words, string? IgnoreAfter)> Quotes)
    {
        public override string ToString() => $"\"{Text.ReplaceLineEndings("\\n")}\" {string.Join(" | ", Quotes)}";
    }
}
