using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using ScenarioFacts.Language.Evidence.Quotes;
using ScenarioFacts.Language.Syntax;
using ScenarioFacts.Language.Text;
using Xunit;

namespace ScenarioFacts.Tool.Tests;

/// <summary>The facts that this repository holds, against their seals, and what its README says of them.</summary>
public sealed class OwnFactsTests : IDisposable
{
    private static readonly string Own = Path.Combine(AppContext.BaseDirectory, "Own");

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void They_are_sound_and_all_of_them_are_compared()
    {
        var lines = Called.With("check", Path.Combine(Own, "facts")).Lines;

        Assert.Equal(2, lines.Count);
        Assert.StartsWith("0 errors, 0 warnings in ", lines[0], StringComparison.Ordinal);
        Assert.StartsWith("compared ", lines[1], StringComparison.Ordinal);
    }

    /// <summary>The tool and the review count alike, and what the tool's page shows is what it prints.</summary>
    [Fact]
    public void The_numbers_agree_wherever_they_are_told()
    {
        var check = Called.With("check", Path.Combine(Own, "facts")).Lines;
        var review = Called.With("review", Path.Combine(Own, "facts")).Lines[0];

        var facts = Between(check[0], " in ", " of 24 files");
        Assert.StartsWith(facts + ", ", review, StringComparison.Ordinal);
        Assert.Contains(", " + Between(check[1], " of ", " with ") + " with ", review, StringComparison.Ordinal);
        Assert.EndsWith(", " + Between(check[1], " with ", " from ").Split(" of ")[1], review, StringComparison.Ordinal);
        Assert.Contains(string.Join('\n', check), File.ReadAllText(Path.Combine(Own, "tool.md")).ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    private static string Between(string line, string before, string after) => line.Split(before, 2)[1].Split(after, 2)[0];

    [Fact]
    public void Their_quotes_have_three_to_ten_words()
    {
        var quotes = Files().SelectMany(static file => Parser.Parse(file).Facts).SelectMany(static fact => fact.Claims.Select(static claim => claim.Backing).Append(fact.Backing))
            .SelectMany(static backing => backing.Evidence)
            .Select(static evidence => evidence.Words.Value)
            .ToList();

        Assert.NotEmpty(quotes);
        Assert.All(quotes, static quote => Assert.InRange(Quotation.Parse(quote).WordCount, 3, 10));
    }

    [Fact]
    public void One_wrong_date_name_and_quote_give_the_three_errors_that_the_readme_shows_and_no_other()
    {
        foreach (var file in Files())
            _folder.Write("facts/" + Path.GetFileName(file.Path), Broken(file.Text));
        foreach (var seal in Directory.EnumerateFiles(Path.Combine(Own, "seeds")))
            _folder.Write("seeds/" + Path.GetFileName(seal), File.ReadAllText(seal));

        var errors = Called.With("check", Path.Combine(_folder.Root, "facts")).Lines.Where(static line => line.Contains(": error ", StringComparison.Ordinal));

        Assert.Equal(ReadmeErrors(), errors.Select(static line => line[line.IndexOf("meetings.facts", StringComparison.Ordinal)..]));
    }

    private static string Broken(string text) => text
        .Replace("  when: 2015-01-21\n    > mod-japan-story \"On January", "  when: 2015-02-30\n    > mod-japan-story \"On January", StringComparison.Ordinal)
        .Replace("where accepted: lancaster-house", "where accepted: lancaster-hose", StringComparison.Ordinal)
        .Replace("together in the areas of defence and security", "together in the areas of defense and security", StringComparison.Ordinal);

    /// <summary>The first block of errors: those of a build that has the seals only.</summary>
    private static IEnumerable<string> ReadmeErrors() =>
        File.ReadLines(Path.Combine(Own, "README.md"))
            .SkipWhile(static line => !line.StartsWith("meetings.facts(", StringComparison.Ordinal))
            .TakeWhile(static line => line.StartsWith("meetings.facts(", StringComparison.Ordinal));

    private static IEnumerable<InputText> Files() =>
        Directory.EnumerateFiles(Path.Combine(Own, "facts"), "*.facts", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(static path => new InputText(path, File.ReadAllText(path)));
}
