using System;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;

namespace ScenarioFacts.Oracle.Reading;

/// <summary>An EDTF date as two ranges of days: what is written, and the widest that an approximate or uncertain date may mean. A null end is open.</summary>
internal sealed partial record OracleDate(DateTime? Earliest, DateTime? Latest, DateTime? EarliestReading, DateTime? LatestReading)
{
    /// <summary>The ends of a date that lasts from one to the other.</summary>
    public (OracleDate First, OracleDate Last)? Ends { get; private init; }

    /// <summary>When what lasts from one date to another, or up to one, was over; null if the date says no such thing.</summary>
    public OracleDate? Over { get; private init; }

    /// <summary>The date, or null if the text is none.</summary>
    public static OracleDate? Parse(string text)
    {
        if (text.StartsWith('[') && text.EndsWith(']') && text[1..^1].Split("..") is [var first, var last])
            return first.Length == 0 ? Until(last) : last.Length == 0 ? Since(first) : Between(Simple(first), Simple(last));
        return text.Split('/') switch
        {
            [var one] => Simple(one),
            ["..", var end] => Until(end) is { } before ? before with { Over = Simple(end) } : null,
            [var start, ".."] => Since(start),
            [var start, var end] when (Simple(start), Simple(end)) is ({ } one, { } other) => Between(one, other) is { } lasting ? lasting with { Ends = (one, other), Over = other } : null,
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
        if (!match.Success || MarkOf(match) is not { } mark)
            return null;
        var digits = match.Groups["year"].Value + string.Concat(match.Groups["part"].Captures.Select(static part => "-" + part.Value));
        var unit = digits.Length switch { 4 when digits.EndsWith("XX", StringComparison.Ordinal) => 1200, 4 when digits[3] == 'X' => 120, 4 => 12, 7 => 1, _ => 0 };
        if (!TryDay(digits.Replace('X', '0'), out var day))
            return null;
        var end = EndOf(day, unit);
        return mark switch
        {
            "~" => new OracleDate(day, end, unit == 0 ? day.AddDays(-1) : day.AddMonths(-unit), unit == 0 ? day.AddDays(1) : EndOf(day.AddMonths(unit), unit)),
            "" => new OracleDate(day, end, day, end),
            _ => new OracleDate(day, end, null, null),
        };
    }

    /// <summary>The mark of a date is the one behind its last part, or the one before each.</summary>
    private static string? MarkOf(Match match)
    {
        var (before, behind) = (match.Groups["before"].Captures.Select(static mark => mark.Value).ToList(), match.Groups["behind"].Captures.Select(static mark => mark.Value).ToList());
        if (before.TrueForAll(static mark => mark.Length == 0) && behind.Take(behind.Count - 1).All(static mark => mark.Length == 0))
            return behind[^1];
        return behind.TrueForAll(static mark => mark.Length == 0) && before.Distinct().Count() == 1 ? before[0] : null;
    }

    private static DateTime EndOf(DateTime day, int months) => months == 0 ? day : day.AddMonths(months).AddDays(-1);

    private static bool TryDay(string digits, out DateTime day) =>
        DateTime.TryParseExact(digits, ["yyyy", "yyyy-MM", "yyyy-MM-dd"], CultureInfo.InvariantCulture, DateTimeStyles.None, out day);

    // What is open behind a year or a month is left out: the day of 2004-06-XX, and the month too of 2004-XX-XX.
    [GeneratedRegex(
        "^(?<before>[~?%]?)(?<year>[0-9]{4}|[0-9]{3}X|[0-9]{2}XX)(?<behind>[~?%]?)(-(?<before>[~?%]?)(?<part>[0-9]{2})(?<behind>[~?%]?)){0,2}(-(?<before>[~?%]?)XX(?<behind>[~?%]?)){0,2}$", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
