using ScenarioFacts.Language.Binding;
using ScenarioFacts.Language.Common;
using ScenarioFacts.Language.Diagnostics;
using ScenarioFacts.Language.Evidence;
using ScenarioFacts.Language.Evidence.Quotes;
using ScenarioFacts.Language.Semantics;

namespace ScenarioFacts.Tool.Commands.Show;

/// <summary>Where quoted words stand, as far as the text or its seal is at hand.</summary>
internal sealed class Quotations(SourceIndex sources, SourceLibrary library)
{
    /// <summary>“line 6 of gazette.txt”; null where nobody can say.</summary>
    public string? GetPlace(string scenario, BoundEvidence evidence)
    {
        if (sources.Find(scenario, evidence.Source) is not { Text: { } text } source || library.Find(text) is not { } document)
            return null;
        var request = new QuoteRequest("", source.Name, text, source.IgnoreAfter, new[] { evidence.Words }.ToEquatableArray());
        return request.Ask(document).Verdicts[0] is QuoteVerdict.Found found ? $"line {Wording.Number(found.Passage.Line + 1)} of {text}" : null;
    }
}
