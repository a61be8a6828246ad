using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using ScenarioFacts.Language.Compilation;
using Xunit;

namespace ScenarioFacts.Tool.Tests;

/// <summary>Whatever is wrong in facts, what is sound is shown and reviewed, and no command ends in an error of the tool's own.</summary>
public sealed partial class AnyFactsTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    /// <summary>The examples of all diagnostics, the mended ones too.</summary>
    [Fact]
    public void Every_mistake_that_there_is_a_page_for_can_be_shown_and_reviewed()
    {
        var assembly = typeof(Stages).Assembly;
        var count = 0;
        foreach (var page in assembly.GetManifestResourceNames().Where(static name => name.EndsWith(".md", StringComparison.Ordinal)))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(page)!);
            foreach (var example in Example().Matches(reader.ReadToEnd()).Select(static match => match.Groups[1].Value))
            {
                AssertShown(Markup().Replace(example, "$1"), page);
                count++;
            }
        }

        Assert.True(count > 100);
    }

    [Fact]
    public void Facts_with_lines_lost_doubled_and_swapped_can_be_shown_and_reviewed()
    {
        var dice = new Random(20150124);
        for (var round = 0; round < 40; round++)
        {
            var lines = Samples.Facts.Split('\n').ToList();
            for (var change = dice.Next(1, 5); change > 0; change--)
                Change(lines, dice);
            AssertShown(string.Join('\n', lines), string.Join('\n', lines));
        }
    }

    private static void Change(List<string> lines, Random dice)
    {
        var (one, other) = (dice.Next(lines.Count), dice.Next(lines.Count));
        switch (dice.Next(3))
        {
            case 0:
                lines.RemoveAt(one);
                break;
            case 1:
                lines.Insert(other, lines[one]);
                break;
            default:
                (lines[one], lines[other]) = (lines[other], lines[one]);
                break;
        }
    }

    private void AssertShown(string facts, string what)
    {
        _folder.Write("facts/a.facts", facts);
        _folder.Write("facts/gazette.txt", Samples.Text);
        var folder = _folder["facts"];
        foreach (var called in new[] { Called.With("show", "--facts", folder), Called.With("show", "fact", "--facts", folder, "--as-of", "2015"), Called.With("review", folder) })
            Assert.False(called.Error.Contains("error of its own", StringComparison.Ordinal), called.Error + what);
    }

    [GeneratedRegex("^```facts[^\n]*\n(.*?)^```", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Example();

    [GeneratedRegex(@"\{\|FACT\d+:(.*?)\|\}", RegexOptions.Singleline)]
    private static partial Regex Markup();
}
