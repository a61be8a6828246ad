using ScenarioFacts.Language.Binding;
using ScenarioFacts.Language.Declarations;
using ScenarioFacts.Language.Semantics;
using ScenarioFacts.Tool.Rendering;

namespace ScenarioFacts.Tool.Commands.Show;

/// <summary>
/// What happened or holds, from the claims that say when: events on their <c>when</c> with their last status, every other claim over time, and every
/// other date. What is rejected is left out, and counted.
/// </summary>
internal sealed class TimelineEntries
{
    private readonly ShownScenario _scenario;
    private readonly List<TimelineEntry> _entries = [];

    private TimelineEntries(ShownScenario scenario)
    {
        _scenario = scenario;
        foreach (var placed in scenario.Scenario.Facts)
            Add(placed);
    }

    /// <summary>In order of time; what begins on the same day in the order of its end, then of names.</summary>
    public IReadOnlyList<TimelineEntry> Sorted =>
    [
        .. _entries
            .OrderBy(static entry => entry.First)
            .ThenBy(static entry => entry.Last)
            .ThenBy(static entry => entry.Fact.Fact.Name, StringComparer.Ordinal)
            .ThenBy(static entry => entry.What, StringComparer.Ordinal),
    ];

    /// <summary>How many claims with a date are rejected.</summary>
    public int Rejected { get; private set; }

    /// <summary>How many facts have nothing that says when.</summary>
    public int Timeless { get; private set; }

    public static TimelineEntries Create(ShownScenario scenario) => new(scenario);

    private void Add(FactInFile placed)
    {
        var before = _entries.Count;
        var (held, rejected) = (DatedClaims(placed.Fact, false), DatedClaims(placed.Fact, true));
        Rejected += rejected.Count;
        var statuses = GetStatuses(placed.Fact);
        var whens = held.FindAll(IsWhen);
        foreach (var claim in held)
        {
            if (claim.Field!.TypeKind == TypeKind.Date)
                AddDates(placed, claim, IsWhen(claim) && statuses.Count > 0 ? statuses[^1] : null);
            else if (!IsSaidWithWhen(claim, whens, statuses))
                AddTimed(placed, claim);
        }

        if (before == _entries.Count && statuses.Count > 0)
            _entries.Add(new TimelineEntry(null, "", placed, StatusesIn(statuses), GetMarks(placed, statuses)));
        if (before == _entries.Count && rejected.Count == 0)
            Timeless++;
    }

    /// <summary>The last status is said on the line of the event’s own date: not once more for a time that meets it.</summary>
    private static bool IsSaidWithWhen(BoundClaim claim, List<BoundClaim> whens, List<BoundClaim> statuses) =>
        claim.Field!.MayBeUndated && ReferenceEquals(claim, statuses[^1]) && GetTime(claim.Time) is { } time
        && whens.SelectMany(static when => when.Values).Any(value => FactDate.TryParse(value.Text, out var date) && DayRange.FromDate(date).Overlaps(DayRange.FromDate(time)));

    private static bool IsWhen(BoundClaim claim) => claim.Field is { IsWhen: true };

    /// <summary>The claims that hold or may, and say when: those of dates, and those over time.</summary>
    private static List<BoundClaim> DatedClaims(BoundFact fact, bool isRejected) =>
    [
        .. from claim in fact.Claims
           where claim is { Values.Count: > 0, HasSoundTime: true } && (claim.Standing == Standing.Rejected) == isRejected
           where claim.Field is { TypeKind: TypeKind.Date } || (claim.Field is { Symbol.IsOverTime: true } && GetTime(claim.Time) is not null)
           select claim,
    ];

    /// <summary>The statuses that are not rejected, the latest last; those without a date come after those with one.</summary>
    private static List<BoundClaim> GetStatuses(BoundFact fact) =>
    [
        .. fact.Claims
            .Where(static claim => claim is { Field.MayBeUndated: true, Values.Count: > 0, HasSoundTime: true } && claim.Standing != Standing.Rejected)
            .OrderBy(static claim => GetTime(claim.Time) is { } date ? DayRange.GetFirst(date) : DayRange.MaxDay),
    ];

    private static FactDate? GetTime(BoundTime time) =>
        FactDate.TryParse(time.At ?? time.From, out var date) || FactDate.TryParse(time.To, out date) ? date : null;

    private static string StatusesIn(IEnumerable<BoundClaim> statuses) =>
        string.Join(" or ", statuses.Select(static status => status.Values[0].Text).Distinct(StringComparer.Ordinal));

    private void AddDates(FactInFile placed, BoundClaim claim, BoundClaim? status)
    {
        var what = status is null ? claim.Field!.Name : status.Values[0].Text;
        IEnumerable<BoundClaim> said = status is null ? [claim] : [claim, status];
        foreach (var value in claim.Values)
        {
            if (FactDate.TryParse(value.Text, out var date))
                _entries.Add(new TimelineEntry(date, value.Text, placed, what, GetMarks(placed, said)));
        }
    }

    private void AddTimed(FactInFile placed, BoundClaim claim)
    {
        var values = ClaimWords.GetValues(_scenario, claim);
        var what = claim.Field!.MayBeUndated ? values : claim.Field.Name + " " + values;
        var time = claim.Time.At ?? ClaimWords.GetTime(claim.Time);
        _entries.Add(new TimelineEntry(GetTime(claim.Time), time, placed, what, GetMarks(placed, [claim])));
    }

    private List<string> GetMarks(FactInFile placed, IEnumerable<BoundClaim> claims)
    {
        var marks = claims.SelectMany(claim => ClaimMarks.List(placed.Fact, claim, _scenario.GetLabel)).Where(static mark => mark != "accepted").Distinct(StringComparer.Ordinal).ToList();
        if (_scenario.IsAdded(placed) && !marks.Contains("assumed"))
            marks.Insert(0, "assumed");
        return marks;
    }
}
