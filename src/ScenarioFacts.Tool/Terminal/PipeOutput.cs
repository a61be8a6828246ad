using System.Runtime.InteropServices;

namespace ScenarioFacts.Tool.Terminal;

/// <summary>Standard output as a pipe of Linux or macOS. The console's own stream takes a reader that is gone for one that has read everything; here a write then fails as one to a file does.</summary>
internal sealed partial class PipeOutput(Stream console, Func<bool> isReaderGone) : Stream
{
    private const int BrokenPipe = 32; // EPIPE
    private const short HasError = 8; // POLLERR

    /// <summary>Creates it on the console's stream.</summary>
    public PipeOutput()
        : this(Console.OpenStandardOutput(), static () => HasNoReader(StandardStream.Output))
    {
    }

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        if (isReaderGone())
            throw new IOException("the pipe is not read any more", BrokenPipe);
        console.Write(buffer);
    }

    public override void Flush() => console.Flush();

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

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
