using System;
using System.Collections.Generic;
using System.Linq;
using Xunit;

namespace ScenarioFacts.Language.Tests.Time;

/// <summary>Sorted or one by one: what ends a stretch is the same.</summary>
public class TimelineEndsTests
{
    private static readonly string[] Dates = ["2014", "2014-03", "2014-03-15", "2014-03-16", "2014-06-01?", "2014-06~", "[2014-02..2014-04]", "2015-01-21", "2015", "../2014-05", "2014-05/..", "[2014-04..]", "[..2014-06-15]"];

    [Fact]
    public void Every_end_is_found_that_looking_at_all_finds()
    {
        var dice = new Random(20150121);
        for (var run = 0; run < 3000; run++)
        {
            var spans = Enumerable.Range(0, dice.Next(1, 9)).Select(_ => Span(dice)).ToList();
            var isList = dice.Next(5) == 0;
            var ends = new TimelineEnds<string>(spans, IsInside, isList);
            Assert.All(spans, span => Assert.Equal(Naive(span, spans, isList), ends.Of(span)));
        }
    }

    private static (DateTime Sure, DateTime Possible) Naive(TimelineSpan<string> span, List<TimelineSpan<string>> spans, bool isList)
    {
        var ends = new List<(DateTime Sure, DateTime Possible)> { (DayRange.MaxDay, DayRange.MaxDay) };
        foreach (var other in spans.Where(_ => span.End is null))
        {
            if (span.Value == other.Value && other.HasEnd && !other.IsDisputed && span.Start is { } start && other.LastPossible >= DayRange.GetLast(start))
                ends.Add((other.SureBeforeEnd, other.LastPossible));
            else if (!isList && !(span.IsDisputed && other.IsDisputed) && span.Anchor is { } here && other.Anchor is { } there && here == there && DayRange.IsExact(here) && other.Claim.Place > span.Claim.Place)
                ends.Add((DayRange.GetFirst(here), DayRange.GetFirst(here)));
            else if (!isList && !(span.IsDisputed && other.IsDisputed) && span.Value != other.Value && !IsInside(span.Value, other.Value) && !IsInside(other.Value, span.Value)
                && span.Anchor is { } earlier && other.Anchor is { } later && later.CertainlyAfter(earlier))
                ends.Add((DayRange.DayBefore(DayRange.GetFirst(later)), DayRange.IsExact(later) ? DayRange.DayBefore(DayRange.GetFirst(later)) : DayRange.GetLast(later)));
        }

        return (ends.Min(static end => end.Sure), ends.Min(static end => end.Possible));
    }

    private static TimelineSpan<string> Span(Random dice)
    {
        var standing = dice.Next(4) == 0 ? Standing.Disputed : Standing.Plain;
        var value = dice.Next(5);
        var claim = new TimelineClaim<string>("abcde"[value].ToString(), standing, new ClaimTime(null, null, null, false, false), false, [], place: value < 3 ? value : null);
        return new TimelineSpan<string>(claim)
        {
            Start = dice.Next(6) == 0 ? null : Date(dice),
            End = dice.Next(4) == 0 ? Date(dice) : null,
            GoneBy = dice.Next(6) == 0 ? new DateTime(2014, 5, 1) : null,
        };
    }

    private static FactDate Date(Random dice) => FactDate.TryParse(Dates[dice.Next(Dates.Length)], out var date) ? date : throw new InvalidOperationException();

    /// <summary>One value lies in another.</summary>
    private static bool IsInside(string inner, string outer) => inner == "d" && outer == "e";
}
