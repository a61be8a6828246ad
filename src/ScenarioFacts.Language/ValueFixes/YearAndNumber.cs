using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using ScenarioFacts.Language.Common;
using ScenarioFacts.Language.Suggestions;

namespace ScenarioFacts.Language.ValueFixes;

/// <summary>
/// A year and a number that is no month: a season, quarter or half of EDTF (<c>2022-33</c>), a financial year or a second year (<c>2022-23</c>, <c>1914-18</c>), a quarter
/// (<c>2022-Q1</c>). Only the source tells which.
/// </summary>
internal static class YearAndNumber
{
    private static readonly string[] Years = ["financial year ", "fiscal year ", "fiscal ", "school year ", "academic year ", "FY"];

    /// <summary>The first and last month of the parts of a year that EDTF numbers from 21 on: seasons, those of the north and of the south, quarters, thirds, halves.</summary>
    private static readonly (int First, int Last)[] Parts =
    [
        (3, 5), (6, 8), (9, 11), (12, 14), (3, 5), (6, 8), (9, 11), (12, 14), (9, 11), (12, 14), (3, 5), (6, 8), (1, 3), (4, 6), (7, 9), (10, 12), (1, 4), (5, 8), (9, 12), (1, 6), (7, 12),
    ];

    /// <summary>What to write instead; null if the text is no year and number.</summary>
    public static Suggestion? Suggest(string text)
    {
        var prefix = Array.Find(Years, word => text.StartsWith(word, StringComparison.OrdinalIgnoreCase));
        var (year, separator, number) = Read(prefix is null ? text : text.Substring(prefix.Length).Trim());
        if (year == 0)
            return prefix is null ? SuggestQuarter(text) : null;
        if (prefix is not null)
            return number is null || number == (year + 1) % 100 ? Told("the months that it has, such as " + FinancialYear(year)) : null;
        if (number is not { } code)
            return SuggestQuarter(text);
        var meanings = GetMeanings(year, code, separator).ToList();
        return meanings.Count == 0 ? null : Told(string.Join(", or ", meanings));
    }

    private static IEnumerable<string> GetMeanings(int year, int code, char separator)
    {
        if (separator == '-' && code is >= 21 and <= 41)
            yield return GetPart(year, code) + (code is >= 33 ? "" : code > 24 ? " for the season" : "");
        if (code == (year + 1) % 100)
            yield return FinancialYear(year) + " for a year that begins in April";
        if (code > 12 && code > year % 100 && code != (year + 1) % 100 && (code < 21 || separator == '/'))
            yield return $"{Four(year)}/{Four(year - (year % 100) + code)} for the years";
    }

    /// <summary>The months of a part of a year by its number in EDTF, as a period within which something was.</summary>
    public static string GetPart(int year, int code)
    {
        var (first, last) = Parts[code - 21];
        return $"[{GetMonth(year, first)}..{GetMonth(year, last)}]";
    }

    /// <summary>Whether words name a year by the one in which it begins and the next: <c>2022-23</c>.</summary>
    public static string? FindFinancialYear(string text) => Read(text) is (> 0 and var year, '-', { } number) && number == (year + 1) % 100 ? FinancialYear(year) : null;

    private static string FinancialYear(int year) => $"{Four(year)}-04/{Four(year + 1)}-03";

    private static string GetMonth(int year, int month) => $"{Four(month > 12 ? year + 1 : year)}-{(month > 12 ? month - 12 : month).ToString("00", CultureInfo.InvariantCulture)}";

    private static (int Year, char Separator, int? Number) Read(string text)
    {
        if (text.Length >= 4 && TryNumber(text.Substring(0, 4), out var year) && year is > 0 and < 9999)
        {
            if (text.Length == 4)
                return (year, ' ', null);
            if (text.Length == 7 && text[4] is '-' or '/' or '–' && TryNumber(text.Substring(5), out var number))
                return (year, text[4] == '/' ? '/' : '-', number);
        }

        return default;
    }

    /// <summary>Signs for quarters and halves, before or behind the year: <c>2022Q1</c>, <c>H1/2022</c>.</summary>
    private static Suggestion? SuggestQuarter(string text)
    {
        var words = text.ToUpperInvariant().Replace("Q", " Q").Replace("H", " H").Split([' ', '-', '/', '.'], StringSplitOptions.RemoveEmptyEntries);
        var part = Array.Find(words, static word => word is "Q1" or "Q2" or "Q3" or "Q4" or "H1" or "H2");
        var year = Array.Find(words, static word => word.Length == 4 && TryNumber(word, out _));
        if (words.Length != 2 || part is null || year is null)
            return null;
        TryNumber(year, out var number);
        return number < 1 ? null : Told("the months that it has, such as " + GetPart(number, (part[0] == 'Q' ? 32 : 39) + part[1] - '0'));
    }

    private static bool TryNumber(string text, out int number) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);

    private static string Four(int year) => year.ToString("0000", CultureInfo.InvariantCulture);

    private static Suggestion Told(string words) => new(words, default(EquatableArray<string>));
}
