using System;
using System.IO;
using System.Linq;
using Xunit;

namespace ScenarioFacts.Tool.Tests;

public sealed class CheckTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Sound_facts_end_with_zero()
    {
        var called = Called.With("check", _folder.Write("a.facts", Samples.Sound));

        Assert.Equal((0, "0 errors, 0 warnings in 1 fact of 1 file", ""), (called.ExitCode, Assert.Single(called.Lines), called.Error));
    }

    [Fact]
    public void An_error_is_shown_where_it_is_and_ends_with_one()
    {
        var path = _folder.Write("a.facts", Samples.WrongMonth);

        var called = Called.With("check", path);

        Assert.Equal(1, called.ExitCode);
        Assert.Equal("", called.Error);
        Assert.StartsWith($"{path.Replace('\\', '/')}(4,9): error FACT", called.Lines[0], StringComparison.Ordinal);
        Assert.Equal(" 4 |   when: 2015-13-01", called.Lines[1]);
        Assert.Equal("   |         ^^^^^^^^^^", called.Lines[2]);
        Assert.Equal("1 error, 0 warnings", called.Verdict);
    }

    [Fact]
    public void Warnings_alone_end_with_zero()
    {
        _folder.Write("gazette.txt", Samples.Text);

        var called = Called.With("check", _folder.Write("a.facts", Samples.Facts));

        Assert.Equal((0, "0 errors, 2 warnings"), (called.ExitCode, called.Verdict));
        Assert.Contains("FACT4018", called.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_last_line_says_what_was_compared()
    {
        _folder.Write("gazette.txt", Samples.Text);

        Assert.Equal("compared 4 of 7 claims with 4 of 4 quotes from 1 source; 3 claims quote nothing", Called.With("check", _folder.Write("a.facts", Samples.Facts)).Lines[^1]);
    }

    [Fact]
    public void A_claim_whose_quote_is_not_in_its_source_was_not_compared()
    {
        _folder.Write("gazette.txt", Samples.Text.Replace("Harbour City", "Old Town", StringComparison.Ordinal));

        Assert.Equal("compared 3 of 7 claims with 3 of 4 quotes from 1 source; 3 claims quote nothing", Called.With("check", _folder.Write("a.facts", Samples.Facts)).Lines[^1]);
    }

    [Fact]
    public void A_quote_that_backs_several_claims_is_counted_once()
    {
        _folder.Write("gazette.txt", Samples.Text);
        var facts = Samples.Facts.Replace("  status: occurred\n    >", "  >", StringComparison.Ordinal).Replace("  when: 2015-01\n", "  status: occurred\n  when: 2015-01\n", StringComparison.Ordinal);

        Assert.Equal("compared 4 of 7 claims with 4 of 4 quotes from 1 source; 3 claims quote nothing", Called.With("check", _folder.Write("a.facts", facts)).Lines[^1]);
        Assert.Equal("compared 4 of 7 claims with 3 of 3 quotes from 1 source; 3 claims quote nothing", Called.With("check", _folder.Write("a.facts", facts.Replace("    > gazette \"ministers of Arvand [...] to open talks\"\n", "", StringComparison.Ordinal))).Lines[^1]);
    }

    [Theory]
    [InlineData("en", null)]
    [InlineData("de", "not compared: 4 quotes of gazette: of their language only figures, days, hedges and names of people and organisations are read")]
    [InlineData("nl", "not compared: 4 quotes of gazette: of their language no words, figures or dates are read, only names of people and organisations")]
    public void What_is_not_read_of_a_language_is_said(string language, string? said)
    {
        _folder.Write("gazette.txt", Samples.Text);
        var facts = Samples.Facts.Replace("  published:", "  language: \"" + language + "\"\n  published:", StringComparison.Ordinal);

        var lines = Called.With("check", _folder.Write("a.facts", facts)).Lines;

        Assert.Equal(said, lines[^1].StartsWith("not compared", StringComparison.Ordinal) ? lines[^1] : null);
    }

    [Fact]
    public void Quotes_without_text_and_seal_are_said_not_to_be_compared()
    {
        Assert.Equal("not compared: 4 quotes of gazette: neither text nor seal is at hand", Called.With("check", _folder.Write("a.facts", Samples.Facts)).Lines[^1]);

        _folder.Write("gazette.txt", Samples.Text);
        Called.With("seal", _folder["gazette.txt"], "--facts", _folder.Root, "-o", _folder.Root);
        File.Delete(_folder["gazette.txt"]);

        Assert.Equal("compared 4 of 7 claims with 4 of 4 quotes from 1 source; 3 claims quote nothing", Called.With("check", _folder.Root).Lines[^1]);
    }

    [Fact]
    public void Of_many_sources_without_text_the_first_are_named()
    {
        var sources = string.Concat(Enumerable.Range(1, 7).Select(static number => $"source paper-{number} \"Paper\"\n  published: 2015\n"));
        var quotes = string.Concat(Enumerable.Range(1, 7).Select(static number => $"    > paper-{number} \"the keel is laid down\"\n"));

        var called = Called.With("check", _folder.Write("a.facts", $"scenario s \"S\"\n{sources}event keel \"The keel\"\n  status: planned\n{quotes}"));

        Assert.Equal("not compared: 7 quotes of paper-1, paper-2, paper-3, paper-4, paper-5 and 2 more: neither text nor seal is at hand", called.Lines[^1]);
    }

    [Fact]
    public void A_folder_is_searched_below_but_not_where_builds_put_copies()
    {
        _folder.Write("one/two/ü – 島.facts", Samples.WrongMonth);
        foreach (var copy in new[] { "bin/Debug/a.facts", "one/obj/a.facts", ".git/a.facts" })
            _folder.Write(copy, Samples.WrongMonth);

        var called = Called.With("check", _folder.Root);

        Assert.Equal(1, called.Lines.Count(static line => line.Contains(": error ", StringComparison.Ordinal)));
        Assert.Contains("one/two/ü – 島.facts(4,9)", called.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_named_twice_is_read_once()
    {
        var path = _folder.Write("a.facts", Samples.Sound);

        var called = Called.With("check", path, _folder.Root, Path.Combine(_folder.Root, ".", "a.facts"));

        Assert.Equal((0, "0 errors, 0 warnings"), (called.ExitCode, called.Verdict));
    }

    [Fact]
    public void Links_that_lead_round_in_a_circle_are_not_followed()
    {
        _folder.Write("a.facts", Samples.Sound);
        Directory.CreateDirectory(_folder["down"]);
        Directory.CreateSymbolicLink(_folder["down/up"], _folder.Root);

        var called = Called.With("check", _folder.Root);

        Assert.Equal((0, "0 errors, 0 warnings"), (called.ExitCode, called.Verdict));
    }

    [Fact]
    public void A_folder_named_by_a_link_is_searched()
    {
        _folder.Write("real/a.facts", Samples.WrongMonth);
        Directory.CreateSymbolicLink(_folder["link"], _folder["real"]);

        Assert.Equal(1, Called.With("check", _folder["link"]).ExitCode);
    }

    [Theory]
    [InlineData("facts/gazette.txt", null)]
    [InlineData("given/gazette.txt", "given")]
    [InlineData("seeds/gazette.txt", null)]
    [InlineData("facts/seeds/gazette.txt", null)]
    public void A_text_is_found_beside_the_file_in_sources_and_in_seeds(string place, string? sources)
    {
        _folder.Write("facts/deep/../a.facts", Samples.Facts);
        _folder.Write(place, Samples.Text);

        var called = sources is null
            ? Called.With("check", _folder["facts"])
            : Called.With("check", _folder["facts"], "--sources", _folder[sources]);

        Assert.Equal((0, "0 errors, 2 warnings"), (called.ExitCode, called.Verdict));
    }

    [Fact]
    public void Only_the_nearest_seeds_are_looked_into()
    {
        _folder.Write("facts/a.facts", Samples.Facts);
        _folder.Write("seeds/gazette.txt", Samples.Text);
        Directory.CreateDirectory(_folder["facts/seeds"]);

        Assert.Contains("FACT4011", Called.With("check", _folder["facts"]).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_texts_of_one_name_are_refused()
    {
        _folder.Write("one/a.facts", Samples.Facts);
        _folder.Write("one/gazette.txt", Samples.Text);
        _folder.Write("two/b.facts", Samples.Facts.Replace("lighthouse", "tower", StringComparison.Ordinal));
        _folder.Write("two/gazette.txt", Samples.Text.Replace("Monday", "Friday", StringComparison.Ordinal));

        Assert.Contains("FACT4012", Called.With("check", _folder.Root).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("../secret.txt")]
    [InlineData("/etc/hostname")]
    [InlineData("..")]
    public void A_text_outside_the_folders_is_not_read(string name)
    {
        _folder.Write("secret.txt", "The words of the secret are these.");
        _folder.Write("in/a.facts", $"""
            scenario s "S"
            source secret "Secret"
              text: "{name}"
            event leak "Leak"
              status: occurred
                > secret "words of the secret"
            """);

        var called = Called.With("check", _folder["in"]);

        Assert.Equal(1, called.ExitCode);
        Assert.DoesNotContain("FACT4002", called.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Bytes_that_are_no_utf8_are_an_error_of_the_file()
    {
        var path = _folder["latin1.facts"];
        File.WriteAllBytes(path, [.. "scenario s \"S\"\nevent f"u8, 0xEA, .. "te \"X\""u8]);

        var called = Called.With("check", path);

        Assert.Equal(1, called.ExitCode);
        Assert.Contains("UTF-8", called.Output, StringComparison.Ordinal);
    }
}
