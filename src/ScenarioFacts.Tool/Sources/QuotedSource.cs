using ScenarioFacts.Language.Evidence.Quotes;

namespace ScenarioFacts.Tool.Sources;

/// <summary>A source named on the command line, with its text or seal.</summary>
/// <param name="Name">Its name in the facts, or one derived from its file name.</param>
/// <param name="IsDeclared">Whether the facts declare it.</param>
/// <param name="IgnoreAfter">The words after which the text does not count.</param>
/// <param name="Language">The language tag of the text; null where nothing is said.</param>
internal sealed record QuotedSource(string Name, bool IsDeclared, SourceDocument Document, string? IgnoreAfter, string? Language)
{
    public string TextName => Document.TextName;
}
