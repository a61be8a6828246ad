using ScenarioFacts.Language.Evidence.Quotes;

namespace ScenarioFacts.Language.Evidence.Seals;

/// <summary>
/// The sealed form of a quote: its hash and its passage and, if its first part occurs again later (after the <c>ignore-after</c> it was
/// sealed with), the first word of that occurrence, so that the seal confirms the quote only where the text would.
/// </summary>
internal sealed record SealedQuote(string Hash, Passage Passage, int? Again);
