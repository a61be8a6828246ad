using System.CommandLine;
using ScenarioFacts.Tool.LanguageServer;
using ScenarioFacts.Tool.Terminal;

namespace ScenarioFacts.Tool.Commands.Lsp;

/// <summary><c>facts lsp</c>: serves an editor over standard input and output.</summary>
internal static class LspCommand
{
    public static Command Create(CommandContext terminal)
    {
        var command = new Command("lsp", "Serves an editor that speaks the Language Server Protocol, over standard input and output. Example: facts lsp")
        {
            // Options that editors pass to any language server.
            new Option<bool>("--stdio") { Description = "Standard input and output, as is usual here.", Hidden = true },
            new Option<string>("--clientProcessId") { Description = "The editor's process.", Hidden = true },
        };
        command.SetAction(_ => Run(terminal.Cancellation));
        return command;
    }

    /// <summary>Serves until the editor exits or Ctrl-C. Only protocol messages go to standard output.</summary>
    /// <exception cref="UsageException">There is nobody to serve.</exception>
    private static int Run(CancellationToken cancellation)
    {
        if (StandardStream.IsClosed(StandardStream.Input) || StandardStream.IsClosed(StandardStream.Output))
            throw new UsageException($"facts lsp speaks with an editor over standard input and output, and standard {(StandardStream.IsClosed(StandardStream.Input) ? "input" : "output")} is closed; let an editor start it.");
        using var input = Console.OpenStandardInput();
        using var output = Console.OpenStandardOutput();

        // A blocking read cannot be interrupted: its thread ends with the process.
        var serving = Task.Factory.StartNew(() => Server.Run(input, output), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        serving.Wait(cancellation);
        return serving.Result;
    }
}
