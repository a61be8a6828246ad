using System;
using System.Globalization;
using System.Text.RegularExpressions;

namespace ScenarioFacts.Oracle.Reading;

/// <summary>An EDTF date as two ranges of days: what is written, and the widest that an approximate or uncertain date may mean. A null end is open.</summary>
internal sealed partial record OracleDate(DateTime? Earliest, DateTime? Latest, DateTime? EarliestReading, DateTime? LatestReading)
{
    /// <summary>The date, or null if the text is none.</summary>
    public static OracleDate? Parse(string text)
    {
        if (text.StartsWith('[') && text.EndsWith(']') && text[1..^1].Split("..") is [var first, var last])
            return first.Length == 0 ? Until(last) : last.Length == 0 ? Since(first) : Between(Simple(first), Simple(last));
        return text.Split('/') switch
        {
            [var one] => Simple(one),
            ["..", var end] => Until(end),
            [var start, ".."] => Since(start),
            [var start, var end] => Between(Simple(start), Simple(end)),
            _ => null,
        };
    }

    private static OracleDate? Since(string text) => Simple(text) is { } since ? since with { Latest = null, LatestReading = null } : null;

    private static OracleDate? Until(string text) => Simple(text) is { } until ? until with { Earliest = null, EarliestReading = null } : null;

    private static OracleDate? Between(OracleDate? first, OracleDate? last) =>
        first is null || last is null || last.LatestReading < first.EarliestReading
            ? null
            : new OracleDate(first.Earliest, last.Latest, first.EarliestReading, last.LatestReading);

    private static OracleDate? Simple(string text)
    {
        var match = Form().Match(text);
        if (!match.Success)
            return null;
        var digits = match.Groups["date"].Value;
        var mark = match.Groups["mark"].Value;
        var unit = digits.Length switch { 4 when digits[3] == 'X' => 120, 4 => 12, 7 => 1, _ => 0 };
        if (!TryDay(unit == 120 ? digits[..3] + "0" : digits, out var day))
            return null;
        var end = EndOf(day, unit);
        return mark switch
        {
            "~" => new OracleDate(day, end, unit == 0 ? day.AddDays(-1) : day.AddMonths(-unit), unit == 0 ? day.AddDays(1) : EndOf(day.AddMonths(unit), unit)),
            "" => new OracleDate(day, end, day, end),
            _ => new OracleDate(day, end, null, null),
        };
    }

    private static DateTime EndOf(DateTime day, int months) => months == 0 ? day : day.AddMonths(months).AddDays(-1);

    private static bool TryDay(string digits, out DateTime day) =>
        DateTime.TryParseExact(digits, ["yyyy", "yyyy-MM", "yyyy-MM-dd"], CultureInfo.InvariantCulture, DateTimeStyles.None, out day);

    [GeneratedRegex(@"^(?<date>[0-9]{3}X|[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?)(?<mark>[~?%])?$", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
