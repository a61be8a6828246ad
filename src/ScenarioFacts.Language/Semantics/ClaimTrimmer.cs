using System;
using System.Collections.Generic;
using System.Linq;
using ScenarioFacts.Language.Binding;
using ScenarioFacts.Language.Common;
using ScenarioFacts.Language.Declarations;

namespace ScenarioFacts.Language.Semantics;

/// <summary>
/// Removes days from the claims of a field over time: claims within those days are dropped, longer ones are cut. The rest gives the same answers for
/// all other days: a value that was only possible on a day does not become known because a piece begins or ends there.
/// </summary>
internal sealed class ClaimTrimmer(IReadOnlyList<DayRange> taken)
{
    // In order of time, and none overlaps another: so those that touch a claim are found without looking at all.
    private readonly List<DayRange> _taken = Merge(taken);
    private readonly bool _takesAll = taken.Any(static days => days.First == DayRange.MinDay && days.Last == DayRange.MaxDay);

    /// <summary>The days that an assumption covers: those of its dates as written; all days if it has none, and without limit if it has no end.</summary>
    public static DayRange GetDays(BoundTime time)
    {
        if (FactDate.TryParse(time.At, out var at))
            return DayRange.FromDate(at);
        var first = FactDate.TryParse(time.From, out var from) ? DayRange.GetFirst(from) : DayRange.MinDay;
        return new DayRange(first, FactDate.TryParse(time.To, out var to) ? DayRange.GetLast(to) : DayRange.MaxDay);
    }

    /// <summary>The rest of the claims, in order.</summary>
    /// <param name="answers">The answers of these claims.</param>
    public IEnumerable<BoundClaim> Cut(FieldAnswers answers, IReadOnlyList<BoundClaim> claims)
    {
        var reaches = answers.Reaches;
        return claims.SelectMany((claim, place) => Cut(claim, answers.Field, [.. reaches[place]]));
    }

    private IEnumerable<BoundClaim> Cut(BoundClaim claim, Field field, List<TimelineReach<string>> reaches)
    {
        if (_takesAll)
            return [];
        // A claim without answers stays unless it is covered completely.
        if (reaches.Count == 0)
            return claim.Time.IsNone || !claim.HasSoundTime || GetLeft(GetDays(claim.Time)).Count > 0 ? [claim] : [];
        if (reaches.TrueForAll(reach => !Touching(GetDays(reach.Span)).Any()))
            return [claim];
        var values = claim.Values.GroupBy(value => FieldAnswers.GetValue(field, value), StringComparer.Ordinal).ToDictionary(static same => same.Key, static same => same.First(), StringComparer.Ordinal);
        return
            from reach in reaches
            from days in GetLeft(GetDays(reach.Span))
            select claim with { Values = EquatableArray.Create(values[reach.Claim.Value]), Time = GetTime(claim.Time, reach, days) };
    }

    /// <summary>The days that a span covers by its own dates.</summary>
    private static DayRange GetDays(TimelineSpan<string> span) =>
        span.IsObservation ? DayRange.FromDate(span.Start.GetValueOrDefault()) : new DayRange(span.FirstPossible, span.LastPossible);

    private List<DayRange> GetLeft(DayRange days)
    {
        var left = new List<DayRange>();
        var first = days.First;
        foreach (var cut in Touching(days))
        {
            if (first < cut.First)
                left.Add(new DayRange(first, DayRange.DayBefore(cut.First)));
            if (cut.Last >= days.Last)
                return left;
            first = DayRange.DayAfter(cut.Last);
        }

        left.Add(new DayRange(first, days.Last));
        return left;
    }

    /// <summary>The taken days that overlap a range, in order of time.</summary>
    private IEnumerable<DayRange> Touching(DayRange days)
    {
        var (low, high) = (0, _taken.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_taken[middle].Last < days.First)
                low = middle + 1;
            else
                high = middle;
        }

        for (; low < _taken.Count && _taken[low].Overlaps(days); low++)
            yield return _taken[low];
    }

    private static List<DayRange> Merge(IReadOnlyList<DayRange> ranges)
    {
        var merged = new List<DayRange>();
        foreach (var range in ranges.Where(static range => !range.IsEmpty).OrderBy(static range => range.First))
        {
            if (merged.Count == 0 || range.First > merged[merged.Count - 1].Last)
                merged.Add(range);
            else if (range.Last > merged[merged.Count - 1].Last)
                merged[merged.Count - 1] = new DayRange(merged[merged.Count - 1].First, range.Last);
        }

        return merged;
    }

    private static bool AreSame(DayRange one, DayRange other) => one.First == other.First && one.Last == other.Last;

    private static BoundTime GetTime(BoundTime time, TimelineReach<string> reach, DayRange days)
    {
        var (span, whole) = (reach.Span, GetDays(reach.Span));
        if (span.IsObservation)
            return new BoundTime(AreSame(days, whole) ? span.Start.ToString() : Within(days.First, days.Last), null, null, time.Span);
        var isEndCut = days.Last != whole.Last;
        var from = days.First == whole.First ? span.Start?.ToString() : StartAt(span, days, reach.Known);
        var to = isEndCut ? EndAt(days, reach.Known) : time.IsOngoing || time.EndUnknown ? time.To : span.End?.ToString();
        // A piece that loses its end and has no certain start keeps its last known day as an observation.
        var seen = isEndCut && (from is null || MayBegin(span, reach.Known.Last)) && !reach.Known.IsEmpty && reach.Known.Last < days.Last ? Exact(reach.Known.Last) : null;
        return new BoundTime(seen, from, to, time.Span);
    }

    /// <summary>Whether a span may begin on or after a day, so that its start alone does not imply that the value held before.</summary>
    private static bool MayBegin(TimelineSpan<string> span, DateTime day) => span.Start is { } start && !DayRange.IsExact(start) && DayRange.GetLast(start) >= day;

    /// <summary>The start of a piece: exact if the value was known on that day, otherwise no more certain than before.</summary>
    private static string StartAt(TimelineSpan<string> span, DayRange days, DayRange known)
    {
        // Without an end, other values may end it from the day by which it has begun.
        var begun = days.Last == DayRange.MaxDay && span is { End: null, Anchor: { } anchor } ? DayRange.GetLast(anchor) : days.Last;
        if (known.IsEmpty || known.Last < days.First)
            return Within(days.First, begun > days.First ? begun : days.First);
        return known.First <= days.First ? Exact(days.First) : Within(days.First, DayRange.DayBefore(known.First));
    }

    private static string EndAt(DayRange days, DayRange known)
    {
        if (known.IsEmpty || known.First > days.Last || known.Last < days.First)
            return days.First == DayRange.MinDay ? Unsure(days.Last) : Within(days.First, days.Last);
        return known.Last >= days.Last ? Exact(days.Last) : Within(DayRange.DayAfter(known.Last), days.Last);
    }

    private static string Within(DateTime first, DateTime last) => first == last
        ? Unsure(first)
        : "[" + (first == DayRange.MinDay ? "" : Exact(first)) + ".." + (last == DayRange.MaxDay ? "" : Exact(last)) + "]";

    private static string Unsure(DateTime day) => Exact(day) + "?";

    private static string Exact(DateTime day) => FactDate.OnDay(day).ToString();
}
