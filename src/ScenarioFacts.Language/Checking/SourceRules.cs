using System.Collections.Generic;
using System.Linq;
using ScenarioFacts.Language.Binding;
using ScenarioFacts.Language.Declarations;
using ScenarioFacts.Language.Diagnostics;
using ScenarioFacts.Language.Evidence;
using ScenarioFacts.Language.Evidence.Quotes;
using ScenarioFacts.Language.Evidence.Seals;
using ScenarioFacts.Language.Semantics;
using ScenarioFacts.Language.Suggestions;
using ScenarioFacts.Language.Text;

namespace ScenarioFacts.Language.Checking;

/// <summary>Every quoted source has a text or a seal, and every source is cited.</summary>
internal sealed class SourceRules(IReadOnlyList<QuotedFile> files, SourceIndex sources, SourceLibrary library, List<Diagnostic> diagnostics)
{
    // Facts are no text: their quotes would prove themselves.
    private const string FactsExtension = ".facts";

    // Lazy: locations of facts are only needed for messages.
    private readonly System.Lazy<Dictionary<(string? Scenario, string Name), (InputText File, TextSpan Span)>> _declared = new(() => DeclaredIn(files.Select(static file => file.File.Bound)));

    // A line with an error may be the one that cites a source.
    private readonly bool _isWhole = diagnostics.All(static diagnostic => diagnostic.Severity != DiagnosticSeverity.Error);

    // Sources whose own text is searched for some quote: only their ignore-after is ever sealed.
    private readonly HashSet<string> _quoted = new(System.StringComparer.Ordinal);

    private readonly HashSet<(string Scenario, string Name)> _withoutText = [];

    public static void Check(IReadOnlyList<QuotedFile> files, SourceIndex sources, SourceLibrary library, List<Diagnostic> diagnostics)
    {
        var rules = new SourceRules(files, sources, library, diagnostics);
        foreach (var file in files)
            rules.CheckQuoted(file.File);
        foreach (var file in files.Select(static file => file.File.Bound))
        {
            foreach (var fact in file.Facts)
            {
                if (sources.IsNamed(fact.Name) && sources.Find(file.Scenario, fact.Name) is not null)
                    rules.CheckSource(file, fact);
            }
        }

        rules.CheckSeals();
    }

    private void CheckSource(BoundFile file, BoundFact fact)
    {
        foreach (var claim in fact.Claims.Where(static claim => claim.Values.Count > 0))
        {
            if (claim.Field is { Name: CoreFields.Text })
                CheckText(file.File, claim.Values[0]);
            if (claim.Field is { Name: CoreFields.IgnoreAfter })
                CheckIgnoreAfter(file, fact, claim.Values[0]);
        }

        if (_isWhole && !sources.IsCited(file.Scenario, fact.Name))
            diagnostics.Add(Report.SourceNeverCited(file.File, fact.NameSpan, fact.Name));
    }

    private void CheckText(InputText file, BoundValue text)
    {
        var name = text.Text.Substring(text.Text.LastIndexOfAny(['/', '\\']) + 1);
        if (name.EndsWith(SealDocument.Extension, System.StringComparison.Ordinal))
            name = name.Substring(0, name.Length - SealDocument.Extension.Length);
        if (name.EndsWith(FactsExtension, System.StringComparison.OrdinalIgnoreCase))
            ReportPath(file, text.Span, name.Substring(0, name.Length - FactsExtension.Length) + ".txt");
        else if (name != text.Text)
            ReportPath(file, text.Span, name);
        else if (library.GetCount(name) > 1)
            diagnostics.Add(Report.TextNotUnique(file, text.Span, name));
        else if (library.Find(name) is null && !library.HasBrokenSeal(name))
            ReportTextNotFound(file, text.Span, name);
        else if (!library.SealAgrees(name))
            diagnostics.Add(Report.SealDisagrees(file, text.Span, name));
    }

    /// <summary>The text of a path is certainly meant only where that is the one at hand.</summary>
    private void ReportPath(InputText file, TextSpan span, string name)
    {
        var path = Report.TextIsAPath(file, span, name);
        var quoted = "\"" + name + "\"";
        diagnostics.Add(name.Length == 0 ? path
            : library.GetCount(name) == 1 && library.SealAgrees(name) ? path.WithFix(quoted)
            : path.WithSuggestions([quoted]));
    }

    private void ReportTextNotFound(InputText file, TextSpan span, string name)
    {
        var hint = SpellingSuggestions.Suggest(name, library.TextNames, "; put one of them beside this file or into the nearest folder ‘seeds’ above, or name its folder with --sources");
        diagnostics.Add(Report.TextNotFound(file, span, name, hint).WithSuggestions(hint.Names.Select(static text => "\"" + text + "\"")));
    }

    private void CheckIgnoreAfter(BoundFile file, BoundFact fact, BoundValue words)
    {
        if (sources.Find(file.Scenario, fact.Name)?.Text is not { } text || library.Find(text) is not { } document)
            return;
        var verdict = document.CheckIgnoreAfter(words.Text);
        if (verdict is QuoteVerdict.NotSealed none && _quoted.Contains(fact.Name))
            diagnostics.Add(Report.NotSealed(file.File, words.Span, fact.Name, Wording.WayTo(none.Path, file.File.Path), text));
        else if (verdict is QuoteVerdict.IgnoreAfterNotFound missing)
            diagnostics.Add(NearestHint.Attach(Report.IgnoreAfterNotFound(file.File, words.Span, text, NearestHint.Describe(missing.Nearest, words.Text)), missing.Nearest, text));
    }

    /// <summary>A source without text or within is reported once, at the first line that quotes it.</summary>
    private void CheckQuoted(FileAnalysis checkedFile)
    {
        var file = checkedFile.Bound;
        foreach (var quoted in checkedFile.Quoted)
        {
            if (sources.Find(file.Scenario, quoted.First.Source) is not { Outermost: var outermost } source)
                continue;
            _quoted.Add(outermost);
            if (FindUnreadText(file, outermost) is { } holder && _withoutText.Add((holder.Scenario, outermost)))
                diagnostics.Add(Report.SourceTextElsewhere(file.File, quoted.First.SourceSpan, outermost, sources.GetLibrary(holder), holder.Text!));
            else if (source is { Text: null, IsBroken: false } && _withoutText.Add((source.Scenario, outermost)))
                diagnostics.Add(DeclaredAt(Report.SourceWithoutText(file.File, quoted.First.SourceSpan, outermost), file.Scenario, outermost));
        }
    }

    /// <summary>A source of a reference whose text or seal is not at hand: its own line, where that is said of others, is not the project's.</summary>
    private SourceSymbol? FindUnreadText(BoundFile file, string outermost) =>
        sources.Find(file.Scenario, outermost) is { Text: { } text } source && sources.IsReferenced(source) && library.Find(text) is null && !library.HasBrokenSeal(text) ? source : null;

    /// <summary>Adds the location of a source of this scenario; if another scenario declares it, the location is not shown.</summary>
    private Diagnostic DeclaredAt(Diagnostic diagnostic, string? scenario, string source) =>
        _declared.Value.TryGetValue((scenario, source), out var place) ? diagnostic.WithRelated(place.File, place.Span, "declared here") : diagnostic;

    private static Dictionary<(string? Scenario, string Name), (InputText File, TextSpan Span)> DeclaredIn(IEnumerable<BoundFile> files)
    {
        var declared = new Dictionary<(string?, string), (InputText, TextSpan)>();
        foreach (var file in files)
        {
            foreach (var fact in file.Facts)
                declared[(file.Scenario, fact.Name)] = (file.File, fact.NameSpan);
        }

        return declared;
    }

    private void CheckSeals()
    {
        foreach (var (seal, error) in library.BrokenSeals)
            diagnostics.Add(Report.BrokenSeal(seal, seal.Lines[System.Math.Min(error.Line, seal.Lines.Count - 1)], error.Reason));
    }
}
