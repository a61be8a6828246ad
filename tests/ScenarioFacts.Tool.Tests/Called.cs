using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Threading;
using ScenarioFacts.Tool.CommandLine;
using ScenarioFacts.Tool.Terminal;
using Xunit;

namespace ScenarioFacts.Tool.Tests;

/// <summary>What one call of the tool came to.</summary>
internal sealed partial record Called(int ExitCode, string Output, string Error)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    public IReadOnlyList<string> Lines => Output.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');

    /// <summary>How many errors and warnings a check found, as the line before what it compared says.</summary>
    public string Verdict => Lines.Last(static line => Counts().IsMatch(line)).Split(" in ")[0];

    /// <summary>The diagnostics of a check in JSON.</summary>
    public IReadOnlyList<JsonElement> Diagnostics
    {
        get
        {
            using var json = JsonDocument.Parse(Output);
            return [.. json.RootElement.GetProperty("diagnostics").Clone().EnumerateArray()];
        }
    }

    public static Called With(params string[] arguments) => On(Screen.None, arguments);

    /// <summary>A call whose output and errors are seen as the screen says.</summary>
    public static Called On(Screen screen, params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var exitCode = FactsCommandLine.Run(arguments, CommandContext.Create(output, error, screen));
        return new Called(exitCode, output.ToString(), error.ToString());
    }

    /// <summary>A call that someone interrupted before it was done.</summary>
    public static Called Interrupted(params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var exitCode = FactsCommandLine.Run(arguments, CommandContext.Create(output, error, new CancellationToken(canceled: true)));
        return new Called(exitCode, output.ToString(), error.ToString());
    }

    /// <summary>The tool as a process of its own, its output read as UTF-8 whatever the locale says.</summary>
    public static Called InProcess(string folder, string locale, params string[] arguments) => InProcess(folder, locale, null, arguments);

    /// <param name="path">Where the process finds commands; null for where this one does.</param>
    public static Called InProcess(string folder, string locale, string? path, string[] arguments) => Run(folder, locale, Host, ["exec", Tool, .. arguments], path);

    /// <summary>The tool as a shell starts it, with redirections.</summary>
    public static Called InShell(string folder, string call) => InShell(folder, call, "exec ", "");

    /// <summary>The tool as a part of what a shell is to do.</summary>
    public static Called InShell(string folder, string call, string before, string after) => Run(folder, "C", "/bin/sh", ["-c", $"ulimit -c 0; {before}'{Host}' exec '{Tool}' {call}{after}"]);

    private static string Host => Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";

    private static string Tool => Path.Combine(AppContext.BaseDirectory, "facts.dll");

    private static Called Run(string folder, string locale, string program, string[] arguments, string? path = null)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = new UTF8Encoding(false, throwOnInvalidBytes: true),
            StandardErrorEncoding = new UTF8Encoding(false, throwOnInvalidBytes: true),
        };
        start.Environment["LC_ALL"] = locale;
        if (path is not null)
            start.Environment["PATH"] = path;
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEndAsync();
        if (!process.WaitForExit(Patience))
            process.Kill();
        process.WaitForExit();
        return new Called(process.ExitCode, output.GetAwaiter().GetResult(), error.GetAwaiter().GetResult());
    }

    [GeneratedRegex("^[0-9]+ errors?, [0-9]+ warnings?")]
    private static partial Regex Counts();

    /// <summary>The one line on standard error of a call that could not be served, with nothing on standard output.</summary>
    public string Refusal
    {
        get
        {
            Assert.Equal(2, ExitCode);
            Assert.Equal("", Output);
            Assert.EndsWith("\n", Error, StringComparison.Ordinal);
            Assert.DoesNotContain("   at ", Error, StringComparison.Ordinal);
            return Assert.Single(Error.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n'));
        }
    }
}
