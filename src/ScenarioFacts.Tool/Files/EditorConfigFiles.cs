using ScenarioFacts.Language.Configuration;
using ScenarioFacts.Language.Text;
using ScenarioFacts.Tool.Terminal;

namespace ScenarioFacts.Tool.Files;

/// <summary>Finds the <c>.editorconfig</c> files in the folders of facts and in those above.</summary>
internal static class EditorConfigFiles
{
    /// <param name="paths">The paths of files of facts.</param>
    public static IReadOnlyList<InputText> Read(IEnumerable<string> paths)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var found = new List<InputText>();
        foreach (var path in paths)
        {
            for (var folder = Path.GetDirectoryName(Path.GetFullPath(path)); folder is not null && seen.Add(folder); folder = Path.GetDirectoryName(folder))
            {
                if (TryRead(Path.Combine(folder, EditorConfigFile.FileName)) is { } file)
                    found.Add(file);
            }
        }

        return found;
    }

    /// <summary>What the files say of the severity of diagnostics.</summary>
    public static SeveritySettings GetSettings(IReadOnlyList<InputText> files) => files.Count == 0 ? SeveritySettings.None : new SeveritySettings(files, GetFullPath);

    /// <summary>What cannot be read is passed over, as a build does.</summary>
    private static InputText? TryRead(string path)
    {
        try
        {
            return File.Exists(path) ? InputFile.Read(path) : null;
        }
        catch (UsageException)
        {
            return null;
        }
    }

    private static string GetFullPath(string path) => Path.GetFullPath(path).Replace(Path.DirectorySeparatorChar, '/');
}
