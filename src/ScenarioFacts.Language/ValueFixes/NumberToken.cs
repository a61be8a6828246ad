using ScenarioFacts.Language.Text;

namespace ScenarioFacts.Language.ValueFixes;

/// <summary>A part of what stands where a number belongs.</summary>
/// <param name="Text">The part as written.</param>
/// <param name="Meaning">What it should read: figures, a scale word, a code, a unit.</param>
internal readonly record struct NumberToken(TextSpan Span, string Text, NumberTokenKind Kind, string Meaning)
{
    /// <summary>Whether it is written as it should be.</summary>
    public bool IsCanonical => Text == Meaning;
}

/// <summary>What a part of a number is.</summary>
internal enum NumberTokenKind
{
    Figures,

    /// <summary>A number in words, its meaning in figures.</summary>
    NumberWord,
    About,
    AtLeast,
    AtMost,
    Range,
    Scale,
    Currency,

    /// <summary>A currency by its sign or in words, its meaning the code.</summary>
    CurrencySign,
    Unit,
    Percent,
    Open,
    Close,

    /// <summary>A word that belongs to the one beside it, as <c>than</c> does in “more than”.</summary>
    Filler,
    Unknown,
}
