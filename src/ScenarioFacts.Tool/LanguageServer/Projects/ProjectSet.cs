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

    /// <summary>The folders of the workspace are others. One that is a whole disk is no project: a file there is read with those of its folder.</summary>
    public void SetFolders(IReadOnlyList<string> folders)
    {
        _folders = [.. folders.Select(static folder => folder.TrimEnd('/')).Where(static folder => folder.Contains('/', StringComparison.Ordinal))];
        _projects.Remove(Workspace);
        _isOfWorkspace.Clear();
    }

    /// <summary>The folder that holds texts beside the usual ones; null for none.</summary>
    public void SetSources(string? folder)
    {
        _sources = folder;
        foreach (var project in _projects.Values)
            project.Sources.LookIn(folder);
    }

    /// <summary>Something happened to files on the disk.</summary>
    public void Refresh(DiskChange change)
    {
        if (change.IsOfPlaces)
            _isOfWorkspace.Clear();
        foreach (var project in _projects.Values)
            project.Refresh(change);
    }

    /// <summary>The project of a document.</summary>
    public Analysis Analyse(Document document, Documents documents, CancellationToken cancellation) =>
        Analyse(GetKey(document), documents, cancellation);

    /// <summary>All projects that there are with these documents. A document that was the last of its project takes it along.</summary>
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

    /// <summary>The workspace, the folder of the document, or, where it has none, the document itself.</summary>
    private string GetKey(Document document) =>
        !document.IsFile ? document.Path
        : IsOfWorkspace(document.Path) ? Workspace
        : GetFolder(document.Path);

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

    /// <summary>A disk as a whole keeps its slash.</summary>
    private static string GetFolder(string path) => path[..Math.Max(path.LastIndexOf('/'), 0)] is var folder && folder is "" or [.., ':'] ? folder + "/" : folder;

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
