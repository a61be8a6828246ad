using System;
using System.Collections.Generic;
using System.Linq;
using ScenarioFacts.Oracle.Edits;
using ScenarioFacts.Oracle.Judges;

namespace ScenarioFacts.Oracle;

/// <summary>A sample that an edit has changed.</summary>
internal sealed record Mutant(Sample Sample, Edit Edit, Corpus Corpus)
{
    /// <summary>The first line that differs, in each file that does.</summary>
    public string Difference => string.Join("\n", Corpus.ChangedSince(Sample.Corpus).Take(3).Select(DifferenceIn));

    private string DifferenceIn(CorpusFile file)
    {
        var before = Sample.Corpus.Files.FirstOrDefault(other => other.Path == file.Path)?.Lines ?? [];
        var line = Enumerable.Range(0, Math.Max(before.Count, file.Lines.Count)).FirstOrDefault(i => At(before, i) != At(file.Lines, i));
        return $"  {file.Path}:{line + 1}\n    - {At(before, line)}\n    + {At(file.Lines, line)}";
    }

    private static string At(IReadOnlyList<string> lines, int index) => index < lines.Count ? lines[index] : "(no line)";
}

/// <summary>What the oracle and the compiler say of a mutant. It does not keep the mutant: a long run makes many.</summary>
/// <param name="Miss">Why and where they disagree, or null if they agree.</param>
internal sealed record Verdict(string Edit, string Sample, bool IsWrong, bool IsCaught, int ErrorCount, string? Miss)
{
    /// <summary>One mistake is reported once: at most this many errors may follow from it.</summary>
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
            : errors.Count > MaxErrors ? "too many errors"
            : errors.All(error => allowed.Contains(error.Location)) ? null
            : "an error where the facts are right";
        return new Verdict(mutant.Edit.Name, mutant.Sample.Name, problems.Count > 0, isCaught, errors.Count, reason is null ? null : Describe(reason, mutant, problems, errors));
    }

    private static string Describe(string reason, Mutant mutant, IReadOnlyList<Problem> problems, IReadOnlyList<CompilerError> errors) =>
        $"{reason}: {mutant.Edit.Name}\n{mutant.Difference}\n"
        + string.Concat(problems.Take(MaxShown).Select(static problem => $"  oracle: {problem.Reason} at {string.Join(", ", problem.Lines.Take(MaxShown))}\n"))
        + string.Concat(errors.Take(MaxShown).Select(static error => $"  compiler: {error.Text}\n"));
}
