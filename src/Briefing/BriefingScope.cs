using Briefing.Defence;
using ScenarioFacts;

namespace Briefing;

/// <summary>What a page reports on: a scenario or a variant, as of a date.</summary>
/// <param name="Scenario">The scenario or variant.</param>
/// <param name="AsOf">The date.</param>
/// <param name="CoversAllSources">Whether every source had been published by the date.</param>
internal sealed record BriefingScope(FactCatalog Scenario, FactDate AsOf, bool CoversAllSources)
{
    /// <summary>The scenario as of the date.</summary>
    public FactView View { get; } = Scenario.AsOf(AsOf);

    /// <summary>All facts of a kind in the scenario.</summary>
    public IReadOnlyList<T> All<T>()
        where T : Fact => Scenario.OfKind<T>();

    /// <summary>Whether a date may be on or before the as-of date; a missing date is included.</summary>
    public bool Includes(FactDate? date) => date is not { } day || !day.CertainlyAfter(AsOf);

    /// <summary>Whether a claim may have been known by the as-of date: by its own time or, without one, by the publication of a source.</summary>
    public bool Includes(Claim claim) => (claim.At ?? claim.From ?? claim.To) is { } date
        ? Includes(date)
        : claim.Evidence.Count == 0 || claim.Evidence.Any(evidence => Includes(evidence.Source.Published));

    /// <summary>Whether an event has taken place by the as-of date.</summary>
    public bool HasOccurred(Event e) => Includes(e.When) && (IsReportedAsOver(e, Status.Occurred) || View.Is(e.Status, Status.Occurred));

    /// <summary>Whether an event was still ahead on the as-of date, as far as is known.</summary>
    public bool IsOpen(Event e) => !HasOccurred(e) && (View.Is(e.Status, Status.Planned) || View.Is(e.Status, Status.Proposed));

    /// <summary>
    /// The events that someone proposed or planned and whose outcome is not reported. Statements, parts of other events, and events without participants that only
    /// date other plans are left out.
    /// </summary>
    public IReadOnlyList<Event> OpenPlans()
    {
        var landmarks = All<JointActivity>().SelectMany(static activity => activity.AheadOf).Concat(All<Aid>().SelectMany(static aid => aid.AheadOf)).ToHashSet();
        return [.. All<Event>().Where(e => e is not (Statement or Engagement { During: not null }) && !(e is Engagement { Participants.Count: 0 } && landmarks.Contains(e)) && IsOpen(e) && !(AnnouncedIn(e) > AsOf.Latest?.Year))];
    }

    /// <summary>The year in which an event was first spoken of: that of a claim or, if it has no date, of its earliest source.</summary>
    public static int AnnouncedIn(Event e) => e.StatusClaims.Min(static claim =>
        claim.At?.Earliest?.Year ?? claim.Evidence.Min(static evidence => (evidence.Source.Published?.Earliest ?? evidence.Source.Published?.Latest)?.Year) ?? 0);

    /// <summary>Whether someone proposed or planned an event before it took place.</summary>
    public static bool WasAhead(Event e) => e.StatusClaims.Any(static claim => claim.Value is Status.Proposed or Status.Planned);

    /// <summary>The status of an event: “occurred”, “planned, as far as is known”; null if nothing is known. What sources report as over is not doubted once all of them are published.</summary>
    public string? StatusOf(Event e)
    {
        var status = e.Status.At(AsOf);
        if (!status.HasValue)
            return null;
        var isCertain = status.Certainty == Certainty.Known || IsReportedAsOver(e, status.Value);
        return DisplayText.Words(status.Value) + (isCertain ? "" : ", as far as is known");
    }

    private bool IsReportedAsOver(Event e, Status status) =>
        CoversAllSources && status is Status.Occurred or Status.Cancelled && e.Status is [.., { Standing: not Standing.Disputed } last] && last.Value == status;
}
