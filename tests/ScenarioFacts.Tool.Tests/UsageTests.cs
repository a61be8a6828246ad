using System;
using System.IO;
using Xunit;

namespace ScenarioFacts.Tool.Tests;

public sealed class UsageTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("check and seal", new string[0])]
    [InlineData("check and seal", new[] { "chek", "." })]
    [InlineData("--format", new[] { "check", ".", "--fromat", "json" })]
    [InlineData("--sources", new[] { "check", "-x" })]
    [InlineData("--format json", new[] { "check", ".", "--format", "yaml" })]
    [InlineData("call facts check --fix by itself", new[] { "check", "{facts}", "--fix", "--watch" })]
    [InlineData("leave --format github out", new[] { "check", "{facts}", "--format", "github", "--watch" })]
    [InlineData("name one that is there", new[] { "check", "{nowhere}", "--watch" })]
    [InlineData("--help", new[] { "check", ".", "--format" })]
    [InlineData("name a file or a folder", new[] { "check", "{empty}" })]
    [InlineData("name one that is there", new[] { "check", "{nowhere}" })]
    [InlineData("name one that is there", new[] { "check", "" })]
    [InlineData("name one, or a folder", new[] { "check", "{text}" })]
    [InlineData("--sources takes a folder", new[] { "check", "{facts}", "--sources", "{nowhere}" })]
    [InlineData("--sources takes a folder", new[] { "check", "{facts}", "--sources", "{text}" })]
    [InlineData("facts seal private/blog.txt", new[] { "seal" })]
    [InlineData("facts seal private/blog.txt", new[] { "seal", "--facts", "{facts}" })]
    [InlineData("name another", new[] { "seal", "{nowhere}", "--facts", "{facts}" })]
    [InlineData("name the texts in it", new[] { "seal", "{empty}", "--facts", "{facts}" })]
    [InlineData("name it after --facts", new[] { "seal", "{facts}" })]
    [InlineData("name the text that it is made from", new[] { "seal", "gazette.txt.seal" })]
    [InlineData("name one that is there", new[] { "seal", "{text}", "--facts", "{nowhere}" })]
    [InlineData("-o", new[] { "seal", "{text}", "--facts", "{facts}", "-o", "{text}" })]
    [InlineData("-o", new[] { "seal", "{text}", "--facts", "{facts}", "-o", "{text}/below" })]
    [InlineData("--output", new[] { "seal", "{text}", "--out", "x" })]
    public void A_wrong_call_is_told_in_one_line_what_to_do(string advice, string[] arguments)
    {
        Directory.CreateDirectory(_folder["empty"]);
        var text = _folder.Write("gazette.txt", Samples.Text);
        var facts = _folder.Write("some.facts", Samples.Facts);

        var called = Called.With(Array.ConvertAll(arguments, argument => argument
            .Replace("{empty}", _folder["empty"], StringComparison.Ordinal)
            .Replace("{nowhere}", _folder["no where"], StringComparison.Ordinal)
            .Replace("{text}", text, StringComparison.Ordinal)
            .Replace("{facts}", facts, StringComparison.Ordinal)));

        Assert.Contains(advice, called.Refusal, StringComparison.Ordinal);
    }

    [Fact]
    public void A_link_to_nothing_is_named()
    {
        File.CreateSymbolicLink(_folder["gone.facts"], _folder["nothing"]);

        Assert.Contains("gone.facts", Called.With("check", _folder.Root).Refusal, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_may_not_be_read_is_named()
    {
        if (OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess)
            return;
        var path = _folder.Write("locked.facts", Samples.Sound);
        File.SetUnixFileMode(path, UnixFileMode.None);

        Assert.Contains("locked.facts may not be read", Called.With("check", path).Refusal, StringComparison.Ordinal);
    }

    [Fact]
    public void A_failed_seal_leaves_nothing_behind()
    {
        var text = _folder.Write("gazette.txt", Samples.Text);
        var facts = _folder.Write("some.facts", Samples.Facts);
        Directory.CreateDirectory(_folder["out/gazette.txt.seal"]);

        var called = Called.With("seal", text, "--facts", facts, "-o", _folder["out"]);

        Assert.Contains("-o", called.Refusal, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(_folder["out"]));
    }

    [Theory]
    [InlineData("Example: facts check", "--help")]
    [InlineData("Example: facts check", "check", "--help")]
    [InlineData("Example: facts seal", "seal", "-h")]
    public void Help_has_an_example(string example, params string[] arguments)
    {
        var called = Called.With(arguments);

        Assert.Equal((0, ""), (called.ExitCode, called.Error));
        Assert.Contains(example, called.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void An_argument_that_begins_with_an_at_sign_is_a_path()
    {
        var path = _folder.Write("@a.facts", Samples.Sound);
        var folder = Directory.GetCurrentDirectory();

        Assert.Equal(0, Called.With("check", path).ExitCode);
        Assert.Contains("@nowhere", Called.With("check", "@nowhere").Refusal, StringComparison.Ordinal);
        Assert.Equal(folder, Directory.GetCurrentDirectory());
    }
}
