using System;
using System.Globalization;
using ScenarioFacts.Language.Common;
using ScenarioFacts.Language.Suggestions;

namespace ScenarioFacts.Language.ValueFixes;

/// <summary>Words and signs that bound a date on one side, such as “after 2022” or “<c>&lt;= 2015-01-21</c>”, and their EDTF equivalents.</summary>
internal static class HalfOpenDate
{
    /// <summary>Prefixes of a date; if one is a prefix of another, the longer one is first.</summary>
    private static readonly (string Words, Bound Bound)[] Befores =
    [
        ("not before ", Bound.NotBefore), ("no earlier than ", Bound.NotBefore), ("not earlier than ", Bound.NotBefore), (">=", Bound.NotBefore), ("=>", Bound.NotBefore), ("≥", Bound.NotBefore),
        ("after ", Bound.After), ("later than ", Bound.After), (">", Bound.After),
        ("since ", Bound.Since), ("from ", Bound.Since),
        ("not after ", Bound.NotAfter), ("no later than ", Bound.NotAfter), ("not later than ", Bound.NotAfter), ("by ", Bound.NotAfter), ("<=", Bound.NotAfter), ("=<", Bound.NotAfter), ("≤", Bound.NotAfter),
        ("before ", Bound.Before), ("earlier than ", Bound.Before), ("prior to ", Bound.Before), ("<", Bound.Before),
        ("until ", Bound.Until), ("till ", Bound.Until), ("up to ", Bound.Until),
    ];

    private static readonly (string Words, Bound Bound)[] Behinds =
    [
        (" or later", Bound.NotBefore), (" or after", Bound.NotBefore), (" at the earliest", Bound.NotBefore), (" onwards", Bound.Since), (" onward", Bound.Since),
        (" or earlier", Bound.NotAfter), (" or before", Bound.NotAfter), (" at the latest", Bound.NotAfter),
    ];

    private enum Bound
    {
        NotBefore,
        After,
        Since,
        NotAfter,
        Before,
        Until,
    }

    /// <summary>The EDTF replacement for the text; null if it is not such a date. If it is ambiguous, both meanings are suggested.</summary>
    public static Suggestion? Suggest(string text)
    {
        foreach (var (words, bound) in Befores)
        {
            if (text.StartsWith(words, StringComparison.OrdinalIgnoreCase))
                return GetHint(bound, text.Substring(words.Length));
        }

        foreach (var (words, bound) in Behinds)
        {
            if (text.EndsWith(words, StringComparison.OrdinalIgnoreCase))
                return GetHint(bound, text.Substring(0, text.Length - words.Length));
        }

        return null;
    }

    private static Suggestion? GetHint(Bound bound, string text)
    {
        if (DateIn(text.Trim()) is not { } date)
            return null;
        return bound switch
        {
            Bound.NotBefore => Only($"[{date}..]"),
            Bound.NotAfter => Only($"[..{date}]"),
            Bound.After => Beside(date, 1) is { } next ? Either($"[{next}..]", $"[{date}..]", "", $" if {date} may be meant too") : Only($"[{date}..]"),
            Bound.Before => Beside(date, -1) is { } last ? Either($"[..{last}]", $"[..{date}]", "", $" if {date} may be meant too") : Only($"[..{date}]"),
            Bound.Since => Either($"[{date}..]", $"{date}/..", " for one time from then on", " for what lasts since then"),
            _ => Either($"[..{date}]", $"../{date}", " for one time up to then", " for what lasts until then"),
        };
    }

    private static Suggestion Only(string date) => new(date, EquatableArray.Create(date));

    private static Suggestion Either(string one, string other, string ofOne, string ofOther) => new($"{one}{ofOne}, or {other}{ofOther}", EquatableArray.Create(one, other));

    private static FactDate? DateIn(string text) =>
        FactDate.TryParse(DateErrors.Fix(text) ?? text, out var date) && date.Precision != FactDatePrecision.Interval ? date : null;

    /// <summary>The next or previous day, month, year, decade or century; null at the limits of the calendar, and for an uncertain date.</summary>
    private static string? Beside(FactDate date, int step)
    {
        var day = step > 0 ? DayRange.DayAfter(DayRange.GetLast(date)) : DayRange.DayBefore(DayRange.GetFirst(date));
        var text = date.Precision switch
        {
            FactDatePrecision.Day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            FactDatePrecision.Month => day.ToString("yyyy-MM", CultureInfo.InvariantCulture),
            FactDatePrecision.Year => day.ToString("yyyy", CultureInfo.InvariantCulture),
            FactDatePrecision.Decade => day.ToString("yyyy", CultureInfo.InvariantCulture).Substring(0, 3) + "X",
            _ => day.ToString("yyyy", CultureInfo.InvariantCulture).Substring(0, 2) + "XX",
        };
        return !date.IsApproximate && !date.IsUncertain && FactDate.TryParse(text, out var beside) && (beside.CertainlyAfter(date) || beside.CertainlyBefore(date)) ? text : null;
    }
}
