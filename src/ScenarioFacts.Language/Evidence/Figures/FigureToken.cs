using ScenarioFacts.Language.Text;

namespace ScenarioFacts.Language.Evidence.Figures;

/// <summary>A piece of a quote as figures are read from it.</summary>
/// <param name="Gap">What parts it from the piece before.</param>
/// <param name="Value">The number, of a number.</param>
/// <param name="IsWhole">Whether a number is written with digits alone: neither groups nor decimals.</param>
internal readonly record struct FigureToken(FigureTokenKind Kind, FigureGap Gap, string Text, TextSpan Span, decimal Value = 0, bool IsWhole = false)
{
    public bool IsNumber => Kind == FigureTokenKind.Number;

    public bool IsWord => Kind == FigureTokenKind.Word;

    /// <summary>Whether it follows after a space or a hyphen, as the parts of <c>5-trillion yen</c> do.</summary>
    public bool IsJoined => Gap is FigureGap.Space or FigureGap.Hyphen;

    public bool Reads(string word) => IsWord && string.Equals(Text, word, System.StringComparison.OrdinalIgnoreCase);
}

/// <summary>What a piece of a quote is.</summary>
internal enum FigureTokenKind
{
    /// <summary>Nothing more follows.</summary>
    End,
    Number,
    Word,

    /// <summary>A currency’s sign.</summary>
    Sign,
    Percent,

    /// <summary>Digits that are no number: <c>21.1.2015</c>.</summary>
    Code,
}

/// <summary>What stands between two pieces of a quote.</summary>
internal enum FigureGap
{
    None,
    Space,
    Hyphen,

    /// <summary>A dash, or a hyphen with spaces beside it.</summary>
    Dash,
    Comma,
    Point,

    /// <summary>A slash or a colon, as in <c>24/7</c> and <c>10:30</c>.</summary>
    Slash,
    Other,
}
