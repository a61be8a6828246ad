using ScenarioFacts.Language.Syntax;
using ScenarioFacts.Tool.Files;

namespace ScenarioFacts.Tool.LanguageServer.Projects;

/// <summary>
/// Assigns documents to projects, the units of compilation: each folder of the workspace, searched like <c>facts check</c>; outside them, a single folder;
/// and an unsaved document alone, unless a folder of the workspace has its scenario. Not thread-safe: used by one thread only.
/// </summary>
internal sealed class ProjectSet
{
    /// <summary>What the key of a workspace folder begins with; no path does.</summary>
    private const string Workspace = "\0";

    private readonly Dictionary<string, Project> _projects = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string?> _folderOf = new(StringComparer.Ordinal);
    private IReadOnlyList<string> _folders = [];
    private string? _sources;

    /// <summary>Sets the workspace's folders. A drive root is not searched: a file there belongs to the project of its folder.</summary>
    public void SetFolders(IReadOnlyList<string> folders)
    {
        var all = folders.Select(static folder => folder.TrimEnd('/')).Where(static folder => folder.Contains('/', StringComparison.Ordinal)).Distinct(StringComparer.Ordinal).ToList();
        // What a folder of the workspace is searched for already belongs to that one.
        _folders = all.FindAll(folder => !all.Exists(other => other != folder && IsFoundFrom(other, folder + "/any")));
        foreach (var key in _projects.Keys.Where(static key => key.StartsWith(Workspace, StringComparison.Ordinal)).ToList())
            _projects.Remove(key);
        _folderOf.Clear();
    }

    /// <summary>Sets an additional folder with texts; null for none.</summary>
    public void SetSources(string? folder)
    {
        _sources = folder;
        foreach (var project in _projects.Values)
            project.Sources.LookIn(folder);
    }

    /// <summary>Invalidates what was read from the disk.</summary>
    public void Refresh(DiskChange change)
    {
        if (change.IsOfPlaces)
            _folderOf.Clear();
        foreach (var project in _projects.Values)
            project.Refresh(change);
    }

    /// <summary>Analyzes the project of a document.</summary>
    public Analysis Analyse(Document document, Documents documents, CancellationToken cancellation) =>
        Analyse(GetKey(document), documents, cancellation);

    /// <summary>Analyzes the projects of these documents. Projects without open documents are removed, except the workspace.</summary>
    public IEnumerable<Analysis> AnalyseAll(Documents documents, CancellationToken cancellation)
    {
        var keys = documents.All.Select(GetKey).ToHashSet(StringComparer.Ordinal);
        keys.UnionWith(_folders.Select(static folder => Workspace + folder));
        foreach (var gone in _projects.Keys.Except(keys, StringComparer.Ordinal).ToList())
            _projects.Remove(gone);
        foreach (var key in keys.Order(StringComparer.Ordinal))
            yield return Analyse(key, documents, cancellation);
    }

    private Analysis Analyse(string key, Documents documents, CancellationToken cancellation) =>
        GetProject(key).Analyse([.. documents.All.Where(document => GetKey(document) == key)], documents, cancellation);

    private Project GetProject(string key)
    {
        if (!_projects.TryGetValue(key, out var project))
        {
            project = new Project(
                key.StartsWith(Workspace, StringComparison.Ordinal) ? new DiskFiles(() => FactFiles.ReadableBelow(key[Workspace.Length..]))
                : Path.IsPathRooted(key) ? new DiskFiles(() => FilesIn(key))
                : null);
            project.Sources.LookIn(_sources);
            _projects.Add(key, project);
        }

        return project;
    }

    /// <summary>The folder of the workspace, the folder of the document, or, if it is not a file, the document itself.</summary>
    private string GetKey(Document document)
    {
        if (FindFolder(document) is { } folder)
            return Workspace + folder;
        return document.IsFile ? GetFolder(document.Path) : document.Path;
    }

    private string? FindFolder(Document document)
    {
        if (!document.IsFile)
            return GetScenario(document) is { } scenario ? _folders.FirstOrDefault(folder => GetProject(Workspace + folder).HasStored(scenario)) : null;
        if (!_folderOf.TryGetValue(document.Path, out var cached))
            _folderOf.Add(document.Path, cached = _folders.FirstOrDefault(folder => IsFoundFrom(folder, document.Path)));
        return cached;
    }

    private static string? GetScenario(Document document) =>
        Parser.Parse(document.Source).Header is { Keyword.Kind: TokenKind.Scenario } header ? header.Name.Text : null;

    /// <summary>Whether a recursive search of the folder would find the path.</summary>
    private static bool IsFoundFrom(string folder, string path)
    {
        if (!path.StartsWith(folder + "/", StringComparison.Ordinal))
            return false;
        for (var above = GetFolder(path); above.Length > folder.Length; above = GetFolder(above))
        {
            if (FactFiles.IsLeftOut(above[(above.LastIndexOf('/') + 1)..]) || IsLink(above))
                return false;
        }

        return true;
    }

    private static bool IsLink(string folder)
    {
        try
        {
            return File.GetAttributes(folder).HasFlag(FileAttributes.ReparsePoint);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            return false;
        }
    }

    /// <summary>Keeps the trailing slash of a drive root.</summary>
    private static string GetFolder(string path) => path[..Math.Max(path.LastIndexOf('/'), 0)] is var folder && folder is "" or [.., ':'] ? folder + "/" : folder;

    private static IEnumerable<string> FilesIn(string folder)
    {
        try
        {
            return [.. Directory.GetFiles(folder).Where(FactFiles.IsFacts)];
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return [];
        }
    }
}
