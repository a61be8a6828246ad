namespace ScenarioFacts.Language.Text;

/// <summary>
/// The paths of files that a reference exports. They begin as no path of a file does, and so come before all others: where two lines contradict each other, the later
/// one, which is the error, is the project’s own.
/// </summary>
internal static class ReferencedPath
{
    private const char Mark = '\0';

    public static string Create(string library, string file) => Mark + library.Replace('/', '_') + "/" + file;

    public static bool IsReferenced(string path) => path.Length > 0 && path[0] == Mark;

    /// <summary>The name of the reference.</summary>
    public static string GetLibrary(string path) => path.Substring(1, path.IndexOf('/') - 1);

    /// <summary>The name of the file, and that of the reference for one that is not the project’s own.</summary>
    public static string Describe(string path)
    {
        var name = path.Substring(path.LastIndexOf('/') + 1);
        return IsReferenced(path) ? "‘" + GetLibrary(path) + "’ (" + name + ")" : name;
    }
}
