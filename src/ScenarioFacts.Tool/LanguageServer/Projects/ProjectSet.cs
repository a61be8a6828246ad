using ScenarioFacts.Tool.Files;

namespace ScenarioFacts.Tool.LanguageServer.Projects;

/// <summary>
/// Which files are compiled together: all in the workspace's folders, as <c>facts check</c> finds them there; outside them, those of one folder;
/// and what was never saved, by itself. Used by one thread alone.
/// </summary>
internal sealed class ProjectSet
{
    /// <summary>No path is empty: this one stands for the folders of the workspace.</summary>
    private const string Workspace = "";

    private readonly Dictionary<string, Project> _projects = new(StringComparer.Ordinal);
    private readonly Dictionary<string, bool> _isOfWorkspace = new(StringComparer.Ordinal);
    private IReadOnlyList<string> _folders = [];
    private string? _sources;

    /// <summary>The folders of the workspace are others.</summary>
    public void SetFolders(IReadOnlyList<string> folders)
    {
        _folders = [.. folders.Select(static folder => folder.TrimEnd('/'))];
        _projects.Remove(Workspace);
        _isOfWorkspace.Clear();
        if (folders.Count > 0)
            _ = ProjectOf(Workspace);
    }

    /// <summary>The folder that holds texts beside the usual ones; null for none.</summary>
    public void SetSources(string? folder)
    {
        _sources = folder;
        foreach (var project in _projects.Values)
            project.Sources.LookIn(folder);
    }

    /// <summary>Something happened to files on the disk.</summary>
    public void Refresh(StoredChange change)
    {
        if (change.IsOfPlaces)
            _isOfWorkspace.Clear();
        foreach (var project in _projects.Values)
            project.Refresh(change);
    }

    /// <summary>The project of a document.</summary>
    public Analysis Analyse(Document document, Documents documents, CancellationToken cancellation) =>
        Analyse(KeyOf(document), documents, cancellation);

    /// <summary>All projects that there are with these documents. A document that was the last of its project takes it along.</summary>
    public IEnumerable<Analysis> AnalyseAll(Documents documents, CancellationToken cancellation)
    {
        var keys = documents.All.Select(KeyOf).ToHashSet(StringComparer.Ordinal);
        if (_folders.Count > 0)
            keys.Add(Workspace);
        foreach (var gone in _projects.Keys.Except(keys, StringComparer.Ordinal).ToList())
            _projects.Remove(gone);
        foreach (var key in keys.Order(StringComparer.Ordinal))
            yield return Analyse(key, documents, cancellation);
    }

    private Analysis Analyse(string key, Documents documents, CancellationToken cancellation) =>
        ProjectOf(key).Analyse([.. documents.All.Where(document => KeyOf(document) == key)], documents, cancellation);

    private Project ProjectOf(string key)
    {
        if (!_projects.TryGetValue(key, out var project))
        {
            project = new Project(key == Workspace ? new StoredFiles(() => _folders.SelectMany(static folder => FactFiles.ReadableBelow(folder.Length == 0 ? "/" : folder))) : Path.IsPathRooted(key) ? new StoredFiles(() => FilesIn(key)) : null);
            project.Sources.LookIn(_sources);
            _projects.Add(key, project);
        }

        return project;
    }

    /// <summary>The workspace, the folder of the document, or, where it has none, the document itself.</summary>
    private string KeyOf(Document document) =>
        !document.IsFile ? document.Path
        : IsOfWorkspace(document.Path) ? Workspace
        : FolderOf(document.Path);

    private bool IsOfWorkspace(string path)
    {
        if (!_isOfWorkspace.TryGetValue(path, out var known))
            _isOfWorkspace.Add(path, known = _folders.Any(folder => IsFoundFrom(folder, path)));
        return known;
    }

    /// <summary>Whether a search from the folder comes to the path.</summary>
    private static bool IsFoundFrom(string folder, string path)
    {
        if (!path.StartsWith(folder + "/", StringComparison.Ordinal))
            return false;
        for (var above = FolderOf(path); above.Length > folder.Length; above = FolderOf(above))
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

    private static string FolderOf(string path) => path[..Math.Max(path.LastIndexOf('/'), 0)] is { Length: > 0 } folder ? folder : "/";

    private static IEnumerable<string> FilesIn(string folder)
    {
        try
        {
            return [.. Directory.GetFiles(folder).Where(static file => file.EndsWith(FactFiles.Extension, StringComparison.Ordinal))];
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return [];
        }
    }
}
