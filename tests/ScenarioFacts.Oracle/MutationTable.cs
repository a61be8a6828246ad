using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;

namespace ScenarioFacts.Oracle;

/// <summary>Counts of a run, by edit.</summary>
internal static class MutationTable
{
    public static string Of(IReadOnlyList<Verdict> verdicts)
    {
        var table = new StringBuilder();
        Append(table, "edit", "of", "mutants", "wrong", "caught", "most errors", "right and clean");
        foreach (var edit in verdicts.GroupBy(static verdict => verdict.Edit, StringComparer.Ordinal).OrderBy(static edit => edit.Key, StringComparer.Ordinal))
            Append(table, edit.Key, string.Join("+", edit.Select(static verdict => verdict.Sample).Distinct().Order(StringComparer.Ordinal)), [.. edit]);
        Append(table, "all", "", verdicts);
        return table.ToString();
    }

    private static void Append(StringBuilder table, string edit, string samples, IReadOnlyList<Verdict> verdicts) =>
        Append(table, edit, samples, verdicts.Count, verdicts.Count(static verdict => verdict.IsWrong), verdicts.Count(static verdict => verdict is { IsWrong: true, IsCaught: true }),
            verdicts.Select(static verdict => verdict.ErrorCount).DefaultIfEmpty().Max(), verdicts.Count(static verdict => verdict is { IsWrong: false, ErrorCount: 0 }));

    private static void Append(StringBuilder table, params object[] cells) =>
        table.AppendFormat(CultureInfo.InvariantCulture, "{0,-46} {1,-12} {2,8} {3,6} {4,7} {5,12} {6,16}\n", cells);
}
