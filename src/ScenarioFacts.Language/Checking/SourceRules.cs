using System.Collections.Generic;
using System.Linq;
using ScenarioFacts.Language.Binding;
using ScenarioFacts.Language.Diagnostics;
using ScenarioFacts.Language.Evidence;
using ScenarioFacts.Language.Text;

namespace ScenarioFacts.Language.Checking;

/// <summary>Every source that is quoted has a text or a seal to look in, and every source is cited.</summary>
internal sealed class SourceRules(SourceIndex sources, SourceLibrary library, List<Diagnostic> diagnostics)
{
    // A line that could not be understood may be the one that cites a source.
    private readonly bool _isWhole = diagnostics.All(static diagnostic => diagnostic.Severity != DiagnosticSeverity.Error);

    // Sources in whose own text some quote is looked for: only their ignore-after is ever sealed.
    private readonly HashSet<string> _quoted = new(System.StringComparer.Ordinal);

    public static void Check(IReadOnlyList<BoundFile> files, SourceIndex sources, SourceLibrary library, List<Diagnostic> diagnostics)
    {
        var rules = new SourceRules(sources, library, diagnostics);
        foreach (var file in files)
            rules.CheckQuoted(file);
        foreach (var file in files)
        {
            foreach (var fact in file.Facts.Where(fact => sources.Find(file.Scenario, fact.Name) is not null))
                rules.CheckSource(file, fact);
        }

        rules.CheckSeals();
    }

    private void CheckSource(BoundFile file, BoundFact fact)
    {
        foreach (var claim in fact.Claims.Where(static claim => claim.Values.Count > 0))
        {
            if (claim.Field is { Name: "text" })
                CheckText(file.File, claim.Values[0]);
            if (claim.Field is { Name: "ignore-after" })
                CheckIgnoreAfter(file, fact, claim.Values[0]);
        }

        if (_isWhole && !sources.IsCited(file.Scenario, fact.Name))
            diagnostics.Add(Report.SourceNeverCited(file.File, fact.NameSpan, fact.Name));
    }

    private void CheckText(SourceFile file, BoundValue text)
    {
        var name = text.Text.Substring(text.Text.LastIndexOfAny(['/', '\\']) + 1);
        if (name.EndsWith(Seal.Extension, System.StringComparison.Ordinal))
            name = name.Substring(0, name.Length - Seal.Extension.Length);
        if (name != text.Text)
            diagnostics.Add(Report.TextIsAPath(file, text.Span, name).WithEdit("\"" + name + "\""));
        else if (library.CountOf(name) > 1)
            diagnostics.Add(Report.TextNotUnique(file, text.Span, name));
        else if (library.Find(name) is null && !library.HasBrokenSeal(name))
            ReportTextNotFound(file, text.Span, name);
        else if (!library.SealAgrees(name))
            diagnostics.Add(Report.SealDisagrees(file, text.Span, name));
    }

    private void ReportTextNotFound(SourceFile file, TextSpan span, string name)
    {
        var hint = Suggestions.Hint(name, library.TextNames);
        var missing = Report.TextNotFound(file, span, name, hint).WithSuggestions(hint.Names);
        diagnostics.Add(hint.Names.Count == 1 ? missing.WithEdit("\"" + hint.Names[0] + "\"") : missing);
    }

    private void CheckIgnoreAfter(BoundFile file, BoundFact fact, BoundValue words)
    {
        if (sources.Find(file.Scenario, fact.Name)?.Text is not { } text || library.Find(text) is not { } document)
            return;
        var verdict = document.CheckIgnoreAfter(words.Text);
        if (verdict is QuoteVerdict.NotSealed && _quoted.Contains(fact.Name))
            diagnostics.Add(Report.NotSealed(file.File, words.Span, fact.Name, text));
        else if (verdict is QuoteVerdict.IgnoreAfterNotFound missing)
            diagnostics.Add(Report.IgnoreAfterNotFound(file.File, words.Span, text, NearestHint.Of(missing.Nearest, words.Text)));
    }

    /// <summary>A source without text or within is reported at the first line that quotes it, in each file.</summary>
    private void CheckQuoted(BoundFile file)
    {
        var seen = new HashSet<string>(System.StringComparer.Ordinal);
        foreach (var evidence in file.AllEvidence)
        {
            if (sources.Find(file.Scenario, evidence.Source) is not { Outermost: var outermost } source)
                continue;
            _quoted.Add(outermost);
            if (source is { Text: null, IsBroken: false } && seen.Add(outermost))
                diagnostics.Add(Report.SourceWithoutText(file.File, evidence.SourceSpan, outermost));
        }
    }

    private void CheckSeals()
    {
        foreach (var (seal, error) in library.BrokenSeals)
            diagnostics.Add(Report.BrokenSeal(seal, seal.Lines[System.Math.Min(error.Line, seal.Lines.Count - 1)], error.Reason));
    }
}
