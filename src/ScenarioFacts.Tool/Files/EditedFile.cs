using System.Text;
using ScenarioFacts.Tool.Terminal;

namespace ScenarioFacts.Tool.Files;

/// <summary>Writes a file that was mended, in the encoding it had, its byte order mark included.</summary>
internal static class EditedFile
{
    /// <summary>Encodings by their byte order marks, the longest first; a file without one is UTF-8.</summary>
    private static readonly Encoding[] Marked =
    [
        new UTF32Encoding(bigEndian: false, byteOrderMark: true, throwOnInvalidCharacters: true),
        new UTF32Encoding(bigEndian: true, byteOrderMark: true, throwOnInvalidCharacters: true),
        new UTF8Encoding(encoderShouldEmitUTF8Identifier: true, throwOnInvalidBytes: true),
        new UnicodeEncoding(bigEndian: false, byteOrderMark: true, throwOnInvalidBytes: true),
        new UnicodeEncoding(bigEndian: true, byteOrderMark: true, throwOnInvalidBytes: true),
    ];

    private static readonly UTF8Encoding Plain = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Whether a file can be written back with nothing lost: it holds this text, in an encoding that its first bytes tell.</summary>
    public static bool Holds(string path, string text) => GetEncoding(File.ReadAllBytes(path), text) is not null;

    /// <summary>Writes beside the file and renames, so that an interruption leaves the old text or the new one.</summary>
    /// <exception cref="UsageException">The file cannot be written, or does not hold <paramref name="before"/>.</exception>
    public static void Write(string path, string before, string after)
    {
        using var prepared = Prepare(path, before, after);
        Put(prepared, path);
    }

    /// <summary>Writes the new text beside the file: what may not be written shows here, before anything is changed.</summary>
    /// <exception cref="UsageException">The file cannot be written, or does not hold <paramref name="before"/>.</exception>
    public static PreparedFile Prepare(string path, string before, string after)
    {
        try
        {
            var target = GetTarget(path);
            var encoding = GetEncoding(File.ReadAllBytes(target), before)
                ?? throw new UsageException($"{path} changed meanwhile and stays as it is; try again.");
            if (File.GetAttributes(target).HasFlag(FileAttributes.ReadOnly))
                throw new UsageException($"{path} may not be written by you and stays as it is; ask for the right to write it.");
            return PreparedFile.Write(target, stream => stream.Write([.. encoding.GetPreamble(), .. encoding.GetBytes(after)]));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw CannotWrite(path, error);
        }
    }

    /// <summary>Puts what was prepared in the place of the file.</summary>
    /// <exception cref="UsageException">It cannot be put there.</exception>
    public static void Put(PreparedFile prepared, string path)
    {
        try
        {
            prepared.Put();
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw CannotWrite(path, error);
        }
    }

    private static UsageException CannotWrite(string path, Exception error) =>
        new($"{path} cannot be written ({error.Message}) and stays as it is; ask for the right to write it.");

    /// <summary>A link stays a link: what it leads to is written.</summary>
    private static string GetTarget(string path) => File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path;

    /// <summary>The encoding in which the text gives these very bytes; null where there is none.</summary>
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
