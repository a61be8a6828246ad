using ScenarioFacts.Language.Evidence.Quotes;

namespace ScenarioFacts.Tool.Sources;

/// <summary>A source as someone named it, with its text or its seal.</summary>
/// <param name="Name">Its name in the facts, or a name made of its file's.</param>
/// <param name="IsDeclared">Whether the facts have it.</param>
/// <param name="IgnoreAfter">The words after which nothing in the text counts.</param>
internal sealed record QuotedSource(string Name, bool IsDeclared, SourceDocument Document, string? IgnoreAfter)
{
    public string TextName => Document.TextName;
}
