using System;
using System.Collections.Generic;

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

    private static readonly WordSet WeekdayWords = [.. Weekdays, "Mon", "Tue", "Tues", "Wed", "Thu", "Thur", "Thurs", "Fri", "Sat", "Sun"];

    /// <summary>Whether a word is a month or its usual abbreviation, in any case.</summary>
    public static bool IsMonth(string word) => MonthWords.Contains(word);

    /// <summary>Whether a word is a weekday or its usual abbreviation, in any case: for what is written in place of a date.</summary>
    public static bool IsWeekday(string word) => WeekdayWords.Contains(word);

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
