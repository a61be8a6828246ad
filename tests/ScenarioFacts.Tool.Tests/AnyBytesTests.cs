using System;
using System.IO;
using System.Linq;
using System.Text;
using Xunit;

namespace ScenarioFacts.Tool.Tests;

/// <summary>Files of any bytes end in diagnostics, never in an error of the tool's own.</summary>
public sealed class AnyBytesTests : IDisposable
{
    private const int Files = 200;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Any_bytes_give_diagnostics()
    {
        var dice = new Random(20150121);
        for (var i = 0; i < Files; i++)
        {
            var bytes = new byte[dice.Next(400)];
            dice.NextBytes(bytes);
            AssertDiagnosed(bytes);
        }
    }

    [Fact]
    public void Bytes_that_are_changed_in_sound_facts_give_diagnostics()
    {
        var dice = new Random(20150122);
        for (var i = 0; i < Files; i++)
        {
            var bytes = Encoding.UTF8.GetBytes(Samples.Sound);
            for (var changes = dice.Next(1, 6); changes > 0; changes--)
                bytes[dice.Next(bytes.Length)] = (byte)dice.Next(256);
            AssertDiagnosed(bytes);
        }
    }

    /// <summary>What other programs write: with a mark they are read as what they say, without one each is named as no UTF-8.</summary>
    [Theory]
    [InlineData("utf-8", true, 0)]
    [InlineData("utf-16", true, 0)]
    [InlineData("utf-16BE", true, 0)]
    [InlineData("utf-32", true, 0)]
    [InlineData("utf-16", false, 1)]
    [InlineData("iso-8859-1", false, 1)]
    public void Encodings_are_read_or_named(string name, bool hasMark, int exitCode)
    {
        var encoding = Encoding.GetEncoding(name);
        var text = Samples.Sound + "\n# Übersicht\n";
        byte[] bytes = [.. hasMark ? encoding.GetPreamble() : [], .. encoding.GetBytes(text)];
        var called = Check(bytes);
        Assert.Equal(exitCode, called.ExitCode);
        Assert.True(exitCode == 0 || called.Lines.Any(static line => line.Contains("FACT1013", StringComparison.Ordinal) || line.Contains("FACT1014", StringComparison.Ordinal)), called.Output);
    }

    [Theory]
    [InlineData("\r")]
    [InlineData("\r\n")]
    public void Line_ends_of_other_machines_are_read(string end) =>
        Assert.Equal(0, Check(Encoding.UTF8.GetBytes(Samples.Sound.ReplaceLineEndings(end))).ExitCode);

    private void AssertDiagnosed(byte[] bytes)
    {
        var called = Check(bytes);
        Assert.True(called.ExitCode is 0 or 1 && called.Error.Length == 0, Convert.ToHexString(bytes) + "\n" + called.Error);
    }

    private Called Check(byte[] bytes)
    {
        var path = _folder.Write("a.facts", "");
        File.WriteAllBytes(path, bytes);
        return Called.With("check", path);
    }
}
