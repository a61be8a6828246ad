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

    /// <summary>Seasons by name and by EDTF season number.</summary>
    private static readonly Dictionary<string, (string First, string Last)> SeasonMonths = new(StringComparer.OrdinalIgnoreCase)
    {
        ["spring"] = ("-03", "-05"),
        ["21"] = ("-03", "-05"),
        ["summer"] = ("-06", "-08"),
        ["22"] = ("-06", "-08"),
        ["autumn"] = ("-09", "-11"),
        ["23"] = ("-09", "-11"),
        ["fall"] = ("-09", "-11"),
        ["winter"] = ("-12", "-02"),
        ["24"] = ("-12", "-02"),
    };

    public static Diagnostic Explain(InputText file, TextSpan span, string text, FactDateError error) => error switch
    {
        FactDateError.NoSuchDay => Report.NoSuchDay(file, span, text, WhyNoSuchDay(GetPart(text, error))),
        FactDateError.NoSuchMonth => NoSuchMonth(file, span, text, GetPart(text, error)),
        FactDateError.Season => Season(file, span, GetPart(text, error), GetPart(text, error).Substring(5, 2)),
        FactDateError.Ambiguous when Parts(GetPart(text, error))[2].Length == 4 => Ambiguous(file, span, GetPart(text, error)),
        FactDateError.EndsBeforeStart => Report.EndsBeforeStart(file, span, text, Swapped(text)).WithDate(Swapped(text)),
        FactDateError.TimeOfDay => TimeOfDay(file, span, text, GetPart(text, error)),
        _ => SeasonWord(text) is { } season ? Season(file, span, text, season) : NotADate(file, span, text),
    };

    private static Diagnostic NotADate(InputText file, TextSpan span, string text)
    {
        var isShort = text.Length <= LongestText;
        if (isShort && (HalfOpenDate.Suggest(text) ?? VagueDate.SuggestPart(text)) is { } meant)
            return Report.NotADate(file, span, text, meant.Text).WithSuggestedNames(meant.Names);
        if (Fix(text) is { } date)
            return DateNotation.Read(text) == date ? Report.NotADate(file, span, text, date).WithDate(date).WithFix(date) : Report.NotADate(file, span, text, date).WithDate(date);
        return Report.NotADate(file, span, text, isShort && VagueDate.IsRelative(text)
            ? "the date that it is, counted from the day of the source, such as 2015-01-21"
            : "a date such as 2015-01-21, 2015-01 or 2015");
    }

    /// <summary>Suggests the date that was meant, if it is valid: what derives from an invalid date may be invalid too.</summary>
    private static Diagnostic WithDate(this Diagnostic diagnostic, string date) => FactDate.TryParse(date, out _) ? diagnostic.WithSuggestions([date]) : diagnostic;

    private static Diagnostic NoSuchMonth(InputText file, TextSpan span, string text, string part)
    {
        var swapped = DayForMonth(part);
        var wrong = Report.NoSuchDay(file, span, text, "months go from 01 to 12" + (swapped is null ? "" : "; write " + swapped));
        return swapped is null ? wrong : wrong.WithDate(text.Replace(part, swapped));
    }

    private static Diagnostic TimeOfDay(InputText file, TextSpan span, string text, string part) =>
        Report.TimeOfDay(file, span, part.Substring(0, 10)).WithDate(text.Replace(part, part.Substring(0, 10)));

    /// <summary>The part of a period that has the given error; the whole text if no part has.</summary>
    private static string GetPart(string text, FactDateError error)
    {
        var parts = text.Trim('[', ']').Split(text.StartsWith("[", StringComparison.Ordinal) ? [".."] : ["/"], StringSplitOptions.None);
        return parts.FirstOrDefault(part => !FactDate.TryParse(part, out _, out var why) && why == error) ?? text;
    }

    private static string? SeasonWord(string text) =>
        SeasonMonths.Keys.FirstOrDefault(season => text.IndexOf(season, StringComparison.OrdinalIgnoreCase) >= 0 && char.IsLetter(season[0]));

    /// <summary>Northern-hemisphere months, since most sources are from there; the message says that the choice is the analyst's.</summary>
    private static Diagnostic Season(InputText file, TextSpan span, string text, string season)
    {
        var year = YearIn(text) ?? "2015";
        var (first, last) = SeasonMonths.TryGetValue(season, out var months) ? months : ("-06", "-08");
        var end = last == "-02" ? (Number(year) + 1).ToString("0000", CultureInfo.InvariantCulture) : year;
        return Report.Season(file, span, text, $"{year}{first}/{end}{last}");
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

    private static Diagnostic Ambiguous(InputText file, TextSpan span, string text)
    {
        var parts = Parts(text);
        var (first, second) = (parts[0].PadLeft(2, '0'), parts[1].PadLeft(2, '0'));
        var (dayFirst, monthFirst) = ($"{parts[2]}-{second}-{first}", $"{parts[2]}-{first}-{second}");
        return Report.AmbiguousDate(file, span, text, dayFirst, monthFirst).WithSuggestions([dayFirst, monthFirst]);
    }

    private static string Swapped(string text)
    {
        var isOneOf = text.StartsWith("[", StringComparison.Ordinal);
        var ends = text.Trim('[', ']').Split(isOneOf ? [".."] : ["/"], StringSplitOptions.None);
        return isOneOf ? $"[{ends[1]}..{ends[0]}]" : $"{ends[1]}/{ends[0]}";
    }

    /// <summary>The date meant by words such as “Jan 21 2015”, “about 2015”, “2015 to 2016” or “2015..2016”; null if that is not certain.</summary>
    public static string? Fix(string text)
    {
        var mended = FixForm(text) ?? FixPeriod(text) ?? FixOneOf(text) ?? FixWords(text);
        return mended is not null && FactDate.TryParse(mended, out _) ? mended : null;
    }

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

    private static string? FixWords(string text)
    {
        if (text.Length > LongestText)
            return null;
        var words = text.Split(' ', '-', '.', '/', ',', '年', '月', '日').Where(static word => word.Length > 0).Select(static word => word.ToLowerInvariant()).SkipWhile(EnglishCalendar.IsWeekday).ToList();
        var month = words.Select(EnglishCalendar.GetMonth).FirstOrDefault(static number => number > 0);
        var year = words.FirstOrDefault(static word => word.Length == 4 && TryNumber(word, out _));
        if (year is null || words.Count > 3)
            return null;
        if (words.Count == 3 && month == 0)
            return FixNumbers(words);
        if (words.Count == 2 && month == 0 && words.TrueForAll(static word => TryNumber(word, out _)))
            return year + "-" + Two(Number(words[0] == year ? words[1] : words[0]));
        var day = words.FirstOrDefault(static word => word.Length <= 4 && word.Length > 0 && TryNumber(word.TrimEnd('s', 't', 'h', 'n', 'd', 'r'), out var n) && n is > 0 and < 32);
        if (month == 0)
            return null;
        var mended = year + "-" + Two(month) + (day is null ? "" : "-" + Two(Number(day.TrimEnd('s', 't', 'h', 'n', 'd', 'r'))));
        return FactDate.TryParse(mended, out _, out _) && words.Count == (day is null ? 2 : 3) ? mended : null;
    }

    /// <summary>Year first, or a day above 12: only these numeric dates are unambiguous.</summary>
    private static string? FixNumbers(List<string> words)
    {
        if (!words.All(static word => TryNumber(word, out _)))
            return null;
        var numbers = words.Select(Number).ToList();
        var mended = words[0].Length == 4 ? $"{words[0]}-{Two(numbers[1])}-{Two(numbers[2])}"
            : numbers[0] > 12 ? $"{words[2]}-{Two(numbers[1])}-{Two(numbers[0])}"
            : $"{words[2]}-{Two(numbers[0])}-{Two(numbers[1])}";
        return FactDate.TryParse(mended, out _, out _) ? mended : null;
    }

    private static string[] Parts(string text) => text.Split('/', '.', '-');

    private static string? YearIn(string text) => text.Split(' ', '-', ',').FirstOrDefault(static word => word.Length == 4 && TryNumber(word, out _));

    private static string Two(int number) => number.ToString("00", CultureInfo.InvariantCulture);

    private static int Number(string text) => TryNumber(text, out var number) ? number : 0;

    private static bool TryNumber(string text, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
