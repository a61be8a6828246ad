using ScenarioFacts.Language.Compilation;
using ScenarioFacts.Language.Semantics;

namespace ScenarioFacts.Tool.Export.Documents;

/// <summary>Draws the briefing on a scenario: what the analyst finds, what happened, where sources disagree, and what is open.</summary>
internal static class BriefingDocument
{
    /// <param name="label">What people call the scenario.</param>
    /// <param name="baseLabel">Of a variant, what people call the scenario that it changes; null for all others.</param>
    /// <param name="asOf">The day for which statuses are told, and after which nothing is.</param>
    /// <param name="isShort">Whether it is without the facts that are neither findings, dated events, disagreements nor plans.</param>
    public static Document Create(FactCompilation compilation, BoundScenario scenario, string label, string? baseLabel, FactDate? asOf, bool isShort = false)
    {
        var published = new PublishedScenario(compilation, scenario, asOf);
        var lists = new ClaimLists(published);
        var kinds = new KindSections(published, lists);
        IReadOnlyList<Section> sections =
        [
            .. new AssumptionSection(compilation, published, scenario.Name).Create(),
            .. new FindingSection(published).Create(),
            .. new ChronologySection(published, lists).Create(),
            .. isShort ? [] : kinds.CreateRecords(),
            .. new DisagreementSection(published).Create(),
            .. new PlanSections(published, lists).Create(),
            .. isShort ? [] : kinds.CreateBackground(),
        ];
        var (told, all) = (published.CountTold(), published.Claims.Count());
        if (told < all)
            sections = [.. sections, CreateLeftOut(told, all)];
        return new Document(DocumentText.Clean(label), DocumentText.Clean(GetSubtitle(published, baseLabel)), sections, published.Notes.All);
    }

    /// <summary>How much a reader does not see here: a document that left claims out in silence would pass for the whole.</summary>
    private static Section CreateLeftOut(int told, int all) =>
        new("What is left out", [new ParagraphBlock(Phrase.Of($"This briefing has {told} of {all} claims, beside those that describe sources; the commands ‘facts show’ and ‘facts atlas’ show everything."))]);

    private static string GetSubtitle(PublishedScenario published, string? baseLabel)
    {
        var what = baseLabel is null ? "" : $"A variant of {DocumentText.Quote(baseLabel)}: what would follow from its assumptions. ";
        var when = published.AsOf is { } date ? $"As of {GetDay(date)}, by all sources whenever they were published. "
            : published.LastPublished is { } last ? $"The latest source is dated {DocumentText.Date(last)}. "
            : "";
        var notes = published.Notes.All.Count > 0 ? "Notes give the words of the sources and where they stand." : "It quotes no source.";
        return $"{what}{when}{notes}";
    }

    /// <summary>“As of a day from May to June”: of an interval the words alone begin with a preposition.</summary>
    private static string GetDay(FactDate date)
    {
        var words = DocumentText.Date(date);
        return (date.IsInterval || date.IsOneOf) && char.IsLower(words[0]) ? "a day " + words : words;
    }
}
