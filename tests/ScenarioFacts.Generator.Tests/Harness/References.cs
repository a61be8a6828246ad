using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ScenarioFacts.Generator.Tests.Harness;

/// <summary>What consumers compile against: the framework that runs the tests, and the library.</summary>
internal static class References
{
    /// <summary>The C# versions that generated code is compiled for.</summary>
    public static IReadOnlyList<LanguageVersion> Versions { get; } = [LanguageVersion.CSharp7_3, LanguageVersion.CSharp8, LanguageVersion.CSharp12, LanguageVersion.Latest];

    public static IReadOnlyList<MetadataReference> All { get; } = [.. Framework().Append(typeof(Fact).Assembly.Location).Select(static path => MetadataReference.CreateFromFile(path))];

    public static CSharpParseOptions ParseOptions(LanguageVersion version) => new(version, DocumentationMode.Diagnose);

    public static CSharpCompilationOptions CompilationOptions(LanguageVersion version) => new(
        OutputKind.DynamicallyLinkedLibrary,
        nullableContextOptions: version.MapSpecifiedToEffectiveVersion() >= LanguageVersion.CSharp8 ? NullableContextOptions.Enable : NullableContextOptions.Disable,
        warningLevel: 9999);

    private static IEnumerable<string> Framework()
    {
        var folder = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        var trusted = (string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!;
        return trusted.Split(Path.PathSeparator).Where(path => string.Equals(Path.GetDirectoryName(path), folder, StringComparison.Ordinal));
    }
}
