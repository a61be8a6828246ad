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
        var watch = new Option<bool>("--watch") { Description = "Write the page again whenever facts, texts or seals change, until Ctrl-C." };
        var command = new Command("atlas", "Writes one page that shows facts, their words and times, and opens from a disk. Example: facts atlas facts -o atlas.html") { paths, output, title, texts, sources, watch };
        command.SetAction(parsed => Run(new Request(
            parsed.GetValue(paths)!, parsed.GetValue(output)!, parsed.GetValue(title), parsed.GetValue(texts), parsed.GetValue(sources), parsed.GetValue(watch)), terminal));
        return command;
    }

    /// <returns>An <see cref="ExitCode"/>.</returns>
    /// <exception cref="UsageException">A path cannot be read, or the page cannot be written.</exception>
    /// <exception cref="OperationCanceledException">Cancellation was requested; that is how <c>--watch</c> ends.</exception>
    private static int Run(Request request, CommandContext terminal)
    {
        if (request.IsWatched)
            new WatchedFacts(request.Paths, [], request.Sources, terminal, compilation => Write(request, compilation, terminal), trouble => terminal.Error.WriteLine(trouble.Message)).Run();
        return Write(request, LongRunningTask.Of(terminal, "Checking", cancellation => new ToolCompiler(request.Sources).Compile(FactFiles.Load(request.Paths), cancellation)), terminal);
    }

    private static int Write(Request request, FactCompilation compilation, CommandContext terminal)
    {
        if (compilation.HasErrors)
        {
            DiagnosticRenderer.Write(compilation, terminal.ErrorConsole);
            return ExitCode.Errors;
        }

        OutputTarget.Verify(request.Output, compilation);
        OutputFile.Write(request.Output, stream => AtlasPage.Write(compilation, request.Title ?? GetTitle(compilation), request.WithTexts, stream), "name another file with -o.");
        OutputTarget.ChooseReport(request.Output, terminal).WriteLine($"{request.Output} shows {FactCounts.Create(compilation).FormatFacts()}; open it in a browser.");
        return ExitCode.Sound;
    }

    private static string GetTitle(FactCompilation compilation)
    {
        var labels = ExportTables.Create(compilation)[0].Rows.Where(static row => row[2] is null).Select(static row => (string)row[1]!).ToList();
        return labels.Count == 0 ? "Facts" : string.Join(", ", labels);
    }

    private sealed record Request(IReadOnlyList<string> Paths, string Output, string? Title, bool WithTexts, string? Sources, bool IsWatched);
}
