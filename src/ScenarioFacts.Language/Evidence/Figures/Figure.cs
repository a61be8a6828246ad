using ScenarioFacts.Language.Text;

namespace ScenarioFacts.Language.Evidence.Figures;

/// <summary>A number stated by the words of a quote.</summary>
/// <param name="Currency">The ISO 4217 codes that its currency may mean, separated by spaces: a single one if it is certain; null if it is not money.</param>
/// <param name="Unit">The word after it, as written.</param>
/// <param name="IsCertain">
/// Whether it certainly is a figure. <c>2015</c> may be a year, <c>one</c> a pronoun, <c>Seven</c> part of a name: these may or may not state a number.
/// </param>
/// <param name="Span">Its span in the quote.</param>
internal sealed record Figure(decimal Value, FigureKind Kind, string? Currency, string? Unit, bool IsCertain, TextSpan Span)
{
    /// <summary>Whether its currency may be the one with this code.</summary>
    public bool MayBeIn(string code) => Currency is not null && (" " + Currency + " ").IndexOf(" " + code + " ", System.StringComparison.Ordinal) >= 0;
}
