using ScenarioFacts.Language.Evidence;
using ScenarioFacts.Language.Surfaces;
using ScenarioFacts.Language.Syntax;
using ScenarioFacts.Language.Text;
using ScenarioFacts.Tool.Files;
using ScenarioFacts.Tool.Terminal;

namespace ScenarioFacts.Tool.LanguageServer.Projects;

/// <summary>The cached texts and seals of a project's sources. The disk is read again only if a file names other texts than before, or after <see cref="Forget"/>.</summary>
internal sealed class SourceTexts
{
    private Dictionary<string, Named> _named = new(StringComparer.Ordinal);
    private Dictionary<string, Stored> _stored = new(StringComparer.Ordinal);
    private IReadOnlyList<Surface> _references = [];
    private IReadOnlyList<string> _referenced = [];
    private IReadOnlyList<InputText> _files = [];
    private SourceFolders _folders = new(null);

    /// <summary>The texts and seals of the library, in ordinal order of their paths.</summary>
    public IReadOnlyList<InputText> Files => _files;

    /// <summary>The texts and seals as they were last read.</summary>
    public SourceLibrary Library { get; private set; } = SourceLibrary.Empty;

    /// <summary>Whether the disk may have changed since it was read.</summary>
    public bool IsStale { get; private set; } = true;

    /// <summary>Invalidates the cache after a change on the disk.</summary>
    public void Forget() => IsStale = true;

    /// <summary>Sets an additional folder to search.</summary>
    /// <param name="folder">An existing folder; null for none.</param>
    public void LookIn(string? folder)
    {
        _folders = new SourceFolders(folder);
        IsStale = true;
    }

    /// <summary>The library for the given files: the same instance as before unless a text or seal changed.</summary>
    /// <param name="references">The surfaces beside the files: the same instance as before unless they or the files' folders changed.</param>
    public SourceLibrary GetLibrary(IReadOnlyList<FileSyntax> files, IReadOnlyList<Surface> references)
    {
        var named = new Dictionary<string, Named>(files.Count, StringComparer.Ordinal);
        var isSame = !IsStale && files.Count == _named.Count && ReferenceEquals(references, _references);
        foreach (var file in files)
        {
            var previous = _named.GetValueOrDefault(file.File.Path);
            var now = !IsStale && ReferenceEquals(previous?.File, file.File) ? previous! : Look(file, previous);
            isSame &= ReferenceEquals(now.Paths, previous?.Paths);
            named[file.File.Path] = now;
        }

        if (IsStale || !ReferenceEquals(references, _references))
            _referenced = [.. _folders.FindReferenced(files.Select(static file => file.File.Path), references, named.Values.SelectMany(static each => each.Paths)).Select(Path.GetFullPath)];
        (_named, _references) = (named, references);
        if (!isSame)
            Load();
        IsStale = false;
        return Library;
    }

    private Named Look(FileSyntax syntax, Named? previous)
    {
        var file = syntax.File;
        var texts = ReferenceEquals(previous?.File, file) ? previous!.Texts : [.. SourceFolders.TextNames(syntax)];
        return !IsStale && previous is not null && texts.SequenceEqual(previous.Texts, StringComparer.Ordinal)
            ? previous with { File = file }
            : new Named(file, texts, [.. _folders.Find(file.Path, texts).Select(Path.GetFullPath)]);
    }

    private void Load()
    {
        var paths = _named.Values.SelectMany(static named => named.Paths).Concat(_referenced).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
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
        Library = SourceLibrary.Create(files);
    }

    /// <summary>Returns null if the file does not exist or cannot be read: the compiler then reports that the source has no text.</summary>
    private Stored? Read(string path)
    {
        try
        {
            var written = File.GetLastWriteTimeUtc(path);
            var length = new FileInfo(path).Length;
            return _stored.TryGetValue(path, out var cached) && (cached.Written, cached.Length) == (written, length) ? cached : new Stored(InputFile.Read(path), written, length);
        }
        catch (Exception error) when (error is UsageException or IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>The texts that a file names, and the paths of the existing ones.</summary>
    private sealed record Named(InputText File, IReadOnlyList<string> Texts, IReadOnlyList<string> Paths);

    private sealed record Stored(InputText File, DateTime Written, long Length);
}
