using ScenarioFacts.Language.Evidence;
using ScenarioFacts.Language.Syntax;
using ScenarioFacts.Language.Text;
using ScenarioFacts.Tool.Files;
using ScenarioFacts.Tool.Terminal;

namespace ScenarioFacts.Tool.LanguageServer.Projects;

/// <summary>The texts and seals of a project's sources. The disk is looked at where a file names other texts than before, and where something changed there.</summary>
internal sealed class SourceTexts
{
    private Dictionary<string, Named> _named = new(StringComparer.Ordinal);
    private Dictionary<string, Stored> _stored = new(StringComparer.Ordinal);
    private IReadOnlyList<InputText> _files = [];
    private SourceLibrary _library = SourceLibrary.Empty;
    private SourceFolders _folders = new(null);

    /// <summary>The texts and seals of the library, in the ordinal order of their paths.</summary>
    public IReadOnlyList<InputText> Files => _files;

    /// <summary>Whether the disk may have changed since it was looked at.</summary>
    public bool IsStale { get; private set; } = true;

    /// <summary>The disk has changed.</summary>
    public void Forget() => IsStale = true;

    /// <summary>Texts are looked for in another folder too.</summary>
    /// <param name="folder">A folder that is there; null for none.</param>
    public void LookIn(string? folder)
    {
        _folders = new SourceFolders(folder);
        IsStale = true;
    }

    /// <summary>The library of the files as they are now: the same instance as before unless a text or a seal is another.</summary>
    public SourceLibrary GetLibrary(IReadOnlyList<FileSyntax> files)
    {
        var named = new Dictionary<string, Named>(files.Count, StringComparer.Ordinal);
        var isSame = !IsStale && files.Count == _named.Count;
        foreach (var file in files)
        {
            var known = _named.GetValueOrDefault(file.File.Path);
            var now = !IsStale && ReferenceEquals(known?.File, file.File) ? known! : Look(file, known);
            isSame &= ReferenceEquals(now.Paths, known?.Paths);
            named[file.File.Path] = now;
        }

        _named = named;
        if (!isSame)
            Load();
        IsStale = false;
        return _library;
    }

    private Named Look(FileSyntax syntax, Named? known)
    {
        var file = syntax.File;
        var texts = ReferenceEquals(known?.File, file) ? known!.Texts : [.. SourceFolders.TextNames(syntax)];
        return !IsStale && known is not null && texts.SequenceEqual(known.Texts, StringComparer.Ordinal)
            ? known with { File = file }
            : new Named(file, texts, [.. _folders.Find(file.Path, texts).Select(Path.GetFullPath)]);
    }

    private void Load()
    {
        var paths = _named.Values.SelectMany(static named => named.Paths).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        var stored = new Dictionary<string, Stored>(StringComparer.Ordinal);
        foreach (var path in paths)
        {
            if (Read(path) is { } read)
                stored.Add(path, read);
        }

        _stored = stored;
        var files = stored.Values.Select(static text => text.File).ToList();
        if (files.SequenceEqual(_files, ReferenceEqualityComparer.Instance))
            return;
        _files = files;
        _library = SourceLibrary.Create(files);
    }

    /// <summary>Null where the file has gone, or may not be read: the compiler then says that the source has no text.</summary>
    private Stored? Read(string path)
    {
        try
        {
            var written = File.GetLastWriteTimeUtc(path);
            var length = new FileInfo(path).Length;
            return _stored.TryGetValue(path, out var known) && (known.Written, known.Length) == (written, length) ? known : new Stored(InputFile.Read(path), written, length);
        }
        catch (Exception error) when (error is UsageException or IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>The texts that a file names, and those of them that are there.</summary>
    private sealed record Named(InputText File, IReadOnlyList<string> Texts, IReadOnlyList<string> Paths);

    private sealed record Stored(InputText File, DateTime Written, long Length);
}
