using System;
using System.IO;
using System.Text;
using ScenarioFacts.Tool.CommandLine;
using ScenarioFacts.Tool.Terminal;
using Xunit;

namespace ScenarioFacts.Tool.Tests;

/// <summary>What only a process of its own can show: exit codes, encodings, the current folder.</summary>
public sealed class ProcessTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("C")]
    [InlineData("ja_JP.EUC-JP")]
    public void Output_is_utf8_whatever_the_locale(string locale)
    {
        _folder.Write("島.facts", Samples.WrongMonth);

        var called = Called.InProcess(_folder.Root, locale, "check", "--format", "json");

        Assert.Equal((1, ""), (called.ExitCode, called.Error));
        Assert.Equal('{', called.Output[0]);
        Assert.Equal("島.facts", called.Diagnostics[0].GetProperty("file").GetString());
    }

    [Theory]
    [InlineData("show --facts")]
    [InlineData("review")]
    [InlineData("check --format json")]
    public void What_cannot_be_written_on_is_said_and_is_no_bug(string call)
    {
        _folder.Write("a.facts", Samples.Facts);
        _folder.Write("gazette.txt", Samples.Text);
        using var error = new StringWriter();

        var exitCode = FactsCommandLine.Run([.. call.Split(' '), _folder.Root], CommandContext.Create(new FullDisk(), error));

        Assert.Equal(2, exitCode);
        Assert.StartsWith("facts cannot write on", error.ToString(), StringComparison.Ordinal);
        Assert.Contains("No space left", error.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("show alistair --facts")]
    [InlineData("review")]
    public void A_character_that_is_none_is_printed_as_unknown(string call)
    {
        _folder.Write("a.facts", Samples.Facts + "\nperson alistair \"Ali\uFFFFstair\"\n  aka: \"\uFDD0\"\n");
        _folder.Write("gazette.txt", "So\uFFFF it was. " + Samples.Text);

        var called = Called.With([.. call.Split(' '), _folder.Root]);

        Assert.DoesNotContain("an error of its own", called.Error, StringComparison.Ordinal);
        Assert.DoesNotContain('\uFFFF', called.Output);
    }

    [Fact]
    public void A_wrong_call_ends_with_two_and_one_line_of_utf8()
    {
        var called = Called.InProcess(_folder.Root, "C", "check", "見えない");

        Assert.StartsWith("見えない is neither a file nor a folder", called.Refusal, StringComparison.Ordinal);
    }

    [Fact]
    public void Seals_go_to_the_seeds_of_the_current_folder_and_are_found_there()
    {
        _folder.Write("facts/a.facts", Samples.Facts);
        _folder.Write("private/gazette.txt", Samples.Text);

        var sealing = Called.InProcess(_folder.Root, "C", "seal", "private/gazette.txt", "--facts", "facts");
        File.Delete(_folder["private/gazette.txt"]);
        var checking = Called.InProcess(_folder.Root, "C", "check");

        Assert.Equal((0, ""), (sealing.ExitCode, sealing.Error));
        Assert.True(File.Exists(_folder["seeds/gazette.txt.seal"]));
        Assert.Equal((0, "0 errors, 2 warnings"), (checking.ExitCode, checking.Verdict));
    }

    /// <summary>A script may start the tool with a stream closed: it says so where it can, and ends as where a file cannot be written.</summary>
    [Theory]
    [InlineData("show >&-", 2, "standard output is closed")]
    [InlineData("export json >&-", 2, "standard output is closed")]
    [InlineData("check . >&-", 2, "standard output is closed")]
    [InlineData("check nowhere 2>&-", 2, "")]
    [InlineData("check . >&- 2>&-", 2, "")]
    [InlineData("check . 2>&-", 0, "")]
    [InlineData("check . <&-", 0, "")]
    [InlineData("check nowhere 2>/dev/full", 2, "")]
    [InlineData("show >/dev/full", 2, "facts cannot write on")]
    [InlineData("lsp <&-", 2, "standard input is closed")]
    [InlineData("lsp >&- </dev/null", 2, "standard output is closed")]
    public void A_closed_stream_is_said_and_is_no_bug(string call, int exitCode, string said)
    {
        if (!OperatingSystem.IsLinux())
            return;
        _folder.Write("a.facts", Samples.Sound);

        var called = Called.InShell(_folder.Root, call);

        Assert.Equal(exitCode, called.ExitCode);
        Assert.Contains(said, called.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("an error of its own", called.Error, StringComparison.Ordinal);
        Assert.True(called.Error.Length < 300, called.Error);
    }

    /// <summary>What reads a pipe may stop before all is printed: an exit code of 0 would say that it was.</summary>
    [Theory]
    [InlineData("show")]
    [InlineData("check . --format json")]
    [InlineData("export json")]
    [InlineData("--help")]
    public void A_pipe_whose_reader_is_gone_is_said(string call)
    {
        if (OperatingSystem.IsWindows())
            return;
        _folder.Write("a.facts", Samples.Sound);

        // The reader is gone before the tool begins.
        var called = Called.InShell(_folder.Root, call, "{ sleep 0.2; ", "; echo \"exit $?\" >&2; } | true");

        Assert.Contains("reads no more", called.Error, StringComparison.Ordinal);
        Assert.EndsWith("exit 2", called.Error.TrimEnd(), StringComparison.Ordinal);
        Assert.Equal(2, called.Error.TrimEnd().Split('\n').Length);
    }

    [Fact]
    public void A_pipe_that_is_read_to_its_end_is_whole()
    {
        if (OperatingSystem.IsWindows())
            return;
        _folder.Write("a.facts", Samples.Sound);

        var called = Called.InShell(_folder.Root, "show", "{ ", "; echo \"exit $?\" >&2; } | cat");

        Assert.Equal("exit 0", called.Error.TrimEnd());
        Assert.Equal(Called.InProcess(_folder.Root, "C", "show").Output, called.Output);
    }

    private sealed class FullDisk : TextWriter
    {
        public override Encoding Encoding => Encoding.UTF8;

        public override void Write(char value) => throw new IOException("No space left on device");
    }
}
