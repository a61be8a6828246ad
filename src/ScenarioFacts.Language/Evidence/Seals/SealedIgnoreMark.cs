namespace ScenarioFacts.Language.Evidence.Seals;

/// <summary>What a seal knows of one <c>ignore-after</c>: the hash of its words and where their first place begins.</summary>
internal sealed record SealedIgnoreMark(string Hash, int FirstWord);
