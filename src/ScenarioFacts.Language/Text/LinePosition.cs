namespace ScenarioFacts.Language.Text;

/// <summary>A zero-based position in a file, with the column in UTF-16 code units. Both are shown to users one-based.</summary>
internal readonly record struct LinePosition(int Line, int Column);
