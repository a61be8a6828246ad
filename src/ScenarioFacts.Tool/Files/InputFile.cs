using System.Buffers;
using System.Text;
using Microsoft.Win32.SafeHandles;
using ScenarioFacts.Language.Text;
using ScenarioFacts.Tool.Terminal;

namespace ScenarioFacts.Tool.Files;

/// <summary>Reads what the user named, or says in one line why it cannot be read.</summary>
internal static class InputFile
{
    /// <summary>Reads a file as UTF-8 (or as its byte order mark says); what is none of it becomes U+FFFD, which the compiler reports.</summary>
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

    /// <summary>Most files begin with no mark, or with that of UTF-8: those are decoded in one go.</summary>
    private static string GetText(string path)
    {
        using var file = File.OpenHandle(path, FileMode.Open, FileAccess.Read, FileShare.Read, FileOptions.SequentialScan);
        var length = RandomAccess.GetLength(file);
        // What has no length of its own is read to its end, wherever that is.
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
