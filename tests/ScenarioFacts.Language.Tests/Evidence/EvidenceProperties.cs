using System.Collections.Generic;
using System.Linq;
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
                Assert.Equal(Naive.Find(text.Folded, quote, ignoreAfter), Naive.Outline(text.Find(quote, ignoreAfter)));
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
