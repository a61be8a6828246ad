using System;
using System.Collections.Generic;
using System.Linq;
using ScenarioFacts.Language.Binding;
using ScenarioFacts.Language.Declarations;

namespace ScenarioFacts.Language.Semantics;

/// <summary>
/// What one field of a fact answers: as of a date where it changes over time, by the very rules of the runtime's timelines, else for all time.
/// A value is a text; of a reference it is the fact's name.
/// </summary>
internal sealed class FieldAnswers
{
    /// <summary>As many claims as are compared day by day.</summary>
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
                _places.Add(new TimelineClaim<string>(GetValue(field, value), claim.Standing, time, claim.AssumedIn is not null, scenario.GetPublications(fact, claim)), i);
        }

        if (field.Symbol.IsOverTime)
            _timeline = new TimelineAnswers<string>(_places.Keys, IsInside, field.Symbol.Type.IsList);
    }

    public Field Field { get; }

    /// <summary>How far each stretch of time reaches, by the places of the claims; none where the field does not change.</summary>
    public ILookup<int, TimelineReach<string>> Reaches => (_timeline?.Reaches ?? []).ToLookup(reach => _places[reach.Claim]);

    /// <summary>The value as answers have it.</summary>
    public static string GetValue(Field field, BoundValue value) => IsName(field, value) ? value.Name : value.Text;

    /// <summary>Whether a value names a fact, perhaps among texts.</summary>
    public static bool IsName(Field field, BoundValue value) =>
        field.TypeKind == TypeKind.Reference || (field.TypeKind == TypeKind.TextOrReference && value.Text[0] != '"');

    /// <summary>The values known or possible on a date; for a field that does not change the date does not matter.</summary>
    public Answer<string> At(DayRange days) => _timeline?.At(days) ?? (Field.Symbol.Type.IsList ? OfList() : OfSingle());

    /// <summary>Whether one value is another that is narrower: a day in a month, a house in a town.</summary>
    public bool IsInside(string inner, string outer) => Field.TypeKind switch
    {
        TypeKind.Reference or TypeKind.TextOrReference => _containment.IsInside(inner, outer),
        TypeKind.Count => FactNumber.TryParseCount(inner, out var count) && FactNumber.TryParseCount(outer, out var counted) && counted.Contains(count) && !count.Contains(counted),
        TypeKind.Money => Money.TryParse(inner, out var sum) && Money.TryParse(outer, out var amount) && amount.Contains(sum) && !sum.Contains(amount),
        TypeKind.Quantity => Quantity.TryParse(inner, out var quantity) && Quantity.TryParse(outer, out var measured) && measured.Contains(quantity) && !quantity.Contains(measured),
        TypeKind.Date => FactDate.TryParse(inner, out var first) && FactDate.TryParse(outer, out var second) && second.Contains(first) && !first.Contains(second),
        _ => false,
    };

    /// <summary>The claims that say a value and are not rejected.</summary>
    public IEnumerable<BoundClaim> GetClaims(string value) =>
        _places.Where(pair => pair.Key.Value == value && pair.Key.Standing != Standing.Rejected).Select(pair => _claims[pair.Value]);

    /// <summary>Whether other claims of the field say nothing that these do not: the same values on every day, none of them known that was not.</summary>
    /// <param name="likely">Days on which they are most likely to differ, which are looked at first. Of very many claims nothing is said.</param>
    public bool SayAllOf(FieldAnswers other, DayRange likely) =>
        _claims.Count <= MostCompared && new[] { likely.First, likely.Last }.Concat(DaysOfChange()).Concat(other.DaysOfChange()).Distinct().All(day => Says(At(new DayRange(day, day)), other.At(new DayRange(day, day))));

    private static bool Says(Answer<string> one, Answer<string> other) =>
        GetSet(one.Known).IsSupersetOf(other.Known) && GetSet(one.Known.Concat(one.Possible)).SetEquals(other.Known.Concat(other.Possible));

    private static HashSet<string> GetSet(IEnumerable<string> values) => new(values, StringComparer.Ordinal);

    /// <summary>Days between any two of which no answer changes: the first and last of each stretch, and those beside them.</summary>
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
