using ScenarioFacts;

namespace Briefing;

/// <summary>The latest stage of an agreement, a policy or a programme: when it was reached, if that is known, and when it was last seen.</summary>
/// <param name="Subject">Whose stage it is.</param>
/// <param name="Stage">The stage.</param>
/// <param name="Since">The day on which it was reached; null if no source says. The date of a sighting is not taken for it.</param>
/// <param name="LastSeen">The latest date for which it is reported.</param>
/// <param name="Claims">The claims that report it.</param>
/// <typeparam name="T">The choice of stages.</typeparam>
internal sealed record StageReport<T>(Fact Subject, T Stage, FactDate? Since, FactDate? LastSeen, IReadOnlyList<Claim<T>> Claims)
    where T : struct, Enum
{
    /// <summary>The stage in words: “feasibility study”.</summary>
    public string Words => DisplayText.Stage(Stage);

    /// <summary>When: “since April 2014” for a change, “as of 2017” for a sighting.</summary>
    public string Time => Since is { } since ? "since " + DisplayText.Date(since) : DisplayText.AsOf(LastSeen);

    /// <summary>The report on a subject from the claims of its timeline in scope; null if there are none.</summary>
    public static StageReport<T>? Of(Fact subject, Timeline<T> timeline, BriefingScope scope)
    {
        var known = timeline.Where(claim => claim.Standing != Standing.Disputed && scope.Includes(claim)).ToList();
        if (known.Count == 0)
            return null;
        var stage = known[^1].Value;
        IReadOnlyList<Claim<T>> run = [.. known.AsEnumerable().Reverse().TakeWhile(claim => EqualityComparer<T>.Default.Equals(claim.Value, stage)).Reverse()];
        return new StageReport<T>(subject, stage, run.Select(static claim => claim.From).FirstOrDefault(static from => from is not null), run[^1].At ?? run[^1].To, run);
    }
}
