using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;

namespace ScenarioFacts.Language.Tests.Mutation.Judging;

/// <summary>The figures in the quotes of the samples: few forms of them, and read for these samples alone.</summary>
internal static partial class QuotedFigures
{
    private static readonly string[] Words = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    /// <summary>Each number, with <c>USD</c>, <c>GBP</c>, <c>JPY</c> or <c>EUR</c> where it is money, and null for years.</summary>
    public static IReadOnlyList<(decimal Value, string? Currency)> In(string quote) =>
        [.. Form().Matches(quote).Where(static match => !Year().IsMatch(match.Value)).Select(Read)];

    private static (decimal, string?) Read(Match match)
    {
        var number = match.Groups["number"].Value;
        var word = System.Array.IndexOf(Words, number);
        var value = word >= 0 ? word : decimal.Parse(number.Replace(",", "", System.StringComparison.Ordinal), CultureInfo.InvariantCulture);
        var scale = match.Groups["scale"].Value switch { "million" => 1_000_000m, "billion" => 1_000_000_000m, "trillion" => 1_000_000_000_000m, _ => 1 };
        var currency = match.Groups["sign"].Value switch { "$" => "USD", "£" => "GBP", "€" => "EUR", _ => match.Groups["noun"].Value == "yen" ? "JPY" : null };
        return (value * scale, currency);
    }

    [GeneratedRegex(@"(?<sign>[$£€])?\b(?<number>[0-9][0-9,]*(\.[0-9]+)?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b([ -](?<scale>million|billion|trillion))?([ -](?<noun>yen))?", RegexOptions.CultureInvariant)]
    private static partial Regex Form();

    [GeneratedRegex("^(19|20)[0-9][0-9]$", RegexOptions.CultureInvariant)]
    private static partial Regex Year();
}
