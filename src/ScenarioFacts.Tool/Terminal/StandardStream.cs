using System.Runtime.InteropServices;
using System.Text;

namespace ScenarioFacts.Tool.Terminal;

/// <summary>
/// The standard streams of this process. A caller may have closed one (<c>facts show >&amp;-</c>): the runtime then gives its number to a file of its own, which is not to be read or written.
/// </summary>
internal static partial class StandardStream
{
    public const int Input = 0;
    public const int Output = 1;
    public const int Error = 2;

    // F_GETFD and FD_CLOEXEC are the same numbers wherever there is fcntl.
    private const int GetDescriptorFlags = 1;
    private const int CloseOnExecution = 1;

    /// <summary>Whether the caller has closed a stream.</summary>
    public static bool IsClosed(int descriptor) => OperatingSystem.IsWindows()
        ? Open(descriptor) == Stream.Null
        : IsNotPassedOn(GetFlags(descriptor, GetDescriptorFlags));

    /// <summary>Whether a descriptor with these flags is none of the caller's: it is closed, or has been given to a file of the runtime. What a caller passes on never closes on execution, and all that the runtime opens does.</summary>
    public static bool IsNotPassedOn(int flags) => flags < 0 || (flags & CloseOnExecution) != 0;

    /// <summary>
    /// Gives the number of each closed stream to a file of this process, if the runtime has not: a native program would else fail as soon as it asks for its console. Such a stream still counts as closed.
    /// </summary>
    /// <returns>What is to be held as long as the process runs.</returns>
    public static IReadOnlyList<IDisposable> HoldClosed() =>
        OperatingSystem.IsWindows() ? [] : [.. Enumerable.Range(Input, Error + 1).Where(static descriptor => GetFlags(descriptor, GetDescriptorFlags) < 0).Select(static _ => File.OpenHandle("/dev/null", FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite))];

    /// <summary>Standard output; every write fails if it is closed, or a pipe that nobody reads any more.</summary>
    public static TextWriter OpenOutput() => IsClosed(Output) ? new ClosedWriter()
        : Console.IsOutputRedirected && !OperatingSystem.IsWindows() ? new StreamWriter(new PipeOutput(), Console.OutputEncoding) { AutoFlush = true }
        : Console.Out;

    /// <summary>Standard error; nothing is written if it is closed.</summary>
    public static TextWriter OpenError() => IsClosed(Error) ? TextWriter.Null : Console.Error;

    private static Stream Open(int descriptor) => descriptor switch
    {
        Input => Console.OpenStandardInput(),
        Output => Console.OpenStandardOutput(),
        _ => Console.OpenStandardError(),
    };

    [LibraryImport("libc", EntryPoint = "fcntl")]
    private static partial int GetFlags(int descriptor, int command);

    private sealed class ClosedWriter : TextWriter
    {
        public override Encoding Encoding => Encoding.UTF8;

        public override void Write(char value) => throw new IOException("standard output is closed");
    }
}
