using System;
using System.IO;
using Xunit;

namespace ScenarioFacts.Tool.Tests;

/// <summary><c>facts publish</c>: which scenario it writes about, in which format, and what it says where it cannot.</summary>
public sealed class PublishTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("b.md", null, "# Norland at sea")]
    [InlineData("b.html", null, "<!DOCTYPE html>")]
    [InlineData("b.docx", null, "PK")]
    [InlineData("b.txt", "md", "# Norland at sea")]
    [InlineData("B.DOCX", null, "PK")]
    public void The_ending_of_the_file_or_an_option_says_the_format(string file, string? format, string start)
    {
        Write();

        var called = Called.With(["publish", _folder["own"], "-o", _folder[file], .. format is null ? Array.Empty<string>() : ["--format", format]]);

        Assert.Equal((0, ""), (called.ExitCode, called.Error));
        Assert.Contains("is a briefing on “Norland at sea” with 1 note", called.Output, StringComparison.Ordinal);
        Assert.StartsWith(start, File.ReadAllText(_folder[file]), StringComparison.Ordinal);
    }

    [Fact]
    public void The_short_form_has_no_facts_by_kind_and_says_how_much_it_leaves_out()
    {
        Write();
        _folder.Write("own/d.facts", "scenario norland-at-sea\nranking first \"The first talks\"\n  > gazette \"Norland holds talks on 3 May 2022\"\n  of: talks\n");

        Assert.Equal(0, Called.With("publish", _folder["own"], "-o", _folder["l.md"]).ExitCode);
        Assert.Equal(0, Called.With("publish", _folder["own"], "-o", _folder["s.md"], "--short").ExitCode);

        Assert.Contains("## Rankings\n\n- **The first talks** – Of: Talks", File.ReadAllText(_folder["l.md"]), StringComparison.Ordinal);
        Assert.DoesNotContain("What is left out", File.ReadAllText(_folder["l.md"]), StringComparison.Ordinal);
        Assert.DoesNotContain("## Rankings", File.ReadAllText(_folder["s.md"]), StringComparison.Ordinal);
        Assert.Contains("has 2 of 3 claims", File.ReadAllText(_folder["s.md"]), StringComparison.Ordinal);
    }

    [Fact]
    public void A_variant_and_a_day_are_options()
    {
        Write();

        Assert.Equal(0, Called.With("publish", _folder["own"], "-o", _folder["v.md"], "--variant", "no-talks").ExitCode);
        Assert.Equal(0, Called.With("publish", _folder["own"], "-o", _folder["d.md"], "--as-of", "2022-01", "--scenario", "norland-at-sea").ExitCode);

        Assert.Contains("## Assumptions", File.ReadAllText(_folder["v.md"]), StringComparison.Ordinal);
        Assert.Contains("As of January 2022,", File.ReadAllText(_folder["d.md"]), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("own -o b.pdf", "does not say the format; name it by --format md|html|docx.")]
    [InlineData("own -o b.md --scenario norland", "--scenario takes a scenario, and ‘norland’ is none")]
    [InlineData("own -o b.md --variant norland", "--variant takes a variant, and ‘norland’ is none")]
    [InlineData("own -o b.md --as-of spring", "--as-of takes a date as the language writes it")]
    [InlineData(". -o b.md", "several scenarios; name one by --scenario: norland-at-sea, other.")]
    [InlineData(". -o b.md --variant no-talks --scenario other", "is a variant of ‘norland-at-sea’, not of ‘other’")]
    [InlineData("empty -o b.md", "These files have no scenario")]
    public void What_cannot_be_written_is_told_in_a_line(string call, string said)
    {
        Write();
        _folder.Write("other/o.facts", "scenario other\n");
        _folder.Write("empty/v.facts", "vocabulary empty\n");
        var words = call.Split(' ');

        var called = Called.With(["publish", _folder[words[0]], .. words[1..]]);

        Assert.Equal(2, called.ExitCode);
        Assert.Contains(said, called.Refusal, StringComparison.Ordinal);
    }

    [Fact]
    public void Facts_with_errors_are_not_published()
    {
        Write();
        _folder.Write("own/wrong.facts", "scenario norland-at-sea\nmeeting x\n  wher: norland\n");

        var called = Called.With("publish", _folder["own"], "-o", _folder["b.md"]);

        Assert.Equal(1, called.ExitCode);
        Assert.False(File.Exists(_folder["b.md"]));
        Assert.Contains("wher", called.Error, StringComparison.Ordinal);
    }

    private void Write()
    {
        _folder.Write("own/gazette.txt", "Norland holds talks on 3 May 2022.\n");
        _folder.Write("own/a.facts", """
            scenario norland-at-sea "Norland at sea"
            use defence
            source gazette "The Gazette"
              text: "gazette.txt"
              published: 2022-05-02
            country norland
            meeting talks "Talks"
              > gazette "Norland holds talks on 3 May 2022"
              status: planned
              when: 2022-05-03
            """ + "\n");
        _folder.Write("own/v.facts", "scenario no-talks extends norland-at-sea \"Without talks\"\nassume talks.status from 2022-05-02: cancelled\n  because \"what if\"\n");
    }
}
