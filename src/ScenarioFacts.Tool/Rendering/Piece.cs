using Spectre.Console;

namespace ScenarioFacts.Tool.Rendering;

/// <summary>Text in one style. The style only repeats what the words say, so that plain output loses nothing.</summary>
internal readonly record struct Piece(string Text, Style Look)
{
    public static implicit operator Piece(string text) => new(text, Style.Plain);

    public static Piece Plain(string text) => text;

    /// <summary>Text that a reader looks for first.</summary>
    public static Piece Title(string text) => new(text, Styles.Strong);

    /// <summary>Locations and other secondary text.</summary>
    public static Piece Quiet(string text) => new(text, Styles.Dim);

    /// <summary>Text that a reader must not overlook.</summary>
    public static Piece Mark(string text) => new(text, Styles.Warning);
}
