using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;

namespace ScenarioFacts.Language.Tests.Repairs;

/// <summary>A second reader of dates: the formats in which .NET reads a day or a month. What two formats read as different days is read by none.</summary>
internal static partial class DateReader
{
    private static readonly string[] Abouts = ["about ", "around ", "circa ", "c. ", "ca. ", "approx. "];

    private static readonly string[] Days =
    [
        "d MMMM yyyy", "d MMM yyyy", "MMMM d yyyy", "MMM d yyyy", "dddd d MMMM yyyy", "dddd MMMM d yyyy", "dddd d MMM yyyy", "dddd MMM d yyyy", "yyyyMMdd", "yyyy/M/d", "yyyy.M.d", "yyyy-M-d", "d/M/yyyy", "M/d/yyyy", "d.M.yyyy", "M.d.yyyy",
        "d-M-yyyy", "M-d-yyyy", "yyyy年M月d日", "yyyy年M月d",
    ];

    private static readonly string[] Months = ["MMMM yyyy", "MMM yyyy", "yyyy-MM"];

    /// <summary>The first and last day that a text means, and whether it is approximate; null if it cannot be read, or in more than one way.</summary>
    public static (DateTime First, DateTime Last, bool IsApproximate)? Read(string text)
    {
        text = text.Trim().Trim('"');
        var about = Array.Find(Abouts, word => text.StartsWith(word, StringComparison.OrdinalIgnoreCase));
        return ReadPlain(about is null ? text : text[about.Length..]) is var (first, last) ? (first, last, about is not null) : null;
    }

    private static (DateTime First, DateTime Last)? ReadPlain(string text)
    {
        var plain = Points().Replace(Commas().Replace(Ordinals().Replace(text, "${day}"), " "), "${month}").Replace("Sept ", "Sep ", StringComparison.OrdinalIgnoreCase).Trim();
        var days = Find(plain, Days).Select(static day => (day, day));
        var months = Find(plain, Months).Select(static month => (month, month.AddMonths(1).AddDays(-1)));
        var years = Year().IsMatch(plain) && DateTime.TryParseExact(plain, "yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var year) ? [(year, year.AddYears(1).AddDays(-1))] : Array.Empty<(DateTime, DateTime)>();
        var all = days.Concat(months).Concat(years).Distinct().ToList();
        return all.Count == 1 ? all[0] : null;
    }

    private static IEnumerable<DateTime> Find(string text, string[] formats) =>
        formats.Select(format => DateTime.TryParseExact(text, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : default).Where(static date => date != default);

    [GeneratedRegex(@"\b(?<day>\d?1(?<!11)(?=st\b)|\d?2(?<!12)(?=nd\b)|\d?3(?<!13)(?=rd\b)|(?:1[123]|\d?[04-9])(?=th\b))(?:st|nd|rd|th)\b")]
    private static partial Regex Ordinals();

    [GeneratedRegex(@"[, ]+")]
    private static partial Regex Commas();

    [GeneratedRegex(@"(?<month>\b[A-Za-z]{3,4})\.(?=[ ]|$)")]
    private static partial Regex Points();

    [GeneratedRegex(@"^\d{4}$")]
    private static partial Regex Year();
}
