using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace ScenarioFacts.Language.Tests.Mutation;

/// <summary>What became of the mutants, by kind of edit.</summary>
internal static class MutationTable
{
    public static string Of(IReadOnlyList<(Sample Sample, Verdict Verdict)> verdicts)
    {
        var table = new StringBuilder();
        Row(table, "edit", "of", "mutants", "wrong", "caught", "most errors", "right and clean");
        foreach (var kind in verdicts.GroupBy(static entry => entry.Verdict.Mutant.Kind, StringComparer.Ordinal))
            Row(table, kind.Key, string.Join("+", kind.Select(static entry => entry.Sample.Name).Distinct().Order(StringComparer.Ordinal)), [.. kind.Select(static entry => entry.Verdict)]);
        Row(table, "all", "", [.. verdicts.Select(static entry => entry.Verdict)]);
        return table.ToString();
    }

    private static void Row(StringBuilder table, string name, string sample, List<Verdict> verdicts) =>
        Row(table, name, sample, verdicts.Count, verdicts.Count(static verdict => verdict.IsWrong), verdicts.Count(static verdict => verdict is { IsWrong: true, IsCaught: true }),
            verdicts.Max(static verdict => verdict.Errors.Count), verdicts.Count(static verdict => verdict is { IsWrong: false, IsClean: true }));

    private static void Row(StringBuilder table, params object[] cells) =>
        table.AppendFormat(System.Globalization.CultureInfo.InvariantCulture, "{0,-46} {1,-12} {2,8} {3,6} {4,7} {5,12} {6,16}\n", cells);
}
