namespace ScenarioFacts.Language.Diagnostics;

/// <summary>What a source itself says, to be shown under an analyst's quote.</summary>
/// <param name="Source">The source, or the file name of its text.</param>
/// <param name="Line">The line of the text, from zero.</param>
internal sealed record SourcePassage(string Source, int Line, string Words);
