using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using ScenarioFacts.Language.Binding;
using ScenarioFacts.Language.Declarations;
using ScenarioFacts.Language.Diagnostics;
using ScenarioFacts.Language.Evidence.Words;
using ScenarioFacts.Language.Lexicon;
using ScenarioFacts.Language.Naming;
using ScenarioFacts.Language.Semantics;
using ScenarioFacts.Language.Text;

namespace ScenarioFacts.Language.Support;

/// <summary>A label is no place for claims: the proper names, years and months in it stand in some value, voice, quote or reason of the fact too.</summary>
internal sealed class LabelSupportRules
{
    private readonly SupportedFile _file;
    private readonly BoundFact _fact;
    private readonly QuoteNames _label;
    private List<BoundEvidence>? _evidence;
    private List<string>? _words;

    private LabelSupportRules(SupportedFile file, BoundFact fact, NameReader reader)
    {
        (_file, _fact, _label) = (file, fact, reader.Read(fact.Label));
    }

    // Most labels name nothing that would have to be looked for in them.
    private List<BoundEvidence> Evidence => _evidence ??= [.. _fact.Claims.SelectMany(static claim => claim.Backing.Evidence), .. _fact.Backing.Evidence];

    private List<string> Words =>
        _words ??= [.. Evidence.Select(static quote => quote.Words), .. _fact.Claims.Select(static claim => claim.Backing.Because).Append(_fact.Backing.Because).OfType<string>()];

    public static void Check(SupportedFile file, List<Diagnostic> diagnostics)
    {
        var reader = file.Names.CreateReader();
        foreach (var placed in file.Inputs.Facts)
            Check(file, placed, reader, diagnostics);
    }

    private static void Check(SupportedFile file, FactInFile placed, NameReader reader, List<Diagnostic> diagnostics)
    {
        // What has a proper name is called by its label, and a source is titled as its publisher likes.
        if (file.Names.GetKind(placed.Fact.Name) is not { IsSource: false, EvidenceOptional: false } || file.Names.GetFamily(placed.Fact.Name) is not null)
            return;
        var rules = new LabelSupportRules(file, placed.Fact, reader);
        if ((rules.FindName() ?? (MayCount(placed.Fact.Label) ? rules.FindDate() ?? rules.FindOrdinal() : null)) is { } more && rules.Evidence.Count > 0)
            diagnostics.Add(Report.LabelNamesMore(placed.File.File, placed.Fact.NameSpan, more));
    }

    /// <summary>Whether a label has any word that may be a year, a month or an ordinal: most have none.</summary>
    private static bool MayCount(string label)
    {
        for (var from = 0; WordTokenizer.TryNext(label, from, label.Length, out var word); from = word.End)
        {
            if (char.IsDigit(label[word.Start]) || EnglishCalendar.MonthWords.Contains(label, word) || EnglishOrdinals.Named.Contains(label, word) || !WordFolding.IsFolded(label, word))
                return true;
        }

        return false;
    }

    /// <summary>A name in the label that nothing else in the fact has. Words that may mean several facts are fine if one of those is there.</summary>
    private string? FindName()
    {
        // Most labels name nothing but the fact itself.
        if (!_label.All.Any(match => match.Phrase.Fact != _fact.Name && _file.Names.GetFamily(match.Phrase.Fact) is not null))
            return null;
        var label = _label.Without(_fact.Name);
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

    private bool IsNamedIn(string words, string name) => _file.Names.Read(words) is var read && (_file.Names.Names(read, name) || read.GetWordsFor(name).Any(word => _file.Names.IsDistinctive(word, name)));

    private bool HasInLabel(string fact, string name) => _file.Names.Find(fact) is { } named && _file.Names.Names(_file.Names.Read(named.Label), name);

    /// <summary>Whether what the fact names is itself about the name, as a person holds an office, or lies in it.</summary>
    private bool RefersTo(string fact, string name) => _file.Names.GetContainers(fact).Any(outer => _file.Names.RefersTo(outer, name));

    private string? FindDate() => (FindYear() ?? FindMonth()) is { } word && !UnreadDates.AreBehind(_fact, Evidence, _file.Scenario) ? word : null;

    private string? FindYear() => LabelWords.FirstOrDefault(word => IsYear(word) && !HasYear(word));

    private string? FindMonth() => LabelWords.FirstOrDefault(word => EnglishCalendar.Months.Contains(word) && !EnglishCalendar.AmbiguousMonths.Contains(word) && !HasMonth(word));

    private bool HasMonth(string month)
    {
        var written = "-" + EnglishCalendar.GetMonth(month).ToString("00", CultureInfo.InvariantCulture);
        return Words.Exists(words => QuotedWords.StandIn(month, words)) || HasInDates(written) || References.Any(value => IsDated(value.Name, written) || IsDated(value.Name, month));
    }

    /// <summary>An ordinal in the label where the words count by others. One with a capital inside of a label is part of a name, such as that of a war.</summary>
    private string? FindOrdinal() =>
        LabelWords.Where((word, index) => EnglishOrdinals.GetNumber(word) > 0 && (index == 0 || !char.IsUpper(word[0]))).FirstOrDefault() is { } ordinal
        && Words.Exists(static words => WordTokenizer.Words(words).Any(static word => EnglishOrdinals.GetNumber(word) > 0)) && !HasOrdinal(EnglishOrdinals.GetNumber(ordinal)) ? ordinal : null;

    private bool HasOrdinal(int number) =>
        Words.Exists(words => HasOrdinal(words, number))
        || _fact.Claims.Any(claim => claim.Values.Any(value => value.Text == number.ToString(CultureInfo.InvariantCulture) || HasOrdinal(value.Text, number)))
        || References.Any(value => _file.Names.Find(value.Name) is { } named && HasOrdinal(named.Label, number));

    private static bool HasOrdinal(string words, int number) =>
        WordTokenizer.Words(words).Any(word => EnglishOrdinals.GetNumber(word) == number || (number == 1 && EnglishOrdinals.IsSuperlative(word)));

    private IReadOnlyList<string> LabelWords => _label.Words;

    private IEnumerable<BoundValue> References => _fact.Claims.Where(static claim => claim.Field is { TypeKind: TypeKind.Reference }).SelectMany(static claim => claim.Values);

    private static bool IsYear(string word) => word.Length == 4 && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out _);

    private bool HasYear(string year) => Words.Exists(words => QuotedWords.StandIn(year, words)) || HasInDates(year) || References.Any(value => IsDated(value.Name, year));

    private bool HasInDates(string written) =>
        _fact.Claims.Any(claim => claim.Values.Any(value => Has(value.Text, written)) || Has(claim.Time.At, written) || Has(claim.Time.From, written) || Has(claim.Time.To, written))
        || Evidence.Exists(quote => quote.Via.Append(quote.Source).Any(source => Has(_file.Scenario.FindPublished(source)?.ToString(), written)));

    /// <summary>Whether what the fact names has a year or month in its own label or date.</summary>
    private bool IsDated(string fact, string year) => _file.Scenario.Find(fact)?.Fact is { } named
        && (Has(named.Label, year) || named.Claims.Any(claim => claim.Field is { TypeKind: TypeKind.Date } && claim.Values.Any(value => Has(value.Text, year))));

    private static bool Has(string? text, string year) => text is not null && text.IndexOf(year, System.StringComparison.Ordinal) >= 0;
}
