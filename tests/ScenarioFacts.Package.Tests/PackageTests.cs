using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Reflection.PortableExecutable;
using System.Xml.Linq;
using Xunit;

namespace ScenarioFacts.Package.Tests;

/// <summary>The package as those who install it meet it. Builds are dear, so each test has one consumer and few builds.</summary>
[Collection(SharedFeed.Name)]
[Trait("Category", "Slow")]
public class PackageTests(PackedFeed feed)
{
    private const string Printed = "The first round|2015-01-21|The blog “met on 21 January”|";

    [Fact]
    public void The_package_holds_the_library_the_generator_and_its_parser_and_nothing_else()
    {
        using var package = ZipFile.OpenRead(feed.PackagePath);
        var ours = package.Entries.Select(static entry => entry.FullName).Where(static name => !IsContainer(name)).Order(StringComparer.Ordinal);
        Assert.Equal(
            [
                "README.md",
                "ScenarioFacts.nuspec",
                "analyzers/dotnet/cs/ScenarioFacts.CodeFixes.dll",
                "analyzers/dotnet/cs/ScenarioFacts.Generator.dll",
                "analyzers/dotnet/cs/Sprache.dll",
                "build/ScenarioFacts.props",
                "build/ScenarioFacts.targets",
                "buildTransitive/ScenarioFacts.props",
                "buildTransitive/ScenarioFacts.targets",
                "lib/net8.0/ScenarioFacts.dll",
                "lib/net8.0/ScenarioFacts.xml",
                "lib/netstandard2.0/ScenarioFacts.dll",
                "lib/netstandard2.0/ScenarioFacts.xml",
            ],
            ours);
    }

    [Fact]
    public void Symbols_of_the_library_are_a_package_of_their_own_and_those_of_the_compiler_are_inside()
    {
        using var symbols = ZipFile.OpenRead(feed.SymbolsPath);
        Assert.Equal(["lib/net8.0/ScenarioFacts.pdb", "lib/netstandard2.0/ScenarioFacts.pdb"], symbols.Entries.Select(static entry => entry.FullName).Where(static name => name.EndsWith(".pdb", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        using var package = ZipFile.OpenRead(feed.PackagePath);
        Assert.All(["Generator", "CodeFixes"], name =>
        {
            using var content = new MemoryStream();
            package.GetEntry($"analyzers/dotnet/cs/ScenarioFacts.{name}.dll")!.Open().CopyTo(content);
            content.Position = 0;
            using var reader = new PEReader(content);
            Assert.Contains(reader.ReadDebugDirectory(), static entry => entry.Type == DebugDirectoryEntryType.EmbeddedPortablePdb);
        });
    }

    [Fact]
    public void The_package_depends_on_nothing_and_says_its_licence()
    {
        using var package = ZipFile.OpenRead(feed.PackagePath);
        using var nuspec = package.GetEntry("ScenarioFacts.nuspec")!.Open();
        var elements = XDocument.Load(nuspec).Descendants().ToList();
        Assert.DoesNotContain(elements, static element => element.Name.LocalName == "dependency");
        Assert.Equal("MIT", elements.Single(static element => element.Name.LocalName == "license").Value);
        Assert.Equal("README.md", elements.Single(static element => element.Name.LocalName == "readme").Value);
    }

    [Fact]
    public void A_sound_project_builds_once_and_notices_a_deleted_file()
    {
        var consumer = feed.Sound;
        Assert.Equal(Printed + "3", consumer.Run());

        var compiled = consumer.CompiledAt();
        consumer.BuildSoundly();
        Assert.Equal(compiled, consumer.CompiledAt());

        consumer.Delete("facts/places.facts");
        consumer.BuildSoundly();
        Assert.Equal(Printed + "2", consumer.Run());
    }

    [Fact]
    public void An_error_stands_at_its_line_and_cannot_be_switched_off()
    {
        var consumer = feed.NewConsumer("faulty");
        consumer.Write("facts/places.facts", "scenario talks\n\nplace london\n  mayor: \"x\"\n");
        consumer.Write(".globalconfig", "is_global = true\ndotnet_diagnostic.FACT2002.severity = none\n");
        var built = consumer.Build(["-p:NoWarn=FACT2002", "-p:RunAnalyzers=false", "-p:WarningsNotAsErrors=FACT2002"]);
        Assert.Equal(1, built.ExitCode);
        Assert.Contains($"facts{Path.DirectorySeparatorChar}places.facts(4,3): error FACT2002: ", built.Output, StringComparison.Ordinal);
        // Its page lies beside the tool: there is no link that a build could give.
        Assert.DoesNotContain("http", built.Output, StringComparison.Ordinal);
        // The C# of the sound facts is still there: nothing else is wrong.
        Assert.DoesNotContain("error CS", built.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_project_that_asks_for_the_package_and_has_no_facts_is_warned_and_builds()
    {
        var consumer = feed.NewConsumer("empty");
        consumer.Write("Program.cs", "Console.WriteLine();\n");
        foreach (var file in new[] { "gatherings", "talks", "places" })
            consumer.Delete($"facts/{file}.facts");
        var built = consumer.Build();
        Assert.Equal(0, built.ExitCode);
        Assert.Contains("warning FACT8002: ", built.Output, StringComparison.Ordinal);

        var through = consumer.Build(["-t:Rebuild", "-p:FactsExpected=false"]);
        Assert.DoesNotContain("FACT8002", through.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_generators_parser_of_the_same_name_and_another_machine_change_nothing()
    {
        var other = feed.NewConsumer("other", $"""<PackageReference Include="{ForeignPackage.Name}" Version="{ForeignPackage.Version}" />""");
        other.BuildSoundly(new Dictionary<string, string> { ["TZ"] = "Pacific/Auckland", ["LANG"] = "tr_TR.UTF-8", ["LC_ALL"] = "tr_TR.UTF-8" });
        Assert.Equal(Printed + "3", other.Run());
        Assert.NotEmpty(feed.SoundlyGenerated);
        Assert.Equal(feed.SoundlyGenerated, other.Generated());
    }

    [Fact]
    public void A_project_of_another_language_is_told_that_facts_are_checked_in_csharp_only()
    {
        var consumer = feed.NewConsumer("basic");
        consumer.Write("Consumer.vbproj", consumer.Read("Consumer.csproj").Replace("<ImplicitUsings>enable</ImplicitUsings>", "", StringComparison.Ordinal).Replace("<Nullable>enable</Nullable>", "", StringComparison.Ordinal));
        consumer.Write("Program.vb", "Module Program\n  Sub Main()\n  End Sub\nEnd Module\n");
        consumer.Delete("Consumer.csproj");
        consumer.Delete("Program.cs");

        var built = consumer.Build();
        var without = consumer.Build(["-p:EnableDefaultFactsItems=false"]);

        Assert.NotEqual(0, built.ExitCode);
        Assert.Contains("error : Facts are checked in C# projects only; ", built.Output, StringComparison.Ordinal);
        Assert.True(without.ExitCode == 0, without.Output);
    }

    private static bool IsContainer(string entry) =>
        entry.StartsWith("_rels/", StringComparison.Ordinal) || entry.StartsWith("package/", StringComparison.Ordinal) || entry == "[Content_Types].xml";
}
