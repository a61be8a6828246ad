using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;

namespace ScenarioFacts.Generator.Tests.Harness;

/// <summary>What consumers compile against: the framework that runs the tests, and the library.</summary>
internal static class References
{
    /// <summary>No package of reference assemblies: those would have to be downloaded.</summary>
    public static ReferenceAssemblies None { get; } = new("none");

    public static IReadOnlyList<MetadataReference> All { get; } = [.. Framework().Append(typeof(Fact).Assembly.Location).Select(static path => MetadataReference.CreateFromFile(path))];

    private static IEnumerable<string> Framework()
    {
        var folder = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        var trusted = (string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!;
        return trusted.Split(Path.PathSeparator).Where(path => string.Equals(Path.GetDirectoryName(path), folder, StringComparison.Ordinal));
    }
}
