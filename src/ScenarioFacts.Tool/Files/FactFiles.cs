using ScenarioFacts.Language.Common;
using ScenarioFacts.Language.Compilation;
using ScenarioFacts.Language.Evidence;
using ScenarioFacts.Language.Surfaces;
using ScenarioFacts.Language.Syntax;
using ScenarioFacts.Language.Text;
using ScenarioFacts.Tool.Terminal;

namespace ScenarioFacts.Tool.Files;

/// <summary>The <c>.facts</c> files that a command processes.</summary>
internal sealed class FactFiles
{
    public const string Extension = ".facts";

    /// <summary>Excluded by the build too: copies there would declare everything twice.</summary>
    private static readonly string[] BuildFolders = ["bin", "obj"];

    private FactFiles(IReadOnlyList<string> paths, IReadOnlyList<InputText> files, IReadOnlyList<Surface> references)
    {
        Paths = paths;
        Files = files;
        References = references;
    }

    public IReadOnlyList<InputText> Files { get; }

    /// <summary>The path of each file.</summary>
    public IReadOnlyList<string> Paths { get; }

    /// <summary>What other projects export: the surfaces beside the files, and those that were named.</summary>
    public IReadOnlyList<Surface> References { get; }

    /// <summary>Loads the given files, and all <c>.facts</c> files in the given folders and their subfolders.</summary>
    /// <exception cref="UsageException">A path does not exist or cannot be read, or no files were found.</exception>
    public static FactFiles Load(IEnumerable<string> paths) => Load(paths, []);

    /// <inheritdoc cref="Load(IEnumerable{string})"/>
    /// <param name="references">Further files with surfaces.</param>
    public static FactFiles Load(IEnumerable<string> paths, IReadOnlyList<string> references)
    {
        var named = paths.ToList();
        return TryIn(named, references) ?? throw new UsageException($"There is no {Extension} file in {string.Join(", ", named.Select(Show))}; name a file or a folder that has some.");
    }

    /// <summary>The same; returns null if there are none.</summary>
    /// <exception cref="UsageException">A path does not exist or cannot be read.</exception>
    public static FactFiles? TryIn(IEnumerable<string> paths) => TryIn(paths, []);

    private static FactFiles? TryIn(IEnumerable<string> paths, IReadOnlyList<string> references)
    {
        var found = paths.SelectMany(Expand).DistinctBy(Path.GetFullPath, StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        return found.Count > 0 ? new FactFiles(found, Parallelism.Concurrent().Map(found, InputFile.Read), [.. SurfaceFiles.ReadBeside(found).Concat(references.Select(SurfaceFiles.Read)).Distinct()]) : null;
    }

    /// <summary>The same files with other contents.</summary>
    public FactFiles With(IReadOnlyList<InputText> files) => new(Paths, files, References);

    /// <summary>The same files with further surfaces.</summary>
    /// <param name="left">The names of surfaces that are left out where they lie beside the files: an earlier run may have written them.</param>
    public FactFiles WithReferences(IReadOnlyList<Surface> surfaces, IReadOnlySet<string> left) =>
        new(Paths, Files, [.. References.Where(beside => !left.Contains(beside.Library)), .. surfaces]);

    /// <summary>Compiles the files in parallel, with the texts and seals that they name.</summary>
    /// <exception cref="UsageException">The given folder does not exist, or a file cannot be read.</exception>
    public FactCompilation Compile(string? sources) => new ToolCompiler(sources, isOnce: true).Compile(this, CancellationToken.None);

    /// <summary>Pairs each parsed file with its path.</summary>
    public IEnumerable<(FileSyntax File, string Path)> WithPaths(IEnumerable<FileSyntax> syntax)
    {
        var paths = Files.Zip(Paths).ToDictionary(static file => file.First.Path, static file => file.Second, StringComparer.Ordinal);
        return syntax.Select(file => (file, paths[file.File.Path]));
    }

    /// <summary>Loads the available texts and seals that the files name.</summary>
    /// <exception cref="UsageException">The given folder does not exist, or a file cannot be read.</exception>
    public SourceLibrary Library(string? sources) => new SourceFolders(sources).GetLibrary(Files.Zip(Paths), References);

    /// <summary>The paths of all <c>.facts</c> files in a folder and its subfolders; unreadable folders are skipped.</summary>
    public static IEnumerable<string> ReadableBelow(string folder) => FilesBelow(folder, static _ => []).Where(file => FolderLinks.StaysIn(folder, file));

    /// <summary>Whether a path has the extension, in any case as for the build.</summary>
    public static bool HasExtension(string path) => path.EndsWith(Extension, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a file of a folder is one of its <c>.facts</c> files. Hidden ones are locks and leftovers of editors and archives.</summary>
    public static bool IsFacts(string path) => HasExtension(path) && !Path.GetFileName(path).StartsWith('.');

    /// <summary>Whether a folder of this name is excluded from the search.</summary>
    public static bool IsLeftOut(string folder) => folder.StartsWith('.') || BuildFolders.Contains(folder, StringComparer.Ordinal);

    private static IEnumerable<string> Expand(string path)
    {
        if (Directory.Exists(path))
            return NoneLinkedOutOf(path, FilesBelow(path, static folder => throw new UsageException($"The folder {Show(folder)} cannot be read; ask for the right to read it, or name the files in it that can be.")));
        if (!File.Exists(path))
            throw new UsageException($"{Show(path)} is neither a file nor a folder; name one that is there.");
        return HasExtension(path)
            ? [path]
            : throw new UsageException($"{path} is no {Extension} file; name one, or a folder that has some.");
    }

    /// <summary>Whoever names a folder does not mean the files elsewhere that links in it lead to.</summary>
    private static IEnumerable<string> NoneLinkedOutOf(string folder, IEnumerable<string> files) => files.Select(file => FolderLinks.StaysIn(folder, file) ? file
        : throw new UsageException($"{file} is a link that leads out of {Show(folder)}; remove it, or name the file that it leads to."));

    /// <param name="unreadable">Called for a folder that cannot be read.</param>
    private static IEnumerable<string> FilesBelow(string folder, Func<string, IEnumerable<string>> unreadable)
    {
        try
        {
            // Do not follow links to folders: they may form cycles or lead to the same files by another path.
            var below =
                from child in Directory.GetDirectories(folder)
                where !IsLeftOut(Path.GetFileName(child)) && !File.GetAttributes(child).HasFlag(FileAttributes.ReparsePoint)
                from file in FilesBelow(child, unreadable)
                select file;
            var own =
                from file in Directory.GetFiles(folder)
                where IsFacts(file)
                select file.StartsWith(Here, StringComparison.Ordinal) ? file[Here.Length..] : file;
            return [.. own, .. below];
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return unreadable(folder);
        }
    }

    private static string Here { get; } = "." + Path.DirectorySeparatorChar;

    private static string Show(string path) => path is "." ? "this folder" : path.Length == 0 ? "‘’" : path;
}
