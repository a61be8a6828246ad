using System;
using System.Globalization;
using System.Linq;
using ScenarioFacts.Language.Lexicon;

namespace ScenarioFacts.Language.ValueFixes;

/// <summary>
/// One day or month in a notation that cannot mean another one: “21 January 2015”, “March 5, 2015”, <c>20150121</c>, <c>2015/1/21</c>, <c>21.1.2015</c>,
/// “about 2015”. Periods, times of day and what a slip may have made of a date are left to a person.
/// </summary>
internal static class DateNotation
{
    private const int YearLength = 4;

    private static readonly string[] Abouts = ["about ", "around ", "circa ", "c. ", "ca. ", "approx. "];

    /// <summary>The date; null if the text is none, or may mean another.</summary>
    public static string? Read(string text)
    {
        var about = Array.Find(Abouts, word => text.StartsWith(word, StringComparison.OrdinalIgnoreCase));
        if (about is not null)
            return ReadOne(text.Substring(about.Length)) is { } date ? date + "~" : null;
        return ReadOne(text) is { } one && one != text ? one : null;
    }

    private static string? ReadOne(string text)
    {
        var date = IsIso(text) ? text : ReadWords(text) ?? ReadFigures(text);
        return date is not null && FactDate.TryParse(date, out _) ? date : null;
    }

    private static bool IsIso(string text) => text.Length is YearLength or 7 or 10 && text.All(static c => IsDigit(c) || c == '-') && FactDate.TryParse(text, out _);

    /// <summary>“Wednesday, 21 January 2015”, “Jan. 21st, 2015”, “January 2015”: a weekday has to be that of the day.</summary>
    private static string? ReadWords(string text)
    {
        var words = text.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries).ToList();
        if (words.Count == 0 || !text.All(static c => char.IsLetterOrDigit(c) || c is ' ' or ',' or '.'))
            return null;
        var weekday = EnglishCalendar.GetWeekday(words[0]);
        if (weekday is not null)
            words.RemoveAt(0);
        var month = words.FindIndex(static word => GetMonth(word) > 0);
        var year = words.Count > 0 && IsYear(words[words.Count - 1]) ? words[words.Count - 1] : null;
        if (year is null || month < 0 || words.Count > 3 || month == words.Count - 1)
            return null;
        var monthText = $"{year}-{Two(GetMonth(words[month]))}";
        if (words.Count == 2)
            return weekday is null ? monthText : null;
        return GetDay(words[1 - month]) is { } day && $"{monthText}-{Two(day)}" is var date && (weekday is null || IsOn(date, weekday.Value)) ? date : null;
    }

    private static bool IsOn(string date, DayOfWeek weekday) =>
        DateTime.TryParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.DayOfWeek == weekday;

    /// <summary>Figures with the year first, or with a day that can be no month.</summary>
    private static string? ReadFigures(string text)
    {
        if (text.Length == 8 && text.All(IsDigit))
            return $"{text.Substring(0, 4)}-{text.Substring(4, 2)}-{text.Substring(6)}";
        var mark = text.FirstOrDefault(static c => !IsDigit(c));
        var parts = mark is '/' or '.' or '-' ? text.Split(mark)
            : text.IndexOf('年') == YearLength ? text.TrimEnd('日').Split('年', '月')
            : [];
        if (parts.Length != 3 || !parts.All(static part => part.Length is > 0 and <= YearLength && part.All(IsDigit)))
            return null;
        if (IsYear(parts[0]) && parts[1].Length <= 2 && parts[2].Length <= 2)
            return $"{parts[0]}-{parts[1].PadLeft(2, '0')}-{parts[2].PadLeft(2, '0')}";
        if (!IsYear(parts[2]) || parts[0].Length > 2 || parts[1].Length > 2)
            return null;
        var (first, second) = (parts[0].PadLeft(2, '0'), parts[1].PadLeft(2, '0'));
        return Number(first) > 12 ? $"{parts[2]}-{second}-{first}" : Number(second) > 12 ? $"{parts[2]}-{first}-{second}" : null;
    }

    /// <summary>A month by its name or usual abbreviation: of any other beginning the rest may be a slip.</summary>
    private static int GetMonth(string word) => word.Length > 0 && word.Substring(0, word.Length - (word[word.Length - 1] == '.' ? 1 : 0)) is var name && EnglishCalendar.IsMonth(name) ? EnglishCalendar.GetMonth(name.Substring(0, 3)) : 0;

    private static int? GetDay(string word)
    {
        var digits = new string([.. word.TakeWhile(IsDigit)]);
        var ending = word.Substring(digits.Length);
        return digits.Length is 1 or 2 && (ending.Length == 0 || ending == GetEnding(Number(digits))) ? Number(digits) : null;
    }

    private static string GetEnding(int day) => (day % 10, day / 10) switch
    {
        (1, not 1) => "st",
        (2, not 1) => "nd",
        (3, not 1) => "rd",
        _ => "th",
    };

    private static bool IsYear(string text) => text.Length == YearLength && text.All(IsDigit);

    private static bool IsDigit(char c) => c is >= '0' and <= '9';

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    private static string Two(int number) => number.ToString("00", CultureInfo.InvariantCulture);
}
