namespace ScenarioFacts.Language.Evidence.Seals;

/// <summary>The sealed form of an <c>ignore-after</c>: the hash of its words and the index of its first occurrence.</summary>
internal sealed record SealedIgnoreMark(string Hash, int FirstWord);
