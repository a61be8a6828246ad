using System;
using System.Collections.Generic;
using System.Linq;
using ScenarioFacts.Language.Binding;

namespace ScenarioFacts.Language.Checking;

/// <summary>What the claims of a holder, taken together, say of a role on a day: no single claim need cover all the days that a date can mean.</summary>
/// <param name="same">The claims of the role, with the periods in which it was definitely held.</param>
/// <param name="others">Those of other roles, each of which excludes this one.</param>
internal sealed class RoleTimes(List<(BoundClaim Claim, DefinitePeriod Period)> same, List<(BoundClaim Claim, DefinitePeriod Period)> others)
{
    private readonly List<(BoundClaim Claim, DefinitePeriod Period)> _others = Join(others);
    private readonly List<Tenure> _tenures = GetTenures([.. same.Select(static held => held.Claim.Time).Distinct()]);

    /// <summary>A claim that excludes the role on a date; null if it may have been held on one of the days that the date can mean.</summary>
    public BoundClaim? FindExcluding(FactDate date)
    {
        var (first, last) = (date.EarliestReading ?? DayRange.MinDay, date.LatestReading ?? DayRange.MaxDay);
        var excluding = GetDaysOfChange().Where(day => first < day && day <= last).Append(first).Select(FindExcluding).ToList();
        if (!excluding.Contains(null))
            return excluding[excluding.Count - 1];
        var lasting = DefinitePeriod.On(date);
        return date.IsInterval && !same.Exists(held => lasting.Overlaps(held.Period)) ? others.Find(held => lasting.Overlaps(held.Period)).Claim : null;
    }

    private BoundClaim? FindExcluding(DateTime day)
    {
        if (same.Exists(held => held.Period.FirstDay <= day && day <= held.Period.LastDay))
            return null;
        if (_tenures.Count > 0 && _tenures.TrueForAll(tenure => !tenure.MayInclude(day)))
            return same.Find(held => held.Claim.Time == _tenures[0].Time).Claim;
        return _others.Find(held => held.Period.First <= day && day.AddHours(12) <= held.Period.Last).Claim;
    }

    /// <summary>Where one other role ends and the next begins, on that day or the day after, there is no room for one between them.</summary>
    private static List<(BoundClaim Claim, DefinitePeriod Period)> Join(List<(BoundClaim Claim, DefinitePeriod Period)> held)
    {
        var joined = new List<(BoundClaim Claim, DefinitePeriod Period)>();
        foreach (var next in held.Where(static held => held.Period.FirstDay <= held.Period.LastDay).OrderBy(static held => held.Period.First))
        {
            var last = joined.Count - 1;
            if (last < 0 || next.Period.FirstDay > DayRange.DayAfter(joined[last].Period.LastDay))
                joined.Add(next);
            else if (next.Period.Last > joined[last].Period.Last)
                joined[last] = (joined[last].Claim, joined[last].Period with { Last = next.Period.Last });
        }

        return joined;
    }

    /// <summary>Days between any adjacent two of which nothing changes.</summary>
    private IEnumerable<DateTime> GetDaysOfChange() => same.Concat(_others)
        .SelectMany(static held => new[] { held.Period.FirstDay, held.Period.LastDay })
        .Concat(_tenures.SelectMany(static tenure => new[] { tenure.First, tenure.Last }))
        .SelectMany(static day => new[] { day, DayRange.DayAfter(day) })
        .Distinct();

    /// <summary>When the role may have been held, as the claims say; an observation outside any tenure leaves all days open, one inside says nothing of others.</summary>
    private static List<Tenure> GetTenures(List<BoundTime> times)
    {
        var bounded = times.Where(static time => time.At is null).Select(time => GetTenure(time, times)).ToList();
        var observed = times.Where(static time => time.At is not null).Where(time => !bounded.Exists(tenure => tenure.MayInclude(Read(time.At))));
        return [.. bounded, .. observed.Select(static time => new Tenure(time, DayRange.MinDay, DayRange.MaxDay))];
    }

    /// <summary>The beginning and the end of one tenure may stand in two claims.</summary>
    private static Tenure GetTenure(BoundTime time, List<BoundTime> times)
    {
        var (from, to) = (Read(time.From), Read(time.To));
        var first = from is not null || to is null
            ? from?.EarliestReading
            : times.Where(static other => other.To is null).Max(other => Read(other.From)?.EarliestReading is { } begun && begun <= to.Value.EarliestReading ? begun : (DateTime?)null);
        var last = to is not null || time.To is not null || from is null
            ? to?.LatestReading
            : times.Min(other => Read(other.To)?.LatestReading is { } ended && ended >= from.Value.LatestReading ? ended : (DateTime?)null);
        return new Tenure(time, first ?? DayRange.MinDay, last ?? DayRange.MaxDay);
    }

    private static FactDate? Read(string? text) => FactDate.TryParse(text, out var date) ? date : null;

    /// <summary>The days on which a role may have been held.</summary>
    private sealed record Tenure(BoundTime Time, DateTime First, DateTime Last)
    {
        public bool MayInclude(DateTime day) => First <= day && day <= Last;

        public bool MayInclude(FactDate? date) => !(date?.LatestReading < First) && !(Last < date?.EarliestReading);
    }
}
