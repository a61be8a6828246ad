using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using ScenarioFacts.Language.Compilation;
using ScenarioFacts.Language.Evidence;
using ScenarioFacts.Language.Text;
using Xunit;

namespace ScenarioFacts.Tool.Tests;

public sealed class NewTests : IDisposable
{
    /// <summary>The article that the samples of a scenario are taken from.</summary>
    private const string Gazette = """
        The first naval talks between Norland and Vestmark were held at Port Ansel in Norland.
        Defence Minister Ida Roe welcomed her colleague Tomas Lind on Tuesday.
        A spokesman said that the ship costs 1.2 billion euros. Others put it at 2 billion euros.
        """;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("scenario", "harbour-talks", "scenario harbour-talks \"Harbour talks\"")]
    [InlineData("vocabulary", "harbours", "vocabulary harbours \"Harbours\"")]
    [InlineData("scenario", "港-2015", "scenario 港-2015 \"港 2015\"")]
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
        Assert.Contains(lines, static line => line.StartsWith("# ‘use defence’", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("scenario")]
    [InlineData("vocabulary")]
    public void Its_samples_hold_too_and_are_laid_out(string what)
    {
        Called.With("new", what, "harbours", "-o", _folder.Root);
        var facts = Uncommented(File.ReadAllLines(_folder["harbours.facts"]));
        var path = _folder.Write("harbours.facts", facts);
        _folder.Write("gazette.txt", Gazette);

        Assert.StartsWith("0 errors, 0 warnings", Called.With("check", path).Lines[0], StringComparison.Ordinal);
        Assert.Equal(0, Called.With("format", path, "--check").ExitCode);
        var library = SourceLibrary.Create([new InputText("gazette.txt", Gazette)]);
        var syntax = Assert.Single(FactCompiler.Compile([new InputText("a.facts", facts)], library).Syntax);
        Assert.True(syntax.Facts.Count + syntax.Kinds.Count + syntax.Choices.Count >= 5);
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

    /// <summary>The file with its samples as lines, and without its notes.</summary>
    private static string Uncommented(IEnumerable<string> lines) => string.Concat(lines
        .Select(static line => line.StartsWith("#   ", StringComparison.Ordinal) ? line[4..] : line)
        .Where(static line => line.Length > 0 && line != "#" && !line.StartsWith("# ", StringComparison.Ordinal))
        .Select(static line => line + "\n"));
}
