namespace ScenarioFacts.Language.Lexicon;

/// <summary>A code of an ISO standard.</summary>
/// <param name="LongCode">The alpha-3 code of a country; null for currencies.</param>
/// <param name="WithdrawnIn">The year in which the code was withdrawn; null while it is in use.</param>
internal sealed record CodeEntry(string Code, string Name, string? LongCode, string? WithdrawnIn);
