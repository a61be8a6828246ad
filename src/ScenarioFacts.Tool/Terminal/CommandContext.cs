using Spectre.Console;

namespace ScenarioFacts.Tool.Terminal;

/// <summary>Where a command prints and what stops it. What people read goes through <see cref="Console"/>, what programs read straight to <see cref="Output"/>.</summary>
internal sealed class CommandContext
{
    private CommandContext(TextWriter output, TextWriter error, Screen screen, Screen errorScreen, CancellationToken cancellation)
    {
        (Output, Error, Screen, ErrorScreen, Cancellation) = (output, error, screen, errorScreen, cancellation);
        Console = screen.ConsoleOn(output);
        ErrorConsole = errorScreen.ConsoleOn(error);
    }

    /// <summary>Standard output, for what other programs read.</summary>
    public TextWriter Output { get; }

    public TextWriter Error { get; }

    /// <summary>What sees standard output.</summary>
    public Screen Screen { get; }

    /// <summary>What sees standard error.</summary>
    public Screen ErrorScreen { get; }

    /// <summary>Standard output with colour, where someone sees it and <c>NO_COLOR</c> is not set; plain and unwrapped elsewhere.</summary>
    public IAnsiConsole Console { get; }

    /// <summary>The same for standard error: progress goes there, so that it mixes with nothing that is kept.</summary>
    public IAnsiConsole ErrorConsole { get; }

    /// <summary>Asked for by Ctrl-C.</summary>
    public CancellationToken Cancellation { get; }

    /// <summary>The streams of this process, which may be a terminal, a file or another program.</summary>
    public static CommandContext ForProcess(CancellationToken cancellation) => new(
        System.Console.Out,
        System.Console.Error,
        Screen.Detect(System.Console.IsOutputRedirected, Environment.GetEnvironmentVariable),
        Screen.Detect(System.Console.IsErrorRedirected, Environment.GetEnvironmentVariable),
        cancellation);

    /// <summary>Streams that no one sees while they are written.</summary>
    public static CommandContext Create(TextWriter output, TextWriter error, CancellationToken cancellation = default) =>
        new(output, error, Screen.None, Screen.None, cancellation);

    /// <summary>Streams that are seen as the screen says.</summary>
    public static CommandContext Create(TextWriter output, TextWriter error, Screen screen, CancellationToken cancellation = default) =>
        new(output, error, screen, screen, cancellation);
}
