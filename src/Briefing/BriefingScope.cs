using ScenarioFacts;

namespace Briefing;

/// <summary>What a page reports on: a scenario or a variant, as of a date.</summary>
internal sealed record BriefingScope(FactCatalog Scenario, FactDate AsOf)
{
    /// <summary>The scenario as of the date.</summary>
    public FactView View { get; } = Scenario.AsOf(AsOf);

    /// <summary>All facts of a kind in the scenario.</summary>
    public IEnumerable<T> All<T>() => Scenario.Facts.OfType<T>();

    /// <summary>Whether a date may be on or before the as-of date; a missing date is included.</summary>
    public bool Includes(FactDate? date) => date is not { } day || !day.CertainlyAfter(AsOf);

    /// <summary>Whether a claim may have been known by the as-of date: by its own time or, without one, by the publication of a source.</summary>
    public bool Includes(Claim claim) => (claim.At ?? claim.From ?? claim.To) is { } date
        ? Includes(date)
        : claim.Evidence.Count == 0 || claim.Evidence.Any(evidence => Includes(evidence.Source.Published));
}
