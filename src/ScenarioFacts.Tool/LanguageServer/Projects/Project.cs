using ScenarioFacts.Language.Common;
using ScenarioFacts.Language.Compilation;
using ScenarioFacts.Language.Configuration;
using ScenarioFacts.Language.Evidence;
using ScenarioFacts.Language.Surfaces;
using ScenarioFacts.Language.Text;
using ScenarioFacts.Tool.Files;

namespace ScenarioFacts.Tool.LanguageServer.Projects;

/// <summary>Files that are compiled together: those on the disk, overlaid by the open documents.</summary>
/// <param name="stored">Null for an unsaved document.</param>
internal sealed class Project(DiskFiles? stored)
{
    private readonly FactCompiler _compiler = new();
    private List<InputText> _files = [];
    private Analysis? _analysis;
    private SeveritySettings? _severities;
    private HashSet<string?> _folders = [];
    private IReadOnlyList<Surface>? _references;

    public SourceTexts Sources { get; } = new();

    /// <summary>Compiles the files; returns the previous result if nothing changed.</summary>
    /// <param name="open">The project's open documents.</param>
    public Analysis Analyse(IReadOnlyList<Document> open, Documents all, CancellationToken cancellation)
    {
        var files = FilesWith(open);
        if (_analysis is { } last && HasSourcesOf(last) && _severities is not null && _references is not null && files.SequenceEqual(_files, ReferenceEqualityComparer.Instance))
            return _analysis = ReferenceEquals(last.Documents, all) ? last : last.With(all);
        _compiler.References = _references = GetReferences(files);
        var compilation = _compiler.Compile(files, syntax => stored is null ? SourceLibrary.Empty : Sources.GetLibrary(syntax, _references), Parallelism.Concurrent(cancellation));
        _files = files;
        return _analysis = new Analysis(compilation.With(GetSeverities(files)), Sources.Files, all);
    }

    /// <summary>What the project has switched off: read again where a file is in another folder than those of before.</summary>
    private SeveritySettings GetSeverities(List<InputText> files)
    {
        var paths = files.Select(static file => file.Path).Where(Path.IsPathRooted).DistinctBy(Path.GetDirectoryName).ToList();
        var folders = paths.Select(Path.GetDirectoryName).ToHashSet(StringComparer.Ordinal);
        if (_severities is null || !folders.IsSubsetOf(_folders))
            (_severities, _folders) = (EditorConfigFiles.GetSettings(EditorConfigFiles.Read(paths)), folders);
        return _severities;
    }

    /// <summary>The surfaces beside the files: read again as the project's settings are.</summary>
    private IReadOnlyList<Surface> GetReferences(List<InputText> files) =>
        _references is { } known && files.Select(static file => Path.GetDirectoryName(file.Path)).ToHashSet(StringComparer.Ordinal).IsSubsetOf(_folders)
            ? known
            : SurfaceFiles.ReadBeside(files.Select(static file => file.Path).Where(Path.IsPathRooted));

    /// <summary>Whether texts and seals are still those of an analysis. They may have been read again by a compilation that was then canceled.</summary>
    private bool HasSourcesOf(Analysis last) => stored is null || (!Sources.IsStale && ReferenceEquals(Sources.Library, last.Library));

    /// <summary>Invalidates what was read from the disk.</summary>
    public void Refresh(DiskChange change)
    {
        if (change.IsOfTexts)
            Sources.Forget();
        if (change.IsOfTexts || change.IsOfPlaces)
            (_severities, _references) = (null, null);
        if (stored is null)
            return;
        if (change.IsOfPlaces)
            stored.ListAgain();
        if (change.Paths is null)
            stored.ReadAllAgain();
        foreach (var path in change.Paths ?? [])
            stored.ReadAgain(path);
    }

    /// <summary>Whether a file on the disk is one of this scenario.</summary>
    public bool HasStored(string scenario) => stored?.Paths.Any(path => stored.Find(path) is { } file && IsOf(file.Text, "scenario " + scenario)) == true;

    /// <summary>Whether a line begins so, as the header of a file does.</summary>
    private static bool IsOf(string text, string header)
    {
        for (var at = text.IndexOf(header, StringComparison.Ordinal); at >= 0; at = text.IndexOf(header, at + 1, StringComparison.Ordinal))
        {
            if ((at == 0 || text[at - 1] is '\n' or '\uFEFF') && (at + header.Length == text.Length || char.IsWhiteSpace(text[at + header.Length])))
                return true;
        }

        return false;
    }

    private List<InputText> FilesWith(IReadOnlyList<Document> open)
    {
        var opened = open.ToDictionary(static document => document.Path, static document => document.Source, StringComparer.Ordinal);
        var files = new List<InputText>(opened.Values);
        foreach (var path in stored?.Paths ?? [])
        {
            if (!opened.ContainsKey(path) && stored!.Find(path) is { } file)
                files.Add(file);
        }

        return files;
    }
}
