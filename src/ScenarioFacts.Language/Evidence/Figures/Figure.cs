using ScenarioFacts.Language.Lexicon;
using ScenarioFacts.Language.Text;

namespace ScenarioFacts.Language.Evidence.Figures;

/// <summary>A number stated by the words of a quote.</summary>
/// <param name="Currency">The ISO 4217 codes that its currency may mean, separated by spaces: a single one if it is certain; null if it is not money.</param>
/// <param name="Unit">The word after it, as written.</param>
/// <param name="IsCertain">
/// Whether it certainly is a figure. <c>2015</c> may be a year, <c>one</c> a pronoun, <c>Seven</c> part of a name, <c>1.200</c> two numbers: these may or may not state one.
/// </param>
/// <param name="Bound">Which side the words beside it leave open.</param>
/// <param name="Span">Its span in the quote.</param>
internal sealed record Figure(decimal Value, FigureKind Kind, string? Currency, string? Unit, bool IsCertain, FigureBound Bound, TextSpan Span)
{
    /// <summary>Whether its currency may be the one with this code.</summary>
    public bool MayBeIn(string code) => Currency is not null && (" " + Currency + " ").IndexOf(" " + code + " ", System.StringComparison.Ordinal) >= 0;

    /// <summary>The span of the phrase that makes it a bound, with the figure; its own span where there is none.</summary>
    public TextSpan BoundSpan { get; init; } = Span;

    /// <summary>Whether it is one end of a range.</summary>
    public bool IsInRange { get; init; }
}

/// <summary>The kind of a figure in a quote.</summary>
internal enum FigureKind
{
    /// <summary>A plain number: <c>12</c>, <c>a hundred</c>, <c>3.5 million people</c>.</summary>
    Number,

    /// <summary>A number with a unit of measurement: <c>300 km</c>, <c>two weeks</c>.</summary>
    Measure,

    /// <summary>An amount in a currency: <c>$42 billion</c>.</summary>
    Money,

    /// <summary>A percentage: <c>12 per cent</c>.</summary>
    Percent,

    /// <summary>A day or a year of a date: <c>21 January 2015</c>. Not an amount.</summary>
    Date,

    /// <summary>A time of day: <c>5 p.m.</c>, <c>1700 GMT</c>. Not an amount.</summary>
    Clock,

    /// <summary>An age: <c>aged 45</c>. Not an amount.</summary>
    Age,
}
