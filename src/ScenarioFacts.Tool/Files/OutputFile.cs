using System.Text;
using ScenarioFacts.Tool.Terminal;

namespace ScenarioFacts.Tool.Files;

/// <summary>Writes a file beside its place and then renames it, so that an interruption leaves the old content or the new one.</summary>
internal static class OutputFile
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Writes UTF-8 without a byte order mark; folders that are missing are made.</summary>
    /// <exception cref="UsageException">The file cannot be written; the message ends with <paramref name="advice"/>.</exception>
    public static void Write(string path, string content, string advice) => Write(path, stream => stream.Write(Utf8.GetBytes(content)), advice);

    /// <inheritdoc cref="Write(string, string, string)"/>
    /// <param name="write">Writes the content; whatever it throws leaves the old content.</param>
    public static void Write(string path, Action<Stream> write, string advice)
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
            Replace(path, write);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"{path} cannot be written ({error.Message}); {advice}");
        }
    }

    /// <summary>Puts new content in the place of a file. Where there was one, it keeps its rights.</summary>
    /// <exception cref="IOException">The file cannot be written, and is as it was.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be.</exception>
    public static void Replace(string path, Action<Stream> write)
    {
        using var prepared = PreparedFile.Write(path, write);
        prepared.Put();
    }
}
