using ScenarioFacts.Language.Compilation;
using ScenarioFacts.Language.Diagnostics;
using ScenarioFacts.Tool.Terminal;

namespace ScenarioFacts.Tool.Files;

/// <summary>What the path of an output leads to.</summary>
internal static class OutputTarget
{
    /// <summary>What stands for standard output in place of a file, where that can be written to.</summary>
    public const string StandardOutput = "-";

    /// <summary>Where devices and what processes have open are listed on Unix, and how a device is called on Windows: .NET does not tell them from files.</summary>
    private static readonly string[] DeviceFolders = ["/dev/", "/proc/", @"\\.\"];

    /// <summary>Whether a path is that of a pipe or a device, such as <c>/dev/stdout</c>: it is written into, never replaced.</summary>
    public static bool IsStream(string path) =>
        path.Length > 0 && (Array.Exists(DeviceFolders, folder => Path.GetFullPath(path).StartsWith(folder, StringComparison.Ordinal)) || (File.Exists(path) && RegularFile.IsPipe(path)));

    /// <summary>The file that a path leads to, through all links: a link stays one, and what it leads to is written.</summary>
    /// <exception cref="IOException">The links lead in a circle.</exception>
    public static string Follow(string path) => new FileInfo(path).LinkTarget is null ? Path.GetFullPath(path) : File.ResolveLinkTarget(path, returnFinalTarget: true)!.FullName;

    /// <summary>Refuses what no output may replace: the facts, texts and seals that it is made of.</summary>
    /// <exception cref="UsageException">The path leads to one of them, or is none.</exception>
    public static void Verify(string path, FactCompilation compilation)
    {
        if (path == StandardOutput)
            throw new UsageException("-o takes a file here, and ‘-’ is none; name one.");
        var full = Path.GetFullPath(path);
        var inputs = compilation.Syntax.Select(static file => file.File).Where(static file => !file.IsReferenced).Select(static file => file.Path).Concat(compilation.Library.Paths);
        if (File.Exists(full) && inputs.Any(input => string.Equals(Path.GetFullPath(input), full, Comparison) || string.Equals(Follow(input), Follow(full), Comparison)))
            throw new UsageException($"{Wording.Printable(path)} is one of the files that this is made of, and stays as it is; name another with -o.");
    }

    /// <summary>Where it is told what was written: beside a pipe or a device, which may be standard output itself, on standard error.</summary>
    public static TextWriter ChooseReport(string path, CommandContext terminal) => IsStream(path) ? terminal.Error : terminal.Output;

    private static StringComparison Comparison => OperatingSystem.IsLinux() ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;
}
