using System;
using System.Collections.Generic;
using ScenarioFacts.Language.Text;

namespace ScenarioFacts.Language.Lexicon;

/// <summary>The English names of months and weekdays.</summary>
internal static class EnglishCalendar
{
    /// <summary>No shorter beginning of a month's name means it.</summary>
    private const int ShortestMonth = 3;

    public static readonly IReadOnlyList<string> Months =
    [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
    ];

    /// <summary>In capitals, as sentences have them: “sun” is no day there.</summary>
    public static readonly WordSet Weekdays = new(StringComparison.Ordinal) { "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday" };

    /// <summary>The months with their usual abbreviations.</summary>
    public static readonly WordSet MonthWords = [.. Months, "Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sep", "Sept", "Oct", "Nov", "Dec"];

    /// <summary>Months that are also names or verbs: they mean the month beside a day, a year or one of <see cref="BesideMonth"/>.</summary>
    public static readonly WordSet AmbiguousMonths = ["May", "March", "Mar", "August"];

    /// <summary>Words before a month.</summary>
    public static readonly WordSet BesideMonth =
    [
        "in", "of", "on", "early", "late", "mid", "last", "this", "next", "since", "until", "till", "by", "before", "after", "through", "during", "from", "to", "between",
    ];

    /// <summary>Words before a year.</summary>
    public static readonly WordSet YearMarkers =
    [
        "in", "of", "during", "for", "year", "early", "late", "mid", "spring", "summer", "autumn", "fall", "winter", "end", "beginning", "and", "or", "around", "about", "circa", "between",
    ];

    /// <summary>Words before the date at which something begins.</summary>
    public static readonly WordSet Starts = ["since", "from", "after", "following"];

    /// <summary>Words before the date at which something ends.</summary>
    public static readonly WordSet Ends = ["until", "till", "by", "before", "to", "through"];

    private static readonly WordSet WeekdayWords = [.. Weekdays, "Mon", "Tue", "Tues", "Wed", "Thu", "Thur", "Thurs", "Fri", "Sat", "Sun"];

    /// <summary>Whether a word is a month or its usual abbreviation, in any case.</summary>
    public static bool IsMonth(string word) => MonthWords.Contains(word);

    /// <summary>Whether a word is a weekday or its usual abbreviation, in any case: for what is written in place of a date.</summary>
    public static bool IsWeekday(string word) => WeekdayWords.Contains(word);

    /// <summary>The day of the week that a word with a capital is; null if it is none.</summary>
    public static DayOfWeek? GetWeekday(string word) => Weekdays.Contains(word) ? (DayOfWeek)Enum.Parse(typeof(DayOfWeek), word) : null;

    /// <summary>The number of the first month that begins so, in any case; 0 where none does.</summary>
    public static int GetMonth(string beginning)
    {
        for (var i = 0; i < Months.Count && beginning.Length >= ShortestMonth; i++)
        {
            if (Months[i].StartsWith(beginning, StringComparison.OrdinalIgnoreCase))
                return i + 1;
        }

        return 0;
    }
}
