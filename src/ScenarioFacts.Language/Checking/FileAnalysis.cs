using System.Collections.Generic;
using ScenarioFacts.Language.Binding;
using ScenarioFacts.Language.Common;
using ScenarioFacts.Language.Diagnostics;
using ScenarioFacts.Language.Semantics;

namespace ScenarioFacts.Language.Checking;

/// <summary>A bound file with what rules look at in it, gathered once for as long as the file is the same.</summary>
/// <param name="findings">What is wrong in the file by itself.</param>
internal sealed class FileAnalysis(BoundFile bound, EquatableArray<Diagnostic> findings)
{
    public BoundFile Bound { get; } = bound;

    public EquatableArray<Diagnostic> Findings { get; } = findings;

    public RuleInputs Inputs { get; } = RuleInputs.Create(bound);

    public IReadOnlyList<QuotedSource> Quoted { get; } = QuotedSource.CollectFrom(bound);

    /// <summary>What is wrong with the quotes of the file.</summary>
    public CachedFindings QuoteFindings { get; } = new();
}
