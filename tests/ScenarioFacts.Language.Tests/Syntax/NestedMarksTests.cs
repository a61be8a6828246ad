using System.Linq;
using ScenarioFacts.Language.Compilation;
using ScenarioFacts.Language.Evidence;
using ScenarioFacts.Language.Text;
using ScenarioFacts.Oracle;
using Xunit;

namespace ScenarioFacts.Language.Tests.Syntax;

/// <summary>Newspapers quote: marks within a text are the commonest slip of all, and are mended word for word.</summary>
public class NestedMarksTests
{
    private const string Article = "The seats are known as \"Super Seats\" in Selm. \"No,\" she said, (\"never\") will it be so.";
    private const string Start = "scenario s\nuse defence\nsource paper\n  text: \"paper.txt\"\nmeeting talks\n";

    [Theory]
    [InlineData("known as \"Super Seats\" in Selm\"", "known as \\\"Super Seats\\\" in Selm\"")]
    [InlineData("known as \"Super Seats\" in Selm", "known as \\\"Super Seats\\\" in Selm\"")]
    [InlineData("seats are known as \"Super Seats\"\"", "seats are known as \\\"Super Seats\\\"\"")]
    [InlineData("\"Super Seats\" in Selm\"", "\\\"Super Seats\\\" in Selm\"")]
    [InlineData("\"No,\" she said, (\"never\") will\"", "\\\"No,\\\" she said, (\\\"never\\\") will\"")]
    public void A_quotation_with_marks_within_is_mended_word_for_word(string written, string mended)
    {
        var text = Start + "  > paper \"" + written + "\n";
        var diagnostic = Assert.Single(Compile(text).AllDiagnostics);

        Assert.True(diagnostic.Id is "FACT1005" or "FACT1009", diagnostic.Id);
        Assert.EndsWith("marks within a text are left out, or written \\\": \"" + mended, diagnostic.Message, System.StringComparison.Ordinal);
        var after = diagnostic.Fix!.Apply(text);
        Assert.Equal(Start + "  > paper \"" + mended + "\n", after);
        Assert.DoesNotContain(Compile(after).AllDiagnostics, static diagnostic => diagnostic.Id[..5] == "FACT1" || diagnostic.Id == "FACT4002");
        // Left out, they are not missed.
        Assert.DoesNotContain(Compile(Start + "  > paper \"" + written.Replace("\"", "", System.StringComparison.Ordinal) + "\"\n").AllDiagnostics, static diagnostic => diagnostic.Id == "FACT4002");
    }

    [Theory]
    // One mark is missing, and nobody knows where.
    [InlineData("  > paper \"known as \"Super Seats in Selm\"")]
    [InlineData("  > paper \"known as \"Super Seats in Selm")]
    [InlineData("  > paper \"\"Super Seats in Selm\"\"")]
    [InlineData("  note: \"known as \"Super\", and \"Seats\"")]
    // A mark in the middle of a word.
    [InlineData("  note: \"\"e\"P")]
    [InlineData("  note: \"\"an\"n\"")]
    // A comment may hold the rest.
    [InlineData("  > paper \"known as \"Super Seats\" # in \"Selm\"")]
    public void Where_it_is_not_certain_which_marks_belong_to_the_text_both_ways_are_named(string line)
    {
        var diagnostic = Assert.Single(Compile(Start + line + "\n").AllDiagnostics);

        Assert.EndsWith("marks within a text are left out, or written \\\"", diagnostic.Message, System.StringComparison.Ordinal);
        Assert.Null(diagnostic.Fix);
    }

    [Theory]
    [InlineData("  > paper \"seats are known\" \"in Selm\"")]
    [InlineData("  > paper \"seats are known\" credibility 2 \"in Selm\"")]
    [InlineData("  > paper \"seats are known\"in Selm\"")]
    [InlineData("  > paper \"seats are known")]
    public void Two_texts_are_not_taken_for_one(string line) =>
        Assert.DoesNotContain("within a text", Assert.Single(Compile(Start + line + "\n").AllDiagnostics, static diagnostic => diagnostic.Id[..5] == "FACT1").Message, System.StringComparison.Ordinal);

    /// <summary>Whichever words of a text stand in marks, what is mended has its words in their order.</summary>
    [Fact]
    public void What_is_mended_has_the_words_that_were_written()
    {
        var (random, mended) = (new SeededRandom(20160904), 0);
        string[] words = ["seats", "Super", "there,", "known", "(as", "it)", "is", "12%", "$5", "no."];
        for (var i = 0; i < 300; i++)
        {
            var chosen = Enumerable.Range(0, 4 + random.Below(5)).Select(_ => random.Pick(words)).ToList();
            var (first, count) = (random.Below(chosen.Count), 1 + random.Below(2));
            chosen[first] = "\"" + chosen[first];
            var last = System.Math.Min(chosen.Count - 1, first + count - 1);
            chosen[last] += "\"";
            var text = Start + "  because \"" + string.Join(' ', chosen) + "\"\n";
            var diagnostic = Compile(text).AllDiagnostics[0];
            if (diagnostic.Fix is not { } fix)
                continue;
            mended++;
            Assert.Equal(Start + "  because \"" + string.Join(' ', chosen).Replace("\"", "\\\"", System.StringComparison.Ordinal) + "\"\n", fix.Apply(text));
        }

        Assert.InRange(mended, 200, 300);
    }

    private static FactCompilation Compile(string text) => FactCompiler.Compile([new InputText("a.facts", text)], SourceLibrary.Create([new InputText("paper.txt", Article)]));
}
