using System;
using System.IO;
using System.Linq;
using Xunit;

namespace ScenarioFacts.Tool.Tests;

public sealed class DemoTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void It_shows_an_article_a_fact_a_wrong_word_the_message_and_the_repair()
    {
        var called = Called.With("demo");

        Assert.Equal((0, ""), (called.ExitCode, called.Error));
        Assert.Equal(Enumerable.Range(1, 7).Select(static step => $"{step}. "), called.Lines.Where(static line => line.Length > 2 && char.IsAsciiDigit(line[0]) && line[1] == '.').Select(static line => line[..3]));
        Assert.Contains("   Norland and Vestmark hold naval talks", called.Lines);
        Assert.Contains("   meeting first-talks \"First naval talks\"", called.Lines);
        Assert.Contains("     participants: roe, lind", called.Lines);
        Assert.Contains("   + > courier \"Ida Roe welcomed her colleague Tomas Lund\"", called.Lines);
        Assert.Single(called.Lines, static line => line.EndsWith("error FACT4002: these words are not in ‘courier’; line 4 has ‘Lind’, not ‘Lund’", StringComparison.Ordinal));
        Assert.Equal(2, called.Lines.Count(static line => line.StartsWith("0 errors, 0 warnings in ", StringComparison.Ordinal)));
        Assert.Single(called.Lines, static line => line.StartsWith("1 error, 0 warnings in ", StringComparison.Ordinal));
    }

    /// <summary>What it shows is what the user's own files and commands give.</summary>
    [Fact]
    public void Whoever_does_the_same_by_hand_sees_the_same()
    {
        var shown = Called.With("demo").Lines;
        Called.With("new", "scenario", "demo", "-o", _folder.Root);
        var path = _folder["demo.facts"];

        Assert.Subset(shown.ToHashSet(StringComparer.Ordinal), Called.With("check", path).Lines.ToHashSet(StringComparer.Ordinal));
        File.WriteAllText(path, File.ReadAllText(path).Replace("Tomas Lind\"\n\n", "Tomas Lund\"\n\n", StringComparison.Ordinal));
        var wrong = Called.With("check", path).Lines.Select(line => line.Replace(path.Replace('\\', '/'), "demo.facts", StringComparison.Ordinal)).ToHashSet(StringComparer.Ordinal);
        Assert.Contains(wrong, static line => line.Contains("FACT4002", StringComparison.Ordinal));
        Assert.Subset(shown.ToHashSet(StringComparer.Ordinal), wrong);
    }

    [Fact]
    public void It_writes_nothing_and_is_the_same_every_time()
    {
        var called = Called.InProcess(_folder.Root, "C.UTF-8", "demo");

        Assert.Equal((0, ""), (called.ExitCode, called.Error));
        Assert.Equal(Called.With("demo").Output.ReplaceLineEndings("\n"), called.Output.ReplaceLineEndings("\n"));
        Assert.Empty(Directory.EnumerateFileSystemEntries(_folder.Root));
        Assert.DoesNotContain('\u001b', called.Output);
    }

    [Fact]
    public void It_can_be_interrupted() => Assert.Equal(130, Called.Interrupted("demo").ExitCode);
}
