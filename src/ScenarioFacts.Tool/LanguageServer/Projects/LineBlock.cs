using ScenarioFacts.Language.Syntax;
using ScenarioFacts.Language.Text;

namespace ScenarioFacts.Tool.LanguageServer.Projects;

/// <summary>An unindented line and the indented lines below it.</summary>
internal sealed record LineBlock(LogicalLine First, List<LogicalLine> Below)
{
    public TextSpan Span => TextSpan.FromBounds(First.First.Start, LineTree.GetEnd(Below.Count > 0 ? Below[^1] : First));
}
