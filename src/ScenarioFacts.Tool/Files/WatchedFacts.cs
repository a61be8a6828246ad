using ScenarioFacts.Language.Compilation;
using ScenarioFacts.Language.Surfaces;
using ScenarioFacts.Language.Text;
using ScenarioFacts.Tool.Terminal;

namespace ScenarioFacts.Tool.Files;

/// <summary>Compiles, and compiles again whenever facts, texts or seals change, until Ctrl-C.</summary>
/// <param name="references">Files with surfaces, beside those that lie beside the facts.</param>
/// <param name="show">Shows each compilation.</param>
/// <param name="tell">Tells what keeps files from being read, once.</param>
internal sealed class WatchedFacts(IReadOnlyList<string> paths, IReadOnlyList<string> references, string? sources, CommandContext terminal, Action<FactCompilation> show, Action<UsageException> tell)
{
    private readonly ToolCompiler _compiling = new(sources);
    private IReadOnlyList<InputText> _files = [];
    private IReadOnlyList<Surface> _references = [];
    private IReadOnlyList<(string Folder, bool WithBelow)> _sourceFolders = [];
    private bool _hasCompiled;
    private string? _trouble;

    /// <exception cref="UsageException">The paths cannot be read at the start; later failures are told and retried.</exception>
    /// <exception cref="OperationCanceledException">Cancellation was requested.</exception>
    public void Run()
    {
        using var folders = new FolderWatch();
        while (true)
        {
            CompileAgain(folders);
            folders.Wait(looksAgain: _trouble is not null, terminal.Cancellation);
        }
    }

    private void CompileAgain(FolderWatch folders)
    {
        try
        {
            if (LongRunningTask.Of(terminal, "Checking", cancellation => Compile(folders, cancellation)) is not { } compilation)
                return;
            show(compilation);
            (_hasCompiled, _trouble) = (true, null);
        }
        catch (UsageException trouble) when (_hasCompiled)
        {
            if (_trouble != trouble.Message)
                tell(trouble);
            _trouble = trouble.Message;
        }
    }

    /// <summary>Reads the files, and compiles them only if they or their texts and seals changed; otherwise returns null.</summary>
    private FactCompilation? Compile(FolderWatch folders, CancellationToken cancellation)
    {
        // Watch before reading, so that no change is missed.
        folders.Watch([.. FoldersNamed(), .. _sourceFolders]);
        var files = FactFiles.Load(paths, references);
        var hasOthers = _compiling.ReadSources(files) | !files.Files.SequenceEqual(_files) | !files.References.SequenceEqual(_references);
        (_files, _references) = (files.Files, files.References);
        _sourceFolders = [.. _compiling.GetFolders(files).Select(static folder => (folder.Length == 0 ? "." : folder, false)).Except(FoldersNamed())];
        folders.Watch([.. FoldersNamed(), .. _sourceFolders]);
        return hasOthers || _trouble is not null || !_hasCompiled ? _compiling.CompileAsRead(files, cancellation) : null;
    }

    private IEnumerable<(string Folder, bool WithBelow)> FoldersNamed() => paths.Concat(references)
        .Select(static path => Directory.Exists(path) ? (path, true) : (Path.GetDirectoryName(Path.GetFullPath(path))!, false))
        .Distinct();
}
