using ScenarioFacts.Language.Common;
using ScenarioFacts.Language.Declarations;
using ScenarioFacts.Language.Evidence;
using ScenarioFacts.Language.Evidence.Seals;
using ScenarioFacts.Language.Syntax;
using ScenarioFacts.Language.Text;
using ScenarioFacts.Tool.Terminal;

namespace ScenarioFacts.Tool.Files;

/// <summary>Where the texts and seals of sources are: beside the file that names them, else in the folder given, else in the nearest folder <c>seeds</c> upwards.</summary>
internal sealed class SourceFolders
{
    private const string SeedsFolder = "seeds";

    private readonly string? _given;
    private readonly bool _keepsFolded;

    /// <param name="keepsFolded">Whether the texts are asked again and again.</param>
    /// <exception cref="UsageException">The folder given is not there.</exception>
    public SourceFolders(string? given, bool keepsFolded = true)
    {
        if (given is not null && !Directory.Exists(given))
            throw new UsageException($"--sources takes a folder that is there, and ‘{given}’ is none.");
        _given = given;
        _keepsFolded = keepsFolded;
    }

    /// <summary>Each text and seal that a source of the files names. Two of one name are both there, so that the compiler can refuse them.</summary>
    public SourceLibrary GetLibrary(IEnumerable<(InputText File, string Path)> files) => GetLibrary(files, TextNames);

    /// <summary>The same of files that are read already.</summary>
    public SourceLibrary GetLibrary(IEnumerable<(FileSyntax File, string Path)> files) => GetLibrary(files, TextNames);

    /// <summary>The paths of the texts and seals that are there, of those that a file names.</summary>
    public IEnumerable<string> Find(string path, IEnumerable<string> texts)
    {
        var folders = Of(path).ToList();
        return
            from text in texts
            from name in new[] { text, SealDocument.GetFileName(text) }
            let found = folders.Select(folder => Path.Combine(folder, name)).FirstOrDefault(File.Exists)
            where found is not null
            select found;
    }

    /// <summary>The texts that the sources of a file name; never a path that leads elsewhere.</summary>
    public static IEnumerable<string> TextNames(InputText file) => TextNames(Parser.Parse(file));

    /// <inheritdoc cref="TextNames(InputText)"/>
    public static IEnumerable<string> TextNames(FileSyntax file) =>
        from fact in file.Facts
        from claim in fact.Claims
        where claim.Line.Field.Reads(CoreFields.Text)
        let name = claim.Line.Items[0].Text?.Value
        where !string.IsNullOrEmpty(name) && IsBareName(name)
        select name;

    /// <summary>The folders that are looked into for the sources of a file, in that order.</summary>
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

    private SourceLibrary GetLibrary<T>(IEnumerable<(T File, string Path)> files, Func<T, IEnumerable<string>> namesOf)
    {
        var found = Parallelism.Concurrent().Map([.. files], file => Find(file.Path, namesOf(file.File)).ToList());
        var paths = found.SelectMany(static path => path).DistinctBy(Path.GetFullPath, StringComparer.Ordinal).ToList();
        return SourceLibrary.Create(Parallelism.Concurrent().Map(paths, InputFile.Read), _keepsFolded);
    }

    /// <summary>Nothing that a file says leads out of the folders.</summary>
    private static bool IsBareName(string name) =>
        name.IndexOfAny(['/', '\\', '\0']) < 0 && name is not ("." or "..") && Path.GetFileName(name) == name;
}
