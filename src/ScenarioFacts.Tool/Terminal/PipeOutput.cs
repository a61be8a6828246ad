using System.Runtime.InteropServices;

namespace ScenarioFacts.Tool.Terminal;

/// <summary>Standard output as a pipe of Linux or macOS. The console's own stream takes a reader that is gone for one that has read everything; here a write then fails as one to a file does.</summary>
internal sealed partial class PipeOutput : WriteOnlyStream
{
    private const int BrokenPipe = 32; // EPIPE
    private const short HasError = 8; // POLLERR

    private readonly Stream _console = Console.OpenStandardOutput();

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        if (HasNoReader(StandardStream.Output))
            throw new IOException("the pipe is not read any more", BrokenPipe);
        _console.Write(buffer);
    }

    public override void Flush() => _console.Flush();

    private static bool HasNoReader(int descriptor)
    {
        var asked = new Polled { Descriptor = descriptor };
        return Poll(ref asked, 1, 0) > 0 && (asked.Returned & HasError) != 0;
    }

    [LibraryImport("libc", EntryPoint = "poll")]
    private static partial int Poll(ref Polled asked, nuint count, int milliseconds);

    /// <summary>The structure pollfd. An error is reported without being asked for.</summary>
    [StructLayout(LayoutKind.Sequential)]
    private struct Polled
    {
        public int Descriptor;
        public short Asked;
        public short Returned;
    }
}
