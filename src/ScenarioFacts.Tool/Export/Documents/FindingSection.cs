using ScenarioFacts.Language.Declarations;
using ScenarioFacts.Tool.Export.Rows;

namespace ScenarioFacts.Tool.Export.Documents;

/// <summary>
/// What the analyst concludes, with the facts and the words behind it. It is drawn from all sources, and so no part of a document as of a day; nor does it hold in a variant that changes what it rests on.
/// </summary>
internal sealed class FindingSection(PublishedScenario published)
{
    public IEnumerable<Section> Create()
    {
        if (published.AsOf is null && published.Facts.Where(fact => published.Is(fact, CoreKinds.Finding) && (fact.IsAssumed || !IsChanged(fact))).Select(Create).ToList() is { Count: > 0 } findings)
            yield return new Section("Findings", [new NumberedBlock(findings)]);
    }

    private ListItem Create(ExportedFact finding)
    {
        var rests = published.GetHeld(finding, CoreFields.RestsOn);
        var facts = GetNames(rests);
        published.Tell(rests);
        var notes = published.Notes.Of(rests.Concat(facts.Select(published.Find).OfType<ExportedFact>().SelectMany(GetTelling)));
        return new ListItem(
            Phrase.Of(DocumentText.Sentence(finding.Fact.Label), notes),
            [.. rests.GroupBy(static claim => claim.Because ?? "", StringComparer.Ordinal).Select(Reason)]);
    }

    /// <summary>What a reason is given for stands beside it: “these two” means those alone.</summary>
    private Phrase Reason(IGrouping<string, ExportedClaim> rests)
    {
        var facts = $"Rests on: {string.Join("; ", GetNames(rests).Select(published.GetLabel))}.";
        return Phrase.Of(rests.Key.Length == 0 ? facts : $"{facts} Reasoning: {DocumentText.Sentence(rests.Key)}");
    }

    private bool IsChanged(ExportedFact finding) => published.GetClaims(finding).Any(static claim => claim.IsAssumed)
        || GetNames(published.GetHeld(finding, CoreFields.RestsOn)).Select(published.Find).Any(fact => fact is { IsAssumed: true } || (fact is not null && published.GetClaims(fact).Any(static claim => claim.IsAssumed)));

    private static List<string> GetNames(IEnumerable<ExportedClaim> rests) => [.. rests.SelectMany(static claim => claim.Claim.Values).Select(static value => value.Name).Distinct(StringComparer.Ordinal)];

    /// <summary>The claims that say how far a fact has come; all of them if none does.</summary>
    private IEnumerable<ExportedClaim> GetTelling(ExportedFact fact)
    {
        var claims = published.GetClaims(fact).Where(static claim => claim.Claim.IsHeld).ToList();
        var telling = claims.FindAll(static claim => claim.Field.Symbol.IsOverTime);
        return telling.Count > 0 ? telling : claims;
    }
}
