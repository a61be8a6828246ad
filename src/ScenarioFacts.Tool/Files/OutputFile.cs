using System.Text;
using ScenarioFacts.Tool.Terminal;

namespace ScenarioFacts.Tool.Files;

/// <summary>Writes a file atomically: to a temporary file beside it, which is then renamed.</summary>
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
            var folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
            Directory.CreateDirectory(folder);
            PreparedFile.ClearAbandoned([folder]);
            Replace(path, write);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"{path} cannot be written ({error.Message}); {(SystemError.GetKind(error) == SystemErrorKind.DiskFull ? WriteFailure.Advise(error) : advice)}");
        }
    }

    /// <summary>Replaces the content of a file, keeping the permissions of an existing one.</summary>
    /// <exception cref="IOException">The file cannot be written and is unchanged.</exception>
    /// <exception cref="UnauthorizedAccessException">Access is denied.</exception>
    public static void Replace(string path, Action<Stream> write)
    {
        using var prepared = PreparedFile.Write(path, write);
        prepared.TryPut();
    }
}
