using System;
using System.IO;
using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Xunit;

namespace ScenarioFacts.Generator.Tests.Harness;

/// <summary>Runs what was compiled.</summary>
internal static class LoadedAssembly
{
    /// <summary>Calls a static method without parameters, and gives what it answers as text.</summary>
    public static string Call(Compilation compilation, string type, string method) =>
        With(compilation, assembly => (string)assembly.GetType(type, throwOnError: true)!.GetMethod(method)!.CreateDelegate<Func<string>>()());

    /// <summary>Loads, looks, and lets go.</summary>
    public static T With<T>(Compilation compilation, Func<Assembly, T> look)
    {
        using var image = new MemoryStream();
        var emitted = compilation.Emit(image);
        Assert.True(emitted.Success, string.Join("\n", emitted.Diagnostics));
        image.Position = 0;
        var context = new AssemblyLoadContext(nameof(LoadedAssembly), isCollectible: true);
        try
        {
            return look(context.LoadFromStream(image));
        }
        finally
        {
            context.Unload();
        }
    }
}
