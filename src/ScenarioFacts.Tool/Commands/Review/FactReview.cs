namespace ScenarioFacts.Tool.Commands.Review;

/// <summary>A review: the sections about claims, quotes and sources, and the available texts.</summary>
/// <param name="Texts">Null if not requested.</param>
internal sealed record FactReview(string Summary, IReadOnlyList<Section> Sections, IReadOnlyList<TextReview>? Texts)
{
    public const string SentencesName = "sentences";

    private static readonly IReadOnlyList<(string Name, Func<ReviewedFacts, Section> Make)> All =
    [
        ("inferred", static facts => new ClaimSections(facts).Inferred()),
        ("unbacked", static facts => new ClaimSections(facts).Unbacked()),
        ("assumed", static facts => new ClaimSections(facts).Assumed()),
        ("disagreements", static facts => new ClaimSections(facts).Disagreements()),
        ("hedged", static facts => new QuoteSections(facts).Hedged()),
        ("credibility", static facts => new QuoteSections(facts).Doubtful()),
        ("plans", static facts => new ClaimSections(facts).Plans()),
        ("sources", static facts => new SourceSections(facts).ByReliability()),
        ("sealed", static facts => new SourceSections(facts).Sealed()),
        ("unused", static facts => new SourceSections(facts).Unused()),
        ("voices", static facts => new VoiceSection(facts).Make()),
    ];

    /// <summary>The names of the sections, in order.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. All.Select(static section => section.Name), SentencesName];

    /// <param name="only">The requested sections; empty for all.</param>
    public static FactReview Create(ReviewedFacts facts, IReadOnlyCollection<string> only)
    {
        var isAsked = (string name) => only.Count == 0 || only.Contains(name, StringComparer.Ordinal);
        return new FactReview(
            GetSummary(facts),
            [.. All.Where(section => isAsked(section.Name)).Select(section => section.Make(facts))],
            isAsked(SentencesName) ? TextReview.CreateAll(facts) : null);
    }

    private static string GetSummary(ReviewedFacts facts)
    {
        var quotes = facts.Files.Sum(file => file.AllEvidence.Count(evidence => facts.Focus.Concerns(file, evidence)));
        return $"{facts.Focus.Opening}{Rendering.Counted.Format(facts.Facts.Count(), "fact")}, {Rendering.Counted.Format(facts.Claims.Count, "claim")}, {Rendering.Counted.Format(quotes, "quote")}";
    }
}
