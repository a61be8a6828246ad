using System.Globalization;
using System.Text.RegularExpressions;

namespace ScenarioFacts.Language.Tests.Mutation.Judging;

/// <summary>A number as the language writes it: one, about one, two with what lies between, or a bound.</summary>
internal sealed partial record WrittenNumber(string Mark, decimal Low, decimal High)
{
    public bool IsWhole => Low == decimal.Truncate(Low) && High == decimal.Truncate(High);

    public static WrittenNumber? Of(string text)
    {
        var match = Form().Match(text);
        if (!match.Success)
            return null;
        var scale = match.Groups["scale"].Value switch { "thousand" => 1_000m, "million" => 1_000_000m, "billion" => 1_000_000_000m, "trillion" => 1_000_000_000_000m, _ => 1 };
        var low = decimal.Parse(match.Groups["low"].Value, CultureInfo.InvariantCulture) * scale;
        var high = match.Groups["high"].Success ? decimal.Parse(match.Groups["high"].Value, CultureInfo.InvariantCulture) * scale : low;
        return low > high ? null : new WrittenNumber(match.Groups["mark"].Value.Trim(), low, high);
    }

    /// <summary>Whether a figure may be this number; a bound is stated by itself alone.</summary>
    public bool Has(decimal figure) => Mark == "~" ? Low * 0.9m <= figure && figure <= High * 1.1m : Low <= figure && figure <= High;

    public bool MayBe(WrittenNumber other) => Least <= other.Most && other.Least <= Most;

    private decimal Least => Mark switch { "~" => Low * 0.9m, "at most" => decimal.MinValue, _ => Low };

    private decimal Most => Mark switch { "~" => High * 1.1m, "at least" => decimal.MaxValue, _ => High };

    [GeneratedRegex(@"^(?<mark>~|at least |at most )?(?<low>[0-9]+(\.[0-9]+)?)(\.\.(?<high>[0-9]+(\.[0-9]+)?))?( (?<scale>thousand|million|billion|trillion))?$", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
