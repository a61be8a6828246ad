using System;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using ScenarioFacts.Language.Common;
using ScenarioFacts.Language.Evidence.Quotes;
using ScenarioFacts.Language.Evidence.Seals;
using Xunit;

namespace ScenarioFacts.Language.Tests.Evidence;

public class SealReaderTests
{
    private const string Sha = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";
    private const string Hash = "00112233445566778899aabbccddeeff";
    private const string Other = "ffeeddccbbaa99887766554433221100";
    private const string Top = "facts-seal 2\ntext sha256 " + Sha + " words 90\n";
    private const string Quote = "quote " + Hash + " line 3 word 12 count 5";

    [Fact]
    public void Everything_that_a_seal_can_say_is_read()
    {
        var seal = SealTests.Parse("a.txt.seal", Top + $"quote {Other} line 1 word 1 count 3\n{Quote} again 40 before not if left-out hasn't after denied\nignore-after {Hash} word 80\n");

        Assert.Equal((Sha, 90), (seal.Sha256, seal.WordCount));
        Assert.Equal([new SealedIgnoreMark(Hash, 79)], seal.Marks);
        Assert.Equal(
            [
                new SealedQuote(Hash, new Passage(2, 11, 5, EquatableArray.Create("not", "if"), EquatableArray.Create("hasn't"), EquatableArray.Create("denied")), 39),
                new SealedQuote(Other, new Passage(0, 0, 3, default, default, default), null),
            ],
            seal.Quotes);
    }

    [Theory]
    [InlineData("", 0, "should begin with the line ‘facts-seal 2’, not with nothing")]
    [InlineData("<html>", 0, "should begin with the line ‘facts-seal 2’, not with ‘<html>’")]
    [InlineData("facts-seal 1\ntext sha256 " + Sha + " words 90\n", 0, "is of version 1, which does not tell €5 from $5, nor 2.5 from 2-5")]
    [InlineData("facts-seal 3\n", 0, "is of version ‘3’, and this compiler reads version 2: seal again with it, or use a newer one")]
    [InlineData("facts-seal 2", 0, "ends before the line ‘text sha256 … words …’")]
    [InlineData("facts-seal 2\nquote", 1, "should have ‘text’ where it has ‘quote’")]
    [InlineData("facts-seal 2\ntext sha256 abc words 1", 1, "should have 64 characters 0-9 and a-f where it has ‘abc’")]
    [InlineData("facts-seal 2\ntext sha256 " + Sha, 1, "should have ‘words’ where it has nothing")]
    [InlineData("facts-seal 2\ntext sha256 " + Sha + " words -1", 1, "should have a number where it has ‘-1’")]
    [InlineData("facts-seal 2\ntext sha256 " + Sha + " words 01", 1, "should have a number where it has ‘01’")]
    [InlineData("facts-seal 2\ntext sha256 " + Sha + " words 99999999999", 1, "should have a number where it has ‘99999999999’")]
    [InlineData("facts-seal 2\ntext sha256 " + Sha + " words 9 ", 1, "has nothing where the line should end")]
    [InlineData(Top + "\n" + Quote, 2, "should have ‘quote’ or ‘ignore-after’ where it has nothing")]
    [InlineData(Top + "<<<<<<< HEAD\n", 2, "should have ‘quote’ or ‘ignore-after’ where it has ‘<<<<<<<’")]
    [InlineData(Top + Quote + "\n" + Quote, 3, "has this quote twice")]
    [InlineData(Top + "ignore-after " + Hash + " word 1\nignore-after " + Hash + " word 2", 3, "has this ignore-after twice")]
    [InlineData(Top + "ignore-after " + Hash + " word 91", 2, "has the number 91 where only 1 to 90 is possible")]
    [InlineData(Top + "ignore-after " + Hash + " line 1", 2, "should have ‘word’ where it has ‘line’")]
    [InlineData(Top + "quote 00112233445566778899AABBCCDDEEFF line 1", 2, "should have 32 characters 0-9 and a-f where it has ‘00112233445566778899AABBCCDDEEFF’")]
    [InlineData(Top + "quote " + Hash + " line 0 word 1 count 1", 2, "has the number 0 where only 1 to 2147483647 is possible")]
    [InlineData(Top + "quote " + Hash + " line 1 word 88 count 4", 2, "has the number 4 where only 1 to 3 is possible")]
    [InlineData(Top + Quote + " again 12", 2, "has the number 12 where only 13 to 90 is possible")]
    [InlineData(Top + Quote + " before", 2, "has ‘before’ where the line should end")]
    [InlineData(Top + Quote + " before mill", 2, "has ‘before’ where the line should end")]
    [InlineData(Top + Quote + " before not mill", 2, "has ‘mill’ where the line should end")]
    [InlineData(Top + Quote + " after not before if", 2, "has ‘before’ where the line should end")]
    [InlineData(Top + Quote + "  before not", 2, "has nothing where the line should end")]
    [InlineData(Top + "a\u001B[31m", 2, "should have ‘quote’ or ‘ignore-after’ where it has ‘a\uFFFD[31m’")]
    [InlineData(Top + "0123456789012345678901234567890123456789X", 2, "should have ‘quote’ or ‘ignore-after’ where it has ‘0123456789012345678901234567890123456789…’")]
    public void A_broken_seal_is_refused_with_its_line_and_the_reason(string content, int line, string reason)
    {
        Assert.False(SealDocument.TryParse("a.seal", content, out var seal, out var error));
        Assert.Null(seal);
        Assert.Equal(new SealError(line, reason), error);
    }

    [Property]
    public Property No_content_makes_reading_throw() =>
        Prop.ForAll(Damaged().ToArbitrary(), content =>
        {
            var isRead = SealDocument.TryParse("a.seal", content, out var seal, out var error);

            Assert.Equal(isRead, error is null);
            if (isRead)
                Assert.Equal(seal, SealTests.Reread(seal!));
            _ = seal?.Find(Quotation.Parse("one two three"), "one");
        });

    private static Gen<string> Damaged()
    {
        const string Whole = Top + Quote + " again 40 before not\nignore-after " + Hash + " word 80\n";
        var cut = from start in Gen.Choose(0, Whole.Length)
                  from length in Gen.Choose(0, 9)
                  from put in Gen.Elements("", " ", "0", "-1", "\n", "x", "2147483647", "\uD800", "not")
                  select Whole.Remove(start, Math.Min(length, Whole.Length - start)).Insert(start, put);
        return Gen.OneOf(cut, Samples.AnyText(), from text in Samples.AnyText() select Top + text);
    }
}
