namespace ScenarioFacts.Language.Evidence.Seals;

/// <summary>Why a seal is malformed: the zero-based line and the reason, phrased to follow the file's name.</summary>
internal sealed record SealError(int Line, string Reason);
