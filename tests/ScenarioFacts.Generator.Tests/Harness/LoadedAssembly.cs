using System;
using System.IO;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Xunit;

namespace ScenarioFacts.Generator.Tests.Harness;

/// <summary>Runs what was compiled.</summary>
internal static class LoadedAssembly
{
    /// <summary>Calls a static method without parameters, and gives what it answers as text.</summary>
    public static string Call(Compilation compilation, string type, string method)
    {
        using var image = new MemoryStream();
        var emitted = compilation.Emit(image);
        Assert.True(emitted.Success, string.Join("\n", emitted.Diagnostics));
        image.Position = 0;
        var context = new AssemblyLoadContext(nameof(LoadedAssembly), isCollectible: true);
        try
        {
            var found = context.LoadFromStream(image).GetType(type, throwOnError: true)!.GetMethod(method)!;
            return (string)found.CreateDelegate<Func<string>>()();
        }
        finally
        {
            context.Unload();
        }
    }
}
