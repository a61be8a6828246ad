using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Xunit;

namespace ScenarioFacts.Tool.Tests;

public sealed class QuoteTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public QuoteTests()
    {
        _folder.Write("facts/a.facts", Samples.Facts);
        _folder.Write("facts/gazette.txt", Samples.Text);
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Words_that_stand_there_once_are_shown_and_quoted()
    {
        var called = Quote("gazette", "met in Harbour City");

        Assert.Equal((0, ""), (called.ExitCode, called.Error));
        Assert.Equal(
            [
                "gazette has these words once, in line 3:",
                " 3 | The ministers of Arvand and Belmar met in Harbour City on Monday to open talks on a shared lighthouse.",
                "   |                                    ^^^^^^^^^^^^^^^^^^^",
                "    > gazette \"met in Harbour City\"",
            ],
            called.Lines);
    }

    [Fact]
    public void What_is_printed_to_be_pasted_compiles()
    {
        var evidence = Quote("gazette", "supply boat").Lines[^1];
        _folder.Write("facts/a.facts", Samples.Facts.Replace("    > gazette \"keel of the supply boat\"", evidence, StringComparison.Ordinal));

        Assert.DoesNotContain("FACT40", Called.With("check", _folder["facts"]).Output.Replace("FACT4018", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("supply boat", evidence, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("final accounts", "final accounts list")]
    [InlineData("old", "old trust’s")]
    [InlineData("accounts list it", "accounts list it")]
    public void No_proposal_begins_or_ends_inside_a_word(string words, string quote)
    {
        _folder.Write("facts/gazette.txt", "The old trust’s final accounts list it. Its final accounts are late. The old men said so; a trust’s final accounts. More from the Gazette");

        Assert.Contains(Quote("gazette", words).Lines, line => line.EndsWith($"> gazette \"{quote}\"", StringComparison.Ordinal));
        Assert.DoesNotContain(Quote("gazette", words).Lines, static line => line.Contains("> gazette \"s ", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("keel", "keel of the")]
    [InlineData("Harbour City", "Harbour City on")]
    [InlineData("winter", "winter comes to")]
    [InlineData("straits", "to the straits")]
    [InlineData("northern yard", "the northern yard")]
    public void Too_few_words_are_completed(string words, string quote)
    {
        var called = Quote("gazette", words);

        Assert.Equal(1, called.ExitCode);
        Assert.Contains("A quote has at least 3 words; these take yours in, and stand there once:", called.Lines);
        Assert.Equal($"    > gazette \"{quote}\"", called.Lines[^1]);
    }

    [Fact]
    public void Many_words_are_shortened()
    {
        var called = Quote("gazette", "The ministers of Arvand and Belmar met in Harbour City on Monday to open talks");

        Assert.Equal(0, called.ExitCode);
        Assert.Contains("15 words are many to check; these of them are enough:", called.Lines);
        Assert.Equal("    > gazette \"The ministers of\"", called.Lines[^1]);
    }

    [Fact]
    public void Words_that_stand_there_twice_get_the_words_that_tell_the_places_apart()
    {
        _folder.Write("facts/gazette.txt", "On the quay a band played the old march. It rained.\nAt noon a band played the old march again.\nMore from the Gazette\nA band played the old march.");

        var called = Quote("gazette", "band played the old march");

        Assert.Equal(1, called.ExitCode);
        Assert.Equal("gazette has these words 2 times, and a quote must stand there once; with the words around them:", called.Lines[0]);
        Assert.Equal(["    > gazette \"quay a band played the old march\"", "    > gazette \"band played the old march again\""], called.Lines.Where(static line => line.Contains("> gazette", StringComparison.Ordinal)));
        Assert.Equal("Line 4 has them too, behind “More from the Gazette”, where ignore-after ends the source; that does not count.", called.Lines[^1]);
    }

    [Fact]
    public void Words_that_nothing_tells_apart_are_said_to_be_so()
    {
        _folder.Write("facts/gazette.txt", string.Concat(Enumerable.Repeat("one two three four ", 40)) + "More from the Gazette");

        var called = Quote("gazette", "two three four");

        Assert.Contains("no 3 to 10 words around stand there only once", called.Lines);
        Assert.Contains("and 35 more", called.Lines);
    }

    [Fact]
    public void Words_behind_ignore_after_do_not_count()
    {
        var called = Quote("gazette", "sails again every hour");

        Assert.Equal(1, called.ExitCode);
        Assert.Equal("gazette has these words only in line 8, behind “More from the Gazette”, where ignore-after ends the source; they do not count:", called.Lines[0]);
        Assert.DoesNotContain("> gazette", called.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Words_that_are_not_there_get_the_nearest_ones()
    {
        var called = Quote("gazette", "met in Harbor City on Monday");

        Assert.Equal(1, called.ExitCode);
        Assert.Equal("gazette does not have these words; line 3 has ‘Harbour’, not ‘Harbor’", called.Lines[0]);
        Assert.StartsWith(" 3 | The ministers of Arvand", called.Lines[1], StringComparison.Ordinal);
        Assert.Equal("    > gazette \"met in Harbour City on Monday\"", called.Lines[^1]);
    }

    [Fact]
    public void Words_that_nothing_comes_near_are_told_so()
    {
        var called = Quote("gazette", "zebras never whistle");

        Assert.Equal((1, "gazette does not have these words; copy them from the text, letter for letter"), (called.ExitCode, Assert.Single(called.Lines)));
    }

    [Fact]
    public void A_qualifier_beside_the_words_is_pointed_at()
    {
        var called = Quote("gazette", "be laid down before winter");

        Assert.Equal(0, called.ExitCode);
        Assert.Equal("‘might’ stands just before these words: take it in, or answer it with because.", called.Lines[^1]);
    }

    [Theory]
    [InlineData("ministers of Arvand [...] to open talks", 0, "    > gazette \"ministers of Arvand [...] to open talks\"")]
    [InlineData("to open talks [...] ministers of Arvand", 1, "Part 2 stands in line 3, not behind the part before it in one line; quote the two apart.")]
    [InlineData("ministers of Arvand [...] open talks", 1, "Each part of a quote has at least 3 words; take in more beside [...].")]
    [InlineData("ministers of Arvand [...] sails again every hour", 1, "Part 2 stands only in line 8, behind the words of ignore-after; it does not count.")]
    public void Words_may_be_left_out(string words, int exitCode, string last)
    {
        var called = Quote("gazette", words);

        Assert.Equal((exitCode, last), (called.ExitCode, called.Lines[^1]));
    }

    [Fact]
    public void A_text_may_be_named_by_its_path()
    {
        Assert.Equal(Quote("gazette", "met in Harbour City"), Quote(_folder["facts/gazette.txt"], "met in Harbour City"));

        var called = Quote(_folder.Write("new/Harbour Times 2015.txt", "The old lamp was lit at dusk."), "lamp was lit");
        Assert.Equal((0, "Harbour Times 2015.txt has these words once, in line 1:"), (called.ExitCode, called.Lines[0]));
        Assert.Equal("    > harbour-times-2015 \"lamp was lit\"", called.Lines[3]);
        Assert.Contains("No source of the facts names Harbour Times 2015.txt yet", called.Lines[4], StringComparison.Ordinal);
    }

    [Fact]
    public void Words_need_no_quotation_marks() => Assert.Equal(Quote("gazette", "met in Harbour City"), Called.With("quote", "gazette", "met", "in", "Harbour", "City", "--facts", _folder["facts"]));

    [Fact]
    public void Quotation_marks_and_brackets_of_the_text_are_pasted_as_they_have_to_be()
    {
        var path = _folder.Write("b.txt", "He said \"never\" and a \\ b twice.\nThe [...] dots are the paper's own.");

        Assert.Equal("    > b \"said \\\"never\\\" and a \\\\ b\"", Called.With("quote", path, "said never and a b", "--facts", _folder["facts"]).Lines[3]);
        Assert.Equal("    > b \"The dots are\"", Called.With("quote", path, "The dots are", "--facts", _folder["facts"]).Lines[3]);
    }

    [Fact]
    public void A_seal_says_what_it_can()
    {
        Called.With("seal", _folder["facts/gazette.txt"], "--facts", _folder["facts"], "-o", _folder["facts"]);
        File.Delete(_folder["facts/gazette.txt"]);

        var held = Quote("gazette", "met in Harbour City on Monday");
        var unknown = Quote("gazette", "met in Harbour City");

        Assert.Equal((0, "    > gazette \"met in Harbour City on Monday\""), (held.ExitCode, held.Lines[^1]));
        Assert.StartsWith("The seal of gazette.txt vouches for these words, in line 3", held.Lines[0], StringComparison.Ordinal);
        Assert.Equal(1, unknown.ExitCode);
        Assert.Contains("it knows the 4 quotes that were sealed", unknown.Output, StringComparison.Ordinal);
        Assert.Contains("has at least 3 words", Quote("gazette", "Harbour City").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Words_of_a_source_within_another_are_looked_for_there()
    {
        _folder.Write("facts/b.facts", "scenario lighthouse\nsource wire\n  within: gazette\n");

        Assert.Equal("    > wire \"met in Harbour City\"", Quote("wire", "met in Harbour City").Lines[^1]);
    }

    [Theory]
    [InlineData("did you mean ‘gazette’?", "gazete", "met in Harbour City")]
    [InlineData("there is ‘gazette’.", "nowhere-at-all", "met in Harbour City")]
    [InlineData("has no words", "gazette", "…")]
    [InlineData("Name a source and words of it", "gazette", null)]
    public void What_cannot_be_looked_for_is_said_in_one_line(string advice, string source, string? words)
    {
        string[] arguments = words is null ? ["quote", source] : ["quote", source, words];

        Assert.Contains(advice, Called.With([.. arguments, "--facts", _folder["facts"]]).Refusal, StringComparison.Ordinal);
    }

    [Fact]
    public void A_source_without_its_text_says_where_to_look()
    {
        File.Delete(_folder["facts/gazette.txt"]);

        Assert.Contains("name its folder with --sources", Quote("gazette", "met in Harbour City").Refusal, StringComparison.Ordinal);
        _folder.Write("given/gazette.txt", Samples.Text);
        Assert.Equal(0, Called.With("quote", "gazette", "met in Harbour City", "--facts", _folder["facts"], "--sources", _folder["given"]).ExitCode);
    }

    [Theory]
    [InlineData("turnout rate of 58%", 0, "turnout rate of 58%")]
    [InlineData("turnout rate of 58", 1, "turnout rate of 58%")]
    [InlineData("a turnout", 1, "a turnout rate")]
    [InlineData("5 million boats lie", 1, "2.5 million boats lie")]
    [InlineData("they cost 3", 1, "they cost $3.40")]
    [InlineData("fell by 4", 1, "fell by 4%")]
    [InlineData("fell to 2", 1, "fell to -2 degrees")]
    [InlineData("6 men were", 1, "5 and 6 men were")]
    public void Whoever_asks_for_half_of_a_figure_gets_all_of_it(string words, int exitCode, string quote)
    {
        _folder.Write("facts/gazette.txt", Figures);

        var called = Quote("gazette", words);

        Assert.Equal((exitCode, $"    > gazette \"{quote}\""), (called.ExitCode, called.Lines[^1]));
    }

    /// <summary>A line that is printed to be pasted is accepted where it is pasted, whatever words were asked for.</summary>
    [Fact]
    public void What_is_proposed_cuts_no_figure()
    {
        _folder.Write("facts/gazette.txt", Figures);
        var words = Figures.Split(' ', '\n').Where(static word => word != "").ToList();
        var random = new Random(20160904);
        var lines = new SortedSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < 200; i++)
        {
            var (first, count) = (random.Next(words.Count - 6), random.Next(1, 6));
            // Some end in the middle of a figure: “2.”, “58”.
            var asked = string.Join(' ', words.GetRange(first, count)) is var all && random.Next(3) == 0 ? all[..^Math.Min(all.Length - 1, random.Next(1, 4))] : all;
            lines.UnionWith(Quote("gazette", asked).Lines.Where(static line => line.StartsWith("    > gazette", StringComparison.Ordinal)));
        }

        Assert.InRange(lines.Count, 60, 400);
        _folder.Write("facts/a.facts", Samples.Facts[..Samples.Facts.IndexOf("  ignore-after", StringComparison.Ordinal)] + string.Concat(lines.Select(static (line, i) => $"event e{i}\n  status: occurred\n{line}\n")));
        var checks = Called.With("check", _folder["facts"], "--format", "json").Diagnostics.Where(static diagnostic => diagnostic.GetProperty("id").GetString() is "FACT4002" or "FACT4004" or "FACT4006" or "FACT4007" or "FACT4028");
        Assert.Empty(checks.Select(static diagnostic => diagnostic.ToString()));
    }

    private const string Figures = """
        The town of Selm voted, with a turnout rate of 58% in all. At the quay 2.5 million boats lie and they cost $3.40 each, or £2.10 (US$3.10).
        Prices fell by 4% within a year. It fell to -2 degrees in May. Between 5 and 6 men were hurt, and more than 100 were saved by 12 boats.
        A budget of 5.05 trillion yen ($42 billion) was passed, 1,200 of them at 3,50 €. About 51,516 votes, or 37.1%, went to Roe, and −5 per cent to Lind.
        Some 20-30 guests came at 5 p.m. on 3 May 2021, the 21st of them by boat. Half a million people, two thirds of all, live within 14 km of it.
        """;

    private Called Quote(string source, string words) => Called.With("quote", source, words, "--facts", _folder["facts"]);
}
