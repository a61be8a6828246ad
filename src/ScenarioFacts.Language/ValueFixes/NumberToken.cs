using ScenarioFacts.Language.Text;

namespace ScenarioFacts.Language.ValueFixes;

/// <summary>A token in place of a number.</summary>
/// <param name="Text">The token as written.</param>
/// <param name="Meaning">Its canonical form: figures, a scale word, a code, a unit.</param>
internal readonly record struct NumberToken(TextSpan Span, string Text, NumberTokenKind Kind, string Meaning)
{
    /// <summary>Whether it is written in canonical form.</summary>
    public bool IsCanonical => Text == Meaning;
}

/// <summary>The kind of a token of a number.</summary>
internal enum NumberTokenKind
{
    Figures,

    /// <summary>A number word; its meaning is in figures.</summary>
    NumberWord,
    About,
    AtLeast,
    AtMost,
    Range,
    Scale,
    Currency,

    /// <summary>A currency sign or name; its meaning is the code.</summary>
    CurrencySign,
    Unit,
    Percent,
    Open,
    Close,

    /// <summary>A word that is part of the one next to it, like <c>than</c> in “more than”.</summary>
    Filler,
    Unknown,
}
