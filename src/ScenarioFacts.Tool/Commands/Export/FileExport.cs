using System.CommandLine;
using ScenarioFacts.Language.Compilation;
using ScenarioFacts.Tool.Files;
using ScenarioFacts.Tool.Rendering;
using ScenarioFacts.Tool.Terminal;

namespace ScenarioFacts.Tool.Commands.Export;

/// <summary>An export that writes a file or a folder, never standard output.</summary>
/// <param name="Name">The word behind <c>facts export</c>.</param>
/// <param name="Description">What it writes, as a sentence.</param>
/// <param name="Output">FILE or DIR.</param>
/// <param name="Example">A command line that works.</param>
/// <param name="Write">Writes a compilation without errors to a path.</param>
internal sealed record FileExport(string Name, string Description, string Output, string Example, Action<FactCompilation, string, CancellationToken> Write)
{
    /// <summary>The command of an export that has no options of its own.</summary>
    public static Command Create(FileExport export, CommandContext terminal) => Create(export, terminal, static (_, export) => export);

    /// <summary>The command of an export with options of its own, which are added to it.</summary>
    /// <param name="choose">The export as the options of a command line say.</param>
    public static Command Create(FileExport export, CommandContext terminal, Func<ParseResult, FileExport, FileExport> choose)
    {
        var paths = new Argument<string[]>("PATH") { Description = "Files or folders; the current folder where none is named.", DefaultValueFactory = static _ => ["."] };
        paths.AcceptNoOptions();
        var output = new Option<string>("--output", "-o") { Description = export.Output == "DIR" ? "The folder to write into; it is made if need be." : "The file to write.", HelpName = export.Output, Required = true };
        var sources = new Option<string?>("--sources") { Description = "A folder with texts or seals of sources.", HelpName = "DIR" };
        var command = new Command(export.Name, $"{export.Description} Example: {export.Example}") { paths, output, sources };
        command.SetAction(parsed => choose(parsed, export).Run(parsed.GetValue(paths)!, parsed.GetValue(output)!, parsed.GetValue(sources), terminal));
        return command;
    }

    /// <returns>An <see cref="ExitCode"/>.</returns>
    /// <exception cref="UsageException">A path cannot be read, or the output cannot be written.</exception>
    private int Run(IEnumerable<string> paths, string output, string? sources, CommandContext terminal)
    {
        var compilation = LongRunningTask.Of(terminal, "Checking", cancellation => new ToolCompiler(sources).Compile(FactFiles.Load(paths), cancellation));
        if (compilation.HasErrors)
        {
            DiagnosticRenderer.Write(compilation, terminal.ErrorConsole);
            return ExitCode.Errors;
        }

        OutputTarget.Verify(output, compilation);
        LongRunningTask.Of(terminal, "Writing", cancellation =>
        {
            Write(compilation, output, cancellation);
            return true;
        });
        return ExitCode.Sound;
    }
}
