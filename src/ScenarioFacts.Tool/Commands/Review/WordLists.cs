using ScenarioFacts.Language.Binding;
using ScenarioFacts.Language.Evidence.Phrases;
using ScenarioFacts.Language.Semantics;
using ScenarioFacts.Language.Support;

namespace ScenarioFacts.Tool.Commands.Review;

/// <summary>Lists of quotes whose relation to the claim is for a reader to judge.</summary>
internal sealed class WordLists(ReviewedFacts facts)
{
    /// <summary>Quotes that name both sides of a pair, such as exporter and importer.</summary>
    public IEnumerable<Finding> Pairs() =>
        from declared in facts.Facts
        let sides = facts.GetKind(declared.File, declared.Fact)?.Sides ?? default
        where sides.Count == 2
        from finding in FindPairs(declared.File, declared.Fact, sides[0], sides[1])
        select finding;

    /// <summary>Words that several attribution chains are given for.</summary>
    public IEnumerable<Finding> SharedWords() =>
        from words in GetQuotes().GroupBy(quote => (facts.Compilation.Sources.Find(quote.File.Scenario, quote.Evidence.Source)?.Text ?? quote.Evidence.Source, quote.Evidence.Words))
        let chains = words.DistinctBy(static quote => quote.Chain, StringComparer.Ordinal).ToList()
        where chains.Count > 1
        select chains[0].Found("“" + chains[0].Evidence.Words + "”", [.. chains.Select(static quote => $"{quote.Chain} in {quote.Place}")]);

    /// <summary>Claims with quotes to whose values only the reason leads.</summary>
    public IEnumerable<Finding> Reasoned() =>
        from claim in facts.Claims
        where facts.FindInWords(claim.Claim) is { } words && SupportedClaims.IsReasonedAlone(words)
        select claim.Found([.. claim.Backing.Support.Select(static quote => "“" + quote.Words + "”"), $"because “{claim.Backing.Because}”"]);

    /// <summary>Claims without any mark over words that report something as thought or said.</summary>
    public IEnumerable<Finding> LostCertainty() =>
        from claim in facts.Claims
        where claim.Claim.Standing == Standing.Plain && !claim.ValuesAsWritten.Contains('?', StringComparison.Ordinal) && !claim.FieldAsWritten.Contains('?', StringComparison.Ordinal)
        let unsure = claim.Backing.Support.Where(static quote => quote is { Credibility: null, Via.Count: 0 } && UncertaintyDetector.Find(quote.Words) is not null).Select(static quote => "“" + quote.Words + "”").ToList()
        where unsure.Count > 0
        select claim.Found([.. unsure, .. claim.Backing.Because is { } because ? [$"because “{because}”"] : Array.Empty<string>()]);

    private IEnumerable<Finding> FindPairs(BoundFile file, BoundFact fact, string first, string second)
    {
        var seen = new HashSet<(string, string)>();
        foreach (var claim in fact.Claims.Where(claim => claim.Field?.Name == first || claim.Field?.Name == second))
        {
            if (facts.FindInWords(claim) is not { } inWords)
                continue;
            for (var i = 0; i < inWords.Backing.Support.Count; i++)
            {
                var (quote, words) = (inWords.Backing.Support[i], inWords.Words.Quotes[i]);
                var (one, other) = (GetNamed(first), GetNamed(second));
                if (one.Count > 0 && other.Count > 0 && facts.Focus.Concerns(file, quote) && seen.Add((quote.Source, quote.Words)))
                    yield return new Finding(file.File, quote.SourceSpan, fact.Name, null, $"{first} {string.Join(", ", one)}; {second} {string.Join(", ", other)}", [new Quote(file, fact.Name, null, quote).Said]);

                List<string> GetNamed(string side) => [.. fact.GetClaims(side).SelectMany(static side => side.Values).Select(static value => value.Name).Where(words.Names).Distinct(StringComparer.Ordinal)];
            }
        }
    }

    private IEnumerable<Quote> GetQuotes() =>
        from file in facts.Files
        from fact in file.Facts
        from quote in fact.Backing.Evidence.Select(evidence => new Quote(file, fact.Name, null, evidence))
            .Concat(fact.Claims.SelectMany(claim => claim.Backing.Evidence.Select(evidence => new Quote(file, fact.Name, claim.Field?.Name, evidence))))
        where facts.Focus.Concerns(file, quote.Evidence)
        select quote;

    /// <summary>A piece of evidence with its place.</summary>
    private sealed record Quote(BoundFile File, string Fact, string? Field, BoundEvidence Evidence)
    {
        public string Chain { get; } = string.Join(" via ", AttributionChains.GetAttribution(Evidence));

        public string Said => $"{Chain} “{Evidence.Words}”";

        public string Place => Found(null, []).Place;

        public Finding Found(string? value, IReadOnlyList<string> notes) => new(File.File, Evidence.SourceSpan, Fact, Field, value, notes);
    }
}
