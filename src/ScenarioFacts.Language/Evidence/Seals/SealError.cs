namespace ScenarioFacts.Language.Evidence.Seals;

/// <summary>Why a seal cannot be read: the line (from zero) and what is wrong with it, in words that follow the file's name.</summary>
internal sealed record SealError(int Line, string Reason);
