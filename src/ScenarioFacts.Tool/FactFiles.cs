using ScenarioFacts.Language;
using ScenarioFacts.Language.Evidence;
using ScenarioFacts.Language.Syntax;
using ScenarioFacts.Language.Text;

namespace ScenarioFacts.Tool;

/// <summary>The <c>.facts</c> files that a command works on, and the texts and seals of their sources.</summary>
internal sealed class FactFiles
{
    private const string Extension = ".facts";
    private const string SeedsFolder = "seeds";

    private readonly List<string> _paths;

    private FactFiles(List<string> paths)
    {
        _paths = paths;
        Files = [.. paths.Select(Read)];
    }

    public IReadOnlyList<SourceFile> Files { get; }

    /// <summary>The files named, and all <c>.facts</c> files in the folders named.</summary>
    /// <exception cref="UsageException">A path is not there, or nothing was found.</exception>
    public static FactFiles In(IEnumerable<string> paths)
    {
        var found = paths.SelectMany(Expand).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        return found.Count > 0 ? new FactFiles(found) : throw new UsageException("There is no .facts file here; name a file or a folder that has some.");
    }

    /// <summary>Reads a file as UTF-8 (or as its byte order mark says); what is none of it becomes U+FFFD, which the compiler reports.</summary>
    /// <exception cref="UsageException">The file cannot be read.</exception>
    public static SourceFile Read(string path)
    {
        try
        {
            return new SourceFile(path.Replace('\\', '/'), File.ReadAllText(path));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"{path} cannot be read: {error.Message}");
        }
    }

    public FactCompilation Compile(string? sources) => FactCompiler.Compile(Files, Library(sources));

    /// <summary>Each text and seal that a source names: beside the file, else in the folder given, else in the nearest folder <c>seeds</c> upwards.</summary>
    private SourceLibrary Library(string? sources)
    {
        var files = new Dictionary<string, SourceFile>(StringComparer.Ordinal);
        for (var i = 0; i < Files.Count; i++)
        {
            var folders = Folders(_paths[i], sources).ToList();
            foreach (var name in TextNames(Files[i]).SelectMany(static text => new[] { text, Seal.FileNameOf(text) }))
            {
                if (files.ContainsKey(name))
                    continue;
                var path = folders.Select(folder => Path.Combine(folder, name)).FirstOrDefault(File.Exists);
                if (path is not null)
                    files.Add(name, Read(path));
            }
        }

        return SourceLibrary.Create(files.Values);
    }

    private static IEnumerable<string> Folders(string path, string? sources)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        yield return folder;
        if (sources is not null)
            yield return sources;
        for (var above = new DirectoryInfo(folder); above is not null; above = above.Parent)
        {
            var seeds = Path.Combine(above.FullName, SeedsFolder);
            if (!Directory.Exists(seeds))
                continue;
            yield return seeds;
            yield break;
        }
    }

    /// <summary>Bare file names only: nothing that a file says leads out of those folders.</summary>
    private static IEnumerable<string> TextNames(SourceFile file) =>
        from fact in Parser.Parse(file).Facts
        from claim in fact.Claims
        where claim.Line.Field.Reads("text")
        let name = claim.Line.Items[0].Text?.Value
        where !string.IsNullOrEmpty(name) && name.IndexOfAny(['/', '\\', '\0']) < 0 && name is not ("." or "..")
        select name;

    private static IEnumerable<string> Expand(string path)
    {
        if (Directory.Exists(path))
            return Directory.EnumerateFiles(path, "*" + Extension, SearchOption.AllDirectories);
        return File.Exists(path) ? [path] : throw new UsageException($"{path} is neither a file nor a folder.");
    }
}
