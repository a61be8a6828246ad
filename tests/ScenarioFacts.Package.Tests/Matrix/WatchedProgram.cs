using System;
using System.Collections.Concurrent;
using System.Diagnostics;
using Xunit;

namespace ScenarioFacts.Package.Tests.Matrix;

/// <summary>A program that <c>dotnet watch</c> runs, with hot reload, until this is disposed of.</summary>
internal sealed class WatchedProgram : IDisposable
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(3);

    private readonly Process _process;
    private readonly BlockingCollection<string> _lines = [];

    public WatchedProgram(Consumer consumer)
    {
        var start = new ProcessStartInfo("dotnet", ["watch", "--non-interactive", "--no-restore"]) { WorkingDirectory = consumer.Folder, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var name in new[] { "MSBUILD_EXE_PATH", "MSBuildExtensionsPath", "MSBuildSDKsPath", "MSBuildLoadMicrosoftTargetsReadOnly" })
            start.Environment.Remove(name);
        _process = Process.Start(start)!;
        _process.OutputDataReceived += Receive;
        _process.ErrorDataReceived += Receive;
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    /// <summary>Waits until the program, or what watches it, prints something.</summary>
    public void WaitFor(string text)
    {
        var said = "";
        for (var end = DateTime.UtcNow + Longest; DateTime.UtcNow < end;)
        {
            if (!_lines.TryTake(out var next, 1000))
                continue;
            if (next.Contains(text, StringComparison.Ordinal))
                return;
            said += next + "\n";
        }

        Assert.Fail($"It did not print ‘{text}’ but:\n{said}");
    }

    public void Dispose()
    {
        _process.Kill(entireProcessTree: true);
        _process.WaitForExit();
        _process.Dispose();
    }

    private void Receive(object sender, DataReceivedEventArgs received)
    {
        if (received.Data is not null)
            _lines.Add(received.Data);
    }
}
