using System;
using System.Collections.Generic;
using System.Linq;

namespace ScenarioFacts.Language.Tests.Mutation;

/// <summary>A corpus that an edit has changed.</summary>
internal sealed record Mutant(string Kind, Corpus Before, Corpus After)
{
    /// <summary>The first line that differs in each file that does.</summary>
    public string Difference => string.Join("\n", After.Files.Where(file => !Before.Files.Contains(file)).Take(3).Select(DifferenceIn));

    private string DifferenceIn(CorpusFile file)
    {
        var before = Before.Files.FirstOrDefault(other => other.Path == file.Path)?.Lines ?? [];
        var line = Enumerable.Range(0, Math.Max(before.Count, file.Lines.Count)).FirstOrDefault(i => At(before, i) != At(file.Lines, i));
        return $"  {file.Path}:{line + 1}\n    - {At(before, line)}\n    + {At(file.Lines, line)}";
    }

    private static string At(IReadOnlyList<string> lines, int index) => index < lines.Count ? lines[index] : "(no line)";
}
