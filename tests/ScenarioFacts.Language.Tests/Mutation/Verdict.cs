using System.Collections.Generic;
using System.Linq;
using ScenarioFacts.Language.Diagnostics;
using ScenarioFacts.Language.Tests.Mutation.Judging;
using ScenarioFacts.Language.Tests.Mutation.Reading;

namespace ScenarioFacts.Language.Tests.Mutation;

/// <summary>What the oracle and the compiler say of one mutant.</summary>
internal sealed record Verdict(Mutant Mutant, IReadOnlyList<Problem> Problems, IReadOnlyList<Diagnostic> Errors)
{
    public const int MostErrors = 3;

    public bool IsWrong => Problems.Count > 0;

    /// <summary>Whether an error stands where the oracle says that one may stand.</summary>
    public bool IsCaught => Errors.Any(IsAllowed);

    public bool IsClean => Errors.Count == 0;

    /// <summary>What is to be mended, or null where oracle and compiler agree.</summary>
    public string? Miss =>
        !IsWrong ? IsClean ? null : "an error, though the facts are right"
        : !IsCaught ? "no error where the facts are wrong"
        : Errors.Count > MostErrors ? "too many errors"
        : Errors.All(IsAllowed) ? null
        : "an error where the facts are right";

    public override string ToString() =>
        $"{Miss}: {Mutant.Kind}\n{Mutant.Difference}\n"
        + string.Concat(Problems.Take(4).Select(static problem => $"  oracle: {problem.Reason} at {string.Join(", ", problem.Lines.Take(6))}\n"))
        + string.Concat(Errors.Take(6).Select(static error => $"  {error}\n"));

    private bool IsAllowed(Diagnostic error) => Problems.Any(problem => problem.Lines.Contains(new Place(error.File.Path, error.Start.Line)));
}
