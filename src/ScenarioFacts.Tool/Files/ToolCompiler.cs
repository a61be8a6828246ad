using ScenarioFacts.Language.Common;
using ScenarioFacts.Language.Compilation;
using ScenarioFacts.Language.Evidence;
using ScenarioFacts.Language.Text;
using ScenarioFacts.Tool.Terminal;

namespace ScenarioFacts.Tool.Files;

/// <summary>Compiles files with the texts and seals that they reference, incrementally across calls.</summary>
/// <param name="isOnce">Whether files are compiled only once, so that less is cached.</param>
internal sealed class ToolCompiler(string? sources, bool isOnce = false)
{
    private readonly FactCompiler _compiler = new(isOnce);
    private readonly SourceFolders _folders = new(sources, keepsFolded: !isOnce);
    private IReadOnlyList<InputText> _settings = [];
    private bool _isFirst = true;

    /// <summary>The texts and seals of the last compilation.</summary>
    public SourceLibrary Library { get; private set; } = SourceLibrary.Empty;

    /// <exception cref="UsageException">A text or seal cannot be read.</exception>
    /// <exception cref="OperationCanceledException">Cancellation was requested.</exception>
    public FactCompilation Compile(FactFiles files, CancellationToken cancellation)
    {
        if (_isFirst)
            HugePages.TryUse(files.Files);
        _isFirst = false;
        _compiler.References = files.References;
        return _compiler.Compile(
            files.Files,
            syntax =>
            {
                Take(_folders.GetLibrary(files.WithPaths(syntax), files.References));
                return Library;
            },
            Parallelism.Concurrent(cancellation)).With(EditorConfigFiles.GetSettings(EditorConfigFiles.Read(files.Paths)));
    }

    /// <summary>Compiles with the texts, seals and settings as last read.</summary>
    /// <exception cref="OperationCanceledException">Cancellation was requested.</exception>
    public FactCompilation CompileAsRead(FactFiles files, CancellationToken cancellation)
    {
        _compiler.References = files.References;
        return _compiler.Compile(files.Files, Library, cancellation).With(EditorConfigFiles.GetSettings(_settings));
    }

    /// <summary>Rereads texts and seals, and what the project has switched off.</summary>
    /// <returns>Whether any of them changed.</returns>
    /// <exception cref="UsageException">A text or seal cannot be read.</exception>
    public bool ReadSources(FactFiles files)
    {
        var settings = EditorConfigFiles.Read(files.Paths);
        var hasOthers = Take(_folders.GetLibrary(files.Files.Zip(files.Paths), files.References)) || !settings.SequenceEqual(_settings);
        _settings = settings;
        return hasOthers;
    }

    /// <summary>The folders that are searched for texts and seals.</summary>
    public IEnumerable<string> GetFolders(FactFiles files) =>
        files.Paths.Select(static path => Path.GetDirectoryName(path)!).Distinct(StringComparer.Ordinal)
            .SelectMany(folder => _folders.Of(Path.Combine(folder, "any")))
            .Distinct(StringComparer.Ordinal);

    private bool Take(SourceLibrary library)
    {
        if (library.Equals(Library))
            return false;
        Library = library;
        return true;
    }
}
