using Spectre.Console;

namespace ScenarioFacts.Tool.Terminal;

/// <summary>What sees a stream while it is written: a terminal with or without colour, or nobody.</summary>
/// <param name="IsShown">Whether it is a terminal.</param>
/// <param name="Colours">The colours it has; <see cref="ColorSystemSupport.NoColors"/> means that nothing but letters may be sent.</param>
/// <param name="Width">Its columns, where they are not to be asked for.</param>
internal sealed record Screen(bool IsShown, ColorSystemSupport Colours, int? Width = null)
{
    /// <summary>Wide enough that nothing is wrapped: other programs cut lines as they like.</summary>
    private const int Unlimited = 100_000;

    /// <summary>A file or another program.</summary>
    public static Screen None { get; } = new(false, ColorSystemSupport.NoColors, Unlimited);

    /// <summary>Whether colours and cursor movements may be sent.</summary>
    public bool IsStyled => IsShown && Colours != ColorSystemSupport.NoColors;

    /// <summary>What a stream of this process is seen by. <c>NO_COLOR</c> (no-color.org) and a terminal that calls itself dumb are plain.</summary>
    public static Screen Detect(bool isRedirected, Func<string, string?> environment) =>
        isRedirected ? None
        : !string.IsNullOrEmpty(environment("NO_COLOR")) || environment("TERM") is "dumb" ? new Screen(true, ColorSystemSupport.NoColors)
        : new Screen(true, ColorSystemSupport.Detect);

    public IAnsiConsole ConsoleOn(TextWriter writer)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = !IsStyled ? AnsiSupport.No : Colours == ColorSystemSupport.Detect ? AnsiSupport.Detect : AnsiSupport.Yes,
            ColorSystem = IsStyled ? Colours : ColorSystemSupport.NoColors,
            Interactive = !IsStyled ? InteractionSupport.No : Colours == ColorSystemSupport.Detect ? InteractionSupport.Detect : InteractionSupport.Yes,
            Out = new AnsiConsoleOutput(writer),
        });
        if (Width is { } width)
            console.Profile.Width = width;
        return console;
    }
}
