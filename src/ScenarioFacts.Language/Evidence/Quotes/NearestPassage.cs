namespace ScenarioFacts.Language.Evidence.Quotes;

/// <summary>
/// The passage of a source most similar to a quote that it does not contain: the zero-based line, the words as printed there (of a long passage, those
/// around the difference), and the first differing word on each side; null on a side that has ended.
/// </summary>
internal sealed record NearestPassage(int Line, string Words, string? SourceWord, string? QuoteWord);
