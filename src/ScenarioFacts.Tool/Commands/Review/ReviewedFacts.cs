using ScenarioFacts.Language.Binding;
using ScenarioFacts.Language.Common;
using ScenarioFacts.Language.Compilation;
using ScenarioFacts.Language.Declarations;
using ScenarioFacts.Language.Evidence;
using ScenarioFacts.Language.Evidence.Quotes;
using ScenarioFacts.Language.Naming;
using ScenarioFacts.Language.Semantics;
using ScenarioFacts.Language.Support;

namespace ScenarioFacts.Tool.Commands.Review;

/// <summary>The input of a review: all claims of all files as written, and the results for their quotes.</summary>
internal sealed class ReviewedFacts
{
    private readonly Dictionary<string, AttributionChains> _chains;
    private readonly Lazy<IReadOnlyDictionary<BoundClaim, ClaimInWords>> _inWords;
    private readonly SupportedClaims _supported;
    private readonly ILookup<(BoundScenario Scenario, string Fact, string Field, string? At, string? From, string? To, Standing Standing, string Value), EquatableArray<BoundEvidence>> _supports;

    /// <param name="sources">The sources to review, including those within them; empty for all.</param>
    public ReviewedFacts(FactCompilation compilation, IReadOnlyCollection<string> sources)
    {
        Compilation = compilation;
        Scenarios = compilation.Views.AsWritten.ToDictionary(static scenario => scenario.Name, StringComparer.Ordinal);
        _chains = Scenarios.Values.ToDictionary(static scenario => scenario.Name, static scenario => new AttributionChains(scenario), StringComparer.Ordinal);
        Files = [.. compilation.Files.Where(static file => file.Scenario is not null)];
        Answers = [.. compilation.Answers.SelectMany(static file => file.Answers)];
        Focus = new SourceFocus(sources, _chains);
        _supported = new SupportedClaims(compilation.Index, compilation.Files, compilation.Answers);
        _inWords = new(CollectInWords);
        var claims = Files.SelectMany(GetClaims).ToList();
        _supports = claims.SelectMany(static claim => claim.Claim.Values.Select(value => (claim, value))).ToLookup(static said => GetKey(said.claim, said.value), static said => said.claim.Backing.Support);
        Claims = [.. claims.Where(claim => Focus.Concerns(claim.File, FindFact(claim.File, claim.Fact), claim.Backing))];
    }

    public SourceFocus Focus { get; }

    public FactCompilation Compilation { get; }

    public SourceLibrary Library => Compilation.Library;

    public IReadOnlyDictionary<string, BoundScenario> Scenarios { get; }

    /// <summary>The files of scenarios, in ordinal order of their paths.</summary>
    public IReadOnlyList<BoundFile> Files { get; }

    /// <summary>The results of looking up the quotes in texts and seals.</summary>
    public IReadOnlyList<QuoteAnswer> Answers { get; }

    /// <summary>The selected claims of facts and assumptions of variants, file by file in source order.</summary>
    public IReadOnlyList<ReviewedClaim> Claims { get; }

    /// <summary>The selected facts of scenarios, in the same order.</summary>
    public IEnumerable<(BoundFile File, BoundFact Fact)> Facts => AllFacts.Where(declared => Focus.Concerns(declared.File, declared.Fact));

    /// <summary>The selected sources, in the same order.</summary>
    public IEnumerable<(BoundFile File, BoundFact Fact)> Sources => AllSources.Where(declared => Focus.Has(declared.File, declared.Fact.Name));

    /// <summary>All sources declared by scenarios.</summary>
    public IEnumerable<(BoundFile File, BoundFact Fact)> AllSources => AllFacts.Where(declared => IsSource(declared.File, declared.Fact));

    private IEnumerable<(BoundFile File, BoundFact Fact)> AllFacts => Files.SelectMany(static file => file.Facts.Select(fact => (file, fact)));

    public bool IsSource(BoundFile file, BoundFact fact) => GetKind(file, fact)?.IsSource == true;

    public bool IsVariant(BoundFile file) => Compilation.Index.FindBase(file.Scenario!) is not null;

    /// <summary>The passage that a piece of evidence quotes; null if no text or seal contains it.</summary>
    public Passage? FindPassage(BoundFile file, BoundEvidence evidence) =>
        Compilation.FindPassage(file.Scenario, evidence.Source, evidence.Words);

    /// <summary>The source whose text contains a source: itself, or the outermost one that contains it.</summary>
    public string GetOutermost(BoundFile file, string source) => _chains[file.Scenario!].GetContainers(source) is [var outermost, ..] ? outermost : source;

    /// <summary>The support of each value of a claim: the evidence of all lines with the same value, time and standing.</summary>
    public IEnumerable<IReadOnlyList<BoundEvidence>> GetSupports(ReviewedClaim claim) => claim.Claim.Values.Count == 0
        ? [[.. claim.Backing.Support]]
        : claim.Claim.Values.Select(value => (IReadOnlyList<BoundEvidence>)[.. _supports[GetKey(claim, value)].SelectMany(static support => support)]);

    /// <summary>Resolves a name in the scope of a file.</summary>
    public FactInFile? FindFact(BoundFile file, string name) => Scenarios[file.Scenario!].Find(name);

    /// <summary>A claim with its words; null if it has none that can be asked.</summary>
    public ClaimInWords? FindInWords(BoundClaim claim) => _inWords.Value.GetValueOrDefault(claim);

    /// <summary>The names of the facts that a scenario can refer to.</summary>
    public NameIndex GetNames(BoundScenario scenario) => _supported.GetNames(scenario);

    public Kind? GetKind(BoundFile file, BoundFact fact) => fact.Kind is null ? null : Compilation.Index.GetScope(file.Scenario!).FindKind(fact.Kind);

    private Dictionary<BoundClaim, ClaimInWords> CollectInWords() => Scenarios.Values
        .SelectMany(scenario => scenario.FileInputs.SelectMany(inputs => _supported.CollectFrom(scenario, inputs)))
        .ToDictionary<ClaimInWords, BoundClaim>(static claim => claim.Claim, ReferenceEqualityComparer.Instance);

    private static (BoundScenario, string, string, string?, string?, string?, Standing, string) GetKey(ReviewedClaim claim, BoundValue value) =>
        (claim.Scenario, claim.Fact, claim.Claim.Field!.Name, claim.Claim.Time.At, claim.Claim.Time.From, claim.Claim.Time.To,
            claim.Claim.IsHeld ? Standing.Plain : claim.Claim.Standing, ListedValues.GetKey(value, claim.Claim.Field));

    private IEnumerable<ReviewedClaim> GetClaims(BoundFile file)
    {
        var scenario = Scenarios[file.Scenario!];
        var claims =
            from fact in file.Facts
            from claim in fact.Claims
            where claim.Field is not null
            select new ReviewedClaim(scenario, file, fact.Name, claim, fact.GetBacking(claim)) { IsOfSource = IsSource(file, fact) };
        var assumptions =
            from assumption in file.Assumptions
            where assumption.Fact is not null && assumption.Claim.Field is not null
            select new ReviewedClaim(scenario, file, assumption.Fact!, assumption.Claim, assumption.Claim.Backing) { IsAssumption = true };
        return claims.Concat(assumptions);
    }
}
