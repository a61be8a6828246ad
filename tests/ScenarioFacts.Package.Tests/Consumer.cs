using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using ScenarioFacts.Tests.Shared;
using Xunit;

namespace ScenarioFacts.Package.Tests;

/// <summary>A console application that has nothing but the package, built by the real SDK.</summary>
internal sealed class Consumer
{
    private const string AssemblyName = "Consumer";

    private const string Program = """
        using Sample;

        var meeting = Talks.Meetings.FirstRound;
        Console.WriteLine($"{meeting.Label}|{meeting.When}|{meeting.WhenClaims[0].Evidence[0]}|{Talks.Catalog.Facts.Count}");
        """;

    private Consumer(string folder, string version) => (Folder, Version) = (folder, version);

    /// <summary>The version of the package.</summary>
    public string Version { get; }

    public string Folder { get; }

    /// <summary>What MSBuild hands to the compiler beside the files: properties and metadata, as of the last build.</summary>
    public string OptionsPath => Path.Combine(IntermediateFolder, AssemblyName + ".GeneratedMSBuildEditorConfig.editorconfig");

    private string CompiledPath => Path.Combine(IntermediateFolder, AssemblyName + ".dll");

    private string IntermediateFolder => Path.Combine(Folder, "obj", "Debug", "net10.0");

    public static Consumer CreateEmpty(string folder, string version)
    {
        Directory.CreateDirectory(folder);
        return new Consumer(folder, version);
    }

    public static Consumer Create(string folder, string version, string packageReferences)
    {
        var consumer = new Consumer(folder, version);
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
        consumer.Write("Program.cs", Program);
        consumer.WriteFacts("");
        return consumer;
    }

    /// <summary>A library in <c>lib</c> that has the facts, and an application in <c>app</c> that refers to it.</summary>
    public void WriteLibraryAndApp(string library)
    {
        WriteFacts("lib/");
        Write("lib/lib.csproj", library.Replace("VERSION", Version, StringComparison.Ordinal));
        Write("app/app.csproj", """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
                <Nullable>enable</Nullable>
              </PropertyGroup>
              <ItemGroup><ProjectReference Include="../lib/lib.csproj" /></ItemGroup>
            </Project>
            """);
        Write("app/Program.cs", Program);
    }

    /// <summary>Copies what the package is made of, without what was built of it here.</summary>
    public void CopySources(string folder)
    {
        foreach (var file in new[] { "Directory.Build.props", "Directory.Packages.props", ".editorconfig" })
            WriteBytes($"{folder}/{file}", File.ReadAllBytes(CheckedInFile.PathOf(file)));
        foreach (var project in new[] { "ScenarioFacts", "ScenarioFacts.Language", "ScenarioFacts.Generator", "ScenarioFacts.CodeFixes" })
        {
            var root = CheckedInFile.PathOf("src/" + project);
            foreach (var file in Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(root, file).Replace('\\', '/')).Where(static file => !file.StartsWith("bin/", StringComparison.Ordinal) && !file.StartsWith("obj/", StringComparison.Ordinal)))
                WriteBytes($"{folder}/src/{project}/{file}", File.ReadAllBytes(Path.Combine(root, file)));
        }
    }

    /// <summary>A person who may hold an office.</summary>
    public Consumer WriteOffices()
    {
        Write("facts/gatherings.facts", Read("facts/gatherings.facts") + "kind person\n  plural: people\n  evidence: optional\n  office: place, over time\n");
        return Write("facts/people.facts", "scenario talks\n\nplace leeds\nperson abe\n  office at 2015: leeds\n    > blog \"met on 21 January\"\n    because \"they met in leeds\"\n");
    }

    /// <summary>Replaces what stands in the project file once.</summary>
    public void Edit(string old, string replacement)
    {
        var project = Read(AssemblyName + ".csproj");
        var place = project.IndexOf(old, StringComparison.Ordinal);
        Assert.True(place >= 0, $"The project has no {old}");
        Write(AssemblyName + ".csproj", project[..place] + replacement + project[(place + old.Length)..]);
    }

    public Consumer Write(string name, string content)
    {
        WriteBytes(name, Encoding.UTF8.GetBytes(content));
        return this;
    }

    public void WriteBytes(string name, byte[] content)
    {
        var path = Path.Combine(Folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, content);
    }

    public byte[] ReadCompiled() => File.ReadAllBytes(CompiledPath);

    private void WriteFacts(string folder)
    {
        Write(folder + "facts/gatherings.facts", """
            vocabulary gatherings
            kind meeting is event
              where: place
            kind place
              evidence: optional

            """);
        Write(folder + "facts/talks.facts", """
            scenario talks "Talks"
            use gatherings

            source blog "The blog"
              text: "blog.txt"
              published: 2015-03-07

            meeting first-round "The first round"
              when: 2015-01-21
                > blog "met on 21 January"

            """);
        Write(folder + "facts/places.facts", "scenario talks\n\nplace london\n");
        Write(folder + "private/blog.txt", "They met on 21 January, for the first time.\n");
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
