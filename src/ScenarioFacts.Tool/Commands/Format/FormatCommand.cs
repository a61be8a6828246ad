using System.CommandLine;
using ScenarioFacts.Language.Diagnostics;
using ScenarioFacts.Language.Formatting;
using ScenarioFacts.Language.Syntax;
using ScenarioFacts.Tool.Files;
using ScenarioFacts.Tool.Rendering;
using ScenarioFacts.Tool.Terminal;

namespace ScenarioFacts.Tool.Commands.Format;

/// <summary><c>facts format PATH…</c>: formats files, or reports unformatted ones.</summary>
internal static class FormatCommand
{
    public static Command Create(CommandContext terminal)
    {
        var paths = new Argument<string[]>("PATH") { Description = "Files or folders; the current folder where none is named.", DefaultValueFactory = static _ => ["."] };
        paths.AcceptNoOptions();
        var check = new Option<bool>("--check") { Description = "Change nothing; say which files are not laid out, and end with 1 where there are some." };
        var command = new Command("format", "Lays .facts files out in one way: white space changes, and nothing else. Example: facts format facts/uk-japan --check") { paths, check };
        command.SetAction(parsed => Run(parsed.GetValue(paths)!, parsed.GetValue(check), terminal));
        return command;
    }

    /// <summary>Writes the files that change; with <c>--check</c>, only reports them. Files with lines that cannot be parsed are left unchanged.</summary>
    /// <returns>An <see cref="ExitCode"/>: <see cref="ExitCode.Errors"/> if a file remains unformatted.</returns>
    /// <exception cref="UsageException">A path cannot be read, or a file cannot be written.</exception>
    private static int Run(IEnumerable<string> paths, bool check, CommandContext terminal)
    {
        var (changed, unread, files) = (0, 0, FactFiles.Load(paths));
        var written = new List<string>();
        foreach (var (file, path) in files.Files.Zip(files.Paths))
        {
            terminal.Cancellation.ThrowIfCancellationRequested();
            var syntax = Parser.Parse(file);
            var text = Formatter.Format(syntax);
            if (text == file.Text)
                continue;
            if (text is not null && !check)
            {
                EditedFile.Write(path, file.Text, text);
                written.Add(Path.GetDirectoryName(Path.GetFullPath(path))!);
            }

            terminal.Output.WriteLine(Said(syntax, text is not null, check));
            if (text is null)
                unread++;
            else
                changed++;
        }

        PreparedFile.ClearAbandoned(written);

        terminal.Output.WriteLine(Summary(changed, unread, files.Files.Count, check));
        return unread > 0 || (check && changed > 0) ? ExitCode.Errors : ExitCode.Sound;
    }

    /// <summary>One line for an unformatted file: where it first differs, or why it cannot be formatted.</summary>
    private static string Said(FileSyntax syntax, bool isRead, bool check)
    {
        var (path, file) = (Wording.Printable(syntax.File.Path), syntax.File);
        if (!isRead)
        {
            return syntax.Diagnostics.Find(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error) is { } error
                ? $"{path}({Wording.GetLine(file, error.Span)}): a line cannot be read, so the file stays as it is; ‘facts check’ says why"
                : $"{path}: a line would be too long to be read, so the file stays as it is; continue texts in lines of their own";
        }

        var changes = Formatter.Edit(syntax)?.Changes ?? default;
        var place = changes.Count == 0 ? "" : $"({Wording.GetLine(file, changes[0].Span)})";
        var what = changes.Count == 0 ? "the ends of its lines" : Counted.Format(changes.Count, "line");
        return check ? $"{path}{place}: not laid out; ‘facts format’ changes {what}" : $"{path}{place}: changed {what}";
    }

    private static string Summary(int changed, int unread, int all, bool check)
    {
        var right = all - changed - unread;
        var first = check ? $"{Counted.Format(changed, "file")} to lay out" : $"{Counted.Format(changed, "file")} changed";
        return $"{first}, {Wording.Number(right)} right already" + (unread > 0 ? $", {Wording.Number(unread)} left as {(unread == 1 ? "it is" : "they are")}" : "");
    }
}
