using ScenarioFacts.Language.Surfaces;
using ScenarioFacts.Tool.Terminal;

namespace ScenarioFacts.Tool.Files;

/// <summary>Reads what other projects export: the surface files beside facts, and those that are named.</summary>
internal static class SurfaceFiles
{
    /// <summary>The surfaces in the folders of some files, in ordinal order of path. What cannot be read is left out: whoever needs it sees that a name is missing.</summary>
    /// <param name="paths">The paths of <c>.facts</c> files.</param>
    public static IReadOnlyList<Surface> ReadBeside(IEnumerable<string> paths) =>
        [.. paths.Select(static path => Path.GetDirectoryName(path) ?? "").Distinct(StringComparer.Ordinal).SelectMany(ListIn).Order(StringComparer.Ordinal).Select(TryRead).OfType<Surface>()];

    /// <exception cref="UsageException">The file cannot be read, or is no surface.</exception>
    public static Surface Read(string path) =>
        Parse(Path.GetFileNameWithoutExtension(path), InputFile.Read(path).Text) ?? throw new UsageException($"{path} is no surface of facts; write one with facts surface FOLDER -o {Path.GetFileName(path)}.");

    /// <summary>The surface that a text is; null if it is none.</summary>
    public static Surface? Parse(string library, string text) => SurfaceFormat.Read(text) is { } parts ? Surface.Create(library, parts) : null;

    /// <summary>Writes a surface, unless the file has it already: what depends on its time is not made again.</summary>
    /// <exception cref="UsageException">The file cannot be written.</exception>
    public static void Write(string path, string surface)
    {
        if (TryRead(path) is not { } before || before != Parse(before.Library, surface))
            OutputFile.Write(path, surface, "choose another place.");
    }

    public static bool HasExtension(string path) => path.EndsWith(SurfaceFormat.Extension, StringComparison.OrdinalIgnoreCase);

    private static Surface? TryRead(string path)
    {
        try
        {
            return Read(path);
        }
        catch (UsageException)
        {
            return null;
        }
    }

    private static IEnumerable<string> ListIn(string folder)
    {
        try
        {
            return [.. Directory.EnumerateFiles(folder.Length == 0 ? "." : folder).Where(static path => HasExtension(path) && FolderLinks.StaysIn(Path.GetDirectoryName(path)!, path))];
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return [];
        }
    }
}
