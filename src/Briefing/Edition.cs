using ScenarioFacts;

namespace Briefing;

/// <summary>What a page speaks of: a scenario, and the date it is looked at from.</summary>
internal sealed record Edition(FactCatalogue Scenario, FactDate AsOf)
{
    /// <summary>The scenario on the date.</summary>
    public FactView View { get; } = Scenario.AsOf(AsOf);

    /// <summary>All facts of a kind, as the scenario sees them.</summary>
    public IEnumerable<T> All<T>() => Scenario.Facts.OfType<T>();

    /// <summary>Whether a date is not certainly later than the one the page speaks of.</summary>
    public bool Knows(FactDate? date) => date is not { } day || !day.CertainlyAfter(AsOf);

    /// <summary>Whether a claim is of no later time; one without a time, whether somebody may have said it by then.</summary>
    public bool Knows(Claim claim) => (claim.At ?? claim.From ?? claim.To) is { } date
        ? Knows(date)
        : claim.Evidence.Count == 0 || claim.Evidence.Any(evidence => Knows(evidence.Source.Published));
}
