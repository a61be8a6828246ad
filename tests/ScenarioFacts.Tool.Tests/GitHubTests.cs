using System;
using System.IO;
using Xunit;

namespace ScenarioFacts.Tool.Tests;

public sealed class GitHubTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Each_diagnostic_is_one_command_and_nothing_else_is_printed()
    {
        var path = _folder.Write("a.facts", Samples.WrongMonth).Replace('\\', '/');

        var called = Called.With("check", path, "--format", "github");

        Assert.Equal(1, called.ExitCode);
        Assert.StartsWith($"::error file={path},line=4,endLine=4,col=9,endColumn=19,title=FACT3002::‘2015-13-01’ is not in the calendar", Assert.Single(called.Lines), StringComparison.Ordinal);
    }

    [Fact]
    public void Sound_facts_print_nothing()
    {
        Assert.Equal(new Called(0, "", ""), Called.With("check", _folder.Write("a.facts", Samples.Sound), "--format", "github"));
    }

    [Fact]
    public void What_would_end_a_property_is_escaped()
    {
        var path = _folder.Write("50%, a:b.facts", "scenario s\nsource almanac \"A\"\n  published: 50%\n");

        var line = Called.With("check", path, "--format", "github").Lines[0];

        Assert.Contains("/50%25%2C a%3Ab.facts,line=3,", line, StringComparison.Ordinal);
        Assert.Contains("::‘50%25’ is not a date", line, StringComparison.Ordinal);
    }

    /// <summary>A name may have anything but a slash: what the terminal of whoever reads the log would obey is escaped too.</summary>
    [Fact]
    public void What_controls_a_terminal_is_escaped()
    {
        var path = _folder.Write("a\u001b[31mb\u009b\u202ec.facts", Samples.WrongMonth);

        var line = Called.With("check", path, "--format", "github").Lines[0];

        Assert.Contains("/a%1B[31mb%C2%9B%E2%80%AEc.facts,line=4,", line, StringComparison.Ordinal);
    }

    [Fact]
    public void Warnings_are_warnings()
    {
        _folder.Write("gazette.txt", Samples.Text);

        var called = Called.With("check", _folder.Write("a.facts", Samples.Facts), "--format", "github");

        Assert.Equal((0, 2), (called.ExitCode, called.Lines.Count));
        Assert.All(called.Lines, static line => Assert.StartsWith("::warning file=", line, StringComparison.Ordinal));
    }

    [Fact]
    public void Paths_below_the_current_folder_are_relative()
    {
        _folder.Write("facts/a.facts", Samples.WrongMonth);

        foreach (var path in new[] { ".", "facts", "./facts/a.facts", _folder.Root, Path.Combine(_folder.Root, "facts", "a.facts") })
            Assert.StartsWith("::error file=facts/a.facts,", Called.InProcess(_folder.Root, "C", "check", path, "--format", "github").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_mended_is_told_beside_the_commands()
    {
        var path = _folder.Write("a.facts", "scenario S\nuse defence\ncountry japan\n  capital: \"Tokyo\"\n");

        var called = Called.With("check", path, "--fix", "--format", "github");

        Assert.Contains("title=FACT2002::", Assert.Single(called.Lines), StringComparison.Ordinal);
        Assert.Contains("mended FACT1007", called.Error, StringComparison.Ordinal);
    }
}
