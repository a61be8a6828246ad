using ScenarioFacts.Tool.Files;

namespace ScenarioFacts.Tool.LanguageServer.Projects;

/// <summary>
/// Assigns documents to projects, the units of compilation: the workspace's folders, searched like <c>facts check</c>; outside them, a single folder;
/// and each unsaved document alone. Not thread-safe: used by one thread only.
/// </summary>
internal sealed class ProjectSet
{
    /// <summary>The key of the workspace project; never a path, since paths are not empty.</summary>
    private const string Workspace = "";

    private readonly Dictionary<string, Project> _projects = new(StringComparer.Ordinal);
    private readonly Dictionary<string, bool> _isOfWorkspace = new(StringComparer.Ordinal);
    private IReadOnlyList<string> _folders = [];
    private string? _sources;

    /// <summary>Sets the workspace's folders. A drive root is not searched: a file there belongs to the project of its folder.</summary>
    public void SetFolders(IReadOnlyList<string> folders)
    {
        _folders = [.. folders.Select(static folder => folder.TrimEnd('/')).Where(static folder => folder.Contains('/', StringComparison.Ordinal))];
        _projects.Remove(Workspace);
        _isOfWorkspace.Clear();
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
            _isOfWorkspace.Clear();
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
        if (_folders.Count > 0)
            keys.Add(Workspace);
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
            project = new Project(key == Workspace ? new DiskFiles(() => _folders.SelectMany(FactFiles.ReadableBelow)) : Path.IsPathRooted(key) ? new DiskFiles(() => FilesIn(key)) : null);
            project.Sources.LookIn(_sources);
            _projects.Add(key, project);
        }

        return project;
    }

    /// <summary>The workspace, the folder of the document, or, if it is not a file, the document itself.</summary>
    private string GetKey(Document document) =>
        !document.IsFile ? document.Path
        : IsOfWorkspace(document.Path) ? Workspace
        : GetFolder(document.Path);

    private bool IsOfWorkspace(string path)
    {
        if (!_isOfWorkspace.TryGetValue(path, out var cached))
            _isOfWorkspace.Add(path, cached = _folders.Any(folder => IsFoundFrom(folder, path)));
        return cached;
    }

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
