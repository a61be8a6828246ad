using Spectre.Console;

namespace ScenarioFacts.Tool.Terminal;

/// <summary>
/// Work that may take long: it is done on a thread of its own, so that Ctrl-C ends the wait at once, and after a second a terminal shows that it goes
/// on. It must only read: what is left alone by Ctrl-C ends with the process, wherever it is.
/// </summary>
internal static class LongRunningTask
{
    private static readonly TimeSpan Unremarked = TimeSpan.FromSeconds(1);

    /// <summary>Does the work and waits for it.</summary>
    /// <param name="what">What is being done, as it is shown: “Checking”.</param>
    /// <exception cref="OperationCanceledException">Someone asked to stop.</exception>
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

    /// <summary>Waits; what the work throws is left for its result.</summary>
    private static bool IsDone(Task task, TimeSpan wait, CancellationToken cancellation) => Task.WaitAny([task], (int)wait.TotalMilliseconds, cancellation) == 0;
}
