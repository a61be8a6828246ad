using ScenarioFacts.Language.Syntax;
using ScenarioFacts.Language.Text;

namespace ScenarioFacts.Tool.LanguageServer.Projects;

/// <summary>A line at the margin and the indented ones below it.</summary>
internal sealed record LineBlock(LogicalLine First, List<LogicalLine> Below)
{
    public TextSpan Span => TextSpan.FromBounds(First.First.Start, LineTree.GetEnd(Below.Count > 0 ? Below[^1] : First));
}
