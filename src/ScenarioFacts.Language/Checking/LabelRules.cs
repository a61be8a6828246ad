using System;
using System.Collections.Generic;
using System.Linq;
using ScenarioFacts.Language.Binding;
using ScenarioFacts.Language.Declarations;
using ScenarioFacts.Language.Diagnostics;
using ScenarioFacts.Language.Semantics;
using ScenarioFacts.Language.Text;

namespace ScenarioFacts.Language.Checking;

/// <summary>
/// A label that equals a label or <c>aka</c> of another fact in the scenario most likely means that the same thing is declared twice. A source is often titled
/// like the event that it reports, without any confusion: sources are only compared with each other.
/// </summary>
internal sealed class LabelRules
{
    private readonly Dictionary<string, Place> _aliases = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Label, bool IsSource), Place> _labels = [];
    private readonly Scope _scope;
    private readonly List<Diagnostic> _diagnostics;

    private LabelRules(Scope scope, List<Diagnostic> diagnostics)
    {
        _scope = scope;
        _diagnostics = diagnostics;
    }

    public static void Check(CheckedProject project, List<Diagnostic> diagnostics)
    {
        var syntax = project.Names.ToLookup(static file => file.Syntax.File.Path, StringComparer.Ordinal);
        foreach (var scenario in project.Scenarios)
        {
            var files = scenario.Files.SelectMany(file => syntax[file.File.Path]);
            Check(scenario, files, project.Index.GetScope(scenario.Name), diagnostics);
        }
    }

    private static void Check(BoundScenario scenario, IEnumerable<DeclaredNames> files, Scope scope, List<Diagnostic> diagnostics)
    {
        var rules = new LabelRules(scope, diagnostics);
        foreach (var (placed, claim) in scenario.FileInputs.SelectMany(static digest => digest.Aliases))
            rules.RememberAliases(placed, claim);
        foreach (var file in files)
            rules.CheckLabels(file);
    }

    private void RememberAliases(FactInFile placed, BoundClaim claim)
    {
        if (claim.Field!.TypeKind != TypeKind.Text)
            return;
        foreach (var value in claim.Values)
        {
            if (!_aliases.ContainsKey(value.Text))
                _aliases.Add(value.Text, new Place(placed.Fact.Name, placed.File.File, value.Span));
        }
    }

    private void CheckLabels(DeclaredNames file)
    {
        foreach (var label in file.Labels)
            Check(new Place(label.Fact, file.Syntax.File, label.Span), label.Text, _scope.FindKind(label.Kind)?.IsSource == true);
    }

    private void Check(Place place, string label, bool isSource)
    {
        var (file, span) = (place.File, place.Span);
        if (!isSource && _aliases.TryGetValue(label, out var alias) && alias.Fact != place.Fact)
            _diagnostics.Add(Report.LabelIsAlias(file, span, label, alias.Fact).WithRelated(alias.File, alias.Span, "the other name"));
        else if (_labels.TryGetValue((label, isSource), out var first) && first.Fact != place.Fact)
            _diagnostics.Add(Report.LabelsAlike(file, span, label, first.Fact, Wording.GetPlace(first.File, first.Span, file)).WithRelated(first.File, first.Span, "labelled here"));
        if (!_labels.ContainsKey((label, isSource)))
            _labels.Add((label, isSource), place);
    }

    private sealed record Place(string Fact, InputText File, TextSpan Span);
}
