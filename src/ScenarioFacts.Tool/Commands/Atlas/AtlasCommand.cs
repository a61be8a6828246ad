using System.CommandLine;
using ScenarioFacts.Language.Compilation;
using ScenarioFacts.Tool.Export.Atlas;
using ScenarioFacts.Tool.Export.Rows;
using ScenarioFacts.Tool.Files;
using ScenarioFacts.Tool.Rendering;
using ScenarioFacts.Tool.Terminal;

namespace ScenarioFacts.Tool.Commands.Atlas;

/// <summary><c>facts atlas PATH… -o FILE</c>: writes one HTML page that shows facts, quotes, times and disputes.</summary>
internal static class AtlasCommand
{
    private const string DefaultOutput = "atlas.html";

    public static Command Create(CommandContext terminal)
    {
        var paths = new Argument<string[]>("PATH") { Description = "Files or folders; the current folder where none is named.", DefaultValueFactory = static _ => ["."] };
        paths.AcceptNoOptions();
        var output = new Option<string>("--output", "-o") { Description = "The page to write.", HelpName = "FILE", DefaultValueFactory = static _ => DefaultOutput };
        var title = new Option<string?>("--title") { Description = "What stands at the head of the page; the label of the scenario where none is given.", HelpName = "TEXT" };
        var texts = new Option<bool>("--with-texts") { Description = "Put the texts of sources into the page, with their quotes marked: only where you may hand those texts on." };
        var sources = new Option<string?>("--sources") { Description = "A folder with texts or seals of sources.", HelpName = "DIR" };
        var command = new Command("atlas", "Writes one page that shows facts, their words and times, and opens from a disk. Example: facts atlas facts -o atlas.html") { paths, output, title, texts, sources };
        command.SetAction(parsed => Run(parsed.GetValue(paths)!, parsed.GetValue(output)!, parsed.GetValue(title), parsed.GetValue(texts), parsed.GetValue(sources), terminal));
        return command;
    }

    /// <returns>An <see cref="ExitCode"/>.</returns>
    /// <exception cref="UsageException">A path cannot be read, or the page cannot be written.</exception>
    private static int Run(IReadOnlyList<string> paths, string output, string? title, bool withTexts, string? sources, CommandContext terminal)
    {
        var compilation = LongRunningTask.Of(terminal, "Checking", cancellation => new ToolCompiler(sources).Compile(FactFiles.Load(paths), cancellation));
        if (compilation.HasErrors)
        {
            DiagnosticRenderer.Write(compilation, FactCounts.Create(compilation), terminal.ErrorConsole);
            return ExitCode.Errors;
        }

        OutputFile.Write(output, stream => AtlasPage.Write(compilation, title ?? GetTitle(compilation), withTexts, stream), "name another file with -o.");
        terminal.Output.WriteLine($"{output} shows {FactCounts.Create(compilation).FormatFacts()}; open it in a browser.");
        return ExitCode.Sound;
    }

    private static string GetTitle(FactCompilation compilation)
    {
        var labels = ExportTables.Create(compilation)[0].Rows.Where(static row => row[2] is null).Select(static row => (string)row[1]!).ToList();
        return labels.Count == 0 ? "Facts" : string.Join(", ", labels);
    }
}
