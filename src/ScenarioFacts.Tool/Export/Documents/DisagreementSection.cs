using ScenarioFacts.Tool.Export.Rows;

namespace ScenarioFacts.Tool.Export.Documents;

/// <summary>Where sources contradict each other: who says what in which words, and what the analyst makes of it.</summary>
internal sealed class DisagreementSection(PublishedScenario published)
{
    public IEnumerable<Section> Create()
    {
        var blocks = published.Facts.SelectMany(fact => published.GetContested(fact).SelectMany(field => Create(fact, field.Key, [.. field]))).ToList();
        if (blocks.Count > 0)
            yield return new Section("Disagreements", blocks);
    }

    private IEnumerable<Block> Create(ExportedFact fact, string field, IReadOnlyList<ExportedClaim> claims)
    {
        var held = claims.Where(static claim => claim.Claim.IsHeld).Select(published.Describe).Distinct(StringComparer.Ordinal).ToList();
        var outcome = claims.Any(static claim => claim.Claim.Standing == Standing.Disputed) || held.Count == 0 ? "It is not settled." : $"Our reading: {DocumentText.List(held)}.";
        var about = $"{fact.Fact.Label}, {DocumentText.Words(field)}";
        yield return new HeadingBlock(Phrase.Of(about));
        yield return new ParagraphBlock(Phrase.Of($"{DocumentText.Capital(DocumentText.List([.. published.Tell(claims).Select(published.Describe).Distinct(StringComparer.Ordinal)], "or"))}? {outcome}"));
        yield return new TableBlock("Who says what, and in which words", ["What is said", "By whom", "In which words"], [.. claims.SelectMany(CreateRows)]);
    }

    private IEnumerable<IReadOnlyList<Phrase>> CreateRows(ExportedClaim claim)
    {
        var value = published.Describe(claim);
        var what = value + (claim.Claim.Standing == Standing.Plain ? "" : $" ({claim.Claim.Standing.ToString().ToLowerInvariant()})");
        foreach (var quote in claim.Quotes)
            yield return [Phrase.Of(quote.Denies ? value + " (denied)" : what), Phrase.Of(published.Notes.GetVoice(quote)), Phrase.Of(DocumentText.Quote(quote.Words), [published.Notes.Of(claim, quote)])];
        if (claim.Because is { } because)
            yield return [Phrase.Of(what), Phrase.Of("our reasoning"), Phrase.Of(because)];
    }
}
