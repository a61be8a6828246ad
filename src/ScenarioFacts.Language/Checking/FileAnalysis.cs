using System;
using System.Collections.Generic;
using ScenarioFacts.Language.Binding;
using ScenarioFacts.Language.Common;
using ScenarioFacts.Language.Diagnostics;
using ScenarioFacts.Language.Evidence;
using ScenarioFacts.Language.Semantics;
using ScenarioFacts.Language.Support;

namespace ScenarioFacts.Language.Checking;

/// <summary>A bound file with its rule inputs, computed once per version of the file.</summary>
/// <param name="findings">The findings within the file alone.</param>
internal sealed class FileAnalysis(BoundFile bound, EquatableArray<Diagnostic> findings)
{
    private Tuple<QuoteAnswers, SourceIndex, SourceLibrary>? _quoteInputs;

    public BoundFile Bound { get; } = bound;

    public EquatableArray<Diagnostic> Findings { get; } = findings;

    public RuleInputs Inputs { get; } = RuleInputs.Create(bound);

    public IReadOnlyList<QuotedSource> Quoted { get; } = QuotedSource.CollectFrom(bound);

    /// <summary>The findings about the file's quotes.</summary>
    public CachedFindings QuoteFindings { get; } = new();

    /// <summary>The findings about how words support the file's claims.</summary>
    public SupportFindings SupportFindings { get; } = new();

    /// <summary>The inputs of those findings as one object: the same as before if no input changed.</summary>
    public object GetQuoteInputs(QuoteAnswers answers, SourceIndex sources, SourceLibrary library)
    {
        // Missing words are looked up in all other sources.
        if (!answers.HasMissing)
            return answers;
        if (_quoteInputs is not { } known || !ReferenceEquals(known.Item1, answers) || !ReferenceEquals(known.Item2, sources) || !ReferenceEquals(known.Item3, library))
            _quoteInputs = Tuple.Create(answers, sources, library);
        return _quoteInputs;
    }
}
