using System.CommandLine;
using ScenarioFacts.Language.Compilation;
using ScenarioFacts.Language.Surfaces;
using ScenarioFacts.Tool.Files;
using ScenarioFacts.Tool.Terminal;

namespace ScenarioFacts.Tool.Commands.Surface;

/// <summary><c>facts surface PATH… -o FILE</c>: writes what facts export, for those who use them.</summary>
internal static class SurfaceCommand
{
    public static Command Create(CommandContext terminal)
    {
        var paths = new Argument<string[]>("PATH") { Description = "Files or folders; the current folder where none is named.", DefaultValueFactory = static _ => ["."] };
        paths.AcceptNoOptions();
        var output = new Option<string?>("--output", "-o") { Description = "The file to write, with the ending " + SurfaceFormat.Extension + "; standard output where none is named.", HelpName = "FILE" };
        var sources = new Option<string?>("--sources") { Description = "A folder with texts or seals of sources.", HelpName = "DIR" };
        var command = new Command("surface", "Writes what your facts export: put it beside facts that use yours. Example: facts surface facts/treaty -o facts/visits/treaty" + SurfaceFormat.Extension) { paths, output, sources };
        command.SetAction(parsed => Run(parsed.GetValue(paths)!, parsed.GetValue(output), parsed.GetValue(sources), terminal));
        return command;
    }

    /// <returns>An <see cref="ExitCode"/>.</returns>
    /// <exception cref="UsageException">A path cannot be read, or the file cannot be written or is called otherwise.</exception>
    private static int Run(string[] paths, string? output, string? sources, CommandContext terminal)
    {
        if (output is not (null or OutputTarget.StandardOutput) && !SurfaceFiles.HasExtension(output))
            throw new UsageException($"{output} would not be found again: call it {Path.GetFileNameWithoutExtension(output)}{SurfaceFormat.Extension}.");
        var compilation = LongRunningTask.Of(terminal, "Reading", cancellation => new ToolCompiler(sources, isOnce: true).Compile(FactFiles.Load(paths), cancellation));
        if (compilation.HasErrors)
        {
            terminal.Error.WriteLine("These facts have errors, and others would build on them: nothing was written. facts check says what is wrong.");
            return ExitCode.Errors;
        }

        var surface = Write(compilation);
        if (output is null or OutputTarget.StandardOutput)
            terminal.Output.Write(surface);
        else
            OutputFile.Write(output, surface, "choose another place with -o.");
        return ExitCode.Sound;
    }

    private static string Write(FactCompilation compilation) => SurfaceFormat.Write(SurfaceBuilder.CreateAll(compilation.Syntax, compilation.Index));
}
