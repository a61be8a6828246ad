using ScenarioFacts.Language.Text;
using ScenarioFacts.Tool.Files;
using ScenarioFacts.Tool.Terminal;

namespace ScenarioFacts.Tool.LanguageServer.Projects;

/// <summary>The <c>.facts</c> files of a project on the disk, cached until invalidated.</summary>
/// <param name="list">Lists the existing paths.</param>
internal sealed class DiskFiles(Func<IEnumerable<string>> list)
{
    private readonly Dictionary<string, InputText> _read = new(StringComparer.Ordinal);
    private IReadOnlyList<string>? _paths;

    /// <summary>The paths, with forward slashes, in ordinal order.</summary>
    public IReadOnlyList<string> Paths => _paths ??= [.. list().Select(static path => path.Replace(Path.DirectorySeparatorChar, '/')).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <summary>Invalidates the list after files were created or deleted.</summary>
    public void ListAgain() => _paths = null;

    public void ReadAgain(string path) => _read.Remove(path);

    public void ReadAllAgain() => _read.Clear();

    /// <summary>The file; null if it cannot be read.</summary>
    public InputText? Find(string path)
    {
        if (_read.TryGetValue(path, out var cached))
            return cached;
        try
        {
            var file = InputFile.Read(path);
            _read.Add(path, file);
            return file;
        }
        catch (UsageException)
        {
            return null;
        }
    }
}

/// <summary>A change of files on the disk.</summary>
/// <param name="Paths">The files with changed content; null if any file may have changed.</param>
/// <param name="IsOfPlaces">Whether files may have been created or deleted.</param>
/// <param name="IsOfTexts">Whether a text or seal may have changed or moved.</param>
internal sealed record DiskChange(IReadOnlyCollection<string>? Paths, bool IsOfPlaces, bool IsOfTexts)
{
    public static DiskChange Any { get; } = new(null, true, true);
}
