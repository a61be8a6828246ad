using ScenarioFacts.Language.Diagnostics;
using ScenarioFacts.Language.Support;
using ScenarioFacts.Language.Text;
using ScenarioFacts.Tool.Rendering;

namespace ScenarioFacts.Tool.Commands.Review;

/// <summary>A review: the sections about claims, quotes and sources, and the available texts.</summary>
/// <param name="Texts">Null if not requested.</param>
/// <param name="Backings">How many claims that refer to other facts are backed in each way, best first.</param>
internal sealed record FactReview(string Summary, IReadOnlyList<(ClaimBacking Backing, int Claims)> Backings, IReadOnlyList<Section> Sections, IReadOnlyList<TextReview>? Texts)
{
    public const string SentencesName = "sentences";

    /// <summary>The section that is as long as the facts, and so printed only where it is named.</summary>
    public const string SupportName = "support";

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
        (SupportName, static facts => new SupportSection(facts).Make()),
    ];

    /// <summary>The names of the sections, in order.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. All.Select(static section => section.Name), SentencesName];

    /// <param name="only">The requested sections; empty for all but <see cref="SupportName"/>.</param>
    public static FactReview Create(ReviewedFacts facts, IReadOnlyCollection<string> only)
    {
        var isAsked = (string name) => only.Count == 0 ? name != SupportName : only.Contains(name, StringComparer.Ordinal);
        return new FactReview(
            GetSummary(facts),
            CountBackings(facts),
            [.. All.Where(section => isAsked(section.Name)).Select(section => section.Make(facts))],
            isAsked(SentencesName) ? TextReview.CreateAll(facts) : null);
    }

    private static IReadOnlyList<(ClaimBacking Backing, int Claims)> CountBackings(ReviewedFacts facts)
    {
        var counts = facts.Claims.Select(claim => SupportedClaims.FindBacking(claim.Claim, claim.Backing, facts.FindInWords(claim.Claim))).OfType<ClaimBacking>().CountBy(static backing => backing).ToDictionary();
        return [.. Enum.GetValues<ClaimBacking>().Select(backing => (backing, counts.GetValueOrDefault(backing)))];
    }

    private static string GetSummary(ReviewedFacts facts)
    {
        var quotes = facts.Files.Sum(file => file.AllEvidence.Count(evidence => facts.Focus.Concerns(file, evidence)));
        var counts = FactCounts.Create(facts.Facts.Select(declared => (facts.IsSource(declared.File, declared.Fact), facts.IsVariant(declared.File))), facts.Claims.Select(static claim => (claim.Claim, claim.Backing)), quotes);
        return $"{facts.Focus.Opening}{counts.FormatFacts()}, {counts.FormatClaims()}, {Counted.Format(quotes, "quote")}";
    }
}

/// <summary>A section of a review: findings of one type.</summary>
/// <param name="Name">The value of <c>--only</c> that selects it.</param>
/// <param name="Why">Why it matters, in one line.</param>
/// <param name="Outcome">The number of findings, in words.</param>
internal sealed record Section(string Name, string Title, string Why, string Outcome, IReadOnlyList<Finding> Findings)
{
    /// <summary>Whether the findings of a fact are printed on one line.</summary>
    public bool IsDense { get; init; }
}

/// <summary>A finding to be checked by a second person.</summary>
/// <param name="Fact">The fact's name.</param>
/// <param name="Field">The field with its standing and time, as written; null for the whole fact.</param>
/// <param name="Value">The claimed values or the quoted words; null if there are none.</param>
/// <param name="Notes">Additional notes.</param>
internal sealed record Finding(InputText File, TextSpan Span, string Fact, string? Field, string? Value, IReadOnlyList<string> Notes)
{
    /// <summary>The group heading; null if not grouped.</summary>
    public string? Group { get; init; }

    public int Line => File.Lines.GetPosition(Span.Start).Line + 1;

    /// <summary>“meetings.facts(12)”, with its folder.</summary>
    public string Place => $"{File.Path}({Wording.Number(Line)})";

    public string Path => Field is null ? Fact : Fact + "." + Field;
}
