using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace ScenarioFacts.Tool.Files;

/// <summary>Opens files that have an end. Opening a pipe that nobody writes to would never return.</summary>
internal static partial class RegularFile
{
    private const int NonBlockingOnLinux = 0x800;
    private const int NonBlockingElsewhere = 0x4;

    /// <summary>Opens a file for reading; null if it is a pipe, a terminal or the like.</summary>
    /// <exception cref="IOException">The file cannot be opened.</exception>
    /// <exception cref="UnauthorizedAccessException">Access is denied.</exception>
    public static SafeFileHandle? Open(string path)
    {
        if (IsPipe(path))
            return null;
        return File.OpenHandle(path, FileMode.Open, FileAccess.Read, FileShare.Read, FileOptions.SequentialScan);
    }

    /// <summary>Whether a file is a pipe, a terminal or the like, without waiting for it.</summary>
    public static bool IsPipe(string path)
    {
        if (OperatingSystem.IsWindows())
            return false;

        // .NET neither tells pipes from files nor opens them without waiting. What cannot be opened, opening it again explains.
        using var probe = new SafeFileHandle(OpenFile(path, OperatingSystem.IsLinux() ? NonBlockingOnLinux : NonBlockingElsewhere), ownsHandle: true);
        if (probe.IsInvalid)
            return false;
        using var stream = new FileStream(probe, FileAccess.Read, bufferSize: 0);
        return !stream.CanSeek;
    }

    [LibraryImport("libc", EntryPoint = "open", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int OpenFile(string path, int flags);
}
