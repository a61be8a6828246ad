using ScenarioFacts.Language.Binding;
using ScenarioFacts.Language.Checking;
using ScenarioFacts.Language.Declarations;
using ScenarioFacts.Language.Diagnostics;
using ScenarioFacts.Language.Semantics;
using ScenarioFacts.Tool.Rendering;

namespace ScenarioFacts.Tool.Commands.Review;

/// <summary>The sections about claims: inferred, assumed, disputed or rejected, and plans without an outcome.</summary>
internal sealed class ClaimSections(ReviewedFacts facts)
{
    public Section Inferred()
    {
        var inferred = facts.Claims.Where(static claim => claim is { IsInferred: true, IsAssumption: false }).Select(static claim => claim.Found([Because(claim.Backing)])).ToList();
        return new Section(
            "inferred", "Inferred", "No source says so: is the reasoning sound, and would another reader come to the same?",
            $"{Wording.Number(inferred.Count)} of {Counted.Format(facts.Claims.Count(static claim => !claim.IsAssumption), "claim")} that are no assumptions", inferred);
    }

    public Section Unbacked()
    {
        var findings = facts.Claims.Where(IsUnbacked).Select(static claim => claim.Found([])).ToList();
        return new Section(
            "unbacked", "Without evidence", "Their kinds need no proof, so nobody has shown any: are they common knowledge?", Counted.Format(findings.Count, "claim"), findings)
        {
            IsDense = true,
        };
    }

    public Section Assumed()
    {
        var findings = new List<Finding>();
        var assumptions = facts.Claims.Where(static claim => claim.IsAssumption).ToLookup(static claim => claim.SourceFile.Path, StringComparer.Ordinal);
        foreach (var file in facts.Files.Where(facts.IsVariant))
        {
            findings.AddRange(file.Facts.Where(fact => facts.Focus.Concerns(file, fact)).Select(fact => new Finding(file.File, fact.NameSpan, fact.Name, null, "“" + fact.Label + "”", ["the variant declares it"])));
            findings.AddRange(assumptions[file.File.Path].Select(static claim => claim.Found(["assumed", .. GetBacking(claim.Backing)])));
            findings.AddRange(
                from retraction in file.Retractions
                where retraction.Fact is not null && facts.Focus.Concerns(file, facts.FindFact(file, retraction.Fact), retraction.Backing)
                select new Finding(file.File, retraction.Span, retraction.Fact!, retraction.Field, null, ["retracted", .. GetBacking(retraction.Backing)]));
        }

        return new Section("assumed", "Assumed", "What variants suppose: is each one plausible, and is nothing left that follows from what they change?", Wording.Number(findings.Count), InOrder(findings));
    }

    public Section Disagreements()
    {
        var findings = facts.Claims
            .Where(static claim => claim.Claim.Standing is Standing.Rejected or Standing.Disputed || claim.Claim.Backing.IsDenied)
            .Select(static claim => claim.Found([.. GetStanding(claim)]))
            .ToList();
        return new Section(
            "disagreements", "Disputed, rejected or denied", "Sources contradict each other: is each settled by more than a preference, and what would settle the rest?",
            Wording.Number(findings.Count), findings);
    }

    public Section Plans()
    {
        var findings =
            from declared in facts.Facts
            from plan in OutcomeRules.GetOpenPlans(declared.Fact)
            let claim = new ReviewedClaim(facts.Scenarios[declared.File.Scenario!], declared.File, declared.Fact.Name, plan, declared.Fact.GetBacking(plan))
            where facts.Focus.Concerns(declared.File, new FactInFile(declared.File, declared.Fact), claim.Backing)
            select claim.Found([.. GetWhen(declared.File, declared.Fact), .. GetBacking(claim.Backing)]);
        IReadOnlyList<Finding> all = [.. findings];
        return new Section("plans", "Plans with no outcome", "Proposed or planned, and nothing says what became of it: does a later source?", Wording.Number(all.Count), all);
    }

    /// <summary>Whether a claim has neither source nor reasoning. The text, language and rating of a source are the analyst's own and need none.</summary>
    private static bool IsUnbacked(ReviewedClaim claim) =>
        claim is { IsAssumption: false, Backing: { Because: null, IsBroken: false } } && claim.Backing.Support.Count == 0
        && !(claim.IsOfSource && claim.Claim.Field!.Name is CoreFields.Text or CoreFields.Within or CoreFields.Language or CoreFields.IgnoreAfter or CoreFields.Reliability);

    private static IEnumerable<string> GetStanding(ReviewedClaim claim)
    {
        foreach (var denial in ClaimMarks.GetDenials(claim.Claim))
            yield return $"denied by {string.Join(" via ", AttributionChains.GetAttribution(denial))} “{denial.Words}”";
        if (claim.Backing.Because is not null)
            yield return Because(claim.Backing);
    }

    private static IEnumerable<string> GetWhen(BoundFile file, BoundFact fact)
    {
        var whens = fact.GetClaims(CoreFields.When).Where(static claim => claim.Standing != Standing.Rejected).SelectMany(static claim => claim.Values).Select(value => file.File.Slice(value.Span)).ToList();
        yield return whens.Count == 0 ? "no date" : "for " + string.Join(" or ", whens);
    }

    private static IEnumerable<string> GetBacking(BoundBacking backing) => backing.Because is null ? [] : [Because(backing)];

    private static string Because(BoundBacking backing) => $"because “{backing.Because}”";

    private static IReadOnlyList<Finding> InOrder(IEnumerable<Finding> findings) =>
        [.. findings.OrderBy(static finding => finding.File.Path, StringComparer.Ordinal).ThenBy(static finding => finding.Span.Start)];
}
