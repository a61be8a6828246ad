using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace ScenarioFacts.Language.Tests.Time;

/// <summary>
/// Every way in which a claim's time can be read, day by day: on which day it began to hold, and on which it ceased. Written from the guide, for the few days
/// of a sample, so that a rule can be compared with trying them all.
/// </summary>
internal sealed record Readings(IReadOnlyList<(int First, int Last)> Spans, bool Begins, bool Ends)
{
    /// <summary>The days of the sample are those of January 2015.</summary>
    public const int LastDay = 14;

    private static readonly string[] Exact = [.. Enumerable.Range(3, 8).Select(Day)];

    private static readonly string[] Imprecise =
        ["[2015-01-03..2015-01-06]", "[2015-01-05..2015-01-08]", "[2015-01-04..2015-01-10]", "[2015-01-06..2015-01-07]", "[2015-01-08..2015-01-09]"];

    private static readonly string[] Marked = ["2015-01-05~", "2015-01-07~", "2015-01-06?", "[2015-01-06..]", "[..2015-01-06]"];

    private static readonly string[] Lasting = ["2015-01-03/2015-01-06", "2015-01-05/2015-01-08"];

    public static string Day(int day) => "2015-01-" + day.ToString("00", CultureInfo.InvariantCulture);

    /// <summary>A time in one of the forms of the guide, with dates of the sample.</summary>
    public static string Draw(Random dice, bool isMarked)
    {
        var (one, other) = (Date(dice, isMarked), Date(dice, isMarked));
        return dice.Next(8) switch
        {
            0 or 1 => "at " + (dice.Next(4) == 0 ? Lasting[dice.Next(2)] : one),
            2 => "from " + one,
            3 => "to " + one,
            _ => $"from {one} to {other}",
        };
    }

    public static string Date(Random dice, bool isMarked)
    {
        var dates = dice.Next(5) switch { 0 or 1 => Exact, 2 when isMarked => Marked, _ => Imprecise };
        return dates[dice.Next(dates.Length)];
    }

    /// <summary>All readings of a time; none if its end is before its beginning in each.</summary>
    public static Readings Of(string time)
    {
        var words = time.Split(' ');
        string? After(string word) => Array.IndexOf(words, word) is var index and >= 0 ? words[index + 1] : null;
        if (After("at") is { } at)
        {
            return at.Split('/') is [var start, var end]
                ? new Readings(Pairs(DaysOf(start), DaysOf(end)), true, true)
                : new Readings([.. DaysOf(at).Select(static day => (day, day))], false, false);
        }

        var (from, to) = (After("from"), After("to"));
        var any = Enumerable.Range(1, LastDay).ToList();
        return new Readings(Pairs(from is null ? any : DaysOf(from), to is null ? any : DaysOf(to)), from is not null, to is not null);
    }

    /// <summary>Whether both hold at some time in every reading. What ends and what begins on one day need not have met.</summary>
    public bool AlwaysMeet(Readings other) =>
        Spans.All(one => other.Spans.All(another => IsBefore(one.First, Begins, another.Last, other.Ends) && IsBefore(another.First, other.Begins, one.Last, Ends)));

    private static bool IsBefore(int first, bool begins, int last, bool ends) => begins && ends ? first < last : first <= last;

    private static List<(int First, int Last)> Pairs(IEnumerable<int> firsts, IReadOnlyCollection<int> lasts) =>
        [.. firsts.SelectMany(first => lasts.Where(last => first <= last).Select(last => (first, last)))];

    private static List<int> DaysOf(string date)
    {
        var all = Enumerable.Range(1, LastDay);
        if (date[^1] == '?')
            return [.. all];
        if (date[^1] == '~')
            return [.. all.Where(day => Math.Abs(day - NumberOf(date[..^1])) <= 1)];
        if (date[0] != '[')
            return [NumberOf(date)];
        var ends = date.Trim('[', ']').Split("..");
        return [.. all.Where(day => (ends[0].Length == 0 || NumberOf(ends[0]) <= day) && (ends[1].Length == 0 || day <= NumberOf(ends[1])))];
    }

    private static int NumberOf(string day) => int.Parse(day[^2..], CultureInfo.InvariantCulture);
}
