using ScenarioFacts.Language.Compilation;
using ScenarioFacts.Language.Semantics;

namespace ScenarioFacts.Tool.Export.Documents;

/// <summary>Draws the briefing on a scenario: what the analyst finds, what happened, where sources disagree, and what is open.</summary>
internal static class BriefingDocument
{
    /// <param name="label">What people call the scenario.</param>
    /// <param name="baseLabel">Of a variant, what people call the scenario that it changes; null for all others.</param>
    /// <param name="asOf">The day for which statuses are told, and after which nothing is.</param>
    public static Document Create(FactCompilation compilation, BoundScenario scenario, string label, string? baseLabel, FactDate? asOf)
    {
        var published = new PublishedScenario(compilation, scenario, asOf);
        IReadOnlyList<Section> sections =
        [
            .. new AssumptionSection(compilation, published, scenario.Name).Create(),
            .. new FindingSection(published).Create(),
            .. new ChronologySection(published).Create(),
            .. new DisagreementSection(published).Create(),
            .. new PlanSections(published).Create(),
        ];
        return new Document(DocumentText.Clean(label), DocumentText.Clean(GetSubtitle(published, baseLabel)), sections, published.Notes.All);
    }

    private static string GetSubtitle(PublishedScenario published, string? baseLabel)
    {
        var what = baseLabel is null ? "" : $"A variant of “{baseLabel}”: what would follow from its assumptions. ";
        var when = published.AsOf is { } date ? $"As of {DocumentText.Date(date)}, by all sources whenever they were published. "
            : published.LastPublished is { } last ? $"The latest source is dated {DocumentText.Date(last)}. "
            : "";
        return $"{what}{when}Notes give the words of the sources and where they stand.";
    }
}
