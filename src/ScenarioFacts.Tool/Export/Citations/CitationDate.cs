using System.Globalization;

namespace ScenarioFacts.Tool.Export.Citations;

/// <summary>Dates between EDTF and the parts that bibliographies have.</summary>
internal static class CitationDate
{
    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    /// <summary>Whether parts and the word <em>circa</em> say all of a date.</summary>
    public static bool HasParts(FactDate date) =>
        date is { IsOneOf: false } && HasPrecision(date.Start) && HasPrecision(date.End) && date.Start!.Value.Precision == date.End!.Value.Precision;

    /// <summary>
    /// Year, month and day, as far as they are known, of the date or the first and last of its range; nothing where an end is open. Both ends are as exact as the less exact one:
    /// citation processors refuse a range from a day to a year.
    /// </summary>
    public static IReadOnlyList<IReadOnlyList<int>> GetParts(FactDate date)
    {
        if (date.Precision is not FactDatePrecision.Interval)
            return HasPrecision(date) ? [GetParts(date.Earliest!.Value, date.Precision)] : [[date.Earliest!.Value.Year], [date.Latest!.Value.Year]];
        if (date is not { Start: { Earliest: { } first } start, End: { Latest: { } last } end })
            return [];
        var precision = (FactDatePrecision)Math.Max((int)start.Precision, (int)end.Precision);
        return [GetParts(first, precision), GetParts(last, precision)];
    }

    /// <summary>A date of BibLaTeX: in EDTF, of which an end that is open may be left out or called so, or as other texts have it.</summary>
    public static string FromRange(string text)
    {
        var ends = text.Trim().Split('/');
        if (ends.Length != 2)
            return FromText(text);
        var range = string.Join('/', ends.Select(static end => end.Trim() is "" or "open" ? ".." : end.Trim()));
        return FactDate.TryParse(range, out _) ? range : FromText(text);
    }

    /// <summary>A date of year, month and day as far as they are given, whether or not the calendar has it; null without a year.</summary>
    public static string? FromParts(int? year, int? month, int? day) =>
        year is null ? null
        : month is null ? string.Create(CultureInfo.InvariantCulture, $"{year:0000}")
        : day is null ? string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month:00}")
        : string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month:00}-{day:00}");

    /// <summary>A date in EDTF, or with strokes in the place of its hyphens (2015/01/21); any other text as it is, for a person to read.</summary>
    public static string FromText(string text)
    {
        var trimmed = text.Trim();
        if (FactDate.TryParse(trimmed, out _))
            return trimmed;
        var parts = trimmed.Contains('/', StringComparison.Ordinal) ? trimmed.Split('/') : trimmed.Split('T')[0].Split('-');
        var (month, day) = (parts.ElementAtOrDefault(1)?.Trim() ?? "", parts.ElementAtOrDefault(2)?.Trim() ?? "");
        return parts[0].Length == 4 && FindNumber(parts[0]) is { } year && (month.Length == 0 || FindMonth(month) is not null) && (day.Length == 0 || (day.Length <= 2 && FindNumber(day) is not null))
            ? FromParts(year, FindMonth(month), FindNumber(day))!
            : trimmed;
    }

    /// <summary>The month of a number or an English name.</summary>
    public static int? FindMonth(string? text) =>
        FindNumber(text) ?? (text?.Trim() is { Length: >= 3 } name && Array.IndexOf(Months, name[..3].ToLowerInvariant()) is >= 0 and var place ? place + 1 : null);

    public static int? FindNumber(string? text) => int.TryParse(text?.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>Whether it is a day, a month or a year, and nothing else, which all formats hold as it is.</summary>
    public static bool IsSimple(FactDate date) => date is { IsApproximate: false, IsUncertain: false } && HasPrecision(date);

    private static bool HasPrecision(FactDate? date) => date?.Precision is FactDatePrecision.Day or FactDatePrecision.Month or FactDatePrecision.Year;

    private static int[] GetParts(DateTime day, FactDatePrecision precision) => precision switch
    {
        FactDatePrecision.Day => [day.Year, day.Month, day.Day],
        FactDatePrecision.Month => [day.Year, day.Month],
        _ => [day.Year],
    };
}
