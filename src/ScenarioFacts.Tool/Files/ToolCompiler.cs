using ScenarioFacts.Language.Common;
using ScenarioFacts.Language.Compilation;
using ScenarioFacts.Language.Evidence;
using ScenarioFacts.Tool.Terminal;

namespace ScenarioFacts.Tool.Files;

/// <summary>Compiles files with the texts and seals that lie around them, again and again, and keeps what has not changed.</summary>
/// <param name="isOnce">Whether files are compiled once: then less is kept.</param>
internal sealed class ToolCompiler(string? sources, bool isOnce = false)
{
    private readonly FactCompiler _compiler = new();
    private readonly SourceFolders _folders = new(sources, keepsFolded: !isOnce);

    /// <summary>The texts and seals of the last time.</summary>
    public SourceLibrary Library { get; private set; } = SourceLibrary.Empty;

    /// <exception cref="UsageException">A text or seal cannot be read.</exception>
    /// <exception cref="OperationCanceledException">Someone asked to stop.</exception>
    public FactCompilation Compile(FactFiles files, CancellationToken cancellation)
    {
        if (isOnce)
            GcBudget.TryReserve(files.Files);
        return _compiler.Compile(
            files.Files,
            syntax =>
            {
                Take(_folders.GetLibrary(files.WithPaths(syntax)));
                return Library;
            },
            Parallelism.Concurrent(cancellation));
    }

    /// <summary>Compiles with the texts and seals as they were read last.</summary>
    /// <exception cref="OperationCanceledException">Someone asked to stop.</exception>
    public FactCompilation CompileAsRead(FactFiles files, CancellationToken cancellation) => _compiler.Compile(files.Files, Library, cancellation);

    /// <summary>Reads texts and seals anew.</summary>
    /// <returns>Whether any of them is another than before.</returns>
    /// <exception cref="UsageException">A text or seal cannot be read.</exception>
    public bool ReadSources(FactFiles files) => Take(_folders.GetLibrary(files.Files.Zip(files.Paths)));

    /// <summary>The folders in which texts and seals may lie.</summary>
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
