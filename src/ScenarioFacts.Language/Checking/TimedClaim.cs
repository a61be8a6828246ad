using System;
using System.Collections.Generic;
using System.Linq;
using ScenarioFacts.Language.Binding;
using ScenarioFacts.Language.Text;

namespace ScenarioFacts.Language.Checking;

/// <summary>One value of a single-valued field with the time in which it surely holds.</summary>
internal sealed record TimedClaim(BoundClaim Claim, BoundValue Value, IReadOnlyList<CertainPeriod> Periods)
{
    /// <summary>
    /// The claims that can be compared, in an order that no order of lines changes: by value, then time, then standing. Those whose value or time
    /// is wrong are left out.
    /// </summary>
    public static IReadOnlyList<TimedClaim> AllOf(BoundScenario scenario, BoundFact fact, IEnumerable<BoundClaim> claims)
    {
        var sound = claims.Where(static claim => claim.Values.Count == 1 && claim.HasSoundTime).ToList();
        var lastOf = sound
            .GroupBy(static claim => claim.Values[0].Text, StringComparer.Ordinal)
            .ToDictionary(
                static same => same.Key,
                same => same.Where(static claim => claim.Standing != Standing.Rejected).Select(claim => CertainPeriod.LastRecordedBy(scenario, fact, claim)).DefaultIfEmpty(DateTime.MinValue).Max(),
                StringComparer.Ordinal);
        return
        [
            .. sound
                .Select(claim => new TimedClaim(claim, claim.Values[0], [.. CertainPeriod.Of(scenario, fact, claim, lastOf[claim.Values[0].Text])]))
                .OrderBy(static timed => timed.Value.Text, StringComparer.Ordinal)
                .ThenBy(static timed => timed.Claim.Time.At + "\n" + timed.Claim.Time.From + "\n" + timed.Claim.Time.To, StringComparer.Ordinal)
                .ThenBy(static timed => timed.Claim.Standing),
        ];
    }

    public bool Overlaps(TimedClaim other) => Periods.Any(period => other.Periods.Any(period.Overlaps));

    /// <summary>The value as the analyst wrote it.</summary>
    public string Show(SourceFile file) => file.Slice(Value.Span);
}
