namespace ScenarioFacts.Tool.Files;

/// <summary>A temporary file beside its target, waiting to be renamed. Disposal deletes it if it was not.</summary>
internal sealed class PreparedFile : IDisposable
{
    private const string Extension = ".new";

    private readonly string _path;
    private readonly string _temporary;

    private PreparedFile(string path) => (_path, _temporary) = (path, path + Extension);

    /// <summary>Writes the new content of a file to a temporary one, keeping the permissions of an existing file.</summary>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">Access is denied.</exception>
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

    /// <summary>Atomically replaces the target.</summary>
    /// <exception cref="IOException">The target cannot be replaced.</exception>
    /// <exception cref="UnauthorizedAccessException">Access is denied.</exception>
    public void Put() => File.Move(_temporary, _path, overwrite: true);

    public void Dispose()
    {
        if (File.Exists(_temporary))
            File.Delete(_temporary);
    }
}
