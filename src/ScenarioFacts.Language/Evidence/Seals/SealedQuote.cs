using ScenarioFacts.Language.Evidence.Quotes;

namespace ScenarioFacts.Language.Evidence.Seals;

/// <summary>
/// What a seal knows of one quote: its hash and its passage; and, where the first words stand again later (after the <c>ignore-after</c> it was
/// sealed with), the first word of that place, so that the seal vouches for the quote only as far as the text does.
/// </summary>
internal sealed record SealedQuote(string Hash, Passage Passage, int? Again);
