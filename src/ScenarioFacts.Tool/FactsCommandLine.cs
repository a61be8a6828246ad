using System.CommandLine;
using System.CommandLine.Parsing;
using ScenarioFacts.Tool.Commands;

namespace ScenarioFacts.Tool;

/// <summary>The tool as the shell sees it: what goes wrong outside the facts is one line on standard error and exit code 2.</summary>
internal static class FactsCommandLine
{
    /// <summary>Runs the command that the arguments name.</summary>
    /// <returns>An <see cref="ExitCode"/>.</returns>
    public static int Run(string[] arguments, Terminal terminal)
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
            terminal.Error.WriteLine(OneLine(usage.Message));
        }
        catch (Exception bug)
        {
            // Whoever calls the tool can do nothing with a stack trace; whoever mends it has the arguments and this.
            terminal.Error.WriteLine(OneLine($"facts stopped at an error of its own; please report it with the files that led to it: {bug.GetType().Name}: {bug.Message}"));
        }

        return ExitCode.WrongUsage;
    }

    /// <summary>Refuses what looks like an option where paths belong: a mistyped option would be taken for a file.</summary>
    public static void AcceptNoOptions(this Argument<string[]> paths) =>
        paths.Validators.Add(static result => Refuse(result, result.Tokens));

    /// <inheritdoc cref="AcceptNoOptions(Argument{string[]})"/>
    public static void AcceptNoOptions(this Option<string[]> paths) =>
        paths.Validators.Add(static result => Refuse(result, result.Tokens));

    private static int Invoke(string[] arguments, Terminal terminal)
    {
        var root = new RootCommand("Checks .facts files and the words that back them. Example: facts check facts/uk-japan")
        {
            CheckCommand.Create(terminal),
            SealCommand.Create(terminal),
            LspCommand.Create(terminal),
        };
        var parsed = root.Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Errors.Count > 0)
            throw new UsageException(Explain(parsed));
        var exitCode = parsed.Invoke(new InvocationConfiguration { Output = terminal.Output, Error = terminal.Error, EnableDefaultExceptionHandler = false });
        terminal.Output.Flush();
        return exitCode;
    }

    /// <summary>The first thing that is wrong; the others may come of it.</summary>
    private static string Explain(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        if (command is not RootCommand)
            return $"{Sentence(parsed.Errors[0].Message)} See facts {command.Name} --help.";
        var commands = string.Join(" and ", command.Subcommands.Select(static subcommand => subcommand.Name));
        return parsed.UnmatchedTokens.Count > 0
            ? $"‘{parsed.UnmatchedTokens[0]}’ is no command of facts; it has {commands}. See facts --help."
            : $"What should facts do? It has the commands {commands}. See facts --help.";
    }

    private static void Refuse(SymbolResult place, IEnumerable<Token> tokens)
    {
        if (tokens.FirstOrDefault(static token => token.Value.Length > 1 && token.Value[0] == '-' && !Path.Exists(token.Value)) is not { } option)
            return;
        var parent = place.Parent;
        while (parent is not (null or CommandResult))
            parent = parent.Parent;
        var options = parent is CommandResult command ? command.Command.Options.Select(static known => known.Name) : [];
        place.AddError($"‘{option.Value}’ is neither an option nor a path; the options are {string.Join(", ", options)}.");
    }

    private static string Sentence(string message) => message.EndsWith('.') ? message : message + ".";

    private static string OneLine(string message) => string.Join(' ', message.Split(['\r', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
}
