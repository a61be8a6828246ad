using System.Collections.Generic;
using System.Diagnostics;
using System.Threading.Tasks;

namespace ScenarioFacts.Package.Tests;

/// <summary>Runs the SDK as a developer does, and leaves no server behind.</summary>
internal static class DotNet
{
    public static DotNetResult Run(string folder, IEnumerable<string> arguments, IEnumerable<KeyValuePair<string, string>>? environment = null) =>
        Run("dotnet", folder, arguments, environment);

    /// <summary>Runs a program that the SDK has built or installed.</summary>
    public static DotNetResult Run(string program, string folder, IEnumerable<string> arguments, IEnumerable<KeyValuePair<string, string>>? environment = null)
    {
        var start = new ProcessStartInfo(program) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        // What `dotnet test` tells its own children is not for these.
        foreach (var name in new[] { "MSBUILD_EXE_PATH", "MSBuildExtensionsPath", "MSBuildSDKsPath", "MSBuildLoadMicrosoftTargetsReadOnly" })
            start.Environment.Remove(name);
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["UseSharedCompilation"] = "false";
        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        start.Environment["DOTNET_NOLOGO"] = "1";
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        foreach (var (name, value) in environment ?? [])
            start.Environment[name] = value;
        using var process = Process.Start(start)!;
        var error = Task.Run(process.StandardError.ReadToEnd);
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new DotNetResult(process.ExitCode, output + error.GetAwaiter().GetResult());
    }
}

/// <summary>How a command ended, and all that it printed.</summary>
internal sealed record DotNetResult(int ExitCode, string Output);
