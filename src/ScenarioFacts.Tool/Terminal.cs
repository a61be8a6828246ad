using Spectre.Console;

namespace ScenarioFacts.Tool;

/// <summary>Where a command prints and what stops it. What people read goes through <see cref="Console"/>, what programs read straight to <see cref="Output"/>.</summary>
internal sealed class Terminal
{
    /// <summary>Wide enough that nothing is wrapped: other programs cut lines as they like.</summary>
    private const int Unlimited = 100_000;

    private Terminal(TextWriter output, TextWriter error, bool isOutputShown, bool isErrorShown, CancellationToken cancellation)
    {
        (Output, Error, Cancellation) = (output, error, cancellation);
        Console = ConsoleOn(output, isOutputShown);
        ErrorConsole = ConsoleOn(error, isErrorShown);
    }

    /// <summary>Standard output, for what other programs read.</summary>
    public TextWriter Output { get; }

    public TextWriter Error { get; }

    /// <summary>Standard output with colour, where someone sees it and <c>NO_COLOR</c> is not set; plain and unwrapped elsewhere.</summary>
    public IAnsiConsole Console { get; }

    /// <summary>The same for standard error: progress goes there, so that it mixes with nothing that is kept.</summary>
    public IAnsiConsole ErrorConsole { get; }

    /// <summary>Asked for by Ctrl-C.</summary>
    public CancellationToken Cancellation { get; }

    /// <summary>The streams of this process, which may be a terminal, a file or another program.</summary>
    public static Terminal OfProcess(CancellationToken cancellation) =>
        new(System.Console.Out, System.Console.Error, !System.Console.IsOutputRedirected, !System.Console.IsErrorRedirected, cancellation);

    /// <summary>Streams that no one sees while they are written.</summary>
    public static Terminal Of(TextWriter output, TextWriter error) => new(output, error, false, false, CancellationToken.None);

    private static IAnsiConsole ConsoleOn(TextWriter writer, bool isShown)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = isShown ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = isShown ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = isShown ? InteractionSupport.Detect : InteractionSupport.No,
            Out = new AnsiConsoleOutput(writer),
        });
        if (!isShown)
            console.Profile.Width = Unlimited;
        return console;
    }
}
