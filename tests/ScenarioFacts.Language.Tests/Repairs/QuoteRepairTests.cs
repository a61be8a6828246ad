using System;
using System.Collections.Generic;
using System.Linq;
using ScenarioFacts.Language.Compilation;
using ScenarioFacts.Language.Diagnostics;
using ScenarioFacts.Language.Evidence;
using ScenarioFacts.Language.Repairs;
using ScenarioFacts.Language.Text;
using ScenarioFacts.Oracle;
using Xunit;

namespace ScenarioFacts.Language.Tests.Repairs;

/// <summary>A longer quote answers a claim whose words do not say what it says.</summary>
public class QuoteRepairTests
{
    private const string Paper = """
        The Navy Minister Ida Roe went to Selm with her colleague Tomas Lind on 3 May 2021 to open the yard.
        At Selm 2.5 million boats are moored, and a boat costs €5 million in all.
        The harbour of the town lies between Selm and the old market of Vell. Then Ida Roe sailed to Selm by way of Vell, not on 3 May 2021 but on 1 April 2021.
        Nobody but the harbour master, who had been ill for a very long time and could not walk, thanked Karl August Berg for it.
        """;

    private const string Start = """
        scenario s
        use defence
        use tally
        source paper "The Paper"
          text: "paper.txt"
          published: 2021-05-04
        country norland "Norland"
        place selm "Selm"
          in: norland
        place vell "Vell"
          in: norland
        person roe "Ida Roe"
          because "known"
        person lind "Tomas Lind"
          because "known"
        person berg "Karl August Berg"
          because "known"

        """;

    private const string Echo = "source echo \"Echo\"\n  text: \"echo.txt\"\n  published: 2021-05-05\n";

    private static readonly InputText Tally = new("tally.facts", "vocabulary tally\nkind fleet \"Fleet\"\n  boats: count\n  price: money\n  named: text, quoted\n");
    private static readonly SourceLibrary Library = SourceLibrary.Create([new InputText("paper.txt", Paper), new InputText("echo.txt", "First they went to Selm with Tomas Lind. Then they went to Selm with Karl August Berg.")]);

    [Theory]
    // A figure that the quote cuts has one whole.
    [InlineData("fleet x \"X\"\n  boats: 2.5 million\n    > paper \"5 million boats are moored\"", "FACT4028", "2.5 million boats are moored")]
    [InlineData("fleet x \"X\"\n  price: 5 million EUR\n    > paper \"a boat costs €5\"", "FACT4028", "a boat costs €5 million")]
    // So do the words that are claimed.
    [InlineData("fleet x \"X\"\n  named: \"colleague Tomas Lind\"\n    > paper \"went to Selm with her colleague\"", "FACT4035", "went to Selm with her colleague Tomas Lind")]
    public void What_a_quote_cuts_in_two_is_taken_whole(string fact, string id, string words) => Assert.Equal((id, words), FindOnly(fact, static diagnostic => diagnostic.Fix));

    [Theory]
    // The sentence names it: but perhaps the claim is wrong, and not the quote.
    [InlineData("meeting x \"X\"\n  participants: lind\n    > paper \"Ida Roe went to Selm\"", "FACT4031", "Ida Roe went to Selm with her colleague Tomas Lind")]
    [InlineData("meeting x \"X\"\n  when: 2021-05-03\n    > paper \"with her colleague Tomas Lind\"", "FACT4042", "with her colleague Tomas Lind on 3 May 2021")]
    [InlineData("fleet x \"X\"\n  named: \"Tomas Lind\"\n    > paper \"went to Selm with her\"", "FACT4035", "went to Selm with her colleague Tomas Lind")]
    [InlineData("fleet x \"X\"\n  boats: 2.5 million\n    > paper \"boats are moored\"", "FACT4029", "2.5 million boats are moored")]
    // Farther away than ten words.
    [InlineData("meeting x \"X\"\n  participants: berg\n    > paper \"the harbour master, who\"", "FACT4040", "the harbour master, who [...] Karl August Berg")]
    public void What_the_sentence_says_elsewhere_is_offered(string fact, string id, string words) => Assert.Equal((id, words), FindOnly(fact, static diagnostic => diagnostic.Offer));

    /// <summary>Words that are too few, or stand in several places, become the shortest quote around them that has one place; of several, one that says what is claimed.</summary>
    [Theory]
    [InlineData("meeting x \"X\"\n  participants: lind\n    > paper \"Lind\"", "FACT4006", "Tomas Lind on")]
    [InlineData("meeting x \"X\"\n  participants: lind\n    > paper \"her colleague\"", "FACT4006", "her colleague Tomas Lind")]
    [InlineData("fleet x \"X\"\n  boats: 2.5 million\n    > paper \"million boats\"", "FACT4006", "2.5 million boats")]
    [InlineData("meeting x \"X\"\n  participants: roe\n    > paper \"ill for\"", "FACT4006", "ill for a")]
    [InlineData("meeting x \"X\"\n  participants: lind\n    > echo \"they went to Selm\"", "FACT4004", "they went to Selm with Tomas Lind")]
    [InlineData("meeting x \"X\"\n  participants: berg\n    > echo \"they went to Selm\"", "FACT4004", "they went to Selm with Karl August Berg")]
    [InlineData("meeting x \"X\"\n  participants: berg\n    > echo \"Selm\"", "FACT4006", "Selm with Karl August Berg")]
    public void What_stands_in_no_one_place_has_the_shortest_quote_that_does(string fact, string id, string words) =>
        Assert.Equal((id, words), FindOnly(Echo + fact, static diagnostic => diagnostic.Offer));

    /// <summary>Whatever words stand in a quote: what is written or offered in their place is in one place, and has its figures whole.</summary>
    [Fact]
    public void No_quote_that_is_proposed_cuts_a_figure()
    {
        const string ledger = """
            At Selm 2.5 million boats are moored, and a boat costs €5 million in all or 5.4% more. It fell to -2 degrees and by 58% for 12,500 boats.
            Between 5 and 6 million men, more than 100 of them from Selm, paid $3.40 each or 7 Hong Kong dollars in 2021. A boat costs 3 billion yen ($2 million) there.
            """;
        var library = SourceLibrary.Create([new InputText("paper.txt", ledger)]);
        var words = ledger.Split(' ', '\n', StringSplitOptions.RemoveEmptyEntries);
        var random = new SeededRandom(20160904);
        var proposed = 0;
        for (var i = 0; i < 300; i++)
        {
            var (first, count) = (random.Below(words.Length - 4), 1 + random.Below(4));
            var quoted = string.Join(' ', words, first, count).Trim('.', ',', '$', '€', '(', ')', '%');
            var text = Start + "fleet x \"X\"\n  " + (random.Below(2) == 0 ? "boats: 2.5 million" : "price: 5 million EUR") + "\n    > paper \"" + quoted + "\"\n";
            var compilation = FactCompiler.Compile([new InputText("a.facts", text), Tally], library);
            var repairs = new QuoteRepairs(compilation);
            foreach (var change in compilation.AllDiagnostics.Where(QuoteRepairs.IsRepaired).Select(repairs.Repair).Select(static diagnostic => diagnostic.Fix ?? diagnostic.Offer).OfType<CodeFix>())
            {
                proposed++;
                var after = change.Apply(text);
                var ids = FactCompiler.Compile([new InputText("a.facts", after), Tally], library).AllDiagnostics.Select(static diagnostic => diagnostic.Id);
                Assert.False(ids.Any(static id => id is "FACT4002" or "FACT4004" or "FACT4006" or "FACT4028"), $"“{quoted}”:\n{after[Start.Length..]}{string.Join(' ', ids)}");
            }
        }

        Assert.True(proposed > 50, $"{proposed} proposals");
    }

    [Theory]
    [InlineData("meeting x \"X\"\n  participants: roe\n    > echo \"they went to Selm\"", "FACT4004")]
    [InlineData("meeting x \"X\"\n  participants: roe\n    > paper \"xylophone\"", "FACT4006")]
    [InlineData("meeting x \"X\"\n  participants: roe\n    > paper \"\"", "FACT4006")]
    // The sentence does not name it, or says another figure.
    [InlineData("meeting x \"X\"\n  participants: roe\n    > paper \"thanked Karl August Berg\"", "FACT4031")]
    [InlineData("fleet x \"X\"\n  boats: 5 million\n    > paper \"5 million boats are moored\"", "FACT4028")]
    // The sentence names it too, but the words at hand name another: of the two one is claimed.
    [InlineData("meeting x \"X\"\n  where: vell\n    > paper \"Then Ida Roe sailed to Selm\"", "FACT4031")]
    [InlineData("meeting x \"X\"\n  when: 2021-04-01\n    > paper \"not on 3 May 2021 but\"", "FACT4032")]
    // So may more words do.
    [InlineData("meeting x \"X\"\n  where: vell\n    > paper \"The harbour of the town\"", "FACT4040")]
    [InlineData("fleet x \"X\"\n  price: 5 million USD\n    > paper \"a boat costs €5\"", "FACT4028")]
    public void What_the_sentence_does_not_say_has_no_repair(string fact, string id)
    {
        var repaired = DiagnosticRepairs.Attach(Compile(Echo + fact)).Diagnostics.First(diagnostic => diagnostic.Id == id);
        Assert.Null(repaired.Fix);
        Assert.Null(repaired.Offer);
    }

    [Fact]
    public void A_repair_answers_its_diagnostic_and_brings_no_other_about()
    {
        var repaired = 0;
        foreach (var fact in Wrong())
        {
            var before = DiagnosticRepairs.Attach(Compile(fact));
            foreach (var diagnostic in before.Diagnostics.Where(static diagnostic => (diagnostic.Fix ?? diagnostic.Offer) is not null))
            {
                var left = FactCompiler.Compile([new InputText("a.facts", (diagnostic.Fix ?? diagnostic.Offer)!.Apply(diagnostic.File.Text)), Tally], Library).Diagnostics.Select(GetKey).ToHashSet();
                Assert.DoesNotContain(GetKey(diagnostic), left);
                Assert.Subset(before.Diagnostics.Select(GetKey).ToHashSet(), left);
                repaired++;
            }
        }

        Assert.InRange(repaired, 100, int.MaxValue);
    }

    /// <summary>Every quote of three or five words of the paper under claims of many types: most are wrong, and some can be repaired.</summary>
    private static IEnumerable<string> Wrong()
    {
        string[] claims =
        [
            "meeting x \"X\"\n  participants: lind", "meeting x \"X\"\n  participants: roe, lind", "meeting x \"X\"\n  where: selm", "meeting x \"X\"\n  when: 2021-05-03",
            "fleet x \"X\"\n  boats: 2.5 million", "fleet x \"X\"\n  price: 5 million EUR", "fleet x \"X\"\n  named: \"colleague Tomas Lind\"",
        ];
        foreach (var line in Paper.Split('\n').Take(2))
        {
            var words = line.TrimEnd('.').Split(' ');
            foreach (var size in new[] { 3, 5 })
            {
                for (var first = 0; first + size <= words.Length; first++)
                {
                    foreach (var claim in claims)
                        yield return $"{claim}\n    > paper \"{string.Join(' ', words.Skip(first).Take(size)).TrimEnd(',')}\"";
                }
            }
        }
    }

    private static (string Id, string Words) FindOnly(string fact, Func<Diagnostic, CodeFix?> get)
    {
        var compilation = DiagnosticRepairs.Attach(Compile(fact));
        var diagnostic = compilation.Diagnostics.FirstOrDefault(diagnostic => get(diagnostic) is not null);
        Assert.True(diagnostic is not null, string.Join('\n', compilation.Diagnostics));
        return (diagnostic.Id, Assert.Single(get(diagnostic)!.Changes).NewText.Trim('"'));
    }

    private static FactCompilation Compile(string fact) => FactCompiler.Compile([new InputText("a.facts", Start + fact + "\n"), Tally], Library);

    private static (string Id, int Line, string Message) GetKey(Diagnostic diagnostic) => (diagnostic.Id, diagnostic.Start.Line, diagnostic.Message);
}
