using System.Collections.Generic;
using System.Linq;
using ScenarioFacts.Language.Binding;
using ScenarioFacts.Language.Common;
using ScenarioFacts.Language.Declarations;
using ScenarioFacts.Language.Evidence;
using ScenarioFacts.Language.Naming;
using ScenarioFacts.Language.Semantics;

namespace ScenarioFacts.Language.Support;

/// <summary>What people ask of the claims of a compilation: with which words they were compared, and how those back them.</summary>
internal sealed class SupportedClaims
{
    private readonly DeclarationIndex _index;
    private readonly Dictionary<BoundFile, QuoteAnswers> _answers = new(ReferenceComparer<BoundFile>.Instance);
    private readonly Dictionary<BoundScenario, NameIndex> _names = new(ReferenceComparer<BoundScenario>.Instance);

    /// <param name="answers">The answers to the quotes of each file, in the order of the files.</param>
    public SupportedClaims(DeclarationIndex index, IReadOnlyList<BoundFile> files, IReadOnlyList<QuoteAnswers> answers)
    {
        _index = index;
        for (var i = 0; i < files.Count; i++)
            _answers[files[i]] = answers[i];
    }

    /// <summary>The names of the facts of a scenario and of all that it uses.</summary>
    public NameIndex GetNames(BoundScenario scenario)
    {
        if (!_names.TryGetValue(scenario, out var names))
            _names.Add(scenario, names = NameIndex.Create([.. scenario.ReachableRuleInputs.Select(static inputs => inputs.Named)], _index, scenario.Name, null, Parallelism.Sequential()));
        return names;
    }

    /// <summary>The claims among these facts that words support.</summary>
    public IEnumerable<ClaimInWords> CollectFrom(BoundScenario scenario, RuleInputs facts) =>
        ClaimInWords.CollectFrom(new SupportedFile(scenario, facts, GetNames(scenario), GetAnswers, new SupportFindings()));

    /// <summary>How the value of a claim that refers to facts is backed; of several values, the one that is backed least. Null for other claims, and for those without words and reason.</summary>
    /// <param name="words">The claim with its words; null if it has none that can be asked.</param>
    public static ClaimBacking? FindBacking(BoundClaim claim, BoundBacking backing, ClaimInWords? words)
    {
        if (claim.Field is not { TypeKind: TypeKind.Reference } || claim.Values.Count == 0)
            return null;
        if (words is null)
            return backing is { Because: not null, IsBroken: false, Support.Count: 0 } ? ClaimBacking.Reasoned : null;
        var quotes = ReadQuotes(words);
        return claim.Values.Max(value =>
            quotes.IsNamed(value.Name) ? ClaimBacking.Named
            : quotes.IsLinked(value.Name, words.Scenario.Find(value.Name)?.Fact) ? ClaimBacking.Linked
            : backing.Because is not null ? ClaimBacking.Reasoned
            : ClaimBacking.Unnamed);
    }

    /// <summary>Whether a reason alone leads to each value of a claim that has quotes too.</summary>
    public static bool IsReasonedAlone(ClaimInWords claim)
    {
        if (claim.Claim is not { Field.TypeKind: TypeKind.Reference, Values.Count: > 0 } || claim.Backing.Because is null)
            return false;
        var quotes = ReadQuotes(claim);
        return claim.Claim.Values.All(value => !quotes.IsNamed(value.Name) && !quotes.IsLinked(value.Name, claim.Scenario.Find(value.Name)?.Fact));
    }

    /// <summary>The words of a claim without those of its reason.</summary>
    private static ClaimWords ReadQuotes(ClaimInWords claim) =>
        claim.Backing.Because is null ? claim.Words : new ClaimWords(claim.Fact.Name, claim.Backing with { Because = null }, claim.Names, claim.Names.Read);

    private QuoteAnswers GetAnswers(BoundFile file) => _answers.TryGetValue(file, out var answers) ? answers : QuoteAnswers.None;
}

/// <summary>What leads from the words of a claim to its value, best first.</summary>
internal enum ClaimBacking
{
    /// <summary>The quotes name it.</summary>
    Named,

    /// <summary>The attribution chain, its description or a shared quote leads to it.</summary>
    Linked,

    /// <summary>Only a reason leads to it.</summary>
    Reasoned,

    /// <summary>Nothing leads to it.</summary>
    Unnamed,
}
