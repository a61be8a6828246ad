using ScenarioFacts.Language.Binding;
using ScenarioFacts.Language.Declarations;
using ScenarioFacts.Language.Diagnostics;
using ScenarioFacts.Language.Evidence.Quotes;
using ScenarioFacts.Language.Evidence.Seals;
using ScenarioFacts.Language.Lexicon;
using ScenarioFacts.Tool.Rendering;

namespace ScenarioFacts.Tool.Commands.Review;

/// <summary>The sections about sources: their ratings and the claims that depend on them, unavailable texts, and unused sources.</summary>
internal sealed class SourceSections
{
    private readonly ReviewedFacts _facts;
    private readonly List<(BoundFile File, BoundFact Fact)> _sources;
    private readonly Dictionary<(string Scenario, string Source), int> _resting = [];
    private readonly Dictionary<(string Scenario, string Source), int> _alone = [];

    public SourceSections(ReviewedFacts facts)
    {
        _facts = facts;
        _sources = [.. facts.Sources];
        foreach (var claim in facts.Claims)
        {
            var sources = claim.Backing.Support.Select(static evidence => evidence.Source).Distinct(StringComparer.Ordinal).ToList();
            foreach (var source in sources)
                Count(_resting, claim, source);
            if (sources is [var only] && IsAlone(claim))
                Count(_alone, claim, only);
        }
    }

    public Section ByReliability()
    {
        var rated = _sources.Select(source => (source.File, source.Fact, Letter: SourceRating.Format(source.Fact))).OrderBy(static source => source.Letter ?? "G", StringComparer.Ordinal);
        List<Finding> findings =
        [
            .. from source in rated
               select FoundAt(source.File, source.Fact, GetNotes(source.File, source.Fact)) with
               {
                   Group = source.Letter is null ? "not rated" : AdmiraltyCode.Reliability(source.Letter),
               },
        ];
        return new Section("sources", "Sources by reliability", "Is the letter deserved, and does much rest on a weak or unrated source?", Counted.Format(findings.Count, "source"), findings);
    }

    public Section Sealed()
    {
        List<Finding> findings =
        [
            .. from source in _sources
               where HasText(source.Fact)
               let state = GetState(source.File, source.Fact)
               where state is not null
               select FoundAt(source.File, source.Fact, [state]),
        ];
        return new Section(
            "sealed", "Sources that cannot be read here", "Their quotes are checked by a seal at best, and their other sentences not at all: review again where the text is.", Wording.Number(findings.Count), findings);
    }

    public Section Unused()
    {
        List<Finding> findings =
        [
            .. from source in _sources
               where !_facts.Compilation.Sources.IsCited(source.File.Scenario, source.Fact.Name)
               select FoundAt(source.File, source.Fact, []),
        ];
        return new Section("unused", "Unused sources", "Nothing is taken from them: was the text read, and is it needed?", Wording.Number(findings.Count), findings);
    }

    /// <summary>Whether the claim, or one of its values, is supported by a single source only.</summary>
    private bool IsAlone(ReviewedClaim claim) =>
        _facts.GetSupports(claim).Any(static support => support.Select(static evidence => evidence.Source).Distinct(StringComparer.Ordinal).Count() == 1);

    private static void Count(Dictionary<(string Scenario, string Source), int> counts, ReviewedClaim claim, string source)
    {
        // Count a source in the scenario that declares it, so that uses by several scenarios add up.
        var key = (claim.Scenario.Find(source)?.File.Scenario ?? claim.Scenario.Name, source);
        counts[key] = counts.GetValueOrDefault(key) + 1;
    }

    private static Finding FoundAt(BoundFile file, BoundFact source, IReadOnlyList<string> notes) => new(file.File, source.NameSpan, source.Name, null, "“" + source.Label + "”", notes);

    private List<string> GetNotes(BoundFile file, BoundFact source)
    {
        var key = (file.Scenario!, source.Name);
        var notes = new List<string> { $"{Counted.Format(_resting.GetValueOrDefault(key), "claim")}, {Wording.Number(_alone.GetValueOrDefault(key))} of them on it alone" };
        if (_facts.GetOutermost(file, source.Name) is var outermost && outermost != source.Name)
            notes.Add("known through " + outermost);
        return notes;
    }

    private static bool HasText(BoundFact source) => source.GetClaims(CoreFields.Text).Any(static claim => claim.Values.Count > 0);

    /// <summary>The reason why the text of a source is unavailable; null if it is available.</summary>
    private string? GetState(BoundFile file, BoundFact source) =>
        _facts.Compilation.Sources.Find(file.Scenario, source.Name)?.Text is not { } text ? "its text is not known"
        : _facts.Library.Find(text) switch
        {
            TextDocument => null,
            SealDocument => $"only the seal of {text} is at hand",
            _ => $"neither {text} nor its seal is at hand",
        };
}
