using System;
using System.Collections.Generic;
using System.Linq;
using ScenarioFacts.Language.Binding;
using ScenarioFacts.Language.Common;
using ScenarioFacts.Language.Declarations;
using ScenarioFacts.Language.Diagnostics;
using ScenarioFacts.Language.Evidence;
using ScenarioFacts.Language.Semantics;

namespace ScenarioFacts.Language.Checking;

/// <summary>
/// Runs all rules that need more than one file to be seen. Those about one fact among others run file by file, and what they found is kept while what the
/// other facts tell is the same; those about several facts run each time, over the few facts that they can be about.
/// </summary>
internal sealed class FactChecker
{
    private Dictionary<string, CrossFileInputs> _lores = new(StringComparer.Ordinal);

    /// <summary>All diagnostics of all files: those of reading and binding, and those of the rules.</summary>
    public IReadOnlyList<Diagnostic> Check(
        IReadOnlyList<DeclaredNames> named,
        IReadOnlyList<(FileAnalysis File, QuoteAnswers Answers)> files,
        DeclarationIndex index,
        SourceIndex sources,
        SourceLibrary library,
        Parallelism workers)
    {
        var digests = new Dictionary<BoundFile, RuleInputs>(ReferenceComparer<BoundFile>.Instance);
        foreach (var (file, _) in files)
            digests[file.Bound] = file.Digest;
        var scenarios = BoundScenario.CreateAll(files.Select(static file => file.File.Bound), index, bound => digests[bound]);
        var views = ScenarioViews.Create(scenarios, index);

        var rules = new List<Func<IReadOnlyList<Diagnostic>>>
        {
            Rules(found => NameRules.Check(named, index, found)),
            Rules(found => CheckLabels(named, scenarios, index, found)),
            Rules(found => CircleRules.Check(named, scenarios, found)),
            Rules(found => BaseRules.Check(named, found)),
            Rules(found => ExchangeRules.Check(scenarios, found)),
            Rules(found => OutcomeRules.Check(scenarios, found)),
        };
        foreach (var scenario in views.Checked)
        {
            rules.Add(Rules(found => HolderRules.Check(scenario, found)));
            rules.Add(Rules(found => RoleRules.Check(scenario, found)));
        }

        foreach (var scenario in scenarios)
            rules.Add(Rules(found => WithinRules.Check(scenario, found)));

        var found = workers.Map(rules, static rule => rule());
        var facts = CheckFacts(scenarios, views.Checked, index, workers);
        var quotes = workers.Map(files, static file => file.File.CheckQuotes(file.Answers));

        // In the order in which a line's errors are worth telling.
        var diagnostics = new List<Diagnostic>();
        foreach (var file in named)
            diagnostics.AddRange(file.Syntax.Diagnostics);
        foreach (var (file, _) in files)
            diagnostics.AddRange(file.Bound.Diagnostics);
        for (var i = 0; i < 3; i++)
            diagnostics.AddRange(found[i]);
        SourceRules.Check(files, sources, library, diagnostics);
        diagnostics.AddRange(found[3]);
        foreach (var fact in facts)
            diagnostics.AddRange(fact);
        for (var i = 6; i < found.Length; i++)
            diagnostics.AddRange(found[i]);
        diagnostics.AddRange(found[4]);
        diagnostics.AddRange(found[5]);
        foreach (var variant in views.Variants)
            VariantRules.Check(variant, diagnostics);
        foreach (var scenario in views.All)
            ExpectationRules.Check(scenario, diagnostics);
        foreach (var file in quotes)
            diagnostics.AddRange(file);
        return DiagnosticSelection.Select(diagnostics);
    }

    private static Func<IReadOnlyList<Diagnostic>> Rules(Action<List<Diagnostic>> check) => () =>
    {
        var found = new List<Diagnostic>();
        check(found);
        return found;
    };

    private static void CheckLabels(IReadOnlyList<DeclaredNames> named, IReadOnlyList<BoundScenario> scenarios, DeclarationIndex index, List<Diagnostic> diagnostics)
    {
        var syntax = named.ToLookup(static file => file.Syntax.File.Path, StringComparer.Ordinal);
        foreach (var scenario in scenarios)
        {
            var files = scenario.Files.SelectMany(file => syntax[file.File.Path]).Select(static file => file.Syntax);
            LabelRules.Check(scenario, files, index.GetScope(scenario.Name), diagnostics);
        }
    }

    /// <summary>The rules about one fact that look at what others tell.</summary>
    private IReadOnlyList<Diagnostic>[] CheckFacts(IReadOnlyList<BoundScenario> scenarios, IReadOnlyList<BoundScenario> seen, DeclarationIndex index, Parallelism workers)
    {
        var plain = new HashSet<BoundScenario>(scenarios);
        var lores = new Dictionary<string, CrossFileInputs>(StringComparer.Ordinal);
        var work = new List<(BoundScenario Scenario, RuleInputs Digest, CrossFileInputs? Lore)>();
        foreach (var scenario in seen)
        {
            // A variant sees facts that are in no file as it sees them.
            CrossFileInputs? lore = null;
            if (plain.Contains(scenario))
                lores.Add(scenario.Name, lore = CrossFileInputs.Create(scenario, index, _lores.TryGetValue(scenario.Name, out var known) ? known : null));
            foreach (var digest in scenario.FileInputs)
                work.Add((scenario, digest, lore));
        }

        _lores = lores;
        return workers.Map(work, item => item.Digest.Findings.GetOrCompute(item.Lore, diagnostics =>
        {
            DisagreementRules.Check(item.Scenario, item.Digest, diagnostics);
            OccurrenceRules.Check(item.Scenario, item.Digest, diagnostics);
            StageRules.Check(item.Digest, index.GetScope(item.Scenario.Name), diagnostics);
        }));
    }
}
