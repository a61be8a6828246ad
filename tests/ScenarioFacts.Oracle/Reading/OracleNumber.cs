using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;

namespace ScenarioFacts.Oracle.Reading;

/// <summary>A number: exact, approximate, a range or a bound.</summary>
/// <param name="Mark"><c>~</c>, <c>at least</c>, <c>at most</c> or nothing.</param>
internal sealed partial record OracleNumber(string Mark, decimal Low, decimal High)
{
    public bool IsWhole => Low == decimal.Truncate(Low) && High == decimal.Truncate(High);

    public static OracleNumber? Parse(string text)
    {
        var match = Form().Match(text);
        if (!match.Success)
            return null;
        var scale = match.Groups["scale"].Value switch { "thousand" => 1_000m, "million" => 1_000_000m, "billion" => 1_000_000_000m, "trillion" => 1_000_000_000_000m, _ => 1 };
        var low = decimal.Parse(match.Groups["low"].Value, CultureInfo.InvariantCulture) * scale;
        var high = match.Groups["high"].Success ? decimal.Parse(match.Groups["high"].Value, CultureInfo.InvariantCulture) * scale : low;
        return low > high ? null : new OracleNumber(match.Groups["mark"].Value.Trim(), low, high);
    }

    /// <summary>Whether a quoted figure states this number. For a bound, only the bound itself does.</summary>
    public bool Has(decimal figure) => Mark == "~" ? Low * 0.9m <= figure && figure <= High * 1.1m : Low <= figure && figure <= High;

    /// <summary>Whether both may be the same number.</summary>
    public bool MayBe(OracleNumber other) => Least <= other.Most && other.Least <= Most;

    private decimal Least => Mark switch { "~" => Low * 0.9m, "at most" => decimal.MinValue, _ => Low };

    private decimal Most => Mark switch { "~" => High * 1.1m, "at least" => decimal.MaxValue, _ => High };

    [GeneratedRegex(@"^(?<mark>~|at least |at most )?(?<low>[0-9]+(\.[0-9]+)?)(\.\.(?<high>[0-9]+(\.[0-9]+)?))?( (?<scale>thousand|million|billion|trillion))?$", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}

/// <summary>An amount with its currency code, and its conversion in parentheses, if any.</summary>
internal sealed record OracleMoney(IReadOnlyList<(OracleNumber Number, string Currency)> Amounts)
{
    public static OracleMoney? Parse(string text)
    {
        var parts = text.Replace("( ", "(", StringComparison.Ordinal).Replace(" )", ")", StringComparison.Ordinal).Split(" (");
        if (parts.Length > 2 || (parts.Length == 2 && !parts[1].EndsWith(')')))
            return null;
        var amounts = parts.Select(static part => AmountOf(part.TrimEnd(')'))).ToList();
        return parts[0].EndsWith(')') || amounts.Contains(null) ? null : new OracleMoney([.. amounts.Select(static amount => amount!.Value)]);
    }

    private static (OracleNumber, string)? AmountOf(string text)
    {
        var space = text.LastIndexOf(' ');
        return space > 0 && OracleNumber.Parse(text[..space]) is { } number && CodeLists.Currencies.Contains(text[(space + 1)..]) ? (number, text[(space + 1)..]) : null;
    }
}

/// <summary>The codes of ISO 4217 and ISO 3166-1, from the tables beside the vocabularies.</summary>
internal static class CodeLists
{
    public static IReadOnlySet<string> Currencies { get; } = Read("currencies");

    public static IReadOnlySet<string> Countries { get; } = Read("countries");

    private static HashSet<string> Read(string name) =>
        [.. File.ReadLines(RepositoryFiles.PathOf($"src/ScenarioFacts.Language/Lexicon/{name}.tsv")).Where(static line => line.Length > 0 && line[0] != '#').Select(static line => line.Split('\t')[0])];
}
