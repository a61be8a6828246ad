using ScenarioFacts.Language.Evidence.Quotes;

namespace ScenarioFacts.Language.Evidence.Seals;

/// <summary>A quote that could not be sealed, and why.</summary>
internal sealed record UnsealedQuote(Quotation Quote, string? IgnoreAfter, QuoteVerdict Verdict);
