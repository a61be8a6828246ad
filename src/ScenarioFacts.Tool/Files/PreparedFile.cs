namespace ScenarioFacts.Tool.Files;

/// <summary>A file that is written beside its place and waits to be put there. What is not put there is taken away.</summary>
internal sealed class PreparedFile : IDisposable
{
    private const string Extension = ".new";

    private readonly string _path;
    private readonly string _temporary;

    private PreparedFile(string path) => (_path, _temporary) = (path, path + Extension);

    /// <summary>Writes new content for a file. Where there is one, it keeps its rights.</summary>
    /// <exception cref="IOException">It cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be.</exception>
    public static PreparedFile Write(string path, Action<Stream> write)
    {
        var prepared = new PreparedFile(path);
        try
        {
            using (var stream = File.Create(prepared._temporary))
                write(stream);
            if (!OperatingSystem.IsWindows() && File.Exists(path))
                File.SetUnixFileMode(prepared._temporary, File.GetUnixFileMode(path));
            return prepared;
        }
        catch
        {
            prepared.Dispose();
            throw;
        }
    }

    /// <summary>Puts the file in its place, where there is the old content or the new one at any moment.</summary>
    /// <exception cref="IOException">It cannot be put there.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be.</exception>
    public void Put() => File.Move(_temporary, _path, overwrite: true);

    public void Dispose()
    {
        if (File.Exists(_temporary))
            File.Delete(_temporary);
    }
}
