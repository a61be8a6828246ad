namespace ScenarioFacts.Language.Lexicon;

/// <summary>One code of an ISO standard.</summary>
/// <param name="LongCode">The three-letter code of a country; null for currencies.</param>
/// <param name="WithdrawnIn">The year in which the code was withdrawn; null while it is in use.</param>
internal sealed record CodeEntry(string Code, string Name, string? LongCode, string? WithdrawnIn);
