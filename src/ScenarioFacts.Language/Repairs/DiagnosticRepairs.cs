using System.Linq;
using ScenarioFacts.Language.Common;
using ScenarioFacts.Language.Compilation;
using ScenarioFacts.Language.Diagnostics;

namespace ScenarioFacts.Language.Repairs;

/// <summary>All that diagnostics say beyond what a build asks for: longer quotes, and names by labels.</summary>
internal sealed class DiagnosticRepairs(FactCompilation compilation)
{
    private readonly LabelRepairs _labels = new(compilation);
    private QuoteRepairs? _quotes;

    /// <summary>The compilation with the repairs of all its diagnostics.</summary>
    public static FactCompilation Attach(FactCompilation compilation)
    {
        if (!compilation.AllDiagnostics.Any(static diagnostic => QuoteRepairs.IsRepaired(diagnostic) || LabelRepairs.IsRepaired(diagnostic)))
            return compilation;
        var repairs = new DiagnosticRepairs(compilation);
        var all = compilation.AllDiagnostics.ToDictionary(static diagnostic => diagnostic, repairs.Repair, ReferenceComparer<Diagnostic>.Instance);
        return compilation with
        {
            Diagnostics = [.. compilation.Diagnostics.Select(diagnostic => all.TryGetValue(diagnostic, out var repaired) ? repaired : diagnostic)],
            AllDiagnostics = [.. compilation.AllDiagnostics.Select(diagnostic => all[diagnostic])],
        };
    }

    /// <summary>The diagnostic with the names of labels in its message: these cost little, and so an editor tells them at once.</summary>
    public Diagnostic WithNames(Diagnostic diagnostic) => _labels.Repair(diagnostic);

    /// <summary>The diagnostic with what answers it; the same if there is nothing.</summary>
    public Diagnostic Repair(Diagnostic diagnostic) =>
        QuoteRepairs.IsRepaired(diagnostic) ? (_quotes ??= new QuoteRepairs(compilation)).Repair(diagnostic) : _labels.Repair(diagnostic);
}
