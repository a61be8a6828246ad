using System;
using System.IO;
using System.Linq;
using System.Runtime.Loader;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace ScenarioFacts.Generator.Tests.Harness;

/// <summary>A project that another one refers to, as a project in an editor or as an assembly.</summary>
internal static class LibraryProject
{
    /// <summary>Compiles a project whose namespace and assembly have this name.</summary>
    public static async Task<Compilation> CompileAsync(FactsGeneratorTest test, string name, params MetadataReference[] references)
    {
        test.WithProperty("FactsNamespace", name).Versions = [LanguageVersion.Latest];
        test.TestState.AdditionalReferences.AddRange(references);
        return (await test.GenerateAsync()).Output.WithAssemblyName(name);
    }

    public static MetadataReference ToReference(this Compilation library, bool isProject) => isProject ? library.ToMetadataReference() : MetadataReference.CreateFromImage(ToImage(library));

    public static byte[] ToImage(this Compilation compilation)
    {
        using var image = new MemoryStream();
        var emitted = compilation.Emit(image);
        Assert.True(emitted.Success, string.Join("\n", emitted.Diagnostics));
        return image.ToArray();
    }

    /// <summary>The library as if its surface had been written otherwise.</summary>
    public static Compilation ReplaceSurface(this Compilation library, string written, string instead)
    {
        foreach (var tree in library.SyntaxTrees.Where(static tree => tree.ToString().Contains("FactsSurface(", StringComparison.Ordinal)))
            library = library.ReplaceSyntaxTree(tree, tree.WithChangedText(SourceText.From(tree.ToString().Replace(written, instead, StringComparison.Ordinal))));
        return library;
    }

    /// <summary>Loads a project with what it refers to, and calls <c>Probe.Run()</c>.</summary>
    public static string Probe(Compilation application, params Compilation[] libraries)
    {
        var context = new AssemblyLoadContext(nameof(LibraryProject), isCollectible: true);
        try
        {
            foreach (var library in libraries)
                context.LoadFromStream(new MemoryStream(library.ToImage()));
            var assembly = context.LoadFromStream(new MemoryStream(application.ToImage()));
            return assembly.GetType("Probe", throwOnError: true)!.GetMethod("Run")!.CreateDelegate<Func<string>>()();
        }
        finally
        {
            context.Unload();
        }
    }
}
