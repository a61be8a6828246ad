using System;
using System.Collections.Generic;
using System.Linq;
using ScenarioFacts.Language.Binding;
using ScenarioFacts.Language.Diagnostics;
using ScenarioFacts.Language.Syntax;
using ScenarioFacts.Language.Text;

namespace ScenarioFacts.Language.Checking;

/// <summary>A label that another fact of the scenario has, as its own or as an <c>aka</c>, is most likely the same thing declared twice.</summary>
internal sealed class LabelRules
{
    private const string AliasField = "aka";

    private readonly Dictionary<string, Place> _aliases = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Place> _labels = new(StringComparer.Ordinal);
    private readonly List<Diagnostic> _diagnostics;

    private LabelRules(List<Diagnostic> diagnostics) => _diagnostics = diagnostics;

    public static void Check(IReadOnlyList<FileSyntax> files, IReadOnlyList<BoundFile> bound, List<Diagnostic> diagnostics)
    {
        var syntax = files.ToLookup(static file => file.File.Path, StringComparer.Ordinal);
        foreach (var scenario in bound.Where(static file => file.Scenario is not null).GroupBy(static file => file.Scenario, StringComparer.Ordinal))
        {
            var rules = new LabelRules(diagnostics);
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
                Check(file.File, line.Names[0].Text, text, label.Span);
        }
    }

    private void Check(SourceFile file, string name, string label, TextSpan span)
    {
        if (_aliases.TryGetValue(label, out var alias) && alias.Fact != name)
            _diagnostics.Add(Report.LabelIsAlias(file, span, label, alias.Fact).WithRelated(alias.File, alias.Span, "the other name"));
        else if (_labels.TryGetValue(label, out var first) && first.Fact != name)
            _diagnostics.Add(Report.LabelsAlike(file, span, label, first.Fact, Wording.PlaceOf(first.File, first.Span, file)).WithRelated(first.File, first.Span, "labelled here"));
        if (!_labels.ContainsKey(label))
            _labels.Add(label, new Place(name, file, span));
    }

    private sealed record Place(string Fact, SourceFile File, TextSpan Span);
}
