using ScenarioFacts.Language.Common;
using ScenarioFacts.Language.Declarations;
using ScenarioFacts.Language.Evidence;
using ScenarioFacts.Language.Evidence.Seals;
using ScenarioFacts.Language.Surfaces;
using ScenarioFacts.Language.Syntax;
using ScenarioFacts.Language.Text;
using ScenarioFacts.Tool.Terminal;

namespace ScenarioFacts.Tool.Files;

/// <summary>Locates the texts and seals of sources: beside the file that names them, otherwise in the given folder, otherwise in the nearest <c>seeds</c> folder upwards.</summary>
internal sealed class SourceFolders
{
    private const string SeedsFolder = "seeds";

    private readonly string? _given;
    private readonly bool _keepsFolded;

    /// <param name="keepsFolded">Whether to cache folded texts, for repeated queries.</param>
    /// <exception cref="UsageException">The given folder does not exist.</exception>
    public SourceFolders(string? given, bool keepsFolded = true)
    {
        if (given is not null && !Directory.Exists(given))
            throw new UsageException($"--sources takes a folder that is there, and ‘{given}’ is none.");
        _given = given;
        _keepsFolded = keepsFolded;
    }

    /// <summary>Loads each text and seal that a source of the files names. Two with the same name are both included, so that the compiler can report them.</summary>
    /// <param name="references">Surfaces, whose sources have their texts and seals beside the files that quote them.</param>
    public SourceLibrary GetLibrary(IEnumerable<(InputText File, string Path)> files, IReadOnlyList<Surface> references) => GetLibrary([.. files], TextNames, references);

    /// <summary>The same for parsed files.</summary>
    public SourceLibrary GetLibrary(IEnumerable<(FileSyntax File, string Path)> files, IReadOnlyList<Surface> references) => GetLibrary([.. files], TextNames, references);

    /// <summary>The paths of the existing texts and seals among those that a file names.</summary>
    public IEnumerable<string> Find(string path, IEnumerable<string> texts) => Find([.. Of(path)], texts);

    /// <summary>The paths of the existing texts and seals of the sources of surfaces, but for those that the files name themselves and that are found already.</summary>
    /// <param name="paths">The paths of the files.</param>
    public IEnumerable<string> FindReferenced(IEnumerable<string> paths, IReadOnlyList<Surface> references, IEnumerable<string> found)
    {
        if (references.Count == 0)
            return [];
        var folders = paths.Select(static path => Path.GetDirectoryName(path)!).Distinct(StringComparer.Ordinal).SelectMany(folder => Of(Path.Combine(folder, "any"))).Distinct(StringComparer.Ordinal).ToList();
        var known = found.Select(Path.GetFileName).ToHashSet(StringComparer.Ordinal);
        return Find(folders, references.SelectMany(TextNames).Distinct(StringComparer.Ordinal)).Where(path => !known.Contains(Path.GetFileName(path)));
    }

    private static IEnumerable<string> Find(IReadOnlyList<string> folders, IEnumerable<string> texts) =>
        from text in texts
        from name in new[] { text, SealDocument.GetFileName(text) }
        let found = folders.Select(folder => Path.Combine(folder, name)).FirstOrDefault(static path => File.Exists(path) && FolderLinks.StaysIn(Path.GetDirectoryName(path)!, path))
        where found is not null
        select found;

    /// <summary>The text names in the sources of a file; bare file names only, never paths.</summary>
    public static IEnumerable<string> TextNames(InputText file) => TextNames(Parser.Parse(file));

    /// <inheritdoc cref="TextNames(InputText)"/>
    public static IEnumerable<string> TextNames(FileSyntax file)
    {
        foreach (var fact in file.Facts)
        {
            foreach (var claim in fact.Claims)
            {
                if (claim.Line.Field.Reads(CoreFields.Text) && claim.Line.Items[0].Text?.Value is { Length: > 0 } name && IsBareName(name) && IsText(name))
                    yield return name;
            }
        }
    }

    private static IEnumerable<string> TextNames(Surface surface) => surface.Files.SelectMany(static file => TextNames(new InputText(file.Name, file.Text)));

    /// <summary>The folders that are searched for the sources of a file, in order.</summary>
    public IEnumerable<string> Of(string path)
    {
        var folder = Path.GetDirectoryName(path)!;
        yield return folder;
        if (_given is not null)
            yield return _given;
        for (var above = new DirectoryInfo(Path.GetFullPath(folder.Length == 0 ? "." : folder)); above is not null; above = above.Parent)
        {
            var seeds = Path.Combine(above.FullName, SeedsFolder);
            if (!Directory.Exists(seeds))
                continue;
            yield return seeds;
            yield break;
        }
    }

    private SourceLibrary GetLibrary<T>(IReadOnlyList<(T File, string Path)> files, Func<T, IEnumerable<string>> namesOf, IReadOnlyList<Surface> references)
    {
        var found = Parallelism.Concurrent().Map(files, file => Find(file.Path, namesOf(file.File)).ToList()).SelectMany(static path => path).ToList();
        var paths = found.Concat(FindReferenced(files.Select(static file => file.Path), references, found)).DistinctBy(Path.GetFullPath, StringComparer.Ordinal).ToList();
        return SourceLibrary.Create(Parallelism.Concurrent().Map(paths, InputFile.Read), _keepsFolded);
    }

    /// <summary>Rejects hidden files, such as a <c>.env</c> whose lines a message would print, and facts, whose quotes would prove themselves.</summary>
    private static bool IsText(string name) => name[0] != '.' && !name.EndsWith(FactFiles.Extension, StringComparison.OrdinalIgnoreCase);

    /// <summary>Rejects paths, so that a file cannot reference anything outside the folders.</summary>
    private static bool IsBareName(string name) =>
        name.IndexOfAny(['/', '\\', '\0']) < 0 && name is not ("." or "..") && Path.GetFileName(name) == name;
}
