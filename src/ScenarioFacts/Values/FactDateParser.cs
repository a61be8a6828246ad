using System;

namespace ScenarioFacts;

/// <summary>Parses a <see cref="FactDate"/>, in one pass over each part of the text. ASCII digits only.</summary>
internal static class FactDateParser
{
    private const int DayLength = 10;
    private const int MonthLength = 7;
    private const int YearLength = 4;

    /// <summary>A day with a qualifier on each of its parts.</summary>
    private const int LongestSimple = DayLength + 3;

    private const string OpenPart = "-XX";

    private static readonly char[] MarkCharacters = ['~', '?', '%'];

    public static FactDateError Parse(string text, out FactDate date)
    {
        date = default;
        if (IsAmbiguous(text))
            return FactDateError.Ambiguous;
        if (text.Length > 1 && text[0] == '[' && text[text.Length - 1] == ']')
            return GetParseOne(text, out date);
        var slash = text.IndexOf('/', 0);
        return slash < 0 ? ParseSimple(text, out date) : ParseLasting(text, slash, out date);
    }

    /// <summary>Parses <c>[A..B]</c>, <c>[A..]</c> and <c>[..B]</c>.</summary>
    private static FactDateError GetParseOne(string text, out FactDate date)
    {
        date = default;
        var dots = text.IndexOf("..", StringComparison.Ordinal);
        if (dots < 0)
            return FactDateError.NotADate;
        var error = ParseEnd(text.Substring(1, dots - 1), "", out var start);
        if (error != FactDateError.None)
            return error;
        error = ParseEnd(text.Substring(dots + 2, text.Length - dots - 3), "", out var end);
        return error == FactDateError.None ? Join(text, start, end, FactDateMarks.OneOf, out date) : error;
    }

    /// <summary>Parses <c>A/B</c>, <c>../B</c> and <c>A/..</c>.</summary>
    private static FactDateError ParseLasting(string text, int slash, out FactDate date)
    {
        date = default;
        var error = ParseEnd(text.Substring(0, slash), "..", out var start);
        if (error != FactDateError.None)
            return error;
        error = ParseEnd(text.Substring(slash + 1), "..", out var end);
        return error == FactDateError.None ? Join(text, start, end, FactDateMarks.Interval, out date) : error;
    }

    private static FactDateError ParseEnd(string text, string open, out FactDate? end)
    {
        end = null;
        if (text == open)
            return FactDateError.None;
        var error = ParseSimple(text, out var date);
        end = date;
        return error;
    }

    private static FactDateError Join(string text, FactDate? start, FactDate? end, FactDateMarks marks, out FactDate date)
    {
        date = default;
        if (start is null && end is null)
            return FactDateError.NotADate;
        if (start?.EarliestReading > end?.LatestReading)
            return FactDateError.EndsBeforeStart;
        var swapped = start?.Earliest > end?.Latest;
        var earliest = swapped ? end?.Earliest : start?.Earliest;
        var latest = swapped ? start?.Latest : end?.Latest;
        marks |= GetMarks(start) | GetMarks(end);
        marks |= start is null ? FactDateMarks.OpenStart : FactDateMarks.None;
        marks |= end is null ? FactDateMarks.OpenEnd : FactDateMarks.None;
        date = new FactDate(text, earliest ?? DateTime.MinValue, latest ?? DateTime.MaxValue.Date, FactDatePrecision.Interval, marks);
        return FactDateError.None;
    }

    private static FactDateMarks GetMarks(FactDate? date) =>
        (date is { IsApproximate: true } ? FactDateMarks.Approximate : FactDateMarks.None)
        | (date is { IsUncertain: true } ? FactDateMarks.Uncertain : FactDateMarks.None);

    /// <summary>Parses a day, month, year, decade or century, with its qualifier and without the parts that are open.</summary>
    private static FactDateError ParseSimple(string text, out FactDate date)
    {
        date = default;
        if (HasTimeOfDay(text, text.Length))
            return FactDateError.TimeOfDay;
        if (text.Length > LongestSimple || !TryUnmark(text, out var bare, out var marks))
            return IsAmbiguous(text) ? FactDateError.Ambiguous : FactDateError.NotADate;
        var length = GetKnownLength(bare);
        return length switch
        {
            DayLength or MonthLength => ParseWithMonth(text, bare, length, marks, out date),
            YearLength => ParseYear(text, bare, marks, out date),
            _ => IsAmbiguous(text) ? FactDateError.Ambiguous : FactDateError.NotADate,
        };
    }

    /// <summary>Takes the qualifiers off a date that has one behind it, or the same before each of its parts. Those of some parts alone are not of the date.</summary>
    private static bool TryUnmark(string text, out string bare, out FactDateMarks marks)
    {
        (bare, marks) = (text, MarkAt(text, text.Length - 1));
        if (marks != FactDateMarks.None)
            bare = text.Substring(0, text.Length - 1);
        else if (MarkAt(text, 0) is not FactDateMarks.None and var before)
        {
            marks = before;
            bare = text.Substring(1).Replace("-" + text[0], "-");
            if (text.Length - bare.Length != bare.Split('-').Length)
                return false;
        }

        return bare.IndexOfAny(MarkCharacters) < 0;
    }

    /// <summary>The length without an open day, and without an open month where the day is open too: a day of June 2004 is as much as June 2004.</summary>
    private static int GetKnownLength(string text)
    {
        var length = text.Length;
        if (length == DayLength && text.EndsWith(OpenPart, StringComparison.Ordinal))
            length = MonthLength;
        return length == MonthLength && string.CompareOrdinal(text, YearLength, OpenPart, 0, OpenPart.Length) == 0 ? YearLength : length;
    }

    private static FactDateMarks MarkAt(string text, int index) => (index < 0 || index >= text.Length ? ' ' : text[index]) switch
    {
        '~' => FactDateMarks.Approximate,
        '?' => FactDateMarks.Uncertain,
        '%' => FactDateMarks.Approximate | FactDateMarks.Uncertain,
        _ => FactDateMarks.None,
    };

    /// <summary>Parses a year, or the decade or century of an open one.</summary>
    private static FactDateError ParseYear(string text, string bare, FactDateMarks marks, out FactDate date)
    {
        date = default;
        var precision = bare[YearLength - 1] != 'X' ? FactDatePrecision.Year : bare[YearLength - 2] != 'X' ? FactDatePrecision.Decade : FactDatePrecision.Century;
        var (open, years) = precision switch { FactDatePrecision.Year => (0, 1), FactDatePrecision.Decade => (1, 10), _ => (2, 100) };
        var number = Number(bare, 0, YearLength - open);
        if (number < 1)
            return FactDateError.NotADate;
        date = new FactDate(text, new DateTime(number * years, 1, 1), new DateTime((number * years) + years - 1, 12, 31), precision, marks);
        return FactDateError.None;
    }

    private static FactDateError ParseWithMonth(string text, string bare, int length, FactDateMarks marks, out FactDate date)
    {
        date = default;
        var year = Number(bare, 0, YearLength);
        var month = Number(bare, YearLength + 1, 2);
        var day = length == DayLength ? Number(bare, MonthLength + 1, 2) : 1;
        if (year < 1 || month < 0 || day < 0 || bare[YearLength] != '-' || (length == DayLength && bare[MonthLength] != '-'))
            return IsAmbiguous(text) ? FactDateError.Ambiguous : FactDateError.NotADate;
        if (month is < 1 or > 12)
            return month is >= 21 and <= 24 && length == MonthLength ? FactDateError.Season : FactDateError.NoSuchMonth;
        var days = DateTime.DaysInMonth(year, month);
        if (day < 1 || day > days)
            return FactDateError.NoSuchDay;
        date = length == DayLength
            ? new FactDate(text, new DateTime(year, month, day), new DateTime(year, month, day), FactDatePrecision.Day, marks)
            : new FactDate(text, new DateTime(year, month, 1), new DateTime(year, month, days), FactDatePrecision.Month, marks);
        return FactDateError.None;
    }

    /// <summary>Whether the text has the shape of a day followed by <c>T</c> or a space and an hour.</summary>
    private static bool HasTimeOfDay(string text, int length) =>
        length > DayLength + 1
        && Number(text, 0, YearLength) >= 0 && text[YearLength] == '-'
        && Number(text, YearLength + 1, 2) >= 0 && text[MonthLength] == '-'
        && Number(text, MonthLength + 1, 2) >= 0
        && text[DayLength] is 'T' or 't' or ' '
        && text[DayLength + 1] is >= '0' and <= '9';

    /// <summary>Whether the text is two possible month numbers and a year, with the same separator <c>/</c>, <c>.</c> or <c>-</c>.</summary>
    private static bool IsAmbiguous(string text)
    {
        var length = MarkAt(text, text.Length - 1) == FactDateMarks.None ? text.Length : text.Length - 1;
        var first = MonthWidth(text, 0, length);
        if (first == 0 || first >= length || text[first] is not ('/' or '.' or '-'))
            return false;
        var second = MonthWidth(text, first + 1, length);
        var year = first + 1 + second + 1;
        return second > 0 && year < length && text[year - 1] == text[first]
            && length - year is 2 or 4 && Number(text, year, length - year) >= 0;
    }

    /// <summary>The number of digits at <paramref name="start"/> that form a month number; 0 if none do.</summary>
    private static int MonthWidth(string text, int start, int end)
    {
        var width = 0;
        while (start + width < end && width < 2 && text[start + width] is >= '0' and <= '9')
            width++;
        return width > 0 && Number(text, start, width) is >= 1 and <= 12 ? width : 0;
    }

    /// <summary>Parses the digits at these positions; -1 if any character is not a digit.</summary>
    private static int Number(string text, int start, int count)
    {
        var number = 0;
        for (var i = start; i < start + count; i++)
        {
            if (text[i] is < '0' or > '9')
                return -1;
            number = (number * 10) + (text[i] - '0');
        }

        return number;
    }
}
