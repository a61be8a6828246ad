using Spectre.Console;

namespace ScenarioFacts.Tool.Terminal;

/// <summary>
/// Runs work that may take long on another thread, so that Ctrl-C ends the wait at once; after a second a terminal shows progress.
/// The work must not write: after Ctrl-C it is abandoned and ends with the process at an arbitrary point.
/// </summary>
internal static class LongRunningTask
{
    private static readonly TimeSpan Unremarked = TimeSpan.FromSeconds(1);

    /// <summary>Runs the work and waits for it.</summary>
    /// <param name="what">The activity to display: “Checking”.</param>
    /// <exception cref="OperationCanceledException">Cancellation was requested.</exception>
    public static T Of<T>(CommandContext terminal, string what, Func<CancellationToken, T> work)
    {
        terminal.Cancellation.ThrowIfCancellationRequested();
        var task = Task.Run(() => work(terminal.Cancellation), CancellationToken.None);
        if (!IsDone(task, Unremarked, terminal.Cancellation))
            WaitRemarked(terminal, what, task);
        return task.GetAwaiter().GetResult();
    }

    private static void WaitRemarked(CommandContext terminal, string what, Task task)
    {
        if (terminal.ErrorScreen.IsStyled && terminal.ErrorConsole.Profile.Capabilities.Interactive)
            terminal.ErrorConsole.Status().Start(Markup.Escape(what + " …"), _ => IsDone(task, Timeout.InfiniteTimeSpan, terminal.Cancellation));
        else
            IsDone(task, Timeout.InfiniteTimeSpan, terminal.Cancellation);
    }

    /// <summary>Waits without rethrowing; exceptions of the work surface from its result.</summary>
    private static bool IsDone(Task task, TimeSpan wait, CancellationToken cancellation) => Task.WaitAny([task], (int)wait.TotalMilliseconds, cancellation) == 0;
}
