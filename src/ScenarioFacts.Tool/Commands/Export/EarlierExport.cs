using System.Text.RegularExpressions;

namespace ScenarioFacts.Tool.Commands.Export;

/// <summary>
/// The files that the last export into a folder wrote, as it listed them there. What a new one does not write again is deleted: whoever reads the folder would read it too. Nothing else is.
/// </summary>
internal sealed partial class EarlierExport
{
    private readonly string _folder;
    private readonly List<string> _paths;

    private EarlierExport(string folder, IEnumerable<string> paths)
    {
        _folder = folder;
        _paths = [.. paths.Where(IsInside)];
    }

    /// <param name="list">The name of the file in which tables are listed.</param>
    public static EarlierExport Read(string folder, string list)
    {
        try
        {
            return new EarlierExport(folder, Listed().Matches(File.ReadAllText(Path.Combine(folder, list))).Select(static match => match.Groups[1].Value + match.Groups[2].Value));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return new EarlierExport(folder, []);
        }
    }

    /// <param name="written">What was written now, from the folder.</param>
    public void DeleteAllBut(IEnumerable<string> written)
    {
        foreach (var path in _paths.Except(written, StringComparer.Ordinal))
            File.Delete(Path.Combine(_folder, path));
    }

    private bool IsInside(string path) => !Path.IsPathRooted(path) && !path.Split('/', '\\').Contains("..") && File.Exists(Path.Combine(_folder, path));

    /// <summary>The paths of a <c>datapackage.json</c>, and those of the tables in <c>views.sql</c>.</summary>
    [GeneratedRegex("\"path\": \"([^\"]+\\.csv)\"|'([^']+\\.parquet)'")]
    private static partial Regex Listed();
}
