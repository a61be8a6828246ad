using Spectre.Console;

namespace ScenarioFacts.Tool.Terminal;

/// <summary>The output streams and cancellation of a command. Text for people goes through <see cref="Console"/>, text for programs straight to <see cref="Output"/>.</summary>
internal sealed class CommandContext
{
    private CommandContext(TextWriter output, TextWriter error, Screen screen, Screen errorScreen, CancellationToken cancellation)
    {
        (Output, Error, Screen, ErrorScreen, Cancellation) = (output, error, screen, errorScreen, cancellation);
        Console = screen.ConsoleOn(output);
        ErrorConsole = errorScreen.ConsoleOn(error);
    }

    /// <summary>Standard output, for machine-readable output.</summary>
    public TextWriter Output { get; }

    public TextWriter Error { get; }

    /// <summary>The terminal behind standard output.</summary>
    public Screen Screen { get; }

    /// <summary>The terminal behind standard error.</summary>
    public Screen ErrorScreen { get; }

    /// <summary>Standard output, in color on a terminal unless <c>NO_COLOR</c> is set; plain and unwrapped otherwise.</summary>
    public IAnsiConsole Console { get; }

    /// <summary>The same for standard error: progress goes there, so that it does not mix with redirected output.</summary>
    public IAnsiConsole ErrorConsole { get; }

    /// <summary>Canceled by Ctrl-C.</summary>
    public CancellationToken Cancellation { get; }

    /// <summary>Creates a context on the streams of this process, which may be a terminal, a file or a pipe.</summary>
    public static CommandContext ForProcess(CancellationToken cancellation) => new(
        StandardStream.OpenOutput(),
        StandardStream.OpenError(),
        Screen.Detect(System.Console.IsOutputRedirected, Environment.GetEnvironmentVariable),
        Screen.Detect(System.Console.IsErrorRedirected, Environment.GetEnvironmentVariable),
        cancellation);

    /// <summary>Creates a context on streams that are not a terminal.</summary>
    public static CommandContext Create(TextWriter output, TextWriter error, CancellationToken cancellation = default) =>
        new(output, error, Screen.None, Screen.None, cancellation);

    /// <summary>Creates a context on streams with the given screen.</summary>
    public static CommandContext Create(TextWriter output, TextWriter error, Screen screen, CancellationToken cancellation = default) =>
        new(output, error, screen, screen, cancellation);
}
