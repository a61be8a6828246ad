using System;
using System.Collections.Concurrent;
using System.Globalization;
using System.Text.RegularExpressions;

namespace ScenarioFacts.Language.Tests.Mutation.Judging;

/// <summary>A date in EDTF as days: those that it says, and those that it might mean at most. An end that is not there is open.</summary>
internal sealed partial record WrittenDate(DateTime? Earliest, DateTime? Latest, DateTime? EarliestReading, DateTime? LatestReading)
{
    private static readonly ConcurrentDictionary<string, WrittenDate?> Known = new();

    /// <summary>The day, where it is one day for certain.</summary>
    public DateTime? Day => EarliestReading is not null && EarliestReading == LatestReading ? EarliestReading : null;

    public static WrittenDate? Of(string text) => Known.GetOrAdd(text, Read);

    private static WrittenDate? Read(string text)
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

    private static WrittenDate? Since(string text) => Simple(text) is { } since ? since with { Latest = null, LatestReading = null } : null;

    private static WrittenDate? Until(string text) => Simple(text) is { } until ? until with { Earliest = null, EarliestReading = null } : null;

    private static WrittenDate? Between(WrittenDate? first, WrittenDate? last) =>
        first is null || last is null || last.LatestReading < first.EarliestReading
            ? null
            : new WrittenDate(first.Earliest, last.Latest, first.EarliestReading, last.LatestReading);

    private static WrittenDate? Simple(string text)
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
            "~" => new WrittenDate(day, end, unit == 0 ? day.AddDays(-1) : day.AddMonths(-unit), unit == 0 ? day.AddDays(1) : EndOf(day.AddMonths(unit), unit)),
            "" => new WrittenDate(day, end, day, end),
            _ => new WrittenDate(day, end, null, null),
        };
    }

    private static DateTime EndOf(DateTime day, int months) => months == 0 ? day : day.AddMonths(months).AddDays(-1);

    private static bool TryDay(string digits, out DateTime day) =>
        DateTime.TryParseExact(digits, ["yyyy", "yyyy-MM", "yyyy-MM-dd"], CultureInfo.InvariantCulture, DateTimeStyles.None, out day);

    [GeneratedRegex(@"^(?<date>[0-9]{3}X|[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?)(?<mark>[~?%])?$", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
