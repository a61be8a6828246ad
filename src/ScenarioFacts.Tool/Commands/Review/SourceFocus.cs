using ScenarioFacts.Language.Binding;
using ScenarioFacts.Language.Diagnostics;
using ScenarioFacts.Language.Semantics;

namespace ScenarioFacts.Tool.Commands.Review;

/// <summary>
/// The filter of a review by source, including sources within the named ones. Something with evidence concerns a source if any of the evidence is from it;
/// something without evidence does if its fact does, that is, if it is the source or has evidence from it.
/// </summary>
/// <param name="named">The named sources; empty for all.</param>
internal sealed class SourceFocus(IReadOnlyCollection<string> named, IReadOnlyDictionary<string, AttributionChains> chains)
{
    private readonly Dictionary<BoundFact, bool> _facts = new(ReferenceEqualityComparer.Instance);

    /// <summary>The opening of a sentence about them; empty for all sources.</summary>
    public string Opening => IsAll ? "" : $"About {Wording.Printable(Wording.List([.. named], "and"))}: ";

    private bool IsAll => named.Count == 0;

    /// <summary>Whether a source of the file's scenario, or one that contains it, is included.</summary>
    public bool Has(BoundFile file, string source) =>
        IsAll || named.Contains(source, StringComparer.Ordinal) || chains[file.Scenario!].GetContainers(source).Any(carrier => named.Contains(carrier, StringComparer.Ordinal));

    public bool Concerns(BoundFile file, BoundEvidence evidence) => IsAll || AttributionChains.GetAttribution(evidence).Any(speaker => Has(file, speaker));

    public bool Concerns(BoundFile file, BoundFact fact)
    {
        if (IsAll)
            return true;
        if (!_facts.TryGetValue(fact, out var concerns))
        {
            var evidence = fact.Claims.SelectMany(static claim => claim.Backing.Evidence).Concat(fact.Backing.Evidence);
            _facts.Add(fact, concerns = Has(file, fact.Name) || evidence.Any(words => Concerns(file, words)));
        }

        return concerns;
    }

    /// <summary>Whether a statement about a fact in a file concerns them.</summary>
    /// <param name="fact">Null if there is no fact of that name.</param>
    public bool Concerns(BoundFile file, FactInFile? fact, BoundBacking backing) =>
        IsAll
        || (fact is not null && Has(fact.File, fact.Fact.Name))
        || (backing.Evidence.Count > 0 ? backing.Evidence.Any(evidence => Concerns(file, evidence)) : fact is not null && Concerns(fact.File, fact.Fact));
}
