using System;
using System.IO;
using System.Linq;
using Xunit;

namespace ScenarioFacts.Tool.Tests;

/// <summary>The way of a private text: sealed where it is, checked where it is not.</summary>
public sealed class SealTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly string _facts;
    private readonly string _text;

    public SealTests()
    {
        _facts = _folder.Write("facts/a.facts", Samples.Facts);
        _text = _folder.Write("private/gazette.txt", Samples.Text);
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_seal_is_written_with_every_quote()
    {
        var called = Seal();

        Assert.Equal((0, ""), (called.ExitCode, called.Error));
        Assert.Equal($"{SealPath}: 71 words, 4 quotes sealed", called.Lines[0]);
        Assert.StartsWith("  the facts give back ", Assert.Single(called.Lines.Skip(1)), StringComparison.Ordinal);
        Assert.Equal(4, File.ReadAllLines(SealPath).Count(static line => line.StartsWith("quote ", StringComparison.Ordinal)));
        Assert.Equal([SealPath], Directory.GetFiles(_folder["sealed"]));
    }

    /// <summary>Quotes that meet are read as one by whoever has the facts.</summary>
    [Theory]
    [InlineData(24, 3, "75 % of its words, at most 24 in a row", false)]
    [InlineData(30, 3, "93 % of its words, at most 30 in a row", true)]
    [InlineData(30, 5, "93 % of its words, at most 30 in a row", true)]
    public void What_quotes_give_back_together_is_told(int quoted, int each, string told, bool isLong)
    {
        var words = Enumerable.Range(0, 32).Select(static i => "w" + (char)('a' + (i / 26)) + (char)('a' + (i % 26))).ToArray();
        var text = _folder.Write("private/list.txt", string.Join(" ", words) + ".");
        var quotes = Enumerable.Range(0, quoted / each).Select(i => $"meeting m{i} \"M{i}\"\n  > list \"{string.Join(" ", words.Skip(i * each).Take(each))}\"\n  status: occurred\n");
        var facts = _folder.Write("list/a.facts", "scenario s\nuse defence\nsource list \"L\"\n  text: \"list.txt\"\n" + string.Concat(quotes));

        var called = Called.With("seal", text, "--facts", facts, "-o", _folder["sealed"]);

        Assert.Equal("  the facts give back " + told, called.Lines[1]);
        Assert.Equal(isLong, called.Lines.Count > 2 && called.Lines[2].Contains("more than 25 in a row", StringComparison.Ordinal));
    }

    [Fact]
    public void A_seal_holds_no_word_of_the_text_but_qualifiers()
    {
        Seal();

        var seal = File.ReadAllText(SealPath);
        foreach (var word in new[] { "ministers", "Harbour", "keel", "budget", "ferry", "Gazette" })
            Assert.DoesNotContain(word, seal, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("might", seal, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', seal);
        Assert.NotEqual('\uFEFF', seal[0]);
    }

    [Fact]
    public void Sealing_twice_gives_the_same_file()
    {
        Seal();
        var first = File.ReadAllBytes(SealPath);
        Seal();

        Assert.Equal(first, File.ReadAllBytes(SealPath));
    }

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    public void Text_and_seal_give_the_same_diagnostics(string format)
    {
        Seal();

        var withText = Check("private", format);
        var withSeal = Check("sealed", format);

        Assert.Equal(withText, withSeal);
        Assert.Equal(0, withText.ExitCode);
        Assert.Contains("FACT4018", withSeal.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_seal_beside_its_text_agrees_with_it()
    {
        Seal();
        File.Copy(SealPath, _text + ".seal");

        Assert.Equal(Check("sealed"), Check("private"));
    }

    [Fact]
    public void An_ignore_after_of_a_source_that_nothing_quotes_needs_no_seal()
    {
        _folder.Write("facts/a.facts", "scenario s\nsource gazette\n  text: \"gazette.txt\"\n  ignore-after: \"words that no seal has\"\n");
        Seal();

        var called = Check("sealed");

        Assert.Equal((0, "0 errors, 1 warning"), (called.ExitCode, called.Verdict));
        Assert.Contains("warning FACT4017", called.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Monday", "Friday")]
    [InlineData("ferry", "boat")]
    [InlineData("every hour.", "every hour. Really.")]
    public void A_text_that_changed_after_sealing_is_found_out(string was, string became)
    {
        Seal();
        File.Copy(SealPath, _text + ".seal");
        _folder.Write("private/gazette.txt", Samples.Text.Replace(was, became, StringComparison.Ordinal));

        var called = Check("private");

        Assert.Equal(1, called.ExitCode);
        Assert.Contains("(4,9): error FACT4009", called.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("€", "$")]
    [InlineData("2.5", "2-5")]
    [InlineData("%", "")]
    public void A_sign_of_a_figure_that_changed_after_sealing_is_found_out(string was, string became)
    {
        const string Signs = Samples.Text + "\nIt cost €5 million, up 2.5%.\n";
        _folder.Write("private/gazette.txt", Signs);
        Seal();
        File.Copy(SealPath, _text + ".seal");
        var before = Check("private");
        _folder.Write("private/gazette.txt", Signs.Replace(was, became, StringComparison.Ordinal));

        Assert.DoesNotContain("FACT4009", before.Output, StringComparison.Ordinal);
        Assert.Contains("(4,9): error FACT4009", Check("private").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_saved_with_other_line_ends_is_the_same_text()
    {
        Seal();
        File.Copy(SealPath, _text + ".seal");
        _folder.Write("private/gazette.txt", Samples.Text.ReplaceLineEndings("\r\n"));

        Assert.Equal(0, Check("private").ExitCode);
    }

    [Theory]
    [InlineData("facts-seal 2", "facts-seal 9", 1)]
    [InlineData("facts-seal 2", "facts-seal 1", 1)]
    [InlineData(" words ", " wrods ", 2)]
    [InlineData("quote ", "<<<<<<< ours\nquote ", 4)]
    public void A_damaged_seal_is_an_error_in_its_own_line(string was, string became, int line)
    {
        Seal();
        var seal = File.ReadAllText(SealPath);
        var at = seal.IndexOf(was, StringComparison.Ordinal);
        File.WriteAllText(SealPath, string.Concat(seal.AsSpan(0, at), became, seal.AsSpan(at + was.Length)));

        var called = Check("sealed");

        Assert.Equal(1, called.ExitCode);
        Assert.Contains($"gazette.txt.seal({line},1): error FACT4014", called.Output, StringComparison.Ordinal);
        Assert.StartsWith("1 error,", called.Verdict, StringComparison.Ordinal);
    }

    [Fact]
    public void A_quote_added_after_sealing_must_be_sealed()
    {
        Seal();
        _folder.Write("facts/a.facts", Samples.Facts.Replace("met in Harbour City", "Belmar met in Harbour City", StringComparison.Ordinal));

        var sealedOnly = Check("sealed");

        Assert.Equal(0, Check("private").ExitCode);
        Assert.Equal(1, sealedOnly.ExitCode);
        Assert.Contains("(10,15): error FACT4003", sealedOnly.Output, StringComparison.Ordinal);
        Assert.Contains("facts seal gazette.txt", sealedOnly.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_changed_ignore_after_must_be_sealed()
    {
        Seal();
        _folder.Write("facts/a.facts", Samples.Facts.Replace("More from the Gazette", "the northern yard", StringComparison.Ordinal));

        var sealedOnly = Check("sealed");
        var again = Seal();

        Assert.Contains("(6,17): error FACT4003", sealedOnly.Output, StringComparison.Ordinal);
        Assert.Equal(0, again.ExitCode);
        Assert.Equal(Check("private"), Check("sealed"));
        Assert.Equal(0, Check("sealed").ExitCode);
    }

    [Fact]
    public void A_quote_that_the_text_lacks_is_not_sealed()
    {
        _folder.Write("facts/a.facts", Samples.Facts.Replace("Harbour City", "Harbor City", StringComparison.Ordinal));

        var called = Seal();

        Assert.Equal(1, called.ExitCode);
        Assert.Contains("3 quotes sealed", called.Lines[0], StringComparison.Ordinal);
        Assert.Contains("not sealed: \"met in Harbor City on Monday\"", called.Lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_quote_that_cuts_a_figure_in_two_is_not_sealed()
    {
        _folder.Write("private/gazette.txt", Samples.Text.Replace("40 million was", "2.5 million was", StringComparison.Ordinal));
        _folder.Write("facts/a.facts", Samples.Facts.Replace("be laid down before winter", "5 million was mentioned in", StringComparison.Ordinal));

        var called = Seal();

        Assert.Equal(1, called.ExitCode);
        Assert.Contains("3 quotes sealed", called.Lines[0], StringComparison.Ordinal);
        Assert.Contains("not sealed: \"5 million was mentioned in\"", called.Lines[1], StringComparison.Ordinal);
        Assert.Contains("FACT4028", Check("private").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Words_after_ignore_after_are_not_sealed()
    {
        _folder.Write("facts/a.facts", Samples.Facts.Replace("keel of the supply boat", "sails again every hour", StringComparison.Ordinal));

        Assert.Equal(1, Seal().ExitCode);
        Assert.Contains("FACT4005", Check("private").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_that_cannot_be_read_is_mentioned()
    {
        _folder.Write("facts/a.facts", Samples.Facts.Replace("winter\"", "winter", StringComparison.Ordinal));

        var called = Seal();

        Assert.Equal(1, called.ExitCode);
        Assert.StartsWith("1 line of facts cannot be read", called.Lines[0], StringComparison.Ordinal);
        Assert.Contains("3 quotes sealed", called.Lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_that_nothing_quotes_is_told_so()
    {
        var called = Called.With("seal", _folder.Write("other.txt", "Nothing of note happened."), "--facts", _facts, "-o", _folder["sealed"]);

        Assert.Equal(0, called.ExitCode);
        Assert.Contains("text: \"other.txt\"", called.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_first_text_gets_its_lines_before_there_is_any_fact()
    {
        _folder.Write("new/herald.txt", "Norland and Vestmark sign a treaty.\n");

        var called = Called.InProcess(_folder["new"], "C.UTF-8", "seal", "herald.txt");

        Assert.Equal((0, ""), (called.ExitCode, called.Error));
        Assert.Contains("text: \"herald.txt\"", called.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_that_no_source_names_gets_the_lines_of_one_with_nothing_of_the_text_in_them()
    {
        var called = Called.With("seal", _folder.Write("2031-Gazette, Late.txt", "Nothing of note happened."), "--facts", _facts, "-o", _folder["sealed"]);

        Assert.Equal(0, called.ExitCode);
        Assert.Equal(
            [
                "source gazette-late-2031 \"TITLE\"  # its title, its publisher and date, as readers should see it named",
                "  text: \"2031-Gazette, Late.txt\"",
                "  published: DATE  # as exactly as it is known: 2015-01-21, 2015-01, 2015 or 2015~",
            ],
            called.Lines.Skip(2).Take(3));
        Assert.DoesNotContain("note", called.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_lines_of_a_new_source_compile_once_they_are_filled_in()
    {
        var lines = Called.With("seal", _folder.Write("private/other.txt", "Nothing of note happened."), "--facts", _facts, "-o", _folder["sealed"]).Lines;
        var source = string.Join('\n', lines.SkipWhile(static line => !line.StartsWith("source", StringComparison.Ordinal)));
        var path = _folder.Write("facts/b.facts", "scenario lighthouse\n" + source + "\nevent calm\n  status: occurred\n    > other \"Nothing of note\"\n");

        Assert.Contains("FACT3001", Called.With("check", _folder["facts"], "--sources", _folder["private"]).Output, StringComparison.Ordinal);
        File.WriteAllText(path, File.ReadAllText(path).Replace("DATE", "2015-01", StringComparison.Ordinal));
        Assert.Equal("0 errors, 2 warnings", Called.With("check", _folder["facts"], "--sources", _folder["private"]).Verdict);
    }

    [Fact]
    public void The_name_of_a_new_source_is_none_that_the_facts_have()
    {
        var called = Called.With("seal", _folder.Write("talks.txt", "Nothing of note happened."), _folder.Write("島 – 1.txt", "x"), _folder.Write("1.txt", "y"), "--facts", _facts, "-o", _folder["sealed"]);

        Assert.Equal(["source talks-2 ", "source 島-1 ", "source source "], called.Lines.Where(static line => line.StartsWith("source", StringComparison.Ordinal)).Select(static line => line.Split('"')[0]));
    }

    [Fact]
    public void A_text_that_a_source_names_and_nothing_quotes_is_told_so()
    {
        _folder.Write("facts/a.facts", "scenario s\nsource gazette\n  text: \"gazette.txt\"\n");

        Assert.Equal("  no evidence quotes this text yet; after adding quotes, seal it again", Seal().Lines[1]);
    }

    [Fact]
    public void Verify_finds_a_fresh_seal_as_it_should_be_and_writes_nothing()
    {
        Assert.Equal((1, $"{SealPath}: to be made again", "  it is not there"), Verified());
        Assert.False(Directory.Exists(_folder["sealed"]));
        Seal();
        var time = File.GetLastWriteTimeUtc(SealPath);

        var called = Verify();

        Assert.Equal((0, $"{SealPath}: as it should be, 4 quotes sealed"), (called.ExitCode, Assert.Single(called.Lines)));
        Assert.Equal(time, File.GetLastWriteTimeUtc(SealPath));
    }

    [Fact]
    public void Verify_lists_quotes_that_were_added_and_taken_away()
    {
        Seal();
        _folder.Write("facts/a.facts", Samples.Facts
            .Replace("met in Harbour City", "Belmar met in Harbour City", StringComparison.Ordinal)
            .Replace("keel of the supply boat", "talks on a whared lighthouse", StringComparison.Ordinal));

        var called = Verify();

        Assert.Equal(1, called.ExitCode);
        Assert.Equal(
            [
                $"{SealPath}: to be made again",
                "  not sealed yet: \"Belmar met in Harbour City on Monday\"",
                "  no longer in use: a quote of 5 words in line 4",
                "  no longer in use: a quote of 6 words in line 3",
                "  not in the text: \"talks on a whared lighthouse\"; ‘facts check’ with the text at hand says why",
            ],
            called.Lines.Order(StringComparer.Ordinal).OrderBy(static line => line.StartsWith("  ", StringComparison.Ordinal)).ThenBy(static line => line.StartsWith("  not in", StringComparison.Ordinal)).ThenBy(static line => line.StartsWith("  no l", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("Monday", "Friday", "  it was made of another text, or of this one before it changed")]
    [InlineData("\n\nMore", "\n\n\n\nMore", "")]
    public void Verify_sees_that_a_text_changed(string was, string became, string said)
    {
        Seal();
        File.WriteAllText(_text, Samples.Text.ReplaceLineEndings("\n").Replace(was, became, StringComparison.Ordinal));

        Assert.Equal((said.Length == 0 ? 0 : 1, said), (Verify().ExitCode, Verify().Lines.Skip(1).FirstOrDefault() ?? ""));
    }

    [Fact]
    public void Verify_sees_a_quote_that_was_sealed_otherwise_and_another_ignore_after()
    {
        Seal();
        File.WriteAllLines(SealPath, File.ReadAllLines(SealPath).Select(static line => line.Replace("might", "may", StringComparison.Ordinal)));
        Assert.Contains(Verify().Lines, static line => line == "  sealed otherwise than the text has it: \"be laid down before winter\"");

        Seal();
        _folder.Write("facts/a.facts", Samples.Facts.Replace("More from the Gazette", "the northern yard", StringComparison.Ordinal));
        Assert.Equal((1, $"{SealPath}: to be made again", "  the words of ignore-after are others"), Verified());
    }

    [Fact]
    public void Verify_asks_no_seal_for_a_text_that_no_source_names()
    {
        var called = Called.With("seal", _folder.Write("other.txt", "Nothing of note happened."), "--facts", _facts, "-o", _folder["sealed"], "--verify");

        Assert.Equal(0, called.ExitCode);
        Assert.EndsWith("not needed, no source of the facts names other.txt", Assert.Single(called.Lines), StringComparison.Ordinal);
    }

    [Fact]
    public void No_seal_is_written_for_a_text_that_no_source_names()
    {
        var called = Called.With("seal", _folder.Write("other.txt", "Nothing of note happened."), "--facts", _facts, "-o", _folder["sealed"]);

        Assert.Equal(0, called.ExitCode);
        Assert.StartsWith("other.txt: not sealed, no source of the facts names it", called.Lines[0], StringComparison.Ordinal);
        Assert.Contains("  text: \"other.txt\"", called.Lines);
        Assert.False(Directory.Exists(_folder["sealed"]));
    }

    [Fact]
    public void Verify_says_where_a_seal_is_damaged()
    {
        Seal();
        File.WriteAllText(SealPath, File.ReadAllText(SealPath).Replace(" words ", " wrods ", StringComparison.Ordinal));

        Assert.StartsWith("  line 2 ", Verify().Lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public void Facts_may_be_several_paths()
    {
        var more = _folder.Write("more/b.facts", """
            scenario lighthouse
            event mention "Mention"
              status: occurred
                > gazette "two engineers from the northern yard"
            """);

        var called = Called.With("seal", _text, "--facts", _facts, more, "-o", _folder["sealed"]);

        Assert.Contains("5 quotes sealed", called.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_texts_of_one_name_are_not_sealed_into_one_file()
    {
        var other = _folder.Write("other/gazette.txt", "Something else.");

        Assert.Contains("gazette.txt", Called.With("seal", _text, other, "--facts", _facts, "-o", _folder["sealed"]).Refusal, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_folder["sealed"]));
    }

    private string SealPath => Path.Combine(_folder["sealed"], "gazette.txt.seal");

    private Called Seal() => Called.With("seal", _text, "--facts", _facts, "-o", _folder["sealed"]);

    private Called Verify() => Called.With("seal", _text, "--facts", _facts, "-o", _folder["sealed"], "--verify");

    private (int ExitCode, string First, string Second) Verified() => Verify() is var called ? (called.ExitCode, called.Lines[0], Assert.Single(called.Lines.Skip(1))) : default;

    private Called Check(string sources, string format = "text") =>
        Called.With("check", _facts, "--sources", _folder[sources], "--format", format);
}
