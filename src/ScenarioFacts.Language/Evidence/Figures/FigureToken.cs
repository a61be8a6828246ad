using ScenarioFacts.Language.Text;

namespace ScenarioFacts.Language.Evidence.Figures;

/// <summary>A token of a quote, for parsing figures.</summary>
/// <param name="Gap">The separator from the previous token.</param>
/// <param name="Value">The value, if it is a number.</param>
/// <param name="IsWhole">Whether it is a number in plain digits, without groups or decimals.</param>
internal readonly record struct FigureToken(FigureTokenKind Kind, FigureGap Gap, string Text, TextSpan Span, decimal Value = 0, bool IsWhole = false)
{
    public bool IsNumber => Kind == FigureTokenKind.Number;

    public bool IsWord => Kind == FigureTokenKind.Word;

    /// <summary>Whether it follows a space or a hyphen, like the parts of <c>5-trillion yen</c>.</summary>
    public bool IsJoined => Gap is FigureGap.Space or FigureGap.Hyphen;

    public bool Reads(string word) => IsWord && string.Equals(Text, word, System.StringComparison.OrdinalIgnoreCase);
}

/// <summary>The kind of a token.</summary>
internal enum FigureTokenKind
{
    /// <summary>The end of the quote.</summary>
    End,
    Number,
    Word,

    /// <summary>A currency sign.</summary>
    Sign,
    Percent,

    /// <summary>Digits that are not a number: <c>21.1.2015</c>.</summary>
    Code,
}

/// <summary>The separator between two tokens.</summary>
internal enum FigureGap
{
    None,
    Space,
    Hyphen,

    /// <summary>A dash, or a hyphen next to a space.</summary>
    Dash,
    Comma,
    Point,

    /// <summary>A slash or a colon, as in <c>24/7</c> and <c>10:30</c>.</summary>
    Slash,
    Other,
}
