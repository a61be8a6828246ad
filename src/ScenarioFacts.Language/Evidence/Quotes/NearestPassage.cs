namespace ScenarioFacts.Language.Evidence.Quotes;

/// <summary>
/// What the source has that is most like a quote it does not have: the line (from zero), the words as printed there (from a long passage, those
/// around the difference), and the first word that differs on each side. A side without a word (the text ends there) is null.
/// </summary>
internal sealed record NearestPassage(int Line, string Words, string? SourceWord, string? QuoteWord);
