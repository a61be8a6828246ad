using System.CommandLine;
using ScenarioFacts.Language.Compilation;
using ScenarioFacts.Tool.Files;
using ScenarioFacts.Tool.Rendering;
using ScenarioFacts.Tool.Terminal;

namespace ScenarioFacts.Tool.Commands.Export;

/// <summary>An export that writes one text, to a file or to standard output.</summary>
/// <param name="Name">The word behind <c>facts export</c>.</param>
/// <param name="Description">What it writes, as a sentence.</param>
/// <param name="Example">A command line that works.</param>
/// <param name="Write">Writes a compilation without errors.</param>
internal sealed record StreamExport(string Name, string Description, string Example, Action<FactCompilation, ExportSelection, Stream, CancellationToken> Write)
{
    private const string Advice = "name another file with -o.";

    /// <summary>Whether it can be of some facts and those around them alone.</summary>
    public bool IsOfGraph { get; init; }

    /// <summary>Says, in a sentence for standard error, what a user may look for in it in vain; null if there is nothing.</summary>
    public Func<FactCompilation, string?>? DescribeLeftOut { get; init; }

    public static Command Create(StreamExport export, CommandContext terminal)
    {
        var paths = new Argument<string[]>("PATH") { Description = "Files or folders; the current folder where none is named.", DefaultValueFactory = static _ => ["."] };
        paths.AcceptNoOptions();
        var output = CreateOutput();
        var sources = new Option<string?>("--sources") { Description = "A folder with texts or seals of sources.", HelpName = "DIR" };
        var about = new Option<string[]>("--about") { Description = "Only this fact, what it names and what names it; several times for several facts.", HelpName = "NAME", DefaultValueFactory = static _ => [] };
        var command = new Command(export.Name, $"{export.Description} Example: {export.Example}") { paths, output, sources };
        if (export.IsOfGraph)
            command.Add(about);
        command.SetAction(parsed => export.Run(
            parsed.GetValue(paths)!, parsed.GetValue(output), parsed.GetValue(sources), new ExportSelection(export.IsOfGraph ? parsed.GetValue(about)! : []), terminal));
        return command;
    }

    public static Option<string?> CreateOutput() => new("--output", "-o") { Description = "The file to write; standard output where none is named.", HelpName = "FILE" };

    /// <returns>An <see cref="ExitCode"/>.</returns>
    /// <exception cref="UsageException">The file cannot be written.</exception>
    public static int WriteTo(string? output, CommandContext terminal, Action<Stream> write)
    {
        if (output is not (null or OutputTarget.StandardOutput))
        {
            OutputFile.Write(output, write, Advice);
            return ExitCode.Sound;
        }

        using var stream = new WriterStream(terminal.Output);
        write(stream);
        return ExitCode.Sound;
    }

    /// <summary>Writes the facts, or, if there are errors, only those, to standard error.</summary>
    /// <returns>An <see cref="ExitCode"/>.</returns>
    /// <exception cref="UsageException">A path cannot be read, the file cannot be written, or no fact has a name that was asked for.</exception>
    private int Run(IEnumerable<string> paths, string? output, string? sources, ExportSelection selection, CommandContext terminal)
    {
        var compilation = LongRunningTask.Of(terminal, "Checking", cancellation => new ToolCompiler(sources).Compile(FactFiles.Load(paths), cancellation));
        if (compilation.HasErrors)
        {
            DiagnosticRenderer.Write(compilation, terminal.ErrorConsole);
            return ExitCode.Errors;
        }

        selection.Verify(compilation);
        if (output is not (null or OutputTarget.StandardOutput))
            OutputTarget.Verify(output, compilation);
        var exitCode = WriteTo(output, terminal, stream => Write(compilation, selection, stream, terminal.Cancellation));
        if (DescribeLeftOut?.Invoke(compilation) is { } leftOut)
            terminal.Error.WriteLine(leftOut);
        return exitCode;
    }
}

/// <summary>Which facts are exported.</summary>
/// <param name="About">The names of facts; all facts where there are none.</param>
internal sealed record ExportSelection(IReadOnlyList<string> About)
{
    /// <exception cref="UsageException">No fact has one of the names.</exception>
    public void Verify(FactCompilation compilation)
    {
        foreach (var name in About)
        {
            if (!compilation.Views.All.Any(scenario => scenario.Find(name) is not null))
                throw new UsageException($"No fact is named ‘{Language.Diagnostics.Wording.Printable(name)}’; ‘facts show’ lists the names.");
        }
    }
}
