using ScenarioFacts.Language.Text;

namespace ScenarioFacts.Language.Evidence.Figures;

/// <summary>A token of a quote, for parsing figures.</summary>
/// <param name="Gap">The separator from the previous token.</param>
/// <param name="Number">What it says, if it is a number.</param>
internal readonly record struct FigureToken(FigureTokenKind Kind, FigureGap Gap, string Text, TextSpan Span, WrittenNumber Number)
{
    public bool IsNumber => Kind == FigureTokenKind.Number;

    /// <summary>Whether it is made of digits, a number or not.</summary>
    public bool IsDigits => Kind is FigureTokenKind.Number or FigureTokenKind.Code;

    public bool IsWord => Kind == FigureTokenKind.Word;

    public decimal Value => Number.Value;

    /// <summary>Whether a minus stands before it, as a number or as the sign of its currency.</summary>
    public bool IsNegative { get; init; }

    /// <summary>Whether it follows a space or a hyphen, like the parts of <c>5-trillion yen</c>.</summary>
    public bool IsJoined => Gap is FigureGap.Space or FigureGap.Hyphen;

    /// <summary>Whether nothing but a space, a hyphen or nothing at all parts it from the token before.</summary>
    public bool IsNear => IsJoined || Gap == FigureGap.None;

    public bool IsCapitalized => IsWord && char.IsUpper(Text[0]);

    /// <summary>Whether it is a Han or kana character or word, which no space parts from its neighbors.</summary>
    public bool IsHan => IsWord && Scripts.IsHan(Text[0]);

    public bool Reads(string word) => IsWord && string.Equals(Text, word, System.StringComparison.OrdinalIgnoreCase);
}

/// <summary>The kind of a token.</summary>
internal enum FigureTokenKind : byte
{
    /// <summary>The end of the quote.</summary>
    End,
    Number,
    Word,

    /// <summary>A currency sign.</summary>
    Sign,
    Percent,

    /// <summary>Digits that are not a number: <c>21.1.2015</c>, or one that cannot be read for certain.</summary>
    Code,
}

/// <summary>The separator between two tokens.</summary>
internal enum FigureGap : byte
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

    /// <summary>An apostrophe: <c>jusqu’à</c>.</summary>
    Apostrophe,
    Open,
    Close,
    Other,
}
