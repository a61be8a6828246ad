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

    /// <summary>How many plans have no date that could stand in a calendar.</summary>
    public static int CountUndated(FactCompilation compilation) => GetOwn(compilation).Count(IsUndated);

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

    /// <summary>Whether it is a plan without a date, or with several that are disputed, and so in no calendar.</summary>
    private static bool IsUndated(ExportedFact exported) => exported.Fact.When is null && FindStatuses(exported.Scenario, exported.Fact).Count > 0;

    /// <summary>The status on the last of all days, or those that are possible then, if each is that of a plan or says that it is cancelled; else none. One that nothing dates, not even a source, is for all days.</summary>
    private static IReadOnlyList<string> FindStatuses(BoundScenario scenario, BoundFact fact)
    {
        List<BoundClaim> claims = [.. fact.GetClaims(CoreFields.Status).Where(static claim => claim.Field?.IsOf(CoreKinds.Event, CoreFields.Status) == true)];
        if (claims.Count == 0)
            return [];
        var answer = new FieldAnswers(scenario, fact, claims[0].Field!, claims).At(new DayRange(DayRange.MaxDay, DayRange.MaxDay));
        IReadOnlyList<string> last = answer.Known.Count > 0 ? answer.Known
            : answer.Possible.Count > 0 ? answer.Possible
            : [.. claims.Where(static claim => claim.Standing != Standing.Rejected && claim.Time.IsNone).SelectMany(static claim => claim.Values).Select(static value => value.Text)];
        return last.All(static one => StatusWords.IsPlan(one) || one == StatusWords.Cancelled) ? [.. last.Distinct(StringComparer.Ordinal).OrderDescending(StringComparer.Ordinal)] : [];
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
