using System;
using ScenarioFacts.Language.Text;

namespace ScenarioFacts.Language.Evidence.Phrases;

/// <summary>A date as words state it, with the parts that they leave out missing: “21 January 2015”, “January 21”, “in 2015”.</summary>
/// <param name="Bound">Whether the words name it as a beginning or an end.</param>
/// <param name="Span">The words that state it.</param>
internal readonly record struct StatedDate(int? Year, int? Month, int? Day, DateBound Bound, TextSpan Span)
{
    /// <summary>Whether some day of a period may be meant.</summary>
    /// <param name="earliest">The first day; null for an open period.</param>
    /// <param name="latest">The last day; null for an open period.</param>
    public bool MayBeIn(DateTime? earliest, DateTime? latest)
    {
        if (Year is { } year)
            return MayBeIn(year, earliest, latest);
        if (earliest is not { } first || latest is not { } last || last.Year - first.Year > 1)
            return true;
        return MayBeIn(first.Year, first, last) || MayBeIn(last.Year, first, last);
    }

    private bool MayBeIn(int year, DateTime? earliest, DateTime? latest)
    {
        var day = Math.Min(Day ?? 1, DateTime.DaysInMonth(year, Month ?? 1));
        var first = new DateTime(year, Month ?? 1, day);
        var last = Day is not null ? first : new DateTime(year, Month ?? 12, DateTime.DaysInMonth(year, Month ?? 12));
        return (Bound == DateBound.Start || earliest is null || earliest <= last) && (Bound == DateBound.End || latest is null || first <= latest);
    }
}

/// <summary>Whether a date bounds a time that lasts.</summary>
internal enum DateBound
{
    None,

    /// <summary>“since 2012”.</summary>
    Start,

    /// <summary>“until 2012”.</summary>
    End,
}
