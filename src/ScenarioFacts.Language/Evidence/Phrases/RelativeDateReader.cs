using System;
using System.Collections.Generic;
using ScenarioFacts.Language.Evidence.Words;
using ScenarioFacts.Language.Lexicon;
using ScenarioFacts.Language.Text;

namespace ScenarioFacts.Language.Evidence.Phrases;

/// <summary>A day or period that words name from the day on which they were published: “on Friday”, “last year”, “this November”.</summary>
/// <param name="Earliest">The first day that may be meant.</param>
/// <param name="Latest">The last day that may be meant.</param>
/// <param name="Weekday">The day of the week, if one is named.</param>
/// <param name="Span">The words.</param>
internal readonly record struct RelativeDate(DateTime Earliest, DateTime Latest, DayOfWeek? Weekday, TextSpan Span)
{
    private const int DaysOfWeek = 7;

    /// <summary>Whether some day of a period may be meant.</summary>
    /// <param name="earliest">The first day; null for an open period.</param>
    /// <param name="latest">The last day; null for an open period.</param>
    public bool MayBeIn(DateTime? earliest, DateTime? latest)
    {
        var (first, last) = (earliest is { } e && e > Earliest ? e : Earliest, latest is { } l && l < Latest ? l : Latest);
        if (first > last)
            return false;
        if (Weekday is not { } weekday)
            return true;
        return (last - first).Days >= DaysOfWeek - 1 || ((int)weekday - (int)first.DayOfWeek + DaysOfWeek) % DaysOfWeek <= (last - first).Days;
    }
}

/// <summary>Reads relative dates. Ranges are wide by a day for time zones, and where English leaves a choice (“last November”).</summary>
internal sealed class RelativeDateReader
{
    /// <summary>“Last November” may be that of this year or of the one before.</summary>
    private const int MostMonths = 18;
    private const int MonthsOfYear = 12;

    private readonly string _text;
    private readonly List<TextSpan> _words;
    private readonly DateTime _first;
    private readonly DateTime _last;

    private RelativeDateReader(string text, DateTime first, DateTime last) => (_text, _words, _first, _last) = (text, WordTokenizer.Spans(text), first, last);

    /// <param name="first">The first day on which the words may have been published.</param>
    /// <param name="last">The last one.</param>
    public static IEnumerable<RelativeDate> Read(string text, DateTime first, DateTime last)
    {
        var reader = new RelativeDateReader(text, first, last);
        for (var i = 0; i < reader._words.Count; i++)
        {
            if (reader.ReadAt(i) is { } date)
                yield return date;
        }
    }

    private RelativeDate? ReadAt(int index)
    {
        var word = GetWord(index);
        if (EnglishCalendar.GetWeekday(word) is { } weekday)
            return index > 0 && RelativeTimeDetector.NamedDays.Contains(GetWord(index - 1)) ? null : Between(-8, 8, _words[index], weekday);
        return word.ToLowerInvariant() switch
        {
            "yesterday" => Between(-2, 0, _words[index]),
            "today" or "tonight" => Between(-1, 1, _words[index]),
            "tomorrow" => Between(0, 2, _words[index]),
            "last" => ReadPeriod(index, -1),
            "this" => ReadPeriod(index, 0),
            "next" => ReadPeriod(index, 1),
            _ => null,
        };
    }

    /// <summary>“Last year”, “this November”. “The last week of July” is not relative.</summary>
    private RelativeDate? ReadPeriod(int index, int step)
    {
        if (index + 1 >= _words.Count || (index + 2 < _words.Count && WordTokenizer.Reads(_text, _words[index + 2], "of")))
            return null;
        var (unit, span) = (GetWord(index + 1), TextSpan.FromBounds(_words[index].Start, _words[index + 1].End));
        return unit.ToLowerInvariant() switch
        {
            "year" => Months((_first.Year + step) * MonthsOfYear, ((_last.Year + step) * MonthsOfYear) + MonthsOfYear - 1, span),
            "month" => Months(GetNumber(_first) + step, GetNumber(_last) + step, span),
            "week" => Between((7 * step) - 7, (7 * step) + 7, span),
            _ => EnglishCalendar.MonthWords.Contains(unit) ? ReadMonth(EnglishCalendar.GetMonth(unit) - 1, step, span) : null,
        };
    }

    /// <param name="month">From 0 to 11.</param>
    private RelativeDate ReadMonth(int month, int step, TextSpan span)
    {
        var from = GetNumber(_first) - (step < 0 ? MostMonths : step == 0 ? MonthsOfYear - 1 : 0);
        var to = GetNumber(_last) + (step > 0 ? MostMonths : step == 0 ? MonthsOfYear - 1 : 0);
        return Months(from + ((month - (from % MonthsOfYear) + MonthsOfYear) % MonthsOfYear), to - (((to % MonthsOfYear) - month + MonthsOfYear) % MonthsOfYear), span);
    }

    private RelativeDate Between(int before, int after, TextSpan span, DayOfWeek? weekday = null) => new(AddDays(_first, before), AddDays(_last, after), weekday, span);

    /// <summary>From the first day of a month to the last of another one, both as numbers since the year 0.</summary>
    private static RelativeDate Months(int from, int to, TextSpan span)
    {
        var (first, last) = (Clamp(from), Clamp(to));
        var end = new DateTime(last / MonthsOfYear, (last % MonthsOfYear) + 1, 1);
        return new RelativeDate(new DateTime(first / MonthsOfYear, (first % MonthsOfYear) + 1, 1), end.AddDays(DateTime.DaysInMonth(end.Year, end.Month) - 1), null, span);
    }

    private static int GetNumber(DateTime day) => (day.Year * MonthsOfYear) + day.Month - 1;

    // The calendar ends in the years 1 and 9999, and texts may speak of the day before and after.
    private static int Clamp(int month) => Math.Min(Math.Max(month, GetNumber(DateTime.MinValue)), GetNumber(DateTime.MaxValue));

    private static DateTime AddDays(DateTime day, int days) =>
        days < (DateTime.MinValue - day).TotalDays ? DateTime.MinValue : days > (DateTime.MaxValue.Date - day).TotalDays ? DateTime.MaxValue.Date : day.AddDays(days);

    private string GetWord(int index) => _text.Substring(_words[index].Start, _words[index].Length);
}
