using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using ScenarioFacts.Language.Binding;
using ScenarioFacts.Language.Common;
using ScenarioFacts.Language.Declarations;
using ScenarioFacts.Language.Diagnostics;
using ScenarioFacts.Language.Evidence;
using ScenarioFacts.Language.Naming;
using ScenarioFacts.Language.Semantics;

namespace ScenarioFacts.Language.Checking;

/// <summary>Runs the rules of the table <see cref="Rules"/>, and caches the findings of per-file rules while their inputs are unchanged.</summary>
internal sealed class FactChecker
{
    private IReadOnlyDictionary<string, CrossFileInputs> _crossFile = new Dictionary<string, CrossFileInputs>(StringComparer.Ordinal);
    private IReadOnlyDictionary<string, NameIndex> _names = new Dictionary<string, NameIndex>(StringComparer.Ordinal);

    /// <summary>The findings within one file: fact by fact, then its statements.</summary>
    public static EquatableArray<Diagnostic> CheckFile(BoundFile file, DeclarationIndex index, CancellationToken cancellation = default)
    {
        if (file.Scenario is null)
            return default;
        var scope = index.GetScope(file.Scenario);
        var isReported = scope.HasSources && index.FindBase(file.Scenario) is null;
        var found = new List<Diagnostic>();
        foreach (var fact in file.Facts)
        {
            cancellation.ThrowIfCancellationRequested();
            if (fact.Kind is null || scope.FindKind(fact.Kind) is not { } kind)
                continue;
            var subject = new FactInKind(file, fact, kind, isReported);
            foreach (var rule in Rules.OfFacts)
                rule.Check(subject, found);
        }

        foreach (var rule in Rules.OfFiles)
            rule.Check(file, found);
        return found.ToEquatableArray();
    }

    /// <summary>All diagnostics of all files: those of parsing and binding, and those of the rules. They are not limited yet.</summary>
    public (IReadOnlyList<Diagnostic> Diagnostics, ScenarioViews Views) Check(
        IReadOnlyList<DeclaredNames> names,
        IReadOnlyList<QuotedFile> files,
        DeclarationIndex index,
        SourceIndex sources,
        SourceLibrary library,
        Parallelism parallelism)
    {
        var project = new CheckedProject(names, files, index, sources, library, _crossFile, _names, parallelism);
        (_crossFile, _names) = (project.CrossFileInputs, project.NameIndexes);
        var found = new List<Diagnostic>();
        foreach (var file in names)
            found.AddRange(file.Syntax.Diagnostics);
        foreach (var file in files)
            found.AddRange(file.File.Bound.Diagnostics.Concat(file.File.Findings));
        CheckRules(project, parallelism, found);
        return (DiagnosticSelection.SelectAll(found), project.Views);
    }

    /// <summary>Runs all independent checks in parallel; the findings are then merged in table order.</summary>
    private static void CheckRules(CheckedProject project, Parallelism parallelism, List<Diagnostic> found)
    {
        var plans = Rules.OfProjects.Select(group => group.Plan(project).ToList()).ToList();
        var results = parallelism.Map([.. plans.SelectMany(static plan => plan)], static check => check());
        var next = 0;
        for (var i = 0; i < plans.Count; i++)
        {
            for (var end = next + plans[i].Count; next < end; next++)
                found.AddRange(results[next]);
            Rules.OfProjects[i].CheckAfter?.Invoke(project, found);
        }
    }
}
