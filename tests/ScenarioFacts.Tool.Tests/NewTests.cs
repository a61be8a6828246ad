using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using ScenarioFacts.Tests.Shared;
using ScenarioFacts.Tool.Commands.New;
using Xunit;

namespace ScenarioFacts.Tool.Tests;

public sealed class NewTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("scenario", "harbour-talks", "scenario harbour-talks \"Harbour talks\"")]
    [InlineData("vocabulary", "harbours", "vocabulary harbours \"Harbours\"")]
    [InlineData("scenario", "港-2015", "scenario 港-2015 \"港 2015\"")]
    [InlineData("scenario", "norland", "scenario norland \"Norland\"")]
    public void A_new_file_is_sound_and_laid_out(string what, string name, string header)
    {
        var called = Called.With("new", what, name, "-o", _folder["new"]);

        var path = _folder[$"new/{name}.facts"];
        Assert.Equal((0, ""), (called.ExitCode, called.Error));
        Assert.StartsWith(path.Replace('\\', '/'), called.Output.Replace('\\', '/'), StringComparison.Ordinal);
        Assert.Contains(header + "\n", File.ReadAllText(path), StringComparison.Ordinal);
        Assert.Equal("0 errors, 0 warnings", Called.With("check", path).Verdict);
        Assert.Equal(0, Called.With("format", path, "--check").ExitCode);
        Assert.Equal(0, Called.With("export", "json", path).ExitCode);
    }

    [Fact]
    public void A_scenario_beside_vocabularies_uses_them()
    {
        _folder.Write("new/sea.facts", "vocabulary sea\nkind reef\n  evidence: optional\n");
        _folder.Write("new/wrong.facts", "vocabulary Wrong\n");

        var called = Called.With("new", "scenario", "northern-reefs", "-o", _folder["new"]);

        Assert.Equal("", called.Error);
        var lines = File.ReadAllLines(_folder["new/northern-reefs.facts"]);
        Assert.Contains("use sea", lines);
        Assert.DoesNotContain("use defence", lines);
        File.Delete(_folder["new/wrong.facts"]);
        Assert.Equal("0 errors, 0 warnings", Called.With("check", _folder["new"]).Verdict);
    }

    /// <summary>One sample, whether it comes with the tool or with a new project.</summary>
    [Fact]
    public void The_project_template_has_the_same_sample()
    {
        foreach (var file in FileTemplate.Create(FileTemplate.Scenario, "talks", []))
            CheckedInFile.Verify("src/ScenarioFacts.Templates/content/scenario-facts/" + file.Path, file.Text);
    }

    [Fact]
    public void A_new_scenario_has_facts_whose_quotes_are_looked_up_in_an_article_of_its_own()
    {
        var called = Called.With("new", "scenario", "harbour-talks", "-o", _folder.Root);

        Assert.Contains("harbour-talks.txt", called.Output, StringComparison.Ordinal);
        Assert.Contains("MIT licence", File.ReadAllText(_folder["harbour-talks.txt"]), StringComparison.Ordinal);
        var check = Called.With("check", _folder.Root);
        Assert.Equal("0 errors, 0 warnings", check.Verdict);
        Assert.Equal("compared 6 of 10 claims with 6 of 6 quotes from 1 source; 4 claims quote nothing", check.Lines[^1]);
    }

    public static TheoryData<string, bool> Templates => new() { { "scenario", false }, { "scenario", true }, { "vocabulary", false } };

    /// <summary>Editors remove the “# ” of all lines that are selected.</summary>
    [Theory]
    [MemberData(nameof(Templates))]
    public void Each_sample_holds_once_an_editor_toggles_its_comments_and_all_of_them_do(string what, bool besideVocabulary)
    {
        var paragraphs = WriteNew(what, besideVocabulary);
        var samples = Enumerable.Range(0, paragraphs.Count).Where(i => IsSample(paragraphs[i])).ToList();

        Assert.InRange(samples.Count, 3, 9);
        Assert.All(samples.Select(static sample => new[] { sample }).Append([.. samples]), toggled =>
        {
            var path = _folder.Write("harbours.facts", Join(paragraphs.Select((lines, i) => toggled.Contains(i) ? Uncomment(lines) : lines)));
            Assert.Equal("0 errors, 0 warnings", Called.With("check", _folder.Root).Verdict);
            Assert.Equal(0, Called.With("format", path, "--check").ExitCode);
            Assert.NotEmpty(LinesThatCount(File.ReadAllLines(path)).Except(LinesThatCount(paragraphs.SelectMany(static lines => lines))));
        });
    }

    /// <summary>Where a line of code is among those selected, editors put “# ” at the least indentation of all, and take it away again.</summary>
    [Theory]
    [MemberData(nameof(Templates))]
    public void Any_lines_are_as_before_once_they_are_commented_and_uncommented(string what, bool besideVocabulary)
    {
        var paragraphs = WriteNew(what, besideVocabulary);

        Assert.All(paragraphs, static lines => Assert.Equal(lines, Uncomment(Comment(lines))));
        _folder.Write("harbours.facts", Join(paragraphs.Select(lines => lines.Any(line => line.StartsWith(what, StringComparison.Ordinal)) ? lines : Comment(lines))));
        Assert.StartsWith("0 errors", Called.With("check", _folder.Root).Verdict, StringComparison.Ordinal);
    }

    /// <summary>A second label and a second <c>use</c> of a scenario would be errors.</summary>
    [Theory]
    [InlineData("scenario", "scenario harbours \"H\"\nuse defence\n")]
    [InlineData("vocabulary", "scenario harbours\n")]
    [InlineData("vocabulary", "vocabulary harbours\n")]
    public void A_name_that_a_file_of_the_folder_begins_with_is_taken(string what, string facts)
    {
        _folder.Write("sub/a.facts", facts);

        Assert.Contains("sub/a.facts begins with that name already", Called.With("new", what, "harbours", "-o", _folder.Root).Refusal, StringComparison.Ordinal);
        Assert.False(File.Exists(_folder["harbours.facts"]));
    }

    [Fact]
    public void An_article_that_is_there_stays()
    {
        var path = _folder.Write("harbours.txt", "mine");

        Assert.Contains("harbours.txt is there already", Called.With("new", "scenario", "harbours", "-o", _folder.Root).Refusal, StringComparison.Ordinal);
        Assert.Equal("mine", File.ReadAllText(path));
        Assert.False(File.Exists(_folder["harbours.facts"]));
    }

    [Theory]
    [InlineData("scenario", "Harbour Talks", "facts new scenario harbour-talks")]
    [InlineData("scenario", "harbour_talks", "facts new scenario harbour-talks")]
    [InlineData("vocabulary", "2015-harbours", "facts new vocabulary harbours-2015")]
    [InlineData("scenario", "../up", "facts new scenario up")]
    [InlineData("scenario", "", "facts new scenario a-name")]
    [InlineData("scenario", "\u001b[31m", "facts new scenario m")]
    [InlineData("scenario", "defence", "‘defence’")]
    [InlineData("vocabulary", "core", "‘core’")]
    public void A_bad_name_is_told_in_one_line_what_to_write(string what, string name, string advice)
    {
        var refusal = Called.With("new", what, name, "-o", _folder["out"]).Refusal;

        Assert.Contains(advice, refusal, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', refusal);
        Assert.False(Directory.Exists(_folder["out"]));
    }

    [Fact]
    public void A_file_that_is_there_stays()
    {
        var path = _folder.Write("harbours.facts", "mine");
        Directory.CreateDirectory(_folder["docks.facts"]);

        Assert.Contains("is there already", Called.With("new", "scenario", "harbours", "-o", _folder.Root).Refusal, StringComparison.Ordinal);
        Assert.Contains("is there already", Called.With("new", "scenario", "docks", "-o", _folder.Root).Refusal, StringComparison.Ordinal);
        Assert.Equal("mine", File.ReadAllText(path));
        Assert.Contains("-o", Called.With("new", "scenario", "docks", "-o", path).Refusal, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("See facts new --help", "new")]
    [InlineData("See facts new --help", "new", "catalogue", "x")]
    [InlineData("See facts new scenario --help", "new", "scenario")]
    [InlineData("See facts new vocabulary --help", "new", "vocabulary", "x", "y")]
    public void A_wrong_call_is_told_in_one_line_where_help_is(string advice, params string[] arguments) =>
        Assert.Contains(advice, Called.With(arguments).Refusal, StringComparison.Ordinal);

    [Theory]
    [InlineData("new")]
    [InlineData("new", "scenario")]
    [InlineData("new", "vocabulary")]
    public void Help_has_an_example(params string[] command) =>
        Assert.Contains("Example: facts new", Called.With([.. command, "--help"]).Output, StringComparison.Ordinal);

    /// <summary>The paragraphs of a new file.</summary>
    private List<string[]> WriteNew(string what, bool besideVocabulary)
    {
        if (besideVocabulary)
            _folder.Write("sea.facts", "vocabulary sea\nkind reef\n  evidence: optional\n");
        Called.With("new", what, "harbours", "-o", _folder.Root);
        return [.. File.ReadAllText(_folder["harbours.facts"]).TrimEnd('\n').Split("\n\n").Select(static paragraph => paragraph.Split('\n'))];
    }

    /// <summary>Notes begin with a capital or a quotation mark, samples with a word of the language.</summary>
    private static bool IsSample(string[] lines) =>
        lines.All(static line => line.StartsWith('#')) && (char.IsAsciiLetterLower(lines[0][2]) || lines[0].StartsWith("# ##", StringComparison.Ordinal));

    private static string[] Comment(string[] lines)
    {
        var indent = lines.Min(static line => line.Length - line.TrimStart().Length);
        return [.. lines.Select(line => line.Insert(indent, "# "))];
    }

    private static string[] Uncomment(string[] lines) => [.. lines.Select(static line => line.Remove(line.IndexOf("# ", StringComparison.Ordinal), 2))];

    private static string Join(IEnumerable<string[]> paragraphs) => string.Join("\n\n", paragraphs.Select(static lines => string.Join('\n', lines))) + "\n";

    private static IEnumerable<string> LinesThatCount(IEnumerable<string> lines) => lines.Where(static line => line.Length > 0 && !line.StartsWith("# ", StringComparison.Ordinal));
}
