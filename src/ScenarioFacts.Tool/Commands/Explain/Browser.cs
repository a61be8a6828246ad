using System.ComponentModel;
using System.Diagnostics;

namespace ScenarioFacts.Tool.Commands.Explain;

/// <summary>Opens a file in the user's browser, by the command that the system has for it.</summary>
internal static class Browser
{
    /// <summary>How long a command may take to say that it cannot; one that runs on has opened the file.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);

    /// <returns>Whether the system took the file.</returns>
    public static bool TryOpen(string path)
    {
        try
        {
            if (OperatingSystem.IsWindows())
                return Process.Start(new ProcessStartInfo(path) { UseShellExecute = true }) is not null;
            return Run(OperatingSystem.IsMacOS() ? "open" : "xdg-open", path);
        }
        catch (Exception error) when (error is Win32Exception or InvalidOperationException or IOException)
        {
            return false;
        }
    }

    private static bool Run(string command, string path)
    {
        // What it prints would mix with what the tool prints. A browser that it starts may live as long as it likes: its streams are left open.
        var process = Process.Start(new ProcessStartInfo(command, [path]) { RedirectStandardOutput = true, RedirectStandardError = true });
        return process is not null && (!process.WaitForExit(Patience) || process.ExitCode == 0);
    }
}
