using System.Text;
using ScenarioFacts.Tool.Terminal;

namespace ScenarioFacts.Tool.Files;

/// <summary>Writes a file atomically: to a temporary file beside it, which is then renamed. What is no file, such as a pipe, is written into.</summary>
internal static class OutputFile
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Writes UTF-8 without a byte order mark, creating missing folders.</summary>
    /// <exception cref="UsageException">The file cannot be written; the message ends with <paramref name="advice"/>, unless the disk is full.</exception>
    public static void Write(string path, string content, string advice) => Write(path, stream => stream.Write(Utf8.GetBytes(content)), advice);

    /// <inheritdoc cref="Write(string, string, string)"/>
    /// <param name="write">Writes the content; if it throws, the old content remains.</param>
    public static void Write(string path, Action<Stream> write, string advice)
    {
        try
        {
            if (OutputTarget.IsStream(path))
                WriteInto(path, write);
            else
                Replace(OutputTarget.Follow(path), path, write, advice);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"{path} cannot be written ({error.Message}); {(SystemError.GetKind(error) == SystemErrorKind.DiskFull ? WriteFailure.Advise(error) : advice)}");
        }
    }

    /// <summary>Writes into what is no file, by way of a temporary one, which can be read and sought as some formats need it.</summary>
    private static void WriteInto(string path, Action<Stream> write)
    {
        using var made = new FileStream(Path.GetTempFileName(), FileMode.Open, FileAccess.ReadWrite, FileShare.None, bufferSize: 4096, FileOptions.DeleteOnClose);
        write(made);
        made.Position = 0;

        // Shared, since others have a device open too.
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite);
        made.CopyTo(stream);
    }

    /// <summary>Replaces the content of a file, keeping its permissions.</summary>
    /// <param name="shown">The path as it was given.</param>
    private static void Replace(string path, string shown, Action<Stream> write, string advice)
    {
        if (Directory.Exists(path))
            throw new UsageException($"{shown} is a folder; {advice}");
        if (File.Exists(path) && File.GetAttributes(path).HasFlag(FileAttributes.ReadOnly))
            throw new UsageException($"{shown} may not be written by you and stays as it is; ask for the right to write it, or {advice}");
        var folder = Path.GetDirectoryName(path)!;
        Directory.CreateDirectory(folder);
        PreparedFile.ClearAbandoned([folder]);
        using var prepared = PreparedFile.Write(path, write);
        prepared.TryPut();
    }
}
