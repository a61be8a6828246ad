using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Xunit;

namespace ScenarioFacts.Package.Tests;

/// <summary>A console application that has nothing but the package, built by the real SDK.</summary>
internal sealed class Consumer
{
    private const string AssemblyName = "Consumer";

    private Consumer(string folder) => Folder = folder;

    public string Folder { get; }

    /// <summary>What MSBuild hands to the compiler beside the files: properties and metadata, as of the last build.</summary>
    public string OptionsPath => Path.Combine(IntermediateFolder, AssemblyName + ".GeneratedMSBuildEditorConfig.editorconfig");

    private string CompiledPath => Path.Combine(IntermediateFolder, AssemblyName + ".dll");

    private string IntermediateFolder => Path.Combine(Folder, "obj", "Debug", "net10.0");

    public static Consumer CreateEmpty(string folder)
    {
        Directory.CreateDirectory(folder);
        return new Consumer(folder);
    }

    public static Consumer Create(string folder, string version, string packageReferences)
    {
        var consumer = new Consumer(folder);
        consumer.Write(AssemblyName + ".csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <RootNamespace>Sample</RootNamespace>
                <ImplicitUsings>enable</ImplicitUsings>
                <Nullable>enable</Nullable>
                <UseAppHost>false</UseAppHost>
                <EmitCompilerGeneratedFiles>true</EmitCompilerGeneratedFiles>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="ScenarioFacts" Version="{version}" />
                {packageReferences}
                <FactsText Include="private/blog.txt" />
              </ItemGroup>
            </Project>
            """);
        consumer.Write("Program.cs", """
            using Sample;

            var meeting = Talks.Meetings.FirstRound;
            Console.WriteLine($"{meeting.Label}|{meeting.When}|{meeting.WhenClaims[0].Evidence[0]}|{Talks.Catalog.Facts.Count}");
            """);
        consumer.Write("facts/gatherings.facts", """
            vocabulary gatherings
            kind meeting is event
              where: place
            kind place
              evidence: optional

            """);
        consumer.Write("facts/talks.facts", """
            scenario talks "Talks"
            use gatherings

            source blog "The blog"
              text: "blog.txt"
              published: 2015-03-07

            meeting first-round "The first round"
              when: 2015-01-21
                > blog "met on 21 January"

            """);
        consumer.Write("facts/places.facts", "scenario talks\n\nplace london\n");
        consumer.Write("private/blog.txt", "They met on 21 January, for the first time.\n");
        return consumer;
    }

    public void Write(string name, string content)
    {
        var path = Path.Combine(Folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, content);
    }

    public string Read(string name) => File.ReadAllText(Path.Combine(Folder, name));

    public void Delete(string name) => File.Delete(Path.Combine(Folder, name));

    /// <summary>Deletes a folder, if it is there.</summary>
    public void DeleteFolder(string name)
    {
        if (Directory.Exists(Path.Combine(Folder, name)))
            Directory.Delete(Path.Combine(Folder, name), recursive: true);
    }

    public DotNetResult Build(IEnumerable<string>? arguments = null, IEnumerable<KeyValuePair<string, string>>? environment = null) =>
        DotNet.Run(Folder, ["build", "-nodeReuse:false", "-p:UseSharedCompilation=false", .. arguments ?? []], environment);

    /// <summary>What MSBuild says of the project, without building it.</summary>
    public string Evaluate(params IEnumerable<string> arguments)
    {
        var evaluated = DotNet.Run(Folder, ["msbuild", "-nodeReuse:false", .. arguments]);
        Assert.True(evaluated.ExitCode == 0, evaluated.Output);
        return evaluated.Output;
    }

    public void BuildSoundly(IEnumerable<KeyValuePair<string, string>>? environment = null)
    {
        var built = Build(null, environment);
        Assert.True(built.ExitCode == 0, built.Output);
        Assert.Contains("0 Warning(s)", built.Output, StringComparison.Ordinal);
    }

    /// <summary>When the compiler last wrote.</summary>
    public DateTime CompiledAt() => File.GetLastWriteTimeUtc(CompiledPath);

    public string Run(string assembly = AssemblyName)
    {
        var run = DotNet.Run(Folder, [Path.Combine("bin", "Debug", "net10.0", assembly + ".dll")]);
        Assert.True(run.ExitCode == 0, run.Output);
        return run.Output.Trim();
    }

    /// <summary>The generated files, byte for byte.</summary>
    public IReadOnlyDictionary<string, string> Generated()
    {
        var folder = Path.Combine(IntermediateFolder, "generated");
        return Directory.EnumerateFiles(folder, "*.g.cs", SearchOption.AllDirectories)
            .ToDictionary(path => Path.GetRelativePath(folder, path), static path => Convert.ToHexString(File.ReadAllBytes(path)), StringComparer.Ordinal);
    }
}
