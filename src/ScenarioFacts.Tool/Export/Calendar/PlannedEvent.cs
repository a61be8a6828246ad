using ScenarioFacts.Language.Binding;
using ScenarioFacts.Language.Compilation;
using ScenarioFacts.Language.Declarations;
using ScenarioFacts.Language.Semantics;
using ScenarioFacts.Tool.Export.Rows;

namespace ScenarioFacts.Tool.Export.Calendar;

/// <summary>An event whose last known status is that of a plan, or that it is cancelled, with the days that its date can mean.</summary>
/// <param name="Label">What people call it, with its date where that has an open end.</param>
/// <param name="Stamp">The day on which its latest source was published; without one the first day of all.</param>
/// <param name="Place">Where it is to be, in words.</param>
/// <param name="Description">Status, date and quotes, each in a line.</param>
internal sealed record PlannedEvent(string Scenario, string Name, string Label, string Kind, DateTime First, DateTime Last, bool IsCancelled, DateTime Stamp, string? Place, string Description)
{
    /// <summary>The field of a vocabulary's events that says where they are, if it has one.</summary>
    private const string Where = "where";

    /// <summary>The plans of scenarios; what a variant assumes is none.</summary>
    public static IEnumerable<PlannedEvent> GetAll(FactCompilation compilation) =>
        GetOwn(compilation).Select(Create).OfType<PlannedEvent>();

    /// <summary>How many plans are in no calendar, for each reason.</summary>
    public static IReadOnlyDictionary<LeftOutReason, int> CountLeftOut(FactCompilation compilation) => GetOwn(compilation).Select(FindReason).OfType<LeftOutReason>().CountBy(static reason => reason).ToDictionary();

    private static IEnumerable<ExportedFact> GetOwn(FactCompilation compilation) => new ExportedFacts(compilation).Facts.Where(static fact => fact is { IsAssumed: false, Change: null });

    private static PlannedEvent? Create(ExportedFact exported)
    {
        var (fact, scenario) = (exported.Fact, exported.Scenario);
        if (fact.When is not { } date || FindStatuses(scenario, fact) is not { Count: > 0 } statuses)
            return null;
        var (isOpen, (first, last)) = (date.Earliest is null || date.Latest is null, GetDays(date));
        var quotes = fact.Claims.Select(fact.GetBacking).Append(fact.Backing).SelectMany(static backing => backing.Evidence).DistinctBy(static quote => (quote.Source, quote.Words, quote.Denies)).ToList();
        return new PlannedEvent(
            scenario.Name, fact.Name, fact.Label + (isOpen ? $" ({date.ToDisplayString()})" : ""), fact.Kind!, first, last, statuses.All(static status => status == StatusWords.Cancelled), GetStamp(scenario, quotes), FindPlace(scenario, fact),
            string.Join('\n', [$"{string.Join(" or ", statuses)}, {date.ToDisplayString()}", .. quotes.Select(quote => $"{scenario.Find(quote.Source)?.Fact.Label ?? quote.Source}{(quote.Denies ? " denies" : "")}: “{quote.Words}”")]));
    }

    /// <summary>The days that a date can mean; of one with an open end those of the other, for calendars have no open ones.</summary>
    private static (DateTime First, DateTime Last) GetDays(FactDate date)
    {
        var known = date.Latest is null ? date.Start : date.Earliest is null ? date.End : date;
        return (known!.Value.Earliest!.Value, known.Value.Latest!.Value);
    }

    /// <summary>Why a plan is in no calendar; null if it is in it, or is none.</summary>
    private static LeftOutReason? FindReason(ExportedFact exported)
    {
        var (fact, statuses) = (exported.Fact, FindLastStatuses(exported.Scenario, exported.Fact));
        return !statuses.Any(StatusWords.IsPlan) ? null
            : !statuses.All(IsOfCalendar) ? LeftOutReason.MayBeOver
            : fact.When is not null ? null
            : fact.Claims.Any(static claim => claim is { Field.IsWhen: true, Standing: Standing.Disputed }) ? LeftOutReason.DisputedDate
            : LeftOutReason.NoDate;
    }

    private static bool IsOfCalendar(string status) => StatusWords.IsPlan(status) || status == StatusWords.Cancelled;

    /// <summary>The last statuses if each is that of a plan or says that it is cancelled; else none.</summary>
    private static IReadOnlyList<string> FindStatuses(BoundScenario scenario, BoundFact fact) => FindLastStatuses(scenario, fact) is var last && last.All(IsOfCalendar) ? last : [];

    /// <summary>The status on the last of all days, or those that are possible then. One that nothing dates, not even a source, is for all days.</summary>
    private static IReadOnlyList<string> FindLastStatuses(BoundScenario scenario, BoundFact fact)
    {
        List<BoundClaim> claims = [.. fact.GetClaims(CoreFields.Status).Where(static claim => claim.Field?.IsOf(CoreKinds.Event, CoreFields.Status) == true)];
        if (claims.Count == 0)
            return [];
        var answer = new FieldAnswers(scenario, fact, claims[0].Field!, claims).At(new DayRange(DayRange.MaxDay, DayRange.MaxDay));
        var last = answer.Values.Count > 0 ? answer.Values : claims.Where(static claim => claim.Standing != Standing.Rejected && claim.Time.IsNone).SelectMany(static claim => claim.Values).Select(static value => value.Text);
        return [.. last.Distinct(StringComparer.Ordinal).OrderDescending(StringComparer.Ordinal)];
    }

    private static DateTime GetStamp(BoundScenario scenario, IEnumerable<BoundEvidence> quotes) =>
        quotes.Select(quote => scenario.FindPublished(quote.Source) is { } published ? published.Latest ?? published.Earliest : null).Max() ?? DateTime.UnixEpoch;

    /// <summary>The narrowest of the places that are held.</summary>
    private static string? FindPlace(BoundScenario scenario, BoundFact fact)
    {
        List<BoundClaim> claims = [.. fact.GetClaims(Where).Where(static claim => claim is { IsHeld: true, Field.TypeKind: TypeKind.Reference })];
        return claims.Count > 0 && new FieldAnswers(scenario, fact, claims[0].Field!, claims).At(new DayRange(DayRange.MaxDay, DayRange.MaxDay)).Values is { Count: > 0 } places
            ? string.Join(", ", places.Select(place => scenario.Find(place)?.Fact.Label).OfType<string>().Order(StringComparer.Ordinal))
            : null;
    }
}
