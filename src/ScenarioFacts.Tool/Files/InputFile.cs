using System.Buffers;
using System.Text;
using Microsoft.Win32.SafeHandles;
using ScenarioFacts.Language.Text;
using ScenarioFacts.Tool.Terminal;

namespace ScenarioFacts.Tool.Files;

/// <summary>Reads an input file, or throws with a one-line message.</summary>
internal static class InputFile
{
    /// <summary>Reads a file as UTF-8, or by its byte order mark; invalid bytes become U+FFFD, which the compiler reports.</summary>
    /// <exception cref="UsageException">The file cannot be read.</exception>
    public static InputText Read(string path)
    {
        try
        {
            return new InputText(path.Replace(Path.DirectorySeparatorChar, '/'), GetText(path));
        }
        catch (FileNotFoundException)
        {
            throw new UsageException($"{path} is not there, or is a link to a file that is not; restore it or name another.");
        }
        catch (UnauthorizedAccessException)
        {
            throw new UsageException($"{path} may not be read by you; ask for the right to read it, or name another.");
        }
        catch (IOException error)
        {
            throw new UsageException($"{path} cannot be read ({error.Message}); close what holds it, or name another.");
        }
    }

    /// <summary>Fast path: files without a byte order mark or with that of UTF-8 are decoded from one pooled buffer.</summary>
    private static string GetText(string path)
    {
        using var file = File.OpenHandle(path, FileMode.Open, FileAccess.Read, FileShare.Read, FileOptions.SequentialScan);
        var length = RandomAccess.GetLength(file);
        // Streams such as pipes report no length: read to the end.
        if (length == 0 || length > Array.MaxLength)
            return GetText(path, File.ReadAllBytes(path));
        var rented = ArrayPool<byte>.Shared.Rent((int)length);
        try
        {
            return GetText(path, rented.AsSpan(0, Fill(file, rented.AsSpan(0, (int)length))));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(rented);
        }
    }

    private static string GetText(string path, ReadOnlySpan<byte> bytes)
    {
        if (bytes is [0xFE, 0xFF, ..] or [0xFF, 0xFE, ..] or [0, 0, 0xFE, 0xFF, ..])
            return File.ReadAllText(path);
        return Encoding.UTF8.GetString(bytes is [0xEF, 0xBB, 0xBF, ..] ? bytes[3..] : bytes);
    }

    private static int Fill(SafeFileHandle file, Span<byte> bytes)
    {
        var read = 0;
        while (read < bytes.Length && RandomAccess.Read(file, bytes[read..], read) is var more and > 0)
            read += more;
        return read;
    }
}
