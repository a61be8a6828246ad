namespace ScenarioFacts.Generator.Pipeline;

/// <summary>A text of C#, and the name by which the compiler knows it.</summary>
internal sealed record GeneratedText(string HintName, string Text);
