using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using ScenarioFacts.Oracle.Judges;

namespace ScenarioFacts.Oracle;

/// <summary>What the oracle and the compiler say of a mutant. It does not keep the mutant: a long run makes many.</summary>
/// <param name="Miss">Why and where they disagree, or null if they agree.</param>
internal sealed record Verdict(string Edit, string Sample, bool IsWrong, bool IsCaught, int ErrorCount, string? Miss)
{
    /// <summary>As many errors as one mistake may cause, where the oracle does not find more: a source's wrong date makes each fact wrong that it alone knows of.</summary>
    private const int MaxErrors = 3;

    private const int MaxShown = 6;

    public static Verdict Of(Mutant mutant) => Of(mutant, mutant.Sample.Judge(mutant.Corpus), mutant.Sample.Compiler.Errors(mutant.Corpus));

    public static Verdict Of(Mutant mutant, IReadOnlyList<Problem> problems, IReadOnlyList<CompilerError> errors)
    {
        var allowed = problems.SelectMany(static problem => problem.Lines).ToHashSet();
        var isCaught = errors.Any(error => allowed.Contains(error.Location));
        var reason = problems.Count == 0 ? errors.Count == 0 ? null : "an error, though the facts are right"
            : mutant.Edit.IsNeutral ? "the oracle objects to an edit that keeps the meaning"
            : !isCaught ? "no error where the facts are wrong"
            : errors.Count > Math.Max(MaxErrors * mutant.Edit.Mistakes, problems.Count) ? "too many errors"
            : errors.All(error => allowed.Contains(error.Location)) ? null
            : "an error where the facts are right";
        return new Verdict(mutant.Edit.Name, mutant.Sample.Name, problems.Count > 0, isCaught, errors.Count, reason is null ? null : Describe(reason, mutant, problems, errors));
    }

    private static string Describe(string reason, Mutant mutant, IReadOnlyList<Problem> problems, IReadOnlyList<CompilerError> errors) =>
        $"{reason}: {mutant.Edit.Name}\n{mutant.Difference}\n"
        + string.Concat(problems.Take(MaxShown).Select(static problem => $"  oracle: {problem.Reason} at {string.Join(", ", problem.Lines.Take(MaxShown))}\n"))
        + string.Concat(errors.Take(MaxShown).Select(static error => $"  compiler: {error.Text}\n"));
}

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
