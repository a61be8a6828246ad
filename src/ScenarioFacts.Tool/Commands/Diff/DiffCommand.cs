using System.CommandLine;
using ScenarioFacts.Language.Compilation;
using ScenarioFacts.Language.Diagnostics;
using ScenarioFacts.Tool.Files;
using ScenarioFacts.Tool.Terminal;

namespace ScenarioFacts.Tool.Commands.Diff;

/// <summary><c>facts diff BEFORE AFTER [PATH]</c>: what differs in facts, claims and quotes between two folders, or revisions of git.</summary>
internal static class DiffCommand
{
    private const string Text = "text";
    private const string Json = "json";

    public static Command Create(CommandContext terminal)
    {
        var before = new Argument<string>("BEFORE") { Description = "A file or folder, or a revision of git in which AFTER was otherwise." };
        var after = new Argument<string>("AFTER") { Description = "A file or folder, or another revision; the current folder where none is named.", DefaultValueFactory = static _ => "." };
        var path = new Argument<string?>("PATH") { Description = "Between two revisions, the file or folder; the current folder where none is named.", Arity = ArgumentArity.ZeroOrOne };
        var format = new Option<string>("--format") { Description = "How to print: text, or json for other programs.", HelpName = "text|json", DefaultValueFactory = static _ => Text };
        format.CompletionSources.Add(Text, Json);
        var command = new Command("diff", "Says what differs in facts, claims and quotes, whatever lines they stand on. Example: facts diff HEAD~1 facts") { before, after, path, format };
        command.SetAction(parsed => Run(parsed.GetValue(before)!, parsed.GetValue(after)!, parsed.GetValue(path), parsed.GetValue(format)!, terminal));
        return command;
    }

    /// <returns>An <see cref="ExitCode"/>.</returns>
    /// <exception cref="UsageException">A path or revision cannot be read.</exception>
    private static int Run(string before, string after, string? path, string format, CommandContext terminal)
    {
        if (format is not (Text or Json))
            throw new UsageException($"‘{format}’ is no format; write --format {Text} or --format {Json}.");
        if (path is not null && Path.Exists(after))
            throw new UsageException($"{after} and {path} are two paths; name one behind a revision, or two revisions and a path.");
        using var later = Path.Exists(after) ? null : GitRevision.Read(after, path ?? ".");
        using var earlier = Path.Exists(before) ? null : GitRevision.Read(before, later is null ? after : path ?? ".");
        var (old, now) = (Compile(earlier?.Root ?? before, terminal), Compile(later?.Root ?? after, terminal));
        var diff = FactDiff.Create(old, now);
        if (format == Json)
            DiffJson.Write(diff, terminal.Output);
        else
            DiffRenderer.Write(diff, terminal.Console);
        Tell(before, old, terminal);
        Tell(after, now, terminal);
        return ExitCode.Sound;
    }

    private static FactCompilation Compile(string path, CommandContext terminal) => LongRunningTask.Of(terminal, "Comparing", _ => FactFiles.Load([path]).Compile(null));

    private static void Tell(string path, FactCompilation compilation, CommandContext terminal)
    {
        // Quotes and disputes are compared as they stand: only what could not be read is missing.
        if (compilation.AllDiagnostics.Any(static diagnostic => diagnostic is { Severity: DiagnosticSeverity.Error, Id: ['F', 'A', 'C', 'T', '1' or '2' or '3', ..] }))
            terminal.Error.WriteLine($"{path} has errors: what stands on lines that cannot be read is not compared. facts check says which.");
    }
}
