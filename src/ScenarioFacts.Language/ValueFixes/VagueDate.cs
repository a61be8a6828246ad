using System;
using System.Globalization;
using System.Linq;
using ScenarioFacts.Language.Evidence.Phrases;
using ScenarioFacts.Language.Lexicon;
using ScenarioFacts.Language.Suggestions;

namespace ScenarioFacts.Language.ValueFixes;

/// <summary>Words that name a time without exact days: “late 2012”, “mid-May 2014”, “Saturday”, “last week”. Only a reader of the source can tell which days are meant.</summary>
internal static class VagueDate
{
    /// <summary>Parts of a period, in twelfths.</summary>
    private static readonly (string Words, int First, int Last)[] Parts =
    [
        ("first half of ", 1, 6), ("second half of ", 7, 12), ("first quarter of ", 1, 3), ("second quarter of ", 4, 6), ("third quarter of ", 7, 9), ("fourth quarter of ", 10, 12),
        ("q1 ", 1, 3), ("q2 ", 4, 6), ("q3 ", 7, 9), ("q4 ", 10, 12),
        ("early ", 1, 4), ("beginning of ", 1, 4), ("start of ", 1, 4), ("mid ", 5, 8), ("mid-", 5, 8), ("middle of ", 5, 8), ("late ", 9, 12), ("end of ", 9, 12),
    ];

    private static readonly string[] Prefixes = ["in ", "at ", "on ", "the "];

    /// <summary>Whether the words mean a day only relative to the date of writing.</summary>
    public static bool IsRelative(string text) => text.Split(' ').Any(EnglishCalendar.IsWeekday) || RelativeTimeDetector.Find(text) is not null;

    /// <summary>A suggested replacement for a part of a month, year or decade; null for other words. Not a fix: only the source can tell which days are meant.</summary>
    public static Suggestion? SuggestPart(string text)
    {
        var words = Prefixes.Aggregate(text, static (rest, prefix) => rest.StartsWith(prefix, StringComparison.OrdinalIgnoreCase) ? rest.Substring(prefix.Length) : rest);
        foreach (var (part, first, last) in Parts)
        {
            if (words.StartsWith(part, StringComparison.OrdinalIgnoreCase) && GetPart(words.Substring(part.Length), first, last) is { } days)
                return new Suggestion("the time that the source must mean, such as " + days, default);
        }

        return FindCentury(words) is { } century ? new Suggestion(century, default) : null;
    }

    /// <summary>The hundred years of “19th century”, <c>18XX</c>.</summary>
    private static string? FindCentury(string text)
    {
        var words = text.Split(' ');
        var ordinal = words[0].TrimEnd('s', 't', 'n', 'd', 'r', 'h');
        return words.Length == 2 && words[1].Equals("century", StringComparison.OrdinalIgnoreCase) && int.TryParse(ordinal, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is > 1 and <= 100
            ? (number - 1).ToString("00", CultureInfo.InvariantCulture) + "XX"
            : null;
    }

    /// <summary>The period from the first to the last given twelfth of a month, year or decade; null for other dates.</summary>
    private static string? GetPart(string text, int first, int last)
    {
        if (!FactDate.TryParse(DateErrors.Fix(text) ?? text, out var date) || date.Earliest is not { } start || date.Latest is not { } end || date.IsApproximate || date.IsUncertain)
            return null;
        return date.Precision switch
        {
            FactDatePrecision.Month => Within("yyyy-MM-dd", start.AddDays((first - 1) * 5 / 2), last == 12 ? end : start.AddDays((last * 5 / 2) - 1)),
            FactDatePrecision.Year => Within("yyyy-MM", start.AddMonths(first - 1), start.AddMonths(last - 1)),
            FactDatePrecision.Decade => Within("yyyy", start.AddYears((first - 1) * 5 / 6), start.AddYears((last * 5 / 6) - 1)),
            _ => null,
        };
    }

    private static string Within(string format, DateTime first, DateTime last) =>
        $"[{first.ToString(format, CultureInfo.InvariantCulture)}..{last.ToString(format, CultureInfo.InvariantCulture)}]";
}
