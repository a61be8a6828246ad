using System;
using System.Collections.Generic;
using System.Linq;
using ScenarioFacts.Language.Binding;
using ScenarioFacts.Language.Semantics;
using ScenarioFacts.Language.Text;

namespace ScenarioFacts.Language.Checking;

/// <summary>One value of a single-valued field, with a period in which it definitely holds.</summary>
internal sealed record TimedClaim(BoundClaim Claim, BoundValue Value, Agreement Answer, DefinitePeriod Period)
{
    private static readonly Comparer<TimedClaim> InOrder = Comparer<TimedClaim>.Create(Compare);

    /// <summary>
    /// The comparable claims, in an order independent of that of the lines: by time, then value, then standing. A claim without a time occurs
    /// once per publication date of its sources; one with an invalid value or time is omitted.
    /// </summary>
    public static IReadOnlyList<TimedClaim> FromClaims(BoundScenario scenario, BoundFact fact, IEnumerable<BoundClaim> claims)
    {
        var sound = claims.Where(static claim => claim.Values.Count == 1 && claim.HasSoundTime).ToList();
        var last = LastRecorded(scenario, fact, sound);
        var timed = new List<TimedClaim>(sound.Count);
        foreach (var claim in sound)
        {
            var value = claim.Values[0];
            var answer = new Agreement(claim.Field!.TypeKind, value);
            var first = timed.Count;
            foreach (var period in DefinitePeriod.FromClaim(scenario, fact, claim, last[value.Text]))
            {
                // Sources of one day, mostly no more than a few.
                if (timed.FindIndex(first, known => known.Period == period) < 0)
                    timed.Add(new TimedClaim(claim, value, answer, period));
            }
        }

        return timed.Count < 2 ? timed : [.. timed.OrderBy(static claim => claim, InOrder)];
    }

    /// <summary>All pairs with definitely overlapping times, in the order of the claims.</summary>
    public static IEnumerable<(TimedClaim One, TimedClaim Other)> Overlapping(IReadOnlyList<TimedClaim> claims) =>
        DefinitePeriod.GetOverlaps(claims, static claim => claim.Period);

    public bool Overlaps(TimedClaim other) => Period.Overlaps(other.Period);

    /// <summary>The value as the analyst wrote it.</summary>
    public string Show(InputText file) => file.Slice(Value.Span);

    private static int Compare(TimedClaim one, TimedClaim other)
    {
        var order = one.Period.First.CompareTo(other.Period.First);
        if (order == 0)
            order = one.Period.Last.CompareTo(other.Period.Last);
        if (order == 0)
            order = string.CompareOrdinal(one.Value.Text, other.Value.Text);
        return order == 0 ? one.Claim.Standing.CompareTo(other.Claim.Standing) : order;
    }

    /// <summary>The last definitely recorded day of each value.</summary>
    private static Dictionary<string, DateTime> LastRecorded(BoundScenario scenario, BoundFact fact, List<BoundClaim> claims)
    {
        var last = new Dictionary<string, DateTime>(StringComparer.Ordinal);
        foreach (var claim in claims)
        {
            var (value, day) = (claim.Values[0].Text, DateTime.MinValue);
            if (claim.Standing != Standing.Rejected)
                day = DefinitePeriod.LastRecordedBy(scenario, fact, claim);
            last[value] = last.TryGetValue(value, out var known) && known > day ? known : day;
        }

        return last;
    }
}
