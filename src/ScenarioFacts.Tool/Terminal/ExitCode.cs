namespace ScenarioFacts.Tool.Terminal;

/// <summary>The exit codes of the tool.</summary>
internal static class ExitCode
{
    /// <summary>No errors; there may be warnings.</summary>
    public const int Sound = 0;

    /// <summary>Something to fix, such as an error in the facts.</summary>
    public const int Errors = 1;

    /// <summary>Invalid usage, or a file could not be read or written.</summary>
    public const int WrongUsage = 2;

    /// <summary>Interrupted by Ctrl-C, by the shells' convention (128 + SIGINT).</summary>
    public const int Interrupted = 130;

    /// <summary>The meaning of each code, for the help.</summary>
    public static IReadOnlyList<(int Code, string Meaning)> Meanings { get; } =
    [
        (Sound, "sound; there may be warnings"),
        (Errors, "something to mend: errors in the facts, words that a source does not have, seals or layouts to be renewed"),
        (WrongUsage, "called wrongly, or a file that cannot be read or written; one line on standard error says what to do"),
        (Interrupted, "stopped by Ctrl-C, which is also how --watch ends"),
    ];
}
