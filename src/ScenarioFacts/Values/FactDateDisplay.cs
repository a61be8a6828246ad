using System.Globalization;

namespace ScenarioFacts;

/// <summary>Formats a <see cref="FactDate"/> in English.</summary>
internal static class FactDateDisplay
{
    public static string Format(FactDate date)
    {
        if (date.Precision != FactDatePrecision.Interval)
            return Simple(date);
        if (date.Start is not { } start)
            return (date.IsOneOf ? "not after " : "until ") + Simple(date.End.GetValueOrDefault());
        if (date.End is not { } end)
            return (date.IsOneOf ? "not before " : "since ") + Simple(start);
        return date.IsOneOf ? $"between {Simple(start)} and {Simple(end)}" : $"from {Simple(start)} to {Simple(end)}";
    }

    private static string Simple(FactDate date) =>
        (date.IsApproximate ? "about " : "") + Days(date) + (date.IsUncertain ? " (unsure)" : "");

    private static string Days(FactDate date)
    {
        var day = date.Earliest.GetValueOrDefault();
        var year = day.Year.ToString("0000", CultureInfo.InvariantCulture);
        var month = CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(day.Month);
        return date.Precision switch
        {
            FactDatePrecision.Day => $"{day.Day.ToString(CultureInfo.InvariantCulture)} {month} {year}",
            FactDatePrecision.Month => $"{month} {year}",
            FactDatePrecision.Decade => $"the {year}s",
            FactDatePrecision.Century => $"{year} to {date.Latest.GetValueOrDefault().Year.ToString("0000", CultureInfo.InvariantCulture)}",
            _ => year,
        };
    }
}
