using System.Buffers;
using System.Text;
using Microsoft.Win32.SafeHandles;
using ScenarioFacts.Language.Text;
using ScenarioFacts.Tool.Terminal;

namespace ScenarioFacts.Tool.Files;

/// <summary>Reads an input file, or throws with a one-line message.</summary>
internal static class InputFile
{
    private const int MostMegabytes = 256;
    private const int MostBytes = MostMegabytes << 20;

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

    /// <summary>Decodes the file from one pooled buffer.</summary>
    private static string GetText(string path)
    {
        using var file = RegularFile.Open(path) ?? throw new UsageException($"{path} is no file but a pipe or a device; name a file.");
        var length = RandomAccess.GetLength(file);
        if (length > MostBytes)
            throw new UsageException($"{path} has more than {MostMegabytes} MB; split it, or name another.");
        var rented = ArrayPool<byte>.Shared.Rent((int)length + 1);
        try
        {
            var read = Fill(file, rented.AsSpan(0, (int)length + 1));
            return read > length && length == 0
                ? throw new UsageException($"{path} is no file but a device that never ends; name a file.")
                : GetText(rented.AsSpan(0, read));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(rented);
        }
    }

    private static string GetText(ReadOnlySpan<byte> bytes)
    {
        if (bytes is not ([0xFE, 0xFF, ..] or [0xFF, 0xFE, ..] or [0, 0, 0xFE, 0xFF, ..]))
            return Encoding.UTF8.GetString(bytes is [0xEF, 0xBB, 0xBF, ..] ? bytes[3..] : bytes);
        using var reader = new StreamReader(new MemoryStream(bytes.ToArray()), detectEncodingFromByteOrderMarks: true);
        return reader.ReadToEnd();
    }

    private static int Fill(SafeFileHandle file, Span<byte> bytes)
    {
        var read = 0;
        while (read < bytes.Length && RandomAccess.Read(file, bytes[read..], read) is var more and > 0)
            read += more;
        return read;
    }
}
