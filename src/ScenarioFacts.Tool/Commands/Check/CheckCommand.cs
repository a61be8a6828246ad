using System.CommandLine;
using ScenarioFacts.Language.Compilation;
using ScenarioFacts.Language.Repairs;
using ScenarioFacts.Tool.Files;
using ScenarioFacts.Tool.Rendering;
using ScenarioFacts.Tool.Terminal;

namespace ScenarioFacts.Tool.Commands.Check;

/// <summary><c>facts check PATH…</c>: reports the diagnostics of files and folders.</summary>
internal static class CheckCommand
{
    private const string Text = "text";
    private const string Json = "json";
    private const string GitHub = "github";
    private const string Sarif = "sarif";

    private static readonly string[] Formats = [Text, Json, GitHub, Sarif];

    public static Command Create(CommandContext terminal)
    {
        var paths = new Argument<string[]>("PATH") { Description = "Files or folders; the current folder where none is named.", DefaultValueFactory = static _ => ["."] };
        paths.AcceptNoOptions();
        var format = new Option<string>("--format")
        {
            Description = "How to print: text, json for other programs, github for the log of a workflow, or sarif for programs that collect findings of many tools.",
            HelpName = string.Join('|', Formats),
            DefaultValueFactory = static _ => Text,
        };
        format.CompletionSources.Add(Formats);
        var sources = new Option<string?>("--sources") { Description = "A folder with texts or seals of sources.", HelpName = "DIR" };
        var references = new Option<string[]>("--reference")
        {
            Description = "A surface file of facts that these use; those that lie beside the facts are found by themselves.",
            HelpName = "FILE",
        };
        var fix = new Option<bool>("--fix") { Description = "Mend what can mean only one thing, then say what is left." };
        var watch = new Option<bool>("--watch") { Description = "Check again whenever facts, texts or seals change, until Ctrl-C." };
        var command = new Command("check", "Says what is wrong in .facts files. Example: facts check facts/uk-japan --format json") { paths, format, sources, references, fix, watch };
        command.SetAction(parsed => Run(new Request(
            parsed.GetValue(paths)!, parsed.GetValue(format)!, parsed.GetValue(sources), parsed.GetValue(references) ?? [], parsed.GetValue(fix), parsed.GetValue(watch)), terminal));
        return command;
    }

    /// <summary>Prints the diagnostics of the files; with <c>--fix</c>, those that remain.</summary>
    /// <returns>An <see cref="ExitCode"/>.</returns>
    /// <exception cref="UsageException">A path cannot be read, or the format is unknown.</exception>
    /// <exception cref="OperationCanceledException">Cancellation was requested; that is how <c>--watch</c> ends.</exception>
    private static int Run(Request request, CommandContext terminal)
    {
        RequireSense(request);
        if (request.IsWatched)
            new WatchedCheck(request.Paths, request.References, request.Sources, terminal).Run();
        var compilation = request.Fixes ? Fix(request, terminal) : LongRunningTask.Of(terminal, "Checking", cancellation => Compile(request, cancellation));
        switch (request.Format)
        {
            case Json:
                DiagnosticJson.Write(compilation, Comparison.Create(compilation), terminal.Output);
                break;
            case Sarif:
                DiagnosticSarif.Write(compilation.AllDiagnostics, terminal.Output);
                break;
            case GitHub:
                DiagnosticGitHub.Write(compilation.Told, terminal.Output);
                break;
            default:
                DiagnosticRenderer.WriteCheck(compilation, terminal.Console);
                break;
        }

        return compilation.HasErrors ? ExitCode.Errors : ExitCode.Sound;
    }

    private static void RequireSense(Request request)
    {
        if (!Formats.Contains(request.Format, StringComparer.Ordinal))
            throw new UsageException($"‘{request.Format}’ is no format; write --format {Text}, --format {Json}, --format {GitHub} or --format {Sarif}.");
        if (request is { IsWatched: true, Fixes: true })
            throw new UsageException("--watch does not go with --fix, which would write to a file while you are writing in it; call facts check --fix by itself.");
        if (request is { IsWatched: true, Format: not Text })
            throw new UsageException($"--watch is for people and prints text; leave --format {request.Format} out, or leave --watch out and call facts check anew.");
    }

    private static FactCompilation Compile(Request request, CancellationToken cancellation) =>
        DiagnosticRepairs.Attach(new ToolCompiler(request.Sources, isOnce: true).Compile(FactFiles.Load(request.Paths, request.References), cancellation));

    private static FactCompilation Fix(Request request, CommandContext terminal)
    {
        var repair = LongRunningTask.Of(terminal, "Mending", cancellation => AutoFix.Create(FactFiles.Load(request.Paths, request.References), request.Sources, cancellation));
        repair.Write();
        // Machine-readable output contains only diagnostics.
        var output = request.Format == Text ? terminal.Output : terminal.Error;
        foreach (var made in repair.Made)
            output.WriteLine(made);
        return repair.Compilation;
    }

    private sealed record Request(IReadOnlyList<string> Paths, string Format, string? Sources, IReadOnlyList<string> References, bool Fixes, bool IsWatched);
}
