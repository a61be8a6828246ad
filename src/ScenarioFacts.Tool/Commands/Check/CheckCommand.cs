using System.CommandLine;
using ScenarioFacts.Language.Common;
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
        var surfaces = new Option<string?>("--surfaces")
        {
            Description = "Check each PATH by itself, those that others use first: each leaves its surface in this folder, and those that use it are checked with that.",
            HelpName = "DIR",
        };
        var fix = new Option<bool>("--fix") { Description = "Mend what can mean only one thing, then say what is left." };
        var watch = new Option<bool>("--watch") { Description = "Check again whenever facts, texts or seals change, until Ctrl-C." };
        var command = new Command("check", "Says what is wrong in .facts files. Example: facts check facts/uk-japan --format json") { paths, format, sources, references, surfaces, fix, watch };
        command.SetAction(parsed => Run(new Request(
            parsed.GetValue(paths)!, parsed.GetValue(format)!, parsed.GetValue(sources), parsed.GetValue(references) ?? [], parsed.GetValue(surfaces), parsed.GetValue(fix), parsed.GetValue(watch)), terminal));
        return command;
    }

    /// <summary>Prints the diagnostics of the files; with <c>--fix</c>, those that remain.</summary>
    /// <returns>An <see cref="ExitCode"/>.</returns>
    /// <exception cref="UsageException">A path cannot be read, or the format is unknown.</exception>
    /// <exception cref="OperationCanceledException">Cancellation was requested; that is how <c>--watch</c> ends.</exception>
    private static int Run(Request request, CommandContext terminal)
    {
        RequireSense(request);
        if (request.Surfaces is not null)
            return RunEach(request, request.Surfaces, terminal);
        if (request.IsWatched)
            new WatchedCheck(request.Paths, request.References, request.Sources, terminal).Run();
        var compilation = request.Fixes ? Fix(request, terminal) : LongRunningTask.Of(terminal, "Checking", cancellation => Compile(request, cancellation));
        switch (request.Format)
        {
            case Json:
                DiagnosticJson.Write(compilation, terminal.Output);
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

    /// <summary>Checks each path by itself, and prints the diagnostics of all.</summary>
    /// <returns>An <see cref="ExitCode"/>.</returns>
    /// <exception cref="UsageException">A path cannot be read, paths declare the same or use each other, or a surface cannot be written.</exception>
    private static int RunEach(Request request, string folder, CommandContext terminal)
    {
        var graph = LongRunningTask.Of(terminal, "Reading", cancellation => new ProjectGraph(Parallelism.Concurrent(cancellation).Map(request.Paths, path => FactProject.Load(path, request.References))));
        var all = new ProjectsCheck(graph, folder, request.Sources, terminal).Run();
        var results = new List<CheckedProject>();
        foreach (var project in all)
        {
            // Text is printed while others are checked, and then no more projects are in memory than are checked at once.
            if (request.Format == Text)
                Write(project, terminal);
            results.Add(request.Format == Text ? project with { Compilation = null } : project);
        }

        Write(results, request.Format, terminal);
        return results.TrueForAll(static project => project.Surface is not null) ? ExitCode.Sound : ExitCode.Errors;
    }

    private static void Write(List<CheckedProject> projects, string format, CommandContext terminal)
    {
        switch (format)
        {
            case Json:
                DiagnosticJson.Write(projects.Select(static project => (project.Project.Name, project.Compilation)), terminal.Output);
                break;
            case Sarif:
                DiagnosticSarif.Write([.. projects.SelectMany(static project => project.Compilation?.AllDiagnostics ?? [])], terminal.Output);
                break;
            case GitHub:
                DiagnosticGitHub.Write(projects.SelectMany(static project => project.Compilation?.Told ?? []), terminal.Output);
                break;
        }
    }

    private static void Write(CheckedProject project, CommandContext terminal)
    {
        terminal.Output.WriteLine($"== {project.Project.Name}");
        if (project.Compilation is { } compilation)
            DiagnosticRenderer.WriteCheck(compilation, terminal.Console);
        else
            terminal.Output.WriteLine($"not checked: {project.Unsound!.Name}, which it uses, has errors or was not checked; mend those first");
    }

    private static void RequireSense(Request request)
    {
        if (!Formats.Contains(request.Format, StringComparer.Ordinal))
            throw new UsageException($"‘{request.Format}’ is no format; write --format {Text}, --format {Json}, --format {GitHub} or --format {Sarif}.");
        if (request is { Surfaces: not null, IsWatched: true } or { Surfaces: not null, Fixes: true })
            throw new UsageException("--surfaces goes with neither --watch nor --fix; call facts check with that for one of the folders.");
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

    private sealed record Request(IReadOnlyList<string> Paths, string Format, string? Sources, IReadOnlyList<string> References, string? Surfaces, bool Fixes, bool IsWatched);
}
