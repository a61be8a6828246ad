using System.Globalization;
using ScenarioFacts.Language.Compilation;
using ScenarioFacts.Language.Repairs;
using ScenarioFacts.Tool.Files;
using ScenarioFacts.Tool.Rendering;
using ScenarioFacts.Tool.Terminal;
using Spectre.Console;

namespace ScenarioFacts.Tool.Commands.Check;

/// <summary>Checks, and rechecks whenever facts, texts or seals change, until Ctrl-C.</summary>
internal sealed class WatchedCheck(IReadOnlyList<string> paths, IReadOnlyList<string> references, string? sources, CommandContext terminal)
{
    /// <exception cref="UsageException">The paths cannot be read at the start; later failures are printed and retried.</exception>
    /// <exception cref="OperationCanceledException">Cancellation was requested.</exception>
    public void Run() => new WatchedFacts(paths, references, sources, terminal, Show, Show).Run();

    private void Show(FactCompilation compilation)
    {
        Clear();
        DiagnosticRenderer.WriteCheck(DiagnosticRepairs.Attach(compilation), terminal.Console);
        var time = DateTime.Now.ToString("HH:mm:ss", CultureInfo.InvariantCulture);
        terminal.Console.Write(new Line().Add($"Checked at {time}; waiting for changes, Ctrl-C ends.", Styles.Dim));
    }

    private void Show(UsageException trouble)
    {
        Clear();
        terminal.Console.Write(new Line().Add(trouble.Message));
        terminal.Console.Write(new Line().Add("Waiting for changes, Ctrl-C ends.", Styles.Dim));
    }

    /// <summary>Clears terminals only; redirected output is kept.</summary>
    private void Clear()
    {
        if (terminal.Screen.IsStyled)
            terminal.Console.Clear();
    }
}
