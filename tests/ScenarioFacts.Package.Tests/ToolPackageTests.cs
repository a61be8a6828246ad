using System;
using System.IO.Compression;
using System.Linq;
using Xunit;

namespace ScenarioFacts.Package.Tests;

/// <summary>The tool as those who install it meet it.</summary>
[Collection(SharedFeed.Name)]
[Trait("Category", "Slow")]
public class ToolPackageTests(PackedFeed feed)
{
    [Fact]
    public void The_package_is_a_tool_with_all_that_it_needs()
    {
        using var package = ZipFile.OpenRead(feed.ToolPackagePath);
        var names = package.Entries.Select(static entry => entry.Name).ToList();
        // What programs and editors open beside the tool, and nothing of the program that writes it.
        Assert.All(["/site/index.html", "/site/guide.html", "/site/FACT4031.html", "/vocabularies/defence.facts"], end => Assert.Single(package.Entries, entry => entry.FullName.EndsWith("/any" + end, StringComparison.Ordinal)));
        Assert.DoesNotContain(names, static name => name.StartsWith("ScenarioFacts.Site", StringComparison.Ordinal));
        Assert.All(["DotnetToolSettings.xml", "facts.dll", "ScenarioFacts.Language.dll", "Sprache.dll", "README.md"], name => Assert.Contains(name, names));
    }
}
