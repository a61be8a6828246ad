using ScenarioFacts.Language.Evidence;
using ScenarioFacts.Language.Evidence.Quotes;
using ScenarioFacts.Language.Semantics;

namespace ScenarioFacts.Language.Checking;

/// <summary>Looks for words that a source does not have in the other sources of its scenario.</summary>
internal sealed class OtherSources(string? scenario, SourceIndex sources, SourceLibrary library)
{
    // In a project where many quotes are wrong each look into a text costs time; the first are enough to see what happened.
    private const int MostLooks = 2000;

    private int _looks;

    /// <summary>The first other source that has the words, and their zero-based line; null if there is none.</summary>
    public (SourceSymbol Source, int Line)? Find(string source, string words)
    {
        if (scenario is null)
            return null;
        var (own, quotation) = (sources.Find(scenario, source)?.Text, Quotation.Parse(words));
        foreach (var other in sources.GetSources(scenario))
        {
            if (other.Text == own || library.Find(other.Text!) is not { } document)
                continue;
            if (_looks++ >= MostLooks)
                return null;
            if (document.FindLine(quotation, other.IgnoreAfter) is { } line)
                return (other, line);
        }

        return null;
    }
}
