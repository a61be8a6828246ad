using System;
using System.IO;
using Xunit;

namespace ScenarioFacts.Package.Tests;

/// <summary>What a project file can say of facts, and cannot.</summary>
[Collection(SharedFeed.Name)]
[Trait("Category", "Slow")]
public class ProjectFileTests(PackedFeed feed)
{
    [Fact]
    public void Facts_are_copied_where_the_project_says_so_and_nearly_right_names_are_told()
    {
        var consumer = feed.NewConsumer("copied");
        consumer.Write("Consumer.csproj", consumer.Read("Consumer.csproj").Replace("</Project>", """
              <PropertyGroup>
                <FactsVisiblity>internal</FactsVisiblity>
                <FactsFolder>mine</FactsFolder>
              </PropertyGroup>
              <ItemGroup>
                <None Update="facts/talks.facts" CopyToOutputDirectory="PreserveNewest" />
              </ItemGroup>
            </Project>
            """, StringComparison.Ordinal));
        consumer.Write("Directory.Build.props", "<Project><PropertyGroup><FactNamespace>Elsewhere</FactNamespace></PropertyGroup></Project>");

        var built = consumer.Build();

        Assert.True(built.ExitCode == 0, built.Output);
        Assert.Contains("warning FACT8100: there is no option ‘FactsVisiblity’, so nothing comes of it; did you mean ‘FactsVisibility’?", built.Output, StringComparison.Ordinal);
        Assert.Contains("warning FACT8100: there is no option ‘FactNamespace’, so nothing comes of it; did you mean ‘FactsNamespace’?", built.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("FactsFolder", built.Output, StringComparison.Ordinal);
        var copied = Path.Combine(consumer.Folder, "bin", "Debug", "net10.0", "facts");
        Assert.Equal("talks.facts", Path.GetFileName(Assert.Single(Directory.GetFiles(copied))));
    }

    [Fact]
    public void Facts_seals_and_texts_are_watched_and_a_generator_that_fails_is_never_silent()
    {
        var watched = feed.Sound.Evaluate("-getItem:Watch");
        Assert.Contains("gatherings.facts", watched, StringComparison.Ordinal);
        Assert.Contains("blog.txt", watched, StringComparison.Ordinal);

        var levels = feed.Sound.Evaluate(
            "-t:ScenarioFactsKeepFailures", "-getProperty:NoWarn,WarningsNotAsErrors,WarningsAsErrors", "-p:NoWarn=CS1591%3BCS8785", "-p:WarningsNotAsErrors=8785%3BCS0618", "-p:WarningsAsErrors=CS0612");
        Assert.Contains("\"NoWarn\": \"CS1591;", levels, StringComparison.Ordinal);
        Assert.Contains("CS0618", levels, StringComparison.Ordinal);
        Assert.Contains("\"WarningsAsErrors\": \"CS0612;CS8785\"", levels, StringComparison.Ordinal);
        Assert.Equal(levels.IndexOf("8785", StringComparison.Ordinal), levels.LastIndexOf("8785", StringComparison.Ordinal));
    }
}
