namespace ScenarioFacts.Tool.Files;

/// <summary>Links in folders of others: a link may lead to any file of whoever runs the tool.</summary>
internal static class FolderLinks
{
    /// <summary>Whether a path of a folder is a file in it, or a link to one.</summary>
    public static bool StaysIn(string folder, string path)
    {
        try
        {
            if (File.ResolveLinkTarget(path, returnFinalTarget: true) is not { } target)
                return true;
            var root = Path.GetFullPath(folder.Length == 0 ? "." : folder);
            return IsBelow(root, target.FullName) || (Directory.ResolveLinkTarget(root, returnFinalTarget: true) is { } real && IsBelow(real.FullName, target.FullName));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // A link to itself, or one to nowhere: reading it says so.
            return true;
        }
    }

    private static bool IsBelow(string folder, string path) => Path.GetRelativePath(folder, path) is var way && !Path.IsPathRooted(way) && way != ".." && !way.StartsWith(".." + Path.DirectorySeparatorChar, StringComparison.Ordinal);
}
