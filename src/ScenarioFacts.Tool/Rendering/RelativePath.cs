namespace ScenarioFacts.Tool.Rendering;

/// <summary>Formats paths for machine-readable output: relative if inside the current folder, so that they are the same on every machine.</summary>
internal static class RelativePath
{
    public static string Format(string path)
    {
        var here = Directory.GetCurrentDirectory().Replace(Path.DirectorySeparatorChar, '/').TrimEnd('/') + "/";
        return path.StartsWith(here, StringComparison.Ordinal) ? path[here.Length..]
            : path.StartsWith("./", StringComparison.Ordinal) ? path[2..]
            : path;
    }
}
