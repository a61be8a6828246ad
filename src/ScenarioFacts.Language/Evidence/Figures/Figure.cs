using ScenarioFacts.Language.Text;

namespace ScenarioFacts.Language.Evidence.Figures;

/// <summary>A number that the words of a quote state.</summary>
/// <param name="Currency">The ISO 4217 codes that its currency may mean, parted by spaces: one where it is certain; null for what is no money.</param>
/// <param name="Unit">The word that follows it, as written.</param>
/// <param name="IsCertain">
/// Whether it is a figure for certain. <c>2015</c> may be a year, <c>one</c> a pronoun, <c>Seven</c> part of a name: these may state a number and need not.
/// </param>
/// <param name="Span">Where it stands in the quote.</param>
internal sealed record Figure(decimal Value, FigureKind Kind, string? Currency, string? Unit, bool IsCertain, TextSpan Span)
{
    /// <summary>Whether its currency may be the one of this code.</summary>
    public bool MayBeIn(string code) => Currency is not null && (" " + Currency + " ").IndexOf(" " + code + " ", System.StringComparison.Ordinal) >= 0;
}
