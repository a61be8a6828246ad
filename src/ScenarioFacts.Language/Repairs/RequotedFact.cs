using System.Collections.Generic;
using System.Linq;
using ScenarioFacts.Language.Binding;
using ScenarioFacts.Language.Checking;
using ScenarioFacts.Language.Common;
using ScenarioFacts.Language.Compilation;
using ScenarioFacts.Language.Declarations;
using ScenarioFacts.Language.Diagnostics;
using ScenarioFacts.Language.Evidence;
using ScenarioFacts.Language.Naming;
using ScenarioFacts.Language.Semantics;
using ScenarioFacts.Language.Support;

namespace ScenarioFacts.Language.Repairs;

/// <summary>A fact of a compilation, checked again with other words in one of its quotes, as if they stood in its file.</summary>
internal sealed class RequotedFact(FactCompilation compilation, BoundScenario scenario, NameIndex names, BoundFile file, BoundFact fact)
{
    /// <summary>Whether these words leave the diagnostic behind and bring no other one about.</summary>
    /// <param name="others">Whether the latter matters.</param>
    public bool Answers(Diagnostic diagnostic, BoundEvidence quote, string words, bool others = true)
    {
        var after = Check(quote, words);
        return !after.Contains(GetKey(diagnostic)) && (!others || after.IsSubsetOf(Check(quote, quote.Words)));
    }

    /// <summary>Whether words name another fact that could stand in the place of the one value of a claim.</summary>
    public bool NamesAnother(BoundClaim? claim, string words) =>
        claim is { Field: { Symbol.IsSingle: true, TypeKind: TypeKind.Reference }, Values.Count: 1 } && claim.Values[0] is var value && names.GetFamily(value.Name) is { } family
        && names.Read(words).Longest.Any(match => match.Phrase.Family == family && match.Phrase.Fact != value.Name);

    private HashSet<(string Id, int Start, string Message)> Check(BoundEvidence quote, string words)
    {
        var changed = file with
        {
            Facts = new[] { Requote(quote, words) }.ToEquatableArray(),
            Diagnostics = default,
            Assumptions = default,
            Retractions = default,
            Expectations = default,
        };
        var analysis = new FileAnalysis(changed, Stages.CheckFile(changed, compilation.Index));
        var answers = new QuoteAnswers(Stages.GetQuotes(changed, analysis.Quoted, compilation.Sources).Select(request => Stages.Answer(request, compilation.Library.Find(request.Text))).OfType<QuoteAnswer>());
        var found = new List<Diagnostic>(analysis.Findings);
        foreach (var rule in Rules.OfQuotes)
            rule.Check(new QuotesOfFile(new QuotedFile(analysis, answers), compilation.Sources, compilation.Library), found);
        foreach (var claim in ClaimInWords.CollectFrom(new SupportedFile(scenario, analysis.Inputs, names, _ => answers, analysis.SupportFindings)))
        {
            foreach (var rule in Rules.OfClaims)
                rule.Check(claim, found);
        }

        return [.. found.Select(GetKey)];
    }

    private BoundFact Requote(BoundEvidence quote, string words)
    {
        return fact with { Backing = In(fact.Backing), Claims = fact.Claims.Select(claim => claim with { Backing = In(claim.Backing) }).ToEquatableArray() };

        BoundBacking In(BoundBacking backing) => backing.Evidence.Contains(quote)
            ? new BoundBacking(backing.Evidence.Select(evidence => evidence == quote ? evidence with { Words = words } : evidence).ToEquatableArray(), backing.Because, backing.IsBroken)
            : backing;
    }

    private static (string Id, int Start, string Message) GetKey(Diagnostic diagnostic) => (diagnostic.Id, diagnostic.Span.Start, diagnostic.Message);
}
