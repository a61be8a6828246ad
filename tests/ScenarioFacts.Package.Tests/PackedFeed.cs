using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Reflection;
using Xunit;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace ScenarioFacts.Package.Tests;

/// <summary>The packages of library and tool, packed once for all tests under a version of its own, in a feed and beside a package folder that nobody else uses.</summary>
public sealed class PackedFeed : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("scenariofacts-").FullName;

    private readonly IMessageSink _progress;

    public PackedFeed(IMessageSink progress)
    {
        _progress = progress;
        Directory.CreateDirectory(Feed);
        File.WriteAllText(Path.Combine(_root, "nuget.config"), """
            <configuration>
              <packageSources>
                <clear />
                <add key="packed" value="feed" />
              </packageSources>
              <config>
                <add key="globalPackagesFolder" value="packages" />
              </config>
            </configuration>
            """);
        Pack("PackedProject");
        Pack("PackedTool");
        Pack("PackedTemplates");
        ForeignPackage.Write(Feed);
        Say("building a consumer");
        Sound = NewConsumer("sound");
        Sound.BuildSoundly();
        SoundlyGenerated = Sound.Generated();
    }

    /// <summary>A version that no cache knows.</summary>
    public string Version { get; } = "0.0.0-t" + DateTime.UtcNow.Ticks.ToString(CultureInfo.InvariantCulture);

    /// <summary>The version that the product has now.</summary>
    public static string ProductVersion => Metadata("ProductVersion");

    public string PackagePath => Path.Combine(Feed, $"ScenarioFacts.{Version}.nupkg");

    public string SymbolsPath => Path.Combine(Feed, $"ScenarioFacts.{Version}.snupkg");

    public string TemplatesPath => Path.Combine(Feed, $"ScenarioFacts.Templates.{Version}.nupkg");

    public string ToolPackagePath => Path.Combine(Feed, $"ScenarioFacts.Tool.{Version}.nupkg");

    /// <summary>Where NuGet has put the generator and its parser for the consumers.</summary>
    public string GeneratorFolder => Path.Combine(_root, "packages", "scenariofacts", Version, "analyzers", "dotnet", "cs");

    /// <summary>A consumer that has been built once, and what was generated in it then.</summary>
    internal Consumer Sound { get; }

    internal IReadOnlyDictionary<string, string> SoundlyGenerated { get; }

    private string Feed => Path.Combine(_root, "feed");

    /// <summary>A folder for a consumer, below the feed's configuration.</summary>
    internal Consumer NewConsumer(string name, string packageReferences = "") => Consumer.Create(Path.Combine(_root, name), Version, packageReferences);

    /// <summary>A folder below the feed's configuration, with nothing in it.</summary>
    internal Consumer NewFolder(string name) => Consumer.CreateEmpty(Path.Combine(_root, name));

    /// <summary>Installs the tool from its package, as an analyst does, into a folder of its own.</summary>
    internal FactsTool InstallTool()
    {
        var folder = Path.Combine(_root, "tools");
        var installed = DotNet.Run(_root, ["tool", "install", "ScenarioFacts.Tool", "--tool-path", folder, "--version", Version]);
        Assert.True(installed.ExitCode == 0, installed.Output);
        return new FactsTool(Path.Combine(folder, "facts"));
    }

    public void Dispose() => Directory.Delete(_root, recursive: true);

    private void Pack(string project)
    {
        Say("packing " + Path.GetFileNameWithoutExtension(Metadata(project)));
        var packed = DotNet.Run(_root, ["pack", Metadata(project), "--no-build", "-c", Metadata("Configuration"), "-o", Feed, "-p:Version=" + Version]);
        Assert.True(packed.ExitCode == 0, packed.Output);
    }

    /// <summary>What takes long before the first test says what it is.</summary>
    private void Say(string what) => _progress.OnMessage(new DiagnosticMessage("Packages: " + what));

    private static string Metadata(string key) =>
        typeof(PackedFeed).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == key).Value!;
}
