namespace ScenarioFacts.Language.Evidence;

/// <summary>A quote that sealing left out, and why.</summary>
internal sealed record UnsealedQuote(Quotation Quote, string? IgnoreAfter, QuoteVerdict Verdict);
