using System.Globalization;
using System.Text;

namespace ScenarioFacts.Tool.Terminal;

/// <summary>
/// The standard streams of this process. A caller may have closed one (<c>facts show >&amp;-</c>): the runtime then gives its number to a file of its own, which is not to be read or written.
/// </summary>
internal static class StandardStream
{
    public const int Input = 0;
    public const int Output = 1;
    public const int Error = 2;

    /// <summary><c>O_CLOEXEC</c>: what a caller passes on never has it, and all that the runtime opens does.</summary>
    private const int CloseOnExecution = 0x80000;

    /// <summary>Whether the caller has closed a stream; false where the system does not say it.</summary>
    public static bool IsClosed(int descriptor)
    {
        if (!OperatingSystem.IsLinux() || !Directory.Exists("/proc/self/fdinfo"))
            return false;
        try
        {
            var flags = File.ReadLines($"/proc/self/fdinfo/{descriptor.ToString(CultureInfo.InvariantCulture)}").First(static line => line.StartsWith("flags:", StringComparison.Ordinal));
            return (Convert.ToInt32(flags["flags:".Length..].Trim(), 8) & CloseOnExecution) != 0;
        }
        catch (FileNotFoundException)
        {
            return true;
        }
    }

    /// <summary>Standard output; every write fails if it is closed.</summary>
    public static TextWriter OpenOutput() => IsClosed(Output) ? new ClosedWriter() : Console.Out;

    /// <summary>Standard error; nothing is written if it is closed.</summary>
    public static TextWriter OpenError() => IsClosed(Error) ? TextWriter.Null : Console.Error;

    private sealed class ClosedWriter : TextWriter
    {
        public override Encoding Encoding => Encoding.UTF8;

        public override void Write(char value) => throw new IOException("standard output is closed");
    }
}
