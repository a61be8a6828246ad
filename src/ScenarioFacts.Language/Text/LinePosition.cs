namespace ScenarioFacts.Language.Text;

/// <summary>A place in a file, counted from zero, columns in UTF-16 units. People see both counted from one.</summary>
internal readonly record struct LinePosition(int Line, int Column);
