namespace ScenarioFacts.Language.Diagnostics;

/// <summary>The actual words of a source, shown below an analyst's quote.</summary>
/// <param name="Source">The source's name, or the file name of its text.</param>
/// <param name="Line">The zero-based line in the text.</param>
internal sealed record SourcePassage(string Source, int Line, string Words);
