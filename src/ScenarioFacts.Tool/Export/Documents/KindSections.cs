using ScenarioFacts.Language.Declarations;
using ScenarioFacts.Tool.Export.Rows;

namespace ScenarioFacts.Tool.Export.Documents;

/// <summary>The facts that no other section is about, by kind: what is said, agreed, ranked or counted, and what took place on no known date. What has a proper name is background.</summary>
internal sealed class KindSections(PublishedScenario published, ClaimLists lists)
{
    public IEnumerable<Section> CreateRecords() =>
        from fact in published.Facts
        where !IsElsewhere(fact) && !IsNamed(fact)
        group fact by DocumentText.Capital(DocumentText.Words(published.GetKind(fact).Symbol.Plural)) into kind
        orderby kind.Key
        from section in Create(kind.Key, published.GetKind(kind.First()).Symbol.Label, kind)
        select section;

    /// <summary>Those of the things that have names of which a quote says more than another name or where they belong.</summary>
    public IEnumerable<Section> CreateBackground() => Create("Background", "Name", published.Facts.Where(fact => !IsElsewhere(fact) && IsNamed(fact) && published.GetSettled(fact).Any(IsTelling)));

    private IEnumerable<Section> Create(string heading, string what, IEnumerable<ExportedFact> facts)
    {
        var rows = facts.OrderBy(PublishedScenario.GetFirstDay).ThenBy(static fact => fact.Fact.Label, StringComparer.Ordinal)
            .Select(fact => (fact.Fact.Label, Said: Describe(fact))).Where(static row => row.Said.Text.Length > 0)
            .Select(static row => (IReadOnlyList<Phrase>)[Phrase.Of(row.Label), row.Said]).ToList();
        if (rows.Count > 0)
            yield return new Section(heading, [new TableBlock($"{heading}: what sources say of each", [what, "What sources say"], rows)]);
    }

    private Phrase Describe(ExportedFact fact)
    {
        if (!published.Is(fact, CoreKinds.Event) || published.GetStatus(fact) is not { Words.Length: > 0, IsContested: false, IsUndated: false } status)
            return Phrase.Join(" ", Quote(fact), lists.Create(fact, []));
        var told = published.Tell([.. status.Told]);
        var words = published.IsSpoken(fact) ? status.SpokenWords : status.Words;
        return Phrase.Join(" ", Phrase.Of(DocumentText.Capital(words) + PublishedScenario.GetMarkBehind(told) + ".", published.Notes.Of(told)), Quote(fact), lists.Create(fact, told));
    }

    /// <summary>The words of those who speak, as far as a source has them as theirs. Words that say no more than on which occasion are none of what is said there.</summary>
    private Phrase Quote(ExportedFact fact)
    {
        var claims = published.GetSettled(fact).ToList();
        var speakers = claims.Where(static claim => claim.Field.Symbol.Modifiers.IsSpeaking).SelectMany(static claim => claim.Claim.Values).Select(static value => value.Name).ToHashSet(StringComparer.Ordinal);
        return Phrase.Join(" ", claims
            .Where(claim => !published.IsCircumstance(claim))
            .SelectMany(static claim => claim.Quotes.Select(quote => (claim, quote)))
            .Where(one => !one.quote.Denies && one.quote.Via.Any(speakers.Contains)).DistinctBy(static one => one.quote.Words)
            .Select(one => Phrase.Of(DocumentText.Quote(one.quote.Words), published.Notes.Of(one.claim, one.quote))));
    }

    /// <summary>Sources are in the notes, findings at the beginning, dated events in the chronology, and others that are only planned among the plans.</summary>
    private bool IsElsewhere(ExportedFact fact) =>
        published.Is(fact, CoreKinds.Source) || published.Is(fact, CoreKinds.Finding)
        || (published.IsEvent(fact) && (fact.Fact.When is not null || published.GetStatus(fact) is { IsPlan: true } or { IsOpen: true }))
        || (published.Is(fact, CoreKinds.Event) && published.GetStatus(fact).IsYetToBeTold);

    private bool IsNamed(ExportedFact fact) => published.GetKind(fact).NameFamily is not null;

    private static bool IsTelling(ExportedClaim claim) => claim.Field.Name is not (CoreFields.Aka or CoreFields.In) && claim.Quotes.Any();
}
