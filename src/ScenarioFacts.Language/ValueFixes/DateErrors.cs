using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using ScenarioFacts.Language.Diagnostics;
using ScenarioFacts.Language.Lexicon;
using ScenarioFacts.Language.Text;

namespace ScenarioFacts.Language.ValueFixes;

/// <summary>Explains why words are not a date, and which date was probably meant.</summary>
internal static class DateErrors
{
    /// <summary>Longer texts cannot be dates and are not analyzed.</summary>
    private const int LongestText = 60;

    private static readonly string[] Betweens = [" to ", " until ", " till ", " - ", " – ", "–", "/"];

    /// <summary>The numbers of the seasons in EDTF.</summary>
    private static readonly (string Word, int Code)[] Seasons = [("spring", 21), ("summer", 22), ("autumn", 23), ("fall", 23), ("winter", 24)];

    public static Diagnostic Explain(InputText file, TextSpan span, string text, FactDateError error) => error switch
    {
        FactDateError.NoSuchDay => NoSuchDay(file, span, text, GetPart(text, error)),
        FactDateError.NoSuchMonth => NoSuchMonth(file, span, text, GetPart(text, error)),
        FactDateError.Season => Season(file, span, GetPart(text, error), Number(GetPart(text, error).Substring(5, 2))),
        FactDateError.Ambiguous => Ambiguous(file, span, text, GetPart(text, error)),
        FactDateError.EndsBeforeStart => Report.EndsBeforeStart(file, span, text, Swapped(text)).WithDate(Swapped(text)),
        FactDateError.TimeOfDay => TimeOfDay(file, span, text, GetPart(text, error)),
        _ => FindSeason(text) is { } season ? Season(file, span, text, season) : NotADate(file, span, text),
    };

    /// <summary>Whether a text with commas in it is one date.</summary>
    public static bool IsOneDate(string text) => text.Length <= LongestText && (EdtfForm.IsSet(text) || Fix(text) is not null || WrittenPeriod.Suggest(text) is not null || FindSeason(text) is not null);

    private static Diagnostic NotADate(InputText file, TextSpan span, string text)
    {
        var isShort = text.Length <= LongestText;
        if (isShort && (EdtfForm.Suggest(text) ?? HalfOpenDate.Suggest(text) ?? VagueDate.SuggestPart(text) ?? YearAndNumber.Suggest(text)) is { } form)
            return Report.NotADate(file, span, text, form.Text).WithSuggestedNames(form.Names);
        if (Read(text) is { } date)
        {
            if (FactDate.TryParse(date, out _, out var error))
            {
                var wrong = Report.NotADate(file, span, text, date).WithDate(date);
                return DateNotation.Read(text) == date ? wrong.WithFix(date) : wrong;
            }

            if (error == FactDateError.NoSuchDay)
                return Report.NoSuchDay(file, span, text, WhyNoSuchDay(GetPart(date, error)));
        }

        if (isShort && WrittenPeriod.Suggest(text) is { } period)
            return Report.NotADate(file, span, text, period.Text).WithSuggestedNames(period.Names);
        return Report.NotADate(file, span, text, isShort && VagueDate.IsRelative(text)
            ? "the date that it is, counted from the day of the source, such as 2015-01-21"
            : "a date such as 2015-01-21, 2015-01 or 2015");
    }

    /// <summary>Suggests the date that was meant, if it is valid: what derives from an invalid date may be invalid too.</summary>
    private static Diagnostic WithDate(this Diagnostic diagnostic, string date) => FactDate.TryParse(date, out _) ? diagnostic.WithSuggestions([date]) : diagnostic;

    private static Diagnostic NoSuchMonth(InputText file, TextSpan span, string text, string part)
    {
        var swapped = DayForMonth(part);
        if (swapped is null && WithoutZeros(part) is null && YearAndNumber.Suggest(part) is { } meant)
            return Report.NotADate(file, span, text, meant.Text);
        return OutsideCalendar(file, span, text, "months go from 01 to 12", part, swapped ?? WithoutZeros(part));
    }

    private static Diagnostic NoSuchDay(InputText file, TextSpan span, string text, string part) =>
        OutsideCalendar(file, span, text, WhyNoSuchDay(part), part, WithoutZeros(part));

    private static Diagnostic OutsideCalendar(InputText file, TextSpan span, string text, string why, string part, string? mended)
    {
        var wrong = Report.NoSuchDay(file, span, text, why + (mended is null ? "" : "; write " + mended));
        return mended is null ? wrong : wrong.WithDate(text.Replace(part, mended));
    }

    /// <summary>Registers write 00 for a month or a day that they do not know.</summary>
    private static string? WithoutZeros(string text)
    {
        var parts = text.Split('-');
        var known = string.Join("-", parts.TakeWhile(static part => part != "00"));
        return known.Length < text.Length && FactDate.TryParse(known, out _) && parts.SkipWhile(static part => part != "00").All(static part => part == "00") ? known : null;
    }

    private static Diagnostic TimeOfDay(InputText file, TextSpan span, string text, string part) =>
        Report.TimeOfDay(file, span, part.Substring(0, 10)).WithDate(text.Replace(part, part.Substring(0, 10)));

    /// <summary>The part of a period that has the given error; the whole text if no part has.</summary>
    private static string GetPart(string text, FactDateError error)
    {
        var parts = text.Trim('[', ']').Split(text.StartsWith("[", StringComparison.Ordinal) ? [".."] : ["/"], StringSplitOptions.None);
        return parts.FirstOrDefault(part => !FactDate.TryParse(part, out _, out var why) && why == error) ?? text;
    }

    private static int? FindSeason(string text)
    {
        foreach (var (word, code) in Seasons)
        {
            if (text.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0)
                return code;
        }

        return null;
    }

    /// <summary>Northern-hemisphere months, since most sources are from there; the message says that the choice is the analyst's.</summary>
    private static Diagnostic Season(InputText file, TextSpan span, string text, int season)
    {
        var months = YearAndNumber.GetPart(YearIn(text) is { } year ? Number(year) : 2015, season);
        return Report.Season(file, span, text, YearAndNumber.FindFinancialYear(text) is { } financial ? $"{months}, or {financial} for a year that begins in April" : months);
    }

    private static string? DayForMonth(string text)
    {
        var numbers = text.Split('-');
        var swapped = numbers.Length == 3 ? $"{numbers[0]}-{numbers[2]}-{numbers[1]}" : "";
        return FactDate.TryParse(swapped, out _) ? swapped : null;
    }

    private static string WhyNoSuchDay(string text)
    {
        var numbers = text.TrimEnd('~', '?', '%').Split('-');
        if (numbers.Length < 3 || !TryNumber(numbers[0], out var year) || !TryNumber(numbers[1], out var month) || month is < 1 or > 12 || year is < 1 or > 9999)
            return "no month has so many days";
        var days = DateTime.DaysInMonth(year, month).ToString(CultureInfo.InvariantCulture);
        return $"{EnglishCalendar.Months[month - 1]} {numbers[0]} has {days} days";
    }

    private static Diagnostic Ambiguous(InputText file, TextSpan span, string text, string part)
    {
        var parts = Parts(part.TrimEnd('~', '?', '%'));
        var mark = part.Substring(part.TrimEnd('~', '?', '%').Length);
        var (first, second, year) = (parts[0].PadLeft(2, '0'), parts[1].PadLeft(2, '0'), parts[2].Length == 4 ? parts[2] : "20" + parts[2]);
        var (dayFirst, monthFirst) = ($"{year}-{second}-{first}{mark}", $"{year}-{first}-{second}{mark}");
        var isOne = dayFirst == monthFirst;
        if (parts[2].Length < 4)
            return Report.NotADate(file, span, text, "the year first and with four digits, such as " + dayFirst + (isOne ? "" : " or " + monthFirst));
        return isOne
            ? Report.NotADate(file, span, text, text.Replace(part, dayFirst)).WithDate(text.Replace(part, dayFirst))
            : Report.AmbiguousDate(file, span, part, dayFirst, monthFirst).WithSuggestions([dayFirst, monthFirst]);
    }

    private static string Swapped(string text)
    {
        var isOneOf = text.StartsWith("[", StringComparison.Ordinal);
        var ends = text.Trim('[', ']').Split(isOneOf ? [".."] : ["/"], StringSplitOptions.None);
        return isOneOf ? $"[{ends[1]}..{ends[0]}]" : $"{ends[1]}/{ends[0]}";
    }

    /// <summary>The date meant by words such as “Jan 21 2015”, “about 2015”, “2015 to 2016” or “2015..2016”; null if that is not certain.</summary>
    public static string? Fix(string text) => Read(text) is { } mended && FactDate.TryParse(mended, out _) ? mended : null;

    /// <summary>As <see cref="Fix"/>, though the month may not have the day.</summary>
    private static string? Read(string text) => FixForm(text) ?? FixPeriod(text) ?? FixOneOf(text) ?? ReadWords(text);

    /// <summary>Fixes dates in another single notation: “about 2015”, “20150121”, “2014-2015”, “2010s”.</summary>
    private static string? FixForm(string text)
    {
        var about = Hedges.BeforeDates.FirstOrDefault(word => text.StartsWith(word, StringComparison.OrdinalIgnoreCase));
        if (about is not null)
            return text.Substring(about.Length).Trim() + "~";
        if (text.Length == 8 && TryNumber(text, out _))
            return $"{text.Substring(0, 4)}-{text.Substring(4, 2)}-{text.Substring(6)}";
        var years = text.Split([" - ", "-", "–", " to "], StringSplitOptions.RemoveEmptyEntries);
        if (years.Length == 2 && years.All(static year => year.Trim().Length == 4))
            return years[0].Trim() + "/" + years[1].Trim();
        return text.Length >= 5 && text.EndsWith("0s", StringComparison.Ordinal) ? text.Substring(text.Length - 5, 3) + "X" : null;
    }

    /// <summary>Fixes a period written as two dates with a separator.</summary>
    private static string? FixPeriod(string text)
    {
        foreach (var word in Betweens)
        {
            var ends = Without("from ", text).Split([word], StringSplitOptions.None);
            if (ends.Length == 2 && FixEnd(ends[0].Trim()) is { } start && FixEnd(ends[1].Trim()) is { } end)
                return start + "/" + end;
        }

        return null;
    }

    /// <summary>Fixes a “one of” date that lacks its brackets or contains words; a missing end is open.</summary>
    private static string? FixOneOf(string text)
    {
        var inner = Without("between ", text);
        var ends = inner.Length < text.Length ? inner.Split([" and "], StringSplitOptions.None) : text.Trim('[', ']').Split([".."], StringSplitOptions.None);
        return ends.Length == 2 && Read(ends[0].Trim()) is { } start && Read(ends[1].Trim()) is { } end ? $"[{start}..{end}]" : null;

        static string? Read(string end) => end.Length == 0 ? end : FixEnd(end);
    }

    private static string? FixEnd(string text) => FactDate.TryParse(text, out _) ? text : FixWords(text);

    private static string Without(string word, string text) => text.StartsWith(word, StringComparison.OrdinalIgnoreCase) ? text.Substring(word.Length) : text;

    private static string? FixWords(string text) => ReadWords(text) is { } date && FactDate.TryParse(date, out _) ? date : null;

    private static string? ReadWords(string text)
    {
        // A sign before or behind is part of another notation, and not to be left out.
        if (text.Length is 0 or > LongestText || text[0] is '-' or '/' || text[text.Length - 1] is '-' or '/')
            return null;
        var words = text.Split(' ', '-', '.', '/', ',', '年', '月', '日').Where(static word => word.Length > 0).Select(static word => word.ToLowerInvariant()).SkipWhile(EnglishCalendar.IsWeekday).ToList();
        var month = words.Select(EnglishCalendar.GetMonth).FirstOrDefault(static number => number > 0);
        var year = words.FirstOrDefault(static word => word.Length == 4 && TryNumber(word, out _));
        if (year is null || words.Count > 3)
            return null;
        if (words.Count == 3 && month == 0)
            return ReadNumbers(words);
        if (words.Count == 2 && month == 0 && words.TrueForAll(static word => TryNumber(word, out _)))
            return year + "-" + Two(Number(words[0] == year ? words[1] : words[0]));
        var day = words.FirstOrDefault(static word => word.Length <= 4 && word.Length > 0 && TryNumber(word.TrimEnd('s', 't', 'h', 'n', 'd', 'r'), out var n) && n is > 0 and < 32);
        return month > 0 && words.Count == (day is null ? 2 : 3)
            ? year + "-" + Two(month) + (day is null ? "" : "-" + Two(Number(day.TrimEnd('s', 't', 'h', 'n', 'd', 'r'))))
            : null;
    }

    /// <summary>Year first, or a day above 12: only these numeric dates are unambiguous.</summary>
    private static string? ReadNumbers(List<string> words)
    {
        if (!words.All(static word => TryNumber(word, out _)))
            return null;
        var numbers = words.Select(Number).ToList();
        return words[0].Length == 4 ? $"{words[0]}-{Two(numbers[1])}-{Two(numbers[2])}"
            : words[2].Length < 4 ? null
            : numbers[0] > 12 ? $"{words[2]}-{Two(numbers[1])}-{Two(numbers[0])}"
            : $"{words[2]}-{Two(numbers[0])}-{Two(numbers[1])}";
    }

    private static string[] Parts(string text) => text.Split('/', '.', '-');

    private static string? YearIn(string text) => text.Split(' ', '-', ',', '/', '–').FirstOrDefault(static word => word.Length == 4 && TryNumber(word, out _));

    private static string Two(int number) => number.ToString("00", CultureInfo.InvariantCulture);

    private static int Number(string text) => TryNumber(text, out var number) ? number : 0;

    private static bool TryNumber(string text, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
