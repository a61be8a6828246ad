using System;
using System.Collections.Generic;
using System.Linq;
using ScenarioFacts.Language.Binding;
using ScenarioFacts.Language.Diagnostics;
using ScenarioFacts.Language.Syntax;
using ScenarioFacts.Language.Text;

namespace ScenarioFacts.Language.Checking;

/// <summary>
/// A label that another fact of the scenario has, as its own or as an <c>aka</c>, is most likely the same thing declared twice. A source is called as the
/// event that it reports, and no one takes the one for the other: sources are only compared with each other.
/// </summary>
internal sealed class LabelRules
{
    private const string AliasField = "aka";

    private readonly Dictionary<string, Place> _aliases = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Label, bool IsSource), Place> _labels = [];
    private readonly Scope _scope;
    private readonly List<Diagnostic> _diagnostics;

    private LabelRules(Scope scope, List<Diagnostic> diagnostics)
    {
        _scope = scope;
        _diagnostics = diagnostics;
    }

    public static void Check(IReadOnlyList<FileSyntax> files, IReadOnlyList<BoundFile> bound, DeclarationIndex index, List<Diagnostic> diagnostics)
    {
        var syntax = files.ToLookup(static file => file.File.Path, StringComparer.Ordinal);
        foreach (var scenario in bound.Where(static file => file.Scenario is not null).GroupBy(static file => file.Scenario, StringComparer.Ordinal))
        {
            var rules = new LabelRules(index.ScopeOf(scenario.Key!), diagnostics);
            foreach (var file in scenario)
                rules.RememberAliases(file);
            foreach (var file in scenario.SelectMany(file => syntax[file.File.Path]))
                rules.CheckLabels(file);
        }
    }

    private void RememberAliases(BoundFile file)
    {
        foreach (var fact in file.Facts)
        {
            foreach (var value in fact.Claims.Where(static claim => claim.Field is { Name: AliasField, TypeKind: TypeKind.Text }).SelectMany(static claim => claim.Values))
            {
                if (!_aliases.ContainsKey(value.Text))
                    _aliases.Add(value.Text, new Place(fact.Name, file.File, value.Span));
            }
        }
    }

    /// <summary>Labels that are made from names differ as the names do.</summary>
    private void CheckLabels(FileSyntax file)
    {
        foreach (var line in file.Facts.Select(static fact => fact.Line))
        {
            if (line.Label is { Value: { Length: > 0 } text } label)
                Check(new Place(line.Names[0].Text, file.File, label.Span), text, _scope.KindOf(line.Kind.Text)?.IsSource == true);
        }
    }

    private void Check(Place place, string label, bool isSource)
    {
        var (file, span) = (place.File, place.Span);
        if (!isSource && _aliases.TryGetValue(label, out var alias) && alias.Fact != place.Fact)
            _diagnostics.Add(Report.LabelIsAlias(file, span, label, alias.Fact).WithRelated(alias.File, alias.Span, "the other name"));
        else if (_labels.TryGetValue((label, isSource), out var first) && first.Fact != place.Fact)
            _diagnostics.Add(Report.LabelsAlike(file, span, label, first.Fact, Wording.PlaceOf(first.File, first.Span, file)).WithRelated(first.File, first.Span, "labelled here"));
        if (!_labels.ContainsKey((label, isSource)))
            _labels.Add((label, isSource), place);
    }

    private sealed record Place(string Fact, SourceFile File, TextSpan Span);
}
