using System.Text;
using ScenarioFacts.Tool.Terminal;

namespace ScenarioFacts.Tool.Files;

/// <summary>Writes an edited file in its original encoding, including the byte order mark.</summary>
internal static class EditedFile
{
    /// <summary>Encodings with a byte order mark, longest mark first; a file without one is UTF-8.</summary>
    private static readonly Encoding[] Marked =
    [
        new UTF32Encoding(bigEndian: false, byteOrderMark: true, throwOnInvalidCharacters: true),
        new UTF32Encoding(bigEndian: true, byteOrderMark: true, throwOnInvalidCharacters: true),
        new UTF8Encoding(encoderShouldEmitUTF8Identifier: true, throwOnInvalidBytes: true),
        new UnicodeEncoding(bigEndian: false, byteOrderMark: true, throwOnInvalidBytes: true),
        new UnicodeEncoding(bigEndian: true, byteOrderMark: true, throwOnInvalidBytes: true),
    ];

    private static readonly UTF8Encoding Plain = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Whether a file can be written back losslessly: its bytes are this text in the encoding detected from its byte order mark.</summary>
    public static bool Holds(string path, string text)
    {
        try
        {
            return GetEncoding(File.ReadAllBytes(path), text) is not null;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    /// <summary>Writes the file atomically.</summary>
    /// <exception cref="UsageException">The file cannot be written, or its content is not <paramref name="before"/>.</exception>
    public static void Write(string path, string before, string after)
    {
        using var prepared = Prepare(path, before, after);
        Put(prepared, path);
    }

    /// <summary>Writes the new text to a temporary file, so that write errors occur before any file is changed.</summary>
    /// <exception cref="UsageException">The file cannot be written, or its content is not <paramref name="before"/>.</exception>
    public static PreparedFile Prepare(string path, string before, string after)
    {
        try
        {
            var target = GetTarget(path);
            var bytes = File.ReadAllBytes(target);
            var encoding = GetEncoding(bytes, before) ?? throw ChangedMeanwhile(path);
            if (File.GetAttributes(target).HasFlag(FileAttributes.ReadOnly))
                throw new UsageException($"{path} may not be written by you and stays as it is; ask for the right to write it.");
            return PreparedFile.Write(target, stream => stream.Write([.. encoding.GetPreamble(), .. encoding.GetBytes(after)]), bytes);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw CannotWrite(path, error);
        }
    }

    /// <summary>Replaces the file with the prepared one.</summary>
    /// <exception cref="UsageException">The file cannot be replaced, or changed since it was prepared.</exception>
    public static void Put(PreparedFile prepared, string path)
    {
        try
        {
            if (!prepared.TryPut())
                throw ChangedMeanwhile(path);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw CannotWrite(path, error);
        }
    }

    private static UsageException ChangedMeanwhile(string path) => new($"{path} changed meanwhile and stays as it is; try again.");

    private static UsageException CannotWrite(string path, Exception error) =>
        new($"{path} cannot be written ({error.Message}) and stays as it is; {WriteFailure.Advise(error)}");

    /// <summary>Resolves a link to its final target, so that the link itself is preserved.</summary>
    private static string GetTarget(string path) => File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path;

    /// <summary>The encoding in which the text round-trips to these bytes; null if there is none.</summary>
    private static Encoding? GetEncoding(byte[] bytes, string text)
    {
        var encoding = Array.Find(Marked, marked => bytes.AsSpan().StartsWith(marked.GetPreamble())) ?? Plain;
        try
        {
            return bytes.AsSpan(encoding.GetPreamble().Length).SequenceEqual(encoding.GetBytes(text)) ? encoding : null;
        }
        catch (EncoderFallbackException)
        {
            return null;
        }
    }
}
