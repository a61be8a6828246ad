using System.Collections.Generic;
using ScenarioFacts.Language.Binding;
using ScenarioFacts.Language.Diagnostics;
using ScenarioFacts.Language.Evidence;
using ScenarioFacts.Language.Semantics;

namespace ScenarioFacts.Language.Checking;

/// <summary>A bound file as rules look at it. What it is made of is made once, and kept for as long as the file is the same.</summary>
internal sealed class FileAnalysis(BoundFile bound)
{
    private readonly CachedFindings _quotes = new();

    public BoundFile Bound { get; } = bound;

    public RuleInputs Digest { get; } = RuleInputs.Create(bound);

    public IReadOnlyList<QuotedSource> Quoted { get; } = QuotedSource.CollectFrom(bound);

    /// <summary>What is wrong with the quotes of the file.</summary>
    public IReadOnlyList<Diagnostic> CheckQuotes(QuoteAnswers answers) => _quotes.GetOrCompute(answers, diagnostics =>
    {
        QuoteRules.Check(Bound, answers, diagnostics);
        FigureRules.Check(Bound, answers, diagnostics);
    });
}
