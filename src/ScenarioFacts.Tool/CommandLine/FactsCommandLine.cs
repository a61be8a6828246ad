using System.CommandLine;
using System.CommandLine.Completions;
using System.CommandLine.Help;
using System.CommandLine.Parsing;
using ScenarioFacts.Language.Diagnostics;
using ScenarioFacts.Language.Suggestions;
using ScenarioFacts.Tool.Commands.Atlas;
using ScenarioFacts.Tool.Commands.Check;
using ScenarioFacts.Tool.Commands.Completion;
using ScenarioFacts.Tool.Commands.Demo;
using ScenarioFacts.Tool.Commands.Diff;
using ScenarioFacts.Tool.Commands.Explain;
using ScenarioFacts.Tool.Commands.Export;
using ScenarioFacts.Tool.Commands.Format;
using ScenarioFacts.Tool.Commands.Kinds;
using ScenarioFacts.Tool.Commands.Lsp;
using ScenarioFacts.Tool.Commands.New;
using ScenarioFacts.Tool.Commands.Publish;
using ScenarioFacts.Tool.Commands.Quote;
using ScenarioFacts.Tool.Commands.Review;
using ScenarioFacts.Tool.Commands.Seal;
using ScenarioFacts.Tool.Commands.Show;
using ScenarioFacts.Tool.Commands.Surface;
using ScenarioFacts.Tool.Terminal;

namespace ScenarioFacts.Tool.CommandLine;

/// <summary>The command line of the tool. Usage and I/O errors are one line on standard error and exit code 2.</summary>
internal static class FactsCommandLine
{
    /// <summary>How the help of an option calls what it takes.</summary>
    private const string FileName = "FILE";
    private const string FolderName = "DIR";

    /// <summary>Runs the command in the arguments.</summary>
    /// <returns>An <see cref="ExitCode"/>.</returns>
    public static int Run(string[] arguments, CommandContext terminal)
    {
        try
        {
            return Invoke(arguments, terminal);
        }
        catch (OperationCanceledException) when (terminal.Cancellation.IsCancellationRequested)
        {
            return ExitCode.Interrupted;
        }
        catch (UsageException usage)
        {
            Say(terminal, usage.Message);
        }
        catch (IOException gone) when (SystemError.GetKind(gone) == SystemErrorKind.ReaderGone)
        {
            Say(terminal, "whoever read what facts prints reads no more, as head after its lines: facts stopped there, and what it printed is not complete; read to the end, or write to a file.");
        }
        catch (Exception lost) when (lost is IOException or UnauthorizedAccessException)
        {
            // Files are opened with messages of their own: what is left is a stream, such as an output on a full disk.
            Say(terminal, $"facts cannot write on and stopped; what it printed is not complete: {lost.Message}; {WriteFailure.Advise(lost)}");
        }
        catch (Exception bug)
        {
            // A stack trace does not help the user; the type and message suffice to reproduce the bug.
            Say(terminal, $"facts stopped at an error of its own; please report it with the files that led to it: {bug.GetType().Name}: {bug.Message}");
        }

        return ExitCode.WrongUsage;
    }

    /// <summary>One line on standard error. Where that cannot be written, the exit code alone has to say it.</summary>
    private static void Say(CommandContext terminal, string message)
    {
        try
        {
            terminal.Error.WriteLine(OneLine(message));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
        }
    }

    /// <summary>All commands.</summary>
    internal static RootCommand Root(CommandContext terminal)
    {
        var root = new RootCommand("For all who write and read .facts files: checks them and the words that back them, lays them out, shows them and hands them on. Example: facts check facts/uk-japan")
        {
            DemoCommand.Create(terminal),
            NewCommand.Create(terminal),
            CheckCommand.Create(terminal),
            FormatCommand.Create(terminal),
            QuoteCommand.Create(terminal),
            SealCommand.Create(terminal),
            ExplainCommand.Create(terminal),
            KindsCommand.Create(terminal),
            ShowCommand.Create(terminal),
            ReviewCommand.Create(terminal),
            ExportCommand.Create(terminal),
            SurfaceCommand.Create(terminal),
            DiffCommand.Create(terminal),
            AtlasCommand.Create(terminal),
            PublishCommand.Create(terminal),
            CompletionCommand.Create(terminal),
            LspCommand.Create(terminal),
        };
        AnswerInOwnWords(root);
        return root;
    }

    private static int Invoke(string[] arguments, CommandContext terminal)
    {
        var parsed = Root(terminal).Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Errors.Count > 0 && parsed.Action is not CompletionAction)
            throw new UsageException(Explain(parsed));
        if (FindEmptyPath(parsed) is { } option)
            throw new UsageException($"{option.IdentifierToken?.Value ?? option.Option.Name} takes the name of a {(option.Option.HelpName == FolderName ? "folder" : "file")}, and what stands there is empty; is a variable of your script not set?");
        var exitCode = parsed.Invoke(new InvocationConfiguration { Output = terminal.Output, Error = terminal.Error, EnableDefaultExceptionHandler = false });
        terminal.Output.Flush();
        return exitCode;
    }

    /// <summary>A file or folder without a name: some places would take it for the current folder, others fail late.</summary>
    private static OptionResult? FindEmptyPath(ParseResult parsed) =>
        parsed.CommandResult.Children.OfType<OptionResult>().FirstOrDefault(static option => option.Option.HelpName is FileName or FolderName && option.Tokens.Any(static token => string.IsNullOrWhiteSpace(token.Value)));

    private static void AnswerInOwnWords(RootCommand root)
    {
        var help = root.Options.OfType<HelpOption>().Single();
        help.Action = new RootHelp((HelpAction)help.Action!);
        root.Options.OfType<VersionOption>().Single().Action = new VersionAction();
        var suggest = root.Directives.OfType<SuggestDirective>().Single();
        suggest.Action = new CompletionAction(root, suggest);
    }

    /// <summary>The first parse error; the others may follow from it.</summary>
    private static string Explain(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        var facts = GetName(parsed.CommandResult);
        var commands = command.Subcommands.Select(static subcommand => subcommand.Name).ToList();
        if (commands.Count == 0)
            return $"{Sentence(parsed.Errors[0].Message)} See {facts} --help.";
        if (parsed.UnmatchedTokens.Count == 0)
            return $"What should {facts} do? It has the commands {string.Join(", ", commands)}. See {facts} --help.";
        var word = parsed.UnmatchedTokens[0];
        var near = SpellingSuggestions.Nearest(word, commands.Concat(command.Options.Select(static option => option.Name)));
        return near.Count > 0
            ? $"‘{word}’ is no command of {facts}; did you mean {Wording.List(near, "or")}? See {facts} --help."
            : $"‘{word}’ is no command of {facts}; it has {string.Join(", ", commands)}. See {facts} --help.";
    }

    /// <summary>The full name of a command: <c>facts export json</c>.</summary>
    private static string GetName(CommandResult command) =>
        command.Parent is CommandResult above ? GetName(above) + " " + command.Command.Name : "facts";

    private static string Sentence(string message) => message[^1] is '.' or '?' ? message : message + ".";

    private static string OneLine(string message) =>
        Wording.Printable(string.Join(' ', message.Split(['\r', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)));
}
