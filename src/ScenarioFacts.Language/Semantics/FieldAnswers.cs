using System;
using System.Collections.Generic;
using System.Linq;
using ScenarioFacts.Language.Binding;
using ScenarioFacts.Language.Declarations;

namespace ScenarioFacts.Language.Semantics;

/// <summary>
/// The answers of one field of a fact: for a field over time, as of a date and by the same rules as the runtime's timelines; otherwise for all time.
/// Values are texts; that of a reference is the fact's name.
/// </summary>
internal sealed class FieldAnswers
{
    /// <summary>The maximum number of claims that are compared day by day.</summary>
    private const int MostCompared = 500;

    private readonly IReadOnlyList<BoundClaim> _claims;
    private readonly Dictionary<TimelineClaim<string>, int> _places = [];
    private readonly Containment _containment;
    private readonly TimelineAnswers<string>? _timeline;

    public FieldAnswers(BoundScenario scenario, BoundFact fact, Field field, IReadOnlyList<BoundClaim> claims)
    {
        Field = field;
        _claims = claims;
        _containment = scenario.Containment;
        for (var i = 0; i < claims.Count; i++)
        {
            var (claim, time) = (claims[i], GetTime(claims[i].Time));
            foreach (var value in claim.Values.Where(_ => claim.HasSoundTime))
            {
                var text = GetValue(field, value);
                var isFinal = field.FinalWords.Contains(text, StringComparer.Ordinal);
                _places.Add(new TimelineClaim<string>(text, claim.Standing, time, claim.AssumedIn is not null, scenario.GetPublications(fact, claim), isFinal, field.FindPlace(text)), i);
            }
        }

        if (field.Symbol.IsOverTime)
            _timeline = new TimelineAnswers<string>(_places.Keys, IsInside, field.Symbol.Type.IsList);
    }

    public Field Field { get; }

    /// <summary>The reach of each timeline span, by claim index; empty if the field is not over time.</summary>
    public ILookup<int, TimelineReach<string>> Reaches => (_timeline?.Reaches ?? []).ToLookup(reach => _places[reach.Claim]);

    /// <summary>The value in the form used in answers.</summary>
    public static string GetValue(Field field, BoundValue value) => IsName(field, value) ? value.Name : value.Text;

    /// <summary>Whether a value is a reference to a fact, in a field that may also hold texts.</summary>
    public static bool IsName(Field field, BoundValue value) =>
        field.TypeKind == TypeKind.Reference || (field.TypeKind == TypeKind.TextOrReference && value.Text[0] != '"');

    /// <summary>The values known or possible on a date; the date is ignored for a field that is not over time.</summary>
    public Answer<string> At(DayRange days) => _timeline?.At(days) ?? (Field.Symbol.Type.IsList ? OfList() : OfSingle());

    /// <summary>Whether one value is a narrower form of another: a day in a month, a house in a town.</summary>
    public bool IsInside(string inner, string outer) => Field.TypeKind switch
    {
        TypeKind.Reference or TypeKind.TextOrReference => _containment.IsInside(inner, outer),
        TypeKind.Count => FactNumber.TryParseCount(inner, out var count) && FactNumber.TryParseCount(outer, out var counted) && counted.Contains(count) && !count.Contains(counted),
        TypeKind.Money => Money.TryParse(inner, out var sum) && Money.TryParse(outer, out var amount) && amount.Contains(sum) && !sum.Contains(amount),
        TypeKind.Quantity => Quantity.TryParse(inner, out var quantity) && Quantity.TryParse(outer, out var measured) && measured.Contains(quantity) && !quantity.Contains(measured),
        TypeKind.Date => FactDate.TryParse(inner, out var first) && FactDate.TryParse(outer, out var second) && second.Contains(first) && !first.Contains(second),
        _ => false,
    };

    /// <summary>The answers of all days: each value with the days on which it is known, or possible, in the order of the days. A field that is not over time answers alike on all.</summary>
    public IEnumerable<(string Value, bool IsKnown, DayRange Days)> GetSpans()
    {
        var open = new Dictionary<(string Value, bool IsKnown), DateTime>();
        DateTime[] starts = [DayRange.MinDay, .. DaysOfChange().Distinct().OrderBy(static day => day).Where(static day => day != DayRange.MinDay)];
        foreach (var day in starts)
        {
            var answer = At(new DayRange(day, day));
            var now = new HashSet<(string, bool)>(answer.Known.Select(static value => (value, true)).Concat(answer.Possible.Select(static value => (value, false))));
            foreach (var ended in open.Where(span => !now.Contains(span.Key)).OrderBy(static span => span.Key.Value, StringComparer.Ordinal).ToList())
            {
                open.Remove(ended.Key);
                yield return (ended.Key.Value, ended.Key.IsKnown, new DayRange(ended.Value, DayRange.DayBefore(day)));
            }

            foreach (var value in now.Where(value => !open.ContainsKey(value)))
                open.Add(value, day);
        }

        foreach (var last in open.OrderBy(static span => span.Key.Value, StringComparer.Ordinal))
            yield return (last.Key.Value, last.Key.IsKnown, new DayRange(last.Value, DayRange.MaxDay));
    }

    /// <summary>The claims that state a value and are not rejected.</summary>
    public IEnumerable<BoundClaim> GetClaims(string value) =>
        _places.Where(pair => pair.Key.Value == value && pair.Key.Standing != Standing.Rejected).Select(pair => _claims[pair.Value]);

    /// <summary>Whether there are few enough claims for their answers to be compared with others day by day.</summary>
    public bool IsComparable => _claims.Count <= MostCompared;

    /// <summary>Whether other claims of the field add nothing to these: the same values on every day, none of them newly known.</summary>
    /// <param name="likely">Days on which they most likely differ, checked first. The result is false if there are too many claims.</param>
    public bool SayAllOf(FieldAnswers other, DayRange likely) =>
        IsComparable && new[] { likely.First, likely.Last }.Concat(DaysOfChange()).Concat(other.DaysOfChange()).Distinct().All(day => Says(At(new DayRange(day, day)), other.At(new DayRange(day, day))));

    private static bool Says(Answer<string> one, Answer<string> other) =>
        GetSet(one.Known).IsSupersetOf(other.Known) && GetSet(one.Known.Concat(one.Possible)).SetEquals(other.Known.Concat(other.Possible));

    private static HashSet<string> GetSet(IEnumerable<string> values) => new(values, StringComparer.Ordinal);

    /// <summary>Days between any adjacent two of which no answer changes: the first and last of each span, and their neighbors.</summary>
    private IEnumerable<DateTime> DaysOfChange() =>
        from reach in _timeline?.Reaches ?? []
        from range in new[] { reach.Known, reach.Possible }
        where !range.IsEmpty
        from day in new[] { DayRange.DayBefore(range.First), range.First, range.Last, DayRange.DayAfter(range.Last) }
        select day;

    /// <summary>The settled value, which is known; while it is disputed, all that are not rejected are possible.</summary>
    private Answer<string> OfSingle()
    {
        var settled = new SettledValue<string>(IsInside);
        foreach (var claim in _places.Keys)
            settled = settled.With(claim.Value, claim.Standing);
        return settled.IsDisputed
            ? new Answer<string>([], [.. _places.Keys.Where(static claim => claim.Standing != Standing.Rejected).Select(static claim => claim.Value).Distinct(StringComparer.Ordinal)])
            : new Answer<string>(settled.Value is { } value ? [value] : [], []);
    }

    private Answer<string> OfList() => new(
        [.. _places.Keys.Where(static claim => claim.Standing is Standing.Plain or Standing.Accepted).Select(static claim => claim.Value).Distinct(StringComparer.Ordinal)], []);

    private static ClaimTime GetTime(BoundTime time) => new(
        GetDate(time.At), GetDate(time.From), time.IsOngoing || time.EndUnknown ? null : GetDate(time.To), time.IsOngoing, time.EndUnknown);

    private static FactDate? GetDate(string? text) => FactDate.TryParse(text, out var date) ? date : null;
}
