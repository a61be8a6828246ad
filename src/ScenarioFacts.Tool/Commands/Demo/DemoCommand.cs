using System.CommandLine;
using ScenarioFacts.Tool.Terminal;

namespace ScenarioFacts.Tool.Commands.Demo;

/// <summary><c>facts demo</c>: shows in a minute what the compiler does. It reads and writes no file.</summary>
internal static class DemoCommand
{
    public static Command Create(CommandContext terminal)
    {
        var command = new Command("demo", "Shows in a minute what facts does: an article, a fact that quotes it, a wrong word, the message, and the repair. It touches none of your files. Example: facts demo");
        command.SetAction(_ => Run(terminal));
        return command;
    }

    /// <returns>An <see cref="ExitCode"/>.</returns>
    /// <exception cref="OperationCanceledException">Cancellation was requested.</exception>
    private static int Run(CommandContext terminal)
    {
        new DemoPlay(terminal).Play();
        return ExitCode.Sound;
    }
}
