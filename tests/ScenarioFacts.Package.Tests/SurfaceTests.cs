using System;
using Xunit;

namespace ScenarioFacts.Package.Tests;

/// <summary>A scenario of another project or package is used by real builds, and its facts are the same objects there.</summary>
[Collection(SharedFeed.Name)]
[Trait("Category", "Slow")]
public class SurfaceTests(PackedFeed feed)
{
    private const string Quays = "scenario quays \"The quays\"\nuse piers\n\npier old-pier \"Old pier\"\n";

    [Fact]
    public void A_scenario_of_another_project_is_used_and_compiled_again_only_where_what_it_exports_changes()
    {
        var library = WriteLibrary("surface-library", "Harbours");
        var application = WriteApplication("surface-by-project", "<ProjectReference Include=\"../surface-library/Harbours.csproj\" />");
        application.BuildSoundly();
        Assert.Equal("True Old pier", application.Run());
        var first = application.CompiledAt();

        library.Write("quays.facts", "# The pier is old.\n" + Quays + "  because \"it was there before\"\n");
        application.BuildSoundly();
        library.Write("quays.facts", "# The pier is very old.\n" + Quays + "  because \"it has been there for ever\"\n");
        var second = application.CompiledAt();
        application.BuildSoundly();
        Assert.Equal(second, application.CompiledAt());
        Assert.True(second >= first);

        library.Write("quays.facts", Quays.Replace("Old pier", "Oldest pier", StringComparison.Ordinal));
        application.BuildSoundly();
        Assert.True(application.CompiledAt() > second);
        Assert.Equal("True Oldest pier", application.Run());

        library.Write("quays.facts", Quays.Replace("old-pier", "older-pier", StringComparison.Ordinal));
        Assert.Contains("walk.facts(5,11): error FACT2003: there is no pier named ‘old-pier’; did you mean ‘older-pier’?", application.Build().Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_scenario_of_a_package_is_used()
    {
        var packed = DotNet.Run(WriteLibrary("surface-package", "Harbours.Packed").Folder, ["pack", "-nodeReuse:false", "-p:UseSharedCompilation=false", "-o", "../feed", "-p:Version=" + feed.Version]);
        Assert.True(packed.ExitCode == 0, packed.Output);

        var application = WriteApplication("surface-by-package", $"<PackageReference Include=\"Harbours.Packed\" Version=\"{feed.Version}\" />");

        application.BuildSoundly();
        Assert.Equal("True Old pier", application.Run());
    }

    private Consumer WriteLibrary(string folder, string name)
    {
        var library = feed.NewFolder(folder);
        library.Write(name + ".csproj", Project("<RootNamespace>Harbours</RootNamespace>", ""));
        library.Write("piers.facts", "vocabulary piers\n\nkind pier\n  evidence: optional\n  beside: pier\n");
        library.Write("quays.facts", Quays);
        return library;
    }

    private Consumer WriteApplication(string folder, string reference)
    {
        var application = feed.NewFolder(folder);
        application.Write("Consumer.csproj", Project("<RootNamespace>Walks</RootNamespace><OutputType>Exe</OutputType><UseAppHost>false</UseAppHost>", reference));
        application.Write("walk.facts", "scenario walk\nuse quays\n\npier new-pier\n  beside: old-pier\n    because \"the map shows it\"\n");
        application.Write("Program.cs", "var beside = Walks.Walk.Piers.NewPier.Beside;\nSystem.Console.WriteLine(ReferenceEquals(beside, Harbours.Quays.Piers.OldPier) + \" \" + beside);\n");
        return application;
    }

    private string Project(string properties, string reference) => $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
            <NoWarn>FACT4024;FACT4040</NoWarn>
            {properties}
          </PropertyGroup>
          <ItemGroup>
            <PackageReference Include="ScenarioFacts" Version="{feed.Version}" />
            {reference}
          </ItemGroup>
        </Project>
        """;
}
