using System;
using System.IO;
using System.Linq;
using System.Text;
using Xunit;

namespace ScenarioFacts.Tool.Tests;

public sealed class FormatTests : IDisposable
{
    private const string Written = "\nscenario   s\r\n\n\nperson a\"A\"\n\taka:\"x\",\"y\" # both\n";
    private const string LaidOut = "scenario s\n\nperson a \"A\"\n  aka: \"x\", \"y\"  # both\n";
    private const string Unreadable = "scenario s\nperson  a\n  aka \"x\"\n";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Files_are_laid_out_and_named_and_then_they_are_right()
    {
        var path = _folder.Write("a.facts", Written);
        _folder.Write("b.facts", LaidOut);

        var called = Called.With("format", _folder.Root);

        Assert.Equal(LaidOut, File.ReadAllText(path));
        Assert.Equal((0, ""), (called.ExitCode, called.Error));
        Assert.Equal([Shown(path) + "(1): changed 5 lines", "1 file changed, 1 right already"], called.Lines);
        Assert.Equal(["0 files changed, 2 right already"], Called.With("format", _folder.Root).Lines);
        Assert.Equal((0, 1), (Called.With("format", _folder.Root, "--check").ExitCode, Called.With("format", _folder.Root, "--check").Lines.Count));
    }

    [Fact]
    public void A_check_changes_nothing_and_says_which_files_differ()
    {
        var path = _folder.Write("a.facts", Written);
        var ends = _folder.Write("b.facts", LaidOut.ReplaceLineEndings("\r\n"));

        var called = Called.With("format", "--check", _folder.Root);

        Assert.Equal((1, ""), (called.ExitCode, called.Error));
        Assert.Equal(
            [
                Shown(path) + "(1): not laid out; ‘facts format’ changes 5 lines",
                Shown(ends) + ": not laid out; ‘facts format’ changes the ends of its lines",
                "2 files to lay out, 0 right already",
            ],
            called.Lines);
        Assert.Equal(Written, File.ReadAllText(path));
    }

    [Theory]
    [InlineData]
    [InlineData("--check")]
    public void A_file_that_cannot_be_read_stays_as_it_is(params string[] options)
    {
        var path = _folder.Write("a.facts", Unreadable);

        var called = Called.With(["format", _folder.Root, .. options]);

        Assert.Equal(1, called.ExitCode);
        Assert.Equal($"{Shown(path)}(3): a line cannot be read, so the file stays as it is; ‘facts check’ says why", called.Lines[0]);
        Assert.EndsWith(", 0 right already, 1 left as it is", called.Lines[1], StringComparison.Ordinal);
        Assert.Equal(Unreadable, File.ReadAllText(path));
    }

    [Fact]
    public void Bytes_that_are_no_text_stay_as_they_are()
    {
        byte[] bytes = [.. "scenario  s\n# caf"u8, 0xE9, .. "\n"u8];
        File.WriteAllBytes(_folder["a.facts"], bytes);

        Assert.Equal(1, Called.With("format", _folder.Root).ExitCode);
        Assert.Equal(bytes, File.ReadAllBytes(_folder["a.facts"]));
    }

    [Theory]
    [InlineData("utf-8", true)]
    [InlineData("utf-8", false)]
    [InlineData("utf-16", true)]
    [InlineData("utf-16BE", true)]
    [InlineData("utf-32", true)]
    public void Encoding_and_byte_order_mark_stay(string name, bool isMarked)
    {
        var encoding = name == "utf-8" ? new UTF8Encoding(isMarked) : Encoding.GetEncoding(name);
        File.WriteAllText(_folder["a.facts"], Written, encoding);

        Assert.Equal(0, Called.With("format", _folder.Root).ExitCode);
        Assert.Equal([.. encoding.GetPreamble(), .. encoding.GetBytes(LaidOut)], File.ReadAllBytes(_folder["a.facts"]));
    }

    [Fact]
    public void Own_facts_are_laid_out()
    {
        var called = Called.With("format", Path.Combine(AppContext.BaseDirectory, "Own", "facts"), "--check");

        Assert.Equal(0, called.ExitCode);
        Assert.StartsWith("0 files to lay out", called.Lines.Single(), StringComparison.Ordinal);
    }

    private static string Shown(string path) => path.Replace('\\', '/');
}
