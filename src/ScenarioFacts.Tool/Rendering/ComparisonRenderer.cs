using ScenarioFacts.Language.Diagnostics;
using Spectre.Console;

namespace ScenarioFacts.Tool.Rendering;

/// <summary>The last lines of a check for people: what was compared, and what could not be.</summary>
internal static class ComparisonRenderer
{
    /// <summary>More names than this are counted.</summary>
    private const int MostNames = 5;

    /// <summary>Writes nothing about facts without quotes: there was nothing to compare.</summary>
    public static void Write(Comparison comparison, IAnsiConsole console)
    {
        if (comparison.Claims > 0)
            console.Write(new Line().Add(Format(comparison), Styles.Dim));
        foreach (var left in comparison.NotCompared)
            console.Write(new Line().Add("not compared: ", Styles.Warning).Add($"{Counted.Format(left.Quotes, "quote")} of {GetNames(left.Sources)}: {left.Reason}"));
    }

    private static string Format(Comparison comparison)
    {
        var (claims, quotes) = (Counted.Format(comparison.All.Claims, "claim"), Counted.Format(comparison.All.Quotes, "quote"));
        var unquoted = comparison.All.Unquoted > 0 ? $"; {Counted.Format(comparison.All.Unquoted, "claim")} {(comparison.All.Unquoted == 1 ? "quotes" : "quote")} nothing" : "";
        return $"compared {Wording.Number(comparison.Claims)} of {claims} with {Wording.Number(comparison.Quotes)} of {quotes} from {Counted.Format(comparison.Sources, "source")}{unquoted}";
    }

    private static string GetNames(IReadOnlyList<string> names) => Wording.Printable(names.Count <= MostNames
        ? string.Join(", ", names)
        : string.Join(", ", names.Take(MostNames)) + " and " + Wording.Number(names.Count - MostNames) + " more");
}
