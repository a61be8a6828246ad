using System.Globalization;
using ScenarioFacts.Language.Compilation;
using ScenarioFacts.Language.Repairs;
using ScenarioFacts.Language.Text;
using ScenarioFacts.Tool.Files;
using ScenarioFacts.Tool.Rendering;
using ScenarioFacts.Tool.Terminal;
using Spectre.Console;

namespace ScenarioFacts.Tool.Commands.Check;

/// <summary>Checks, and rechecks whenever facts, texts or seals change, until Ctrl-C.</summary>
internal sealed class WatchedCheck(IReadOnlyList<string> paths, string? sources, CommandContext terminal)
{
    private readonly ToolCompiler _compiling = new(sources);
    private IReadOnlyList<InputText> _files = [];
    private IReadOnlyList<(string Folder, bool WithBelow)> _sourceFolders = [];
    private bool _hasChecked;
    private string? _trouble;

    /// <exception cref="UsageException">The paths cannot be read at the start; later failures are printed and retried.</exception>
    /// <exception cref="OperationCanceledException">Cancellation was requested.</exception>
    public void Run()
    {
        using var folders = new FolderWatch();
        while (true)
        {
            CheckAgain(folders);
            folders.Wait(looksAgain: _trouble is not null, terminal.Cancellation);
        }
    }

    private void CheckAgain(FolderWatch folders)
    {
        try
        {
            if (LongRunningTask.Of(terminal, "Checking", cancellation => Compile(folders, cancellation)) is { } compilation)
                Show(compilation);
        }
        catch (UsageException trouble) when (_hasChecked)
        {
            if (_trouble != trouble.Message)
                Show(trouble);
            _trouble = trouble.Message;
        }
    }

    /// <summary>Reads the files, and compiles them only if they or their texts and seals changed; otherwise returns null.</summary>
    private FactCompilation? Compile(FolderWatch folders, CancellationToken cancellation)
    {
        // Watch before reading, so that no change is missed.
        folders.Watch([.. FoldersNamed(), .. _sourceFolders]);
        var files = FactFiles.Load(paths);
        var hasOthers = _compiling.ReadSources(files) | !files.Files.SequenceEqual(_files);
        _files = files.Files;
        _sourceFolders = [.. _compiling.GetFolders(files).Select(static folder => (folder.Length == 0 ? "." : folder, false)).Except(FoldersNamed())];
        folders.Watch([.. FoldersNamed(), .. _sourceFolders]);
        return hasOthers || _trouble is not null || !_hasChecked ? DiagnosticRepairs.Attach(_compiling.CompileAsRead(files, cancellation)) : null;
    }

    private IEnumerable<(string Folder, bool WithBelow)> FoldersNamed() => paths
        .Select(static path => Directory.Exists(path) ? (path, true) : (Path.GetDirectoryName(Path.GetFullPath(path))!, false))
        .Distinct();

    private void Show(FactCompilation compilation)
    {
        Clear();
        DiagnosticRenderer.WriteCheck(compilation, terminal.Console);
        var time = DateTime.Now.ToString("HH:mm:ss", CultureInfo.InvariantCulture);
        terminal.Console.Write(new Line().Add($"Checked at {time}; waiting for changes, Ctrl-C ends.", Styles.Dim));
        (_hasChecked, _trouble) = (true, null);
    }

    private void Show(UsageException trouble)
    {
        Clear();
        terminal.Console.Write(new Line().Add(trouble.Message));
        terminal.Console.Write(new Line().Add("Waiting for changes, Ctrl-C ends.", Styles.Dim));
    }

    /// <summary>Clears terminals only; redirected output is kept.</summary>
    private void Clear()
    {
        if (terminal.Screen.IsStyled)
            terminal.Console.Clear();
    }
}
