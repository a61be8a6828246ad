using System.IO;
using System.IO.Compression;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace ScenarioFacts.Package.Tests;

/// <summary>A package of somebody else's generator that happens to use a later parser of the same name, of which the SDK would keep only one.</summary>
internal static class ForeignPackage
{
    public const string Name = "Foreign.Generator";
    public const string Version = "1.0.0";

    public static void Write(string feed)
    {
        using var file = File.Create(Path.Combine(feed, $"{Name}.{Version}.nupkg"));
        using var package = new ZipArchive(file, ZipArchiveMode.Create);
        using (var nuspec = new StreamWriter(package.CreateEntry(Name + ".nuspec").Open()))
        {
            nuspec.Write($"""
                <?xml version="1.0"?>
                <package><metadata>
                  <id>{Name}</id><version>{Version}</version><authors>somebody else</authors><description>Not ours.</description>
                </metadata></package>
                """);
        }

        using var parser = package.CreateEntry("analyzers/dotnet/cs/Sprache.dll").Open();
        WriteParser(parser);
    }

    private static void WriteParser(Stream stream)
    {
        const string Source = "[assembly: System.Reflection.AssemblyVersion(\"9.9.9.0\")] [assembly: System.Reflection.AssemblyFileVersion(\"9.9.9.0\")] namespace Sprache { public class Other { } }";
        var emitted = CSharpCompilation.Create(
            "Sprache",
            [CSharpSyntaxTree.ParseText(Source)],
            [MetadataReference.CreateFromFile(typeof(object).Assembly.Location)],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)).Emit(stream);
        Assert.True(emitted.Success, string.Join("\n", emitted.Diagnostics));
    }
}
