using ScenarioFacts.Language.Binding;
using ScenarioFacts.Language.Diagnostics;
using ScenarioFacts.Language.Semantics;

namespace ScenarioFacts.Tool.Commands.Review;

/// <summary>
/// The sources that a review is about, if it is not about all, with those found within them. What has evidence concerns a source if some of that is from it;
/// what has none, if the fact does: if it is the source, or something under it is from the source.
/// </summary>
/// <param name="named">The sources named; all sources where there is none.</param>
internal sealed class SourceFocus(IReadOnlyCollection<string> named, IReadOnlyDictionary<string, AttributionChains> chains)
{
    private readonly Dictionary<BoundFact, bool> _facts = new(ReferenceEqualityComparer.Instance);

    /// <summary>What a sentence about them begins with; nothing where it is about all.</summary>
    public string Opening => IsAll ? "" : $"About {Wording.Printable(Wording.List([.. named], "and"))}: ";

    private bool IsAll => named.Count == 0;

    /// <summary>Whether it is about a source of the file’s scenario, or one in which that was found.</summary>
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

    /// <summary>Whether something that a file says of a fact concerns them.</summary>
    /// <param name="fact">Null where there is none of the name.</param>
    public bool Concerns(BoundFile file, FactInFile? fact, BoundBacking backing) =>
        IsAll
        || (fact is not null && Has(fact.File, fact.Fact.Name))
        || (backing.Evidence.Count > 0 ? backing.Evidence.Any(evidence => Concerns(file, evidence)) : fact is not null && Concerns(fact.File, fact.Fact));
}
