namespace ScenarioFacts.Language.Tests.Diagnostics;

/// <summary>A fenced block of a page: a file with its name, its text perhaps with marks.</summary>
internal sealed record PageFile(string Name, string Text)
{
    public bool IsFacts => Name.EndsWith(".facts", System.StringComparison.Ordinal);
}
