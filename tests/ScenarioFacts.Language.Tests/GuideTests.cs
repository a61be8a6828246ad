using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using ScenarioFacts.Language.Compilation;
using ScenarioFacts.Language.Evidence;
using ScenarioFacts.Language.Text;
using ScenarioFacts.Tests.Shared;
using Xunit;

namespace ScenarioFacts.Language.Tests;

/// <summary>The guide's samples are one project: they compile, and its mistakes give the messages that it shows.</summary>
public class GuideTests
{
    private const int LinesOfAScreen = 45;
    private const string Wrong = "wrong";

    private static readonly List<(string Language, string Name, string Text)> Blocks = Read(File.ReadAllText(CheckedInFile.PathOf("facts/README.md")));

    internal static IEnumerable<InputText> Facts => FilesOf("facts").Where(static file => file.Path != Wrong);

    internal static SourceLibrary Texts => SourceLibrary.Create([.. FilesOf("text")]);

    [Fact]
    public void Every_sample_of_facts_is_a_file_of_the_project() =>
        Assert.All(Blocks.Where(static block => block.Language == "facts"), static block => Assert.Matches(@"^([a-z-]+\.facts|wrong)$", block.Name));

    [Fact]
    public void All_samples_together_compile() =>
        Assert.Empty(FactCompiler.Compile(Facts, Texts).Diagnostics.Select(static diagnostic => diagnostic.ToString()));

    [Fact]
    public void Mistakes_give_the_messages_that_the_guide_shows()
    {
        var wrong = FilesOf("facts").Single(static file => file.Path == Wrong).Text;
        var messages = FactCompiler.Compile([.. Facts, new InputText("wrong.facts", "scenario naval-treaty\n" + wrong)], Texts).Diagnostics;
        Assert.Equal(
            Blocks.Single(static block => block.Language == "message").Text,
            string.Concat(messages.Select(static diagnostic => diagnostic.Id + ": " + diagnostic.Message + "\n")));
    }

    [Fact]
    public void The_cheat_sheet_fits_on_one_screen() =>
        Assert.InRange(Blocks.Single(static block => block.Text.StartsWith("scenario NAME", StringComparison.Ordinal)).Text.Split('\n').Length, 20, LinesOfAScreen);

    private static IEnumerable<InputText> FilesOf(string language) =>
        Blocks.Where(block => block.Language == language).Select(static block => new InputText(block.Name, block.Text));

    private static List<(string Language, string Name, string Text)> Read(string markdown)
    {
        var blocks = new List<(string Language, string Name, string Text)>();
        var parts = markdown.Replace("\r\n", "\n", StringComparison.Ordinal).Split("```");
        for (var i = 1; i < parts.Length; i += 2)
        {
            var end = parts[i].IndexOf('\n', StringComparison.Ordinal);
            var info = parts[i][..end].Split(' ');
            blocks.Add((info[0], info.Length > 1 ? info[1] : "", parts[i][(end + 1)..]));
        }

        return blocks;
    }
}
