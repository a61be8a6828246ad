using ScenarioFacts.Language.Evidence.Quotes;

namespace ScenarioFacts.Language.Evidence.Seals;

/// <summary>A quote that sealing left out, and why.</summary>
internal sealed record UnsealedQuote(Quotation Quote, string? IgnoreAfter, QuoteVerdict Verdict);
