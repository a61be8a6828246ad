using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using ScenarioFacts.Tests.Shared;
using Xunit;

namespace ScenarioFacts.Package.Tests;

/// <summary>What those do first who have just heard of the package: copy its page, or ask for a new project.</summary>
[Collection(SharedFeed.Name)]
[Trait("Category", "Slow")]
public class FirstStepsTests(PackedFeed feed)
{
    private const string Fence = "```";

    [Fact]
    public void The_first_sample_of_the_package_page_builds_word_for_word_and_prints_what_it_says()
    {
        var blocks = ReadBlocks("src/ScenarioFacts/README.md").TakeWhile(static block => !block.Text.StartsWith("// 1.", StringComparison.Ordinal)).ToList();
        var consumer = feed.NewFolder("first-sample");
        foreach (var (name, text) in blocks.Where(static block => block.Name.Length > 0))
            consumer.Write(name, text.Replace($"Version=\"{PackedFeed.ProductVersion}\"", $"Version=\"{feed.Version}\"", StringComparison.Ordinal));

        consumer.BuildSoundly();

        Assert.Equal(blocks.Single(static block => block.Name.Length == 0).Text.Trim(), consumer.Run("MyProject"));
    }

    [Fact]
    public void A_new_project_of_the_template_is_green_at_once()
    {
        var home = feed.NewFolder("template-home");
        var environment = new Dictionary<string, string> { ["DOTNET_CLI_HOME"] = home.Folder };
        foreach (var command in new string[][] { ["new", "install", feed.TemplatesPath], ["new", "scenario-facts", "-o", "My-Facts.2", "--factsVersion", feed.Version] })
        {
            var made = DotNet.Run(home.Folder, command, environment);
            Assert.True(made.ExitCode == 0, made.Output);
        }

        var project = feed.NewFolder("template-home/My-Facts.2");
        project.BuildSoundly();

        Assert.Equal("First naval talks, 3 May 2022\nThe Courier, 4 May 2022 “in Norland on 3 May 2022”", project.Run("My-Facts.2"));
    }

    [Fact]
    public void The_template_asks_for_the_version_that_it_is_shipped_with()
    {
        using var template = JsonDocument.Parse(File.ReadAllText(CheckedInFile.PathOf("src/ScenarioFacts.Templates/content/scenario-facts/.template.config/template.json")));
        Assert.Equal(PackedFeed.ProductVersion, template.RootElement.GetProperty("symbols").GetProperty("factsVersion").GetProperty("defaultValue").GetString());
    }

    /// <summary>The fenced blocks of a page; a file has its name behind the language.</summary>
    private static IEnumerable<(string Name, string Text)> ReadBlocks(string page)
    {
        List<string>? open = null;
        foreach (var line in File.ReadLines(CheckedInFile.PathOf(page)))
        {
            if (!line.StartsWith(Fence, StringComparison.Ordinal))
                open?.Add(line + "\n");
            else if (open is null)
                open = [line.Split(' ') is [_, var name] ? name : ""];
            else
            {
                yield return (open[0], string.Concat(open.Skip(1)));
                open = null;
            }
        }
    }
}
