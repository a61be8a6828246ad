using System;
using System.IO;
using Xunit;

namespace ScenarioFacts.Tests.Shared;

/// <summary>
/// Files that are checked in and written by the tests. A test fails where one is not up to date; with the environment variable
/// <c>FACTS_UPDATE=1</c> it writes the file instead, but never on a build server, where nobody would see the change.
/// </summary>
internal static class CheckedInFile
{
    private const string UpdateVariable = "FACTS_UPDATE";

    /// <param name="path">Where the file lies in the repository, with forward slashes.</param>
    public static void Verify(string path, string expected)
    {
        var file = PathOf(path);
        if (Environment.GetEnvironmentVariable(UpdateVariable) == "1")
        {
            Assert.False(Environment.GetEnvironmentVariable("CI") == "true", $"{UpdateVariable} is for your own machine: a build server checks what was checked in.");
            File.WriteAllText(file, expected);
        }

        var actual = File.ReadAllText(file).Replace("\r\n", "\n", StringComparison.Ordinal);
        Assert.True(expected == actual, $"{path} is not up to date; run the tests once with {UpdateVariable}=1. {FirstDifference(expected, actual)}");
    }

    /// <summary>Where a file or folder of the repository lies on this machine.</summary>
    public static string PathOf(string path) => Path.Combine(Root(), path);

    /// <summary>The folder of the repository: the nearest one above the tests that holds the solution.</summary>
    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Generators.sln")))
            folder = folder.Parent ?? throw new InvalidOperationException("The tests do not run inside the repository.");
        return folder.FullName;
    }

    private static string FirstDifference(string expected, string actual)
    {
        var (wanted, found) = (expected.Split('\n'), actual.Split('\n'));
        for (var i = 0; i < Math.Min(wanted.Length, found.Length); i++)
        {
            if (wanted[i] != found[i])
                return $"Line {i + 1} should be: {wanted[i]}";
        }

        return $"It should have {wanted.Length} lines and has {found.Length}.";
    }
}
