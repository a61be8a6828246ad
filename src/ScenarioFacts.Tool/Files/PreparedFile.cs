namespace ScenarioFacts.Tool.Files;

/// <summary>A temporary file beside its target, waiting to be renamed. Disposal deletes it if it was not.</summary>
internal sealed class PreparedFile : IDisposable
{
    private const string Prefix = ".facts-";
    private const string Suffix = ".new";

    /// <summary>After that long nobody writes a temporary file any more: whoever did was killed.</summary>
    private static readonly TimeSpan Abandoned = TimeSpan.FromDays(1);

    private readonly string _path;
    private readonly string _temporary;
    private readonly byte[]? _expected;
    private bool _isCreated;

    private PreparedFile(string path, byte[]? expected)
    {
        // A name that nobody can know: at a known one, a link to any other file may wait, or a file of the user's own.
        (_path, _expected) = (path, expected);
        _temporary = Path.Combine(Path.GetDirectoryName(path)!, Prefix + Path.GetRandomFileName() + Suffix);
    }

    /// <summary>Writes the new content of a file to a temporary one, keeping the permissions of an existing file.</summary>
    /// <param name="expected">What the target holds, if it may only be replaced while it does.</param>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">Access is denied.</exception>
    public static PreparedFile Write(string path, Action<Stream> write, byte[]? expected = null)
    {
        var prepared = new PreparedFile(path, expected);
        try
        {
            prepared.Fill(write);
            return prepared;
        }
        catch
        {
            prepared.Dispose();
            throw;
        }
    }

    /// <summary>Deletes what killed runs left in some folders. What cannot be deleted stays: it does no harm.</summary>
    public static void ClearAbandoned(IEnumerable<string> folders)
    {
        foreach (var folder in folders.Distinct(StringComparer.Ordinal))
        {
            try
            {
                foreach (var file in new DirectoryInfo(folder).EnumerateFiles(Prefix + "*" + Suffix).Where(IsAbandoned))
                    file.Delete();
            }
            catch (Exception error) when (error is IOException or UnauthorizedAccessException)
            {
            }
        }
    }

    /// <summary>By its name, which <see cref="Path.GetRandomFileName"/> made, and its age.</summary>
    private static bool IsAbandoned(FileInfo file) =>
        file.Name[Prefix.Length..^Suffix.Length] is { Length: 12 } random && random[8] == '.' && random.Remove(8, 1).All(char.IsAsciiLetterOrDigit)
        && file.LinkTarget is null && DateTime.UtcNow - file.LastWriteTimeUtc > Abandoned;

    /// <summary>Atomically replaces the target.</summary>
    /// <returns>False if the target no longer holds what it should: it is left as it is.</returns>
    /// <exception cref="IOException">The target cannot be replaced.</exception>
    /// <exception cref="UnauthorizedAccessException">Access is denied.</exception>
    public bool TryPut()
    {
        if (_expected is not null && !File.ReadAllBytes(_path).AsSpan().SequenceEqual(_expected))
            return false;
        File.Move(_temporary, _path, overwrite: true);
        _isCreated = false;
        return true;
    }

    public void Dispose()
    {
        if (_isCreated)
            File.Delete(_temporary);
        _isCreated = false;
    }

    private void Fill(Action<Stream> write)
    {
        using (var stream = new FileStream(_temporary, FileMode.CreateNew, FileAccess.ReadWrite))
        {
            _isCreated = true;
            write(stream);

            // Without it, a power cut after the renaming can leave an empty file.
            stream.Flush(flushToDisk: true);
        }

        if (!OperatingSystem.IsWindows() && File.Exists(_path))
            File.SetUnixFileMode(_temporary, File.GetUnixFileMode(_path));
    }
}
