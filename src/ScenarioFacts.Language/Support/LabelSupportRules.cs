using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using ScenarioFacts.Language.Binding;
using ScenarioFacts.Language.Declarations;
using ScenarioFacts.Language.Diagnostics;
using ScenarioFacts.Language.Semantics;
using ScenarioFacts.Language.Text;

namespace ScenarioFacts.Language.Support;

/// <summary>A label is no place for claims: the proper names and the years in it stand in some value, voice, quote or reason of the fact too.</summary>
internal sealed class LabelSupportRules
{
    private readonly SupportedFile _file;
    private readonly BoundFact _fact;
    private List<BoundEvidence>? _evidence;
    private List<string>? _words;

    private LabelSupportRules(SupportedFile file, BoundFact fact)
    {
        (_file, _fact) = (file, fact);
    }

    // Most labels name nothing that would have to be looked for in them.
    private List<BoundEvidence> Evidence => _evidence ??= [.. _fact.Claims.SelectMany(static claim => claim.Backing.Evidence), .. _fact.Backing.Evidence];

    private List<string> Words =>
        _words ??= [.. Evidence.Select(static quote => quote.Words), .. _fact.Claims.Select(static claim => claim.Backing.Because).Append(_fact.Backing.Because).OfType<string>()];

    public static void Check(SupportedFile file, List<Diagnostic> diagnostics)
    {
        foreach (var placed in file.Inputs.Facts)
            Check(file, placed, diagnostics);
    }

    private static void Check(SupportedFile file, FactInFile placed, List<Diagnostic> diagnostics)
    {
        // What has a proper name is called by its label, and a source is titled as its publisher likes.
        if (file.Names.GetKind(placed.Fact.Name) is not { IsSource: false, EvidenceOptional: false } || file.Names.GetFamily(placed.Fact.Name) is not null)
            return;
        var rules = new LabelSupportRules(file, placed.Fact);
        if ((rules.FindName() ?? rules.FindYear()) is { } more && rules.Evidence.Count > 0)
            diagnostics.Add(Report.LabelNamesMore(placed.File.File, placed.Fact.NameSpan, more));
    }

    /// <summary>A name in the label that nothing else in the fact has. Words that may mean several facts are fine if one of those is there.</summary>
    private string? FindName()
    {
        var label = _file.Names.Read(_fact.Label).Without(_fact.Name);
        var more = label.Longest
            .Where(static match => match.IsCapital)
            .GroupBy(static match => (match.First, match.Count))
            .FirstOrDefault(group => group.Any(match => _file.Names.GetFamily(match.Phrase.Fact) is not null) && !group.Any(match => Has(match.Phrase.Fact)));
        return more is null ? null : string.Join(" ", label.Words.Skip(more.Key.First).Take(more.Key.Count));
    }

    private bool Has(string name) =>
        _fact.Claims.Any(claim => claim.Field?.TypeKind is TypeKind.Reference && claim.Values.Any(value => value.Name == name || value.Role == name || RefersTo(value.Name, name) || HasInLabel(value.Name, name)))
        || Evidence.Exists(quote => quote.Via.Any(voice => voice == name || RefersTo(voice, name)))
        || Words.Exists(words => IsNamedIn(words, name))
        || Evidence.Exists(quote => HasInLabel(quote.Source, name));

    private bool IsNamedIn(string words, string name) => _file.Names.Read(words) is var read && (read.Names(name) || read.Words.Any(word => _file.Names.IsDistinctive(word, name)));

    private bool HasInLabel(string fact, string name) => _file.Names.Find(fact) is { } named && _file.Names.Read(named.Label).Names(name);

    /// <summary>Whether what the fact names is itself about the name, as a person holds an office, or lies in it.</summary>
    private bool RefersTo(string fact, string name) => _file.Names.GetContainers(fact).Any(outer => _file.Names.RefersTo(outer, name));

    private string? FindYear() => _file.Names.Read(_fact.Label).Words.FirstOrDefault(word => IsYear(word) && !HasYear(word));

    private static bool IsYear(string word) => word.Length == 4 && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out _);

    private bool HasYear(string year) =>
        Words.Exists(words => QuotedWords.StandIn(year, words))
        || _fact.Claims.Any(claim => claim.Values.Any(value => Has(value.Text, year)) || Has(claim.Time.At, year) || Has(claim.Time.From, year) || Has(claim.Time.To, year))
        || Evidence.Exists(quote => quote.Via.Append(quote.Source).Any(source => Has(_file.Scenario.FindPublished(source)?.ToString(), year)))
        || _fact.Claims.Where(static claim => claim.Field is { TypeKind: TypeKind.Reference }).SelectMany(static claim => claim.Values).Any(value => IsDated(value.Name, year));

    /// <summary>Whether what the fact names has the year in its own label or date.</summary>
    private bool IsDated(string fact, string year) => _file.Scenario.Find(fact)?.Fact is { } named
        && (Has(named.Label, year) || named.Claims.Any(claim => claim.Field is { TypeKind: TypeKind.Date } && claim.Values.Any(value => Has(value.Text, year))));

    private static bool Has(string? text, string year) => text is not null && text.IndexOf(year, System.StringComparison.Ordinal) >= 0;
}
