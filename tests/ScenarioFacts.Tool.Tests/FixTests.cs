using System;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading;
using ScenarioFacts.Tool.Commands.Check;
using ScenarioFacts.Tool.Files;
using ScenarioFacts.Tool.Terminal;
using Xunit;

namespace ScenarioFacts.Tool.Tests;

public sealed class FixTests : IDisposable
{
    private const string Wrong = "scenario S\nplace tokyo \"Tokyo\ncountry Japan\n  aka = \"Nippon\"\n";
    private const string Mended = "scenario s\nuse defence\nplace tokyo \"Tokyo\"\ncountry japan\n  aka: \"Nippon\"\n";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void What_is_obvious_is_mended_round_by_round_and_said()
    {
        var path = _folder.Write("a.facts", Wrong);

        var called = Called.With("check", path, "--fix");

        Assert.Equal(Mended, File.ReadAllText(path));
        Assert.Equal((0, ""), (called.ExitCode, called.Error));
        var shown = path.Replace('\\', '/');
        Assert.Equal(
            [
                $"{shown}(1): mended FACT1007: ‘scenario S’ is now ‘scenario s’",
                $"{shown}(2): mended FACT1005: ‘place tokyo \"Tokyo’ is now ‘place tokyo \"Tokyo\"’",
                $"{shown}(4): mended FACT1002: ‘aka = \"Nippon\"’ is now ‘aka: \"Nippon\"’",
            ],
            called.Lines.Take(3));
        Assert.Contains($"{shown}(1): mended FACT2001: added ‘use defence’", called.Lines);
    }

    [Fact]
    public void What_is_left_is_shown_as_ever()
    {
        var path = _folder.Write("a.facts", "scenario s\nuse defence\ncountry Japan\n  capital: \"Tokyo\"\n");

        var called = Called.With("check", path, "--fix");

        Assert.Equal(1, called.ExitCode);
        Assert.Contains(called.Lines, static line => line.Contains("(4,3): error FACT2002", StringComparison.Ordinal));
        Assert.Equal("1 error, 0 warnings", called.Verdict);
        Assert.Contains("country japan", File.ReadAllText(path), StringComparison.Ordinal);
    }

    [Fact]
    public void Sound_files_are_not_written()
    {
        var path = _folder.Write("a.facts", Samples.Sound);
        File.SetLastWriteTimeUtc(path, DateTime.UnixEpoch);

        var called = Called.With("check", path, "--fix");

        Assert.Equal("0 errors, 0 warnings in 1 fact of 1 file", Assert.Single(called.Lines));
        Assert.Equal(DateTime.UnixEpoch, File.GetLastWriteTimeUtc(path));
    }

    [Theory]
    [InlineData("utf-8", false)]
    [InlineData("utf-8", true)]
    [InlineData("utf-16", true)]
    [InlineData("utf-16BE", true)]
    [InlineData("utf-32", true)]
    public void Encoding_mark_and_line_endings_are_kept(string encoding, bool hasMark)
    {
        var codec = Encoding.GetEncoding(encoding);
        byte[] Bytes(string text) => [.. hasMark ? codec.GetPreamble() : [], .. codec.GetBytes(text)];
        var path = _folder["a.facts"];
        File.WriteAllBytes(path, Bytes("scenario s\r\nuse defence\r\ncountry Japan \"日本\"\n  aka = \"Nippon\""));

        Called.With("check", path, "--fix");

        Assert.Equal(Bytes("scenario s\r\nuse defence\r\ncountry japan \"日本\"\n  aka: \"Nippon\""), File.ReadAllBytes(path));
        Assert.Equal(["a.facts"], Directory.GetFiles(_folder.Root).Select(Path.GetFileName));
    }

    [Fact]
    public void A_missing_use_is_written_with_the_line_ending_of_the_file()
    {
        var path = _folder.Write("a.facts", "scenario s\r\ncountry japan\r\n");

        Assert.Equal(0, Called.With("check", path, "--fix").ExitCode);
        Assert.Equal("scenario s\r\nuse defence\r\ncountry japan\r\n", File.ReadAllText(path));
    }

    [Fact]
    public void Bytes_that_are_no_utf8_are_never_written_back()
    {
        var path = _folder["latin1.facts"];
        byte[] bytes = [.. "scenario S\nevent f"u8, 0xEA, .. "te \"X\"\n"u8];
        File.WriteAllBytes(path, bytes);

        var called = Called.With("check", path, "--fix");

        Assert.Equal(1, called.ExitCode);
        Assert.Equal(bytes, File.ReadAllBytes(path));
    }

    [Fact]
    public void A_link_stays_a_link_and_rights_stay()
    {
        var real = _folder.Write("real/a.facts", Wrong);
        var link = _folder["link.facts"];
        File.CreateSymbolicLink(link, real);
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(real, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead);

        Called.With("check", link, "--fix");

        Assert.NotNull(new FileInfo(link).LinkTarget);
        Assert.Equal(Mended, File.ReadAllText(real));
        if (!OperatingSystem.IsWindows())
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead, File.GetUnixFileMode(real));
    }

    [Fact]
    public void Where_one_file_may_not_be_written_none_is()
    {
        var first = _folder.Write("a.facts", Wrong);
        var second = _folder.Write("b.facts", Wrong.Replace("tokyo", "osaka", StringComparison.Ordinal).Replace("Japan", "Korea", StringComparison.Ordinal));
        File.SetAttributes(second, FileAttributes.ReadOnly);

        var called = Called.With("check", _folder.Root, "--fix");
        File.SetAttributes(second, FileAttributes.Normal);

        Assert.Contains("b.facts may not be written by you", called.Refusal, StringComparison.Ordinal);
        Assert.Equal(Wrong, File.ReadAllText(first));
        Assert.Equal(["a.facts", "b.facts"], Directory.GetFiles(_folder.Root).Select(Path.GetFileName).Order());
    }

    [Fact]
    public void A_file_that_is_gone_meanwhile_leaves_the_others_as_they_were()
    {
        var first = _folder.Write("a.facts", Wrong);
        var second = _folder.Write("b.facts", Wrong.Replace("tokyo", "osaka", StringComparison.Ordinal).Replace("Japan", "Korea", StringComparison.Ordinal));
        var repair = AutoFix.Create(FactFiles.Load([first, second]), null, CancellationToken.None);
        File.Delete(second);

        Assert.Throws<UsageException>(repair.Write);
        Assert.Equal(Wrong, File.ReadAllText(first));
    }

    [Fact]
    public void An_interruption_writes_nothing()
    {
        var path = _folder.Write("a.facts", Wrong);
        using var interruption = new CancellationTokenSource();
        var repair = AutoFix.Create(FactFiles.Load([path]), null, interruption.Token);
        interruption.Cancel();

        Assert.Throws<OperationCanceledException>(repair.Write);
        Assert.Equal(Wrong, File.ReadAllText(path));
        Assert.Equal(["a.facts"], Directory.GetFiles(_folder.Root).Select(Path.GetFileName));
    }

    [Fact]
    public void In_json_what_is_left_is_on_the_output_alone()
    {
        var path = _folder.Write("a.facts", "scenario S\nuse defence\ncountry japan\n  capital: \"Tokyo\"\n");

        var called = Called.With("check", path, "--fix", "--format", "json");

        Assert.Equal("FACT2002", Assert.Single(called.Diagnostics).GetProperty("id").GetString());
        Assert.Contains("mended FACT1007", called.Error, StringComparison.Ordinal);
        Assert.StartsWith("scenario s\n", File.ReadAllText(path), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_fix_json_has_the_repair_as_data()
    {
        var path = _folder.Write("a.facts", "scenario s\nuse defence\ncountry japan\nCountry korea\n");

        var error = Assert.Single(Called.With("check", path, "--format", "json").Diagnostics);
        Assert.Equal("country", Assert.Single(error.GetProperty("suggestions").EnumerateArray()).GetString());
        var change = Assert.Single(error.GetProperty("fix").EnumerateArray());
        Assert.Equal(("country", 4, 1, 4, 8), (change.GetProperty("newText").GetString(), change.GetProperty("line").GetInt32(), change.GetProperty("column").GetInt32(), change.GetProperty("endLine").GetInt32(), change.GetProperty("endColumn").GetInt32()));
        Assert.Contains("Country", File.ReadAllText(path), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("in: north-korea")]
    [InlineData("aka: \"a\" # kept\n  in: iran")]
    public void A_name_that_is_like_another_stays(string line)
    {
        var text = $"scenario t\nuse defence\ncountry south-korea, iraq\nplace x\n  {line}\n    because \"b\"\n";
        var path = _folder.Write("a.facts", text);

        var called = Called.With("check", path, "--fix");

        Assert.Equal((1, text), (called.ExitCode, File.ReadAllText(path)));
    }
}
