using Spectre.Console;

namespace ScenarioFacts.Tool.Rendering;

/// <summary>A run of words in one look. The look only repeats what the words say: where nobody sees it, nothing is lost.</summary>
internal readonly record struct Piece(string Text, Style Look)
{
    public static implicit operator Piece(string text) => new(text, Style.Plain);

    public static Piece Plain(string text) => text;

    /// <summary>What a reader looks for first.</summary>
    public static Piece Title(string text) => new(text, Styles.Strong);

    /// <summary>Where something stands, and the like.</summary>
    public static Piece Quiet(string text) => new(text, Styles.Dim);

    /// <summary>What a reader must not overlook.</summary>
    public static Piece Mark(string text) => new(text, Styles.Warning);
}
