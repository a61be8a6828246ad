using System.CommandLine;
using ScenarioFacts.Language.Suggestions;
using ScenarioFacts.Tool.Terminal;

namespace ScenarioFacts.Tool.Commands.Completion;

/// <summary><c>facts completion SHELL</c>: prints a shell's completion script.</summary>
internal static class CompletionCommand
{
    private static readonly string Shells = string.Join(", ", Shell.All.Select(static shell => shell.Name));

    public static Command Create(CommandContext terminal)
    {
        var shell = new Argument<string?>("SHELL") { HelpName = "SHELL", Description = $"One of {Shells}.", Arity = ArgumentArity.ZeroOrOne };
        shell.CompletionSources.Add([.. Shell.All.Select(static known => known.Name)]);
        var command = new Command("completion", "Prints a script that completes commands and values in your shell. Example, in ~/.bashrc: source <(facts completion bash)") { shell };
        command.SetAction(parsed => Run(parsed.GetValue(shell), terminal.Output));
        return command;
    }

    /// <returns>An <see cref="ExitCode"/>.</returns>
    /// <exception cref="UsageException">The shell is unknown.</exception>
    private static int Run(string? name, TextWriter output)
    {
        if (name is null)
            throw new UsageException($"Which shell? facts completion bash prints the script for bash; there are {Shells}.");
        var near = SpellingSuggestions.Nearest(name, Shell.All.Select(static shell => shell.Name));
        var found = Shell.All.FirstOrDefault(shell => shell.Name == name)
            ?? throw new UsageException($"There is no script for ‘{name}’; " + (near.Count > 0 ? $"did you mean ‘{near[0]}’?" : $"there are {Shells}."));
        output.Write($"# Write {found.Setup}\n{found.Script.ReplaceLineEndings("\n")}\n");
        return ExitCode.Sound;
    }
}
