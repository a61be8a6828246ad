using ScenarioFacts.Language.Binding;
using ScenarioFacts.Language.Declarations;
using ScenarioFacts.Language.Semantics;
using ScenarioFacts.Tool.Rendering;

namespace ScenarioFacts.Tool.Commands.Show;

/// <summary>
/// The dated claims of a scenario: events at their <c>when</c> with their last status, every other claim over time, and every
/// other date. Rejected claims are omitted and counted.
/// </summary>
internal sealed class TimelineEntries
{
    private readonly ShownScenario _scenario;
    private readonly List<TimelineEntry> _entries = [];

    private TimelineEntries(ShownScenario scenario)
    {
        _scenario = scenario;
        foreach (var factInFile in scenario.Scenario.Facts)
            Add(factInFile);
    }

    /// <summary>The entries by first day, then by last day, name and description.</summary>
    public IReadOnlyList<TimelineEntry> Sorted =>
    [
        .. _entries
            .OrderBy(static entry => entry.First)
            .ThenBy(static entry => entry.Last)
            .ThenBy(static entry => entry.Fact.Fact.Name, StringComparer.Ordinal)
            .ThenBy(static entry => entry.What, StringComparer.Ordinal),
    ];

    /// <summary>The number of rejected dated claims.</summary>
    public int Rejected { get; private set; }

    /// <summary>The number of facts without an entry or a rejected dated claim.</summary>
    public int Timeless { get; private set; }

    public static TimelineEntries Create(ShownScenario scenario) => new(scenario);

    private void Add(FactInFile factInFile)
    {
        var before = _entries.Count;
        var (held, rejected) = (DatedClaims(factInFile.Fact, false), DatedClaims(factInFile.Fact, true));
        Rejected += rejected.Count;
        var statuses = GetStatuses(factInFile.Fact);
        var whens = held.FindAll(IsWhen);
        foreach (var claim in held)
        {
            if (claim.Field!.TypeKind == TypeKind.Date)
                AddDates(factInFile, claim, IsWhen(claim) && statuses.Count > 0 ? statuses[^1] : null);
            else if (!IsSaidWithWhen(claim, whens, statuses))
                AddTimed(factInFile, claim);
        }

        if (before == _entries.Count && statuses.Count > 0)
            _entries.Add(new TimelineEntry(null, "", factInFile, StatusesIn(statuses), GetMarks(factInFile, statuses)));
        if (before == _entries.Count && rejected.Count == 0)
            Timeless++;
    }

    /// <summary>Whether the claim is the last status and overlaps the event's own date, where it is already shown.</summary>
    private static bool IsSaidWithWhen(BoundClaim claim, List<BoundClaim> whens, List<BoundClaim> statuses) =>
        claim.Field!.MayBeUndated && ReferenceEquals(claim, statuses[^1]) && GetTime(claim.Time) is { } time
        && whens.SelectMany(static when => when.Values).Any(value => FactDate.TryParse(value.Text, out var date) && DayRange.FromDate(date).Overlaps(DayRange.FromDate(time)));

    private static bool IsWhen(BoundClaim claim) => claim.Field is { IsWhen: true };

    /// <summary>The dated claims, either the rejected ones or the others: those of date fields and those over time.</summary>
    private static List<BoundClaim> DatedClaims(BoundFact fact, bool isRejected) =>
    [
        .. from claim in fact.Claims
           where claim is { Values.Count: > 0, HasSoundTime: true } && (claim.Standing == Standing.Rejected) == isRejected
           where claim.Field is { TypeKind: TypeKind.Date } || (claim.Field is { Symbol.IsOverTime: true } && GetTime(claim.Time) is not null)
           select claim,
    ];

    /// <summary>The statuses that are not rejected, latest last; undated ones come after dated ones.</summary>
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

    private void AddDates(FactInFile factInFile, BoundClaim claim, BoundClaim? status)
    {
        var what = status is null ? claim.Field!.Name : status.Values[0].Text;
        IEnumerable<BoundClaim> said = status is null ? [claim] : [claim, status];
        foreach (var value in claim.Values)
        {
            if (FactDate.TryParse(value.Text, out var date))
                _entries.Add(new TimelineEntry(date, value.Text, factInFile, what, GetMarks(factInFile, said)));
        }
    }

    private void AddTimed(FactInFile factInFile, BoundClaim claim)
    {
        var values = ClaimWords.GetValues(_scenario, claim);
        var what = claim.Field!.MayBeUndated ? values : claim.Field.Name + " " + values;
        var time = claim.Time.At ?? ClaimWords.GetTime(claim.Time);
        _entries.Add(new TimelineEntry(GetTime(claim.Time), time, factInFile, what, GetMarks(factInFile, [claim])));
    }

    private List<string> GetMarks(FactInFile factInFile, IEnumerable<BoundClaim> claims)
    {
        var marks = claims.SelectMany(claim => ClaimMarks.List(factInFile.Fact, claim, _scenario.GetLabel)).Where(static mark => mark != "accepted").Distinct(StringComparer.Ordinal).ToList();
        if (_scenario.IsAdded(factInFile) && !marks.Contains("assumed"))
            marks.Insert(0, "assumed");
        return marks;
    }
}

/// <summary>One line of a timeline.</summary>
/// <param name="Date">The date; null for an event without one.</param>
/// <param name="Time">The time as written.</param>
/// <param name="What">What happened or held then: a status, or a field and its value.</param>
/// <param name="Marks">The caveats of the entry.</param>
internal sealed record TimelineEntry(FactDate? Date, string Time, FactInFile Fact, string What, IReadOnlyList<string> Marks)
{
    public DateTime First => Date is { } date ? date.Earliest ?? date.Latest ?? DayRange.MaxDay : DayRange.MaxDay;

    public DateTime Last => Date is { } date ? DayRange.GetLast(date) : DayRange.MaxDay;

    /// <summary>The year, or the decade or century if no more is known, as group heading.</summary>
    public string Year => Date switch
    {
        null => "Without a date",
        { Precision: FactDatePrecision.Century } century => century.ToDisplayString(),
        { Precision: FactDatePrecision.Decade } => $"{First.Year.ToString("0000", System.Globalization.CultureInfo.InvariantCulture)}s",
        _ => First.Year.ToString("0000", System.Globalization.CultureInfo.InvariantCulture),
    };
}
