using Spectre.Console;

namespace ScenarioFacts.Tool.Terminal;

/// <summary>The screen that shows a stream: a terminal with or without color, or none.</summary>
/// <param name="IsShown">Whether it is a terminal.</param>
/// <param name="Colours">The supported colors; <see cref="ColorSystemSupport.NoColors"/> means plain text only.</param>
/// <param name="Width">The width in columns; null to query the terminal.</param>
internal sealed record Screen(bool IsShown, ColorSystemSupport Colours, int? Width = null)
{
    /// <summary>Wide enough that no line of any file is wrapped, which costs the square of its length.</summary>
    private const int Unlimited = int.MaxValue / 2;

    /// <summary>Output to a file or pipe.</summary>
    public static Screen None { get; } = new(false, ColorSystemSupport.NoColors, Unlimited);

    /// <summary>Whether colors and cursor movements may be sent.</summary>
    public bool IsStyled => IsShown && Colours != ColorSystemSupport.NoColors;

    /// <summary>Detects the screen of a stream of this process. Plain text with <c>NO_COLOR</c> (no-color.org) or on a dumb terminal.</summary>
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
