using System;
using System.IO;
using System.Linq;
using ScenarioFacts.Language.Diagnostics;
using ScenarioFacts.Tool.Terminal;
using Spectre.Console;
using Xunit;

namespace ScenarioFacts.Tool.Tests;

public class ExplainTests
{
    public static TheoryData<string> Ids => [.. Descriptors.All.Select(static descriptor => descriptor.Id)];

    [Theory]
    [InlineData("FACT2004")]
    [InlineData("fact2004")]
    [InlineData("2004")]
    public void A_page_says_what_is_wrong_shows_it_and_mends_it(string id)
    {
        var called = Called.With("explain", id);

        Assert.Equal((0, ""), (called.ExitCode, called.Error));
        Assert.Equal(["FACT2004 An unknown source", "error, Names and kinds: there is no source named ‘…’…", ""], called.Lines.Take(3));
        Assert.Equal(
            [
                "      > morning-pots \"which calls itself the Land of the North\"",
                "        ^^^^^^^^^^^^",
            ],
            called.Lines.SkipWhile(static line => line != "Example").Where(static line => line.Contains("pots", StringComparison.Ordinal) || line.Contains('^', StringComparison.Ordinal)).Take(2));
        Assert.Equal("  error FACT2004: there is no source named ‘morning-pots’; did you mean ‘morning-post’?", called.Lines[called.Lines.ToList().IndexOf("What it prints") + 1]);
        Assert.Single(called.Lines, static line => line == "  morning-post.txt:");
        Assert.Contains("      > morning-post \"which calls itself the Land of the North\"", called.Lines.SkipWhile(static line => line != "Mended"));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_page_can_be_shown(string id)
    {
        var called = Called.With("explain", id);

        Assert.Equal((0, ""), (called.ExitCode, called.Error));
        Assert.StartsWith(id + " ", called.Lines[0], StringComparison.Ordinal);
        Assert.Contains("What it prints", called.Lines);
        Assert.DoesNotContain("{|", called.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(called.Lines, static line => line.EndsWith(' ') && line.Trim().Length == 0);
    }

    [Fact]
    public void A_terminal_gets_lines_that_fit_it()
    {
        var lines = Called.On(new Screen(true, ColorSystemSupport.NoColors, 50), "explain", "FACT2004").Lines;

        Assert.All(lines.TakeWhile(static line => line != "Example"), static line => Assert.InRange(line.Length, 0, 50));
        Assert.Contains(lines, static line => line.StartsWith("Behind `>` stands the name of a source", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("FACT2004.html", "explain", "2004", "--open")]
    [InlineData("index.html", "explain", "--open")]
    public void A_page_is_opened_in_a_browser(string page, params string[] arguments)
    {
        if (!OperatingSystem.IsLinux())
            return;
        using var folder = new TemporaryFolder();
        var opener = folder.Write("bin/xdg-open", $"#!/bin/sh\nprintf %s \"$1\" > \"{folder["opened"]}\"\n");
        File.SetUnixFileMode(opener, UnixFileMode.UserRead | UnixFileMode.UserExecute);

        var called = Called.InProcess(folder.Root, "C.UTF-8", folder["bin"], arguments);

        Assert.Equal((0, ""), (called.ExitCode, called.Error));
        Assert.Equal(File.ReadAllText(folder["opened"]), Assert.Single(called.Lines));
        Assert.True(File.Exists(called.Lines[0]));
        Assert.Equal(page, Path.GetFileName(called.Lines[0]));
    }

    /// <summary>No command that opens files, or one that cannot.</summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Without_a_browser_the_path_of_the_page_is_printed(bool fails)
    {
        if (!OperatingSystem.IsLinux())
            return;
        using var folder = new TemporaryFolder();
        if (fails)
            File.SetUnixFileMode(folder.Write("bin/xdg-open", "#!/bin/sh\necho nothing to open with >&2\nexit 3\n"), UnixFileMode.UserRead | UnixFileMode.UserExecute);

        var called = Called.InProcess(folder.Root, "C.UTF-8", folder["bin"], ["explain", "FACT2004", "--open"]);

        Assert.Equal((0, ""), (called.ExitCode, called.Error));
        Assert.EndsWith("FACT2004.html (no browser was found; open it yourself)", Assert.Single(called.Lines), StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_that_does_not_exist_is_not_opened() =>
        Assert.Contains("There is no diagnostic", Called.With("explain", "FACT2999", "--open").Refusal, StringComparison.Ordinal);

    [Fact]
    public void Several_are_explained_one_after_the_other()
    {
        var called = Called.With("explain", "1001", "1002", "1001");

        Assert.Equal(["FACT1001 No colon before the value", "FACT1002 An equals sign where a colon belongs"], called.Lines.Where(static line => line.StartsWith("FACT", StringComparison.Ordinal)));
    }

    [Fact]
    public void Without_an_id_all_are_listed_by_family()
    {
        var lines = Called.With("explain").Lines;

        Assert.Equal("Reading lines", lines[0]);
        Assert.Equal("  FACT1001  No colon before the value", lines[1]);
        Assert.Equal(Descriptors.All.Count, lines.Count(static line => line.StartsWith("  FACT", StringComparison.Ordinal)));
        Assert.Contains("Evidence and sources", lines);
    }
}
