using System;
using System.IO;

namespace ScenarioFacts.Oracle;

/// <summary>Finds the files of this repository on this machine.</summary>
internal static class RepositoryFiles
{
    /// <param name="path">Relative to the root of the repository, with forward slashes.</param>
    public static string PathOf(string path)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Generators.sln")))
            folder = folder.Parent ?? throw new InvalidOperationException("The oracle does not run inside the repository.");
        return Path.Combine(folder.FullName, path);
    }
}
