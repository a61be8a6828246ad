using System;
using System.Collections.Generic;
using System.Linq;
using ScenarioFacts.Language.Binding;
using ScenarioFacts.Language.Common;
using ScenarioFacts.Language.Compilation;
using ScenarioFacts.Language.Diagnostics;
using ScenarioFacts.Language.Evidence.Quotes;
using ScenarioFacts.Language.Evidence.Words;
using ScenarioFacts.Language.Semantics;
using ScenarioFacts.Language.Support;
using ScenarioFacts.Language.Text;

namespace ScenarioFacts.Language.Repairs;

/// <summary>
/// Longer quotes for claims whose words do not say what is claimed, or stand in no one place, where the text of the source is at hand and the sentence says it. Each is checked like a quote in a file. It
/// is a fix only where the quote cuts in two what is claimed; otherwise the claim may be wrong just as well, and a person chooses.
/// </summary>
internal sealed class QuoteRepairs
{
    // The diagnostics that ask for other words.
    private static readonly HashSet<string> Repaired = new(
    [
        Descriptors.FigureCut.Id, Descriptors.NoFigureQuoted.Id, Descriptors.NamesDiffer.Id, Descriptors.DatesDiffer.Id, Descriptors.OrdinalsDiffer.Id, Descriptors.NotTheirWords.Id,
        Descriptors.AnotherVoice.Id, Descriptors.NotNamed.Id, Descriptors.DateNotStated.Id, Descriptors.OtherChoiceSaid.Id, Descriptors.ChoiceNotSaid.Id,
        Descriptors.TooFewWords.Id, Descriptors.WordsFoundTwice.Id,
    ], StringComparer.Ordinal);

    // The diagnostics of words that state something else than is claimed.
    private static readonly HashSet<string> Differing = new(
        [Descriptors.NamesDiffer.Id, Descriptors.DatesDiffer.Id, Descriptors.OrdinalsDiffer.Id, Descriptors.OtherChoiceSaid.Id], StringComparer.Ordinal);

    /// <summary>As many places of words, and quotes around them, as are looked at.</summary>
    private const int MostPlaces = 20;

    private readonly FactCompilation _compilation;
    private readonly SupportedClaims _claims;
    private readonly Dictionary<InputText, (BoundFile File, int Index)> _files = new(ReferenceComparer<InputText>.Instance);

    public QuoteRepairs(FactCompilation compilation)
    {
        _compilation = compilation;
        _claims = new SupportedClaims(compilation.Index, compilation.Files, compilation.Answers);
        for (var i = 0; i < compilation.Files.Count; i++)
            _files[compilation.Files[i].File] = (compilation.Files[i], i);
    }

    public static bool IsRepaired(Diagnostic diagnostic) => Repaired.Contains(diagnostic.Id);

    /// <summary>The diagnostic with a longer quote as its fix, or with one to choose; the same if there is none.</summary>
    public Diagnostic Repair(Diagnostic diagnostic)
    {
        if (diagnostic.Fix is not null || !IsRepaired(diagnostic) || !_files.TryGetValue(diagnostic.File, out var known) || FindScenario(known.File) is not { } scenario)
            return diagnostic;
        var fact = known.File.Facts.LastOrDefault(fact => fact.NameSpan.Start <= diagnostic.Span.Start);
        if (fact is null)
            return diagnostic;
        var requoted = new RequotedFact(_compilation, scenario, _claims.GetNames(scenario), known.File, fact);
        var claim = fact.Claims.LastOrDefault(claim => claim.FieldSpan.Start <= diagnostic.Span.Start);
        // Where one thing is claimed and the words have another, more words would only name both: she was born in one country, however the sentence goes on.
        if (Differing.Contains(diagnostic.Id) && claim?.Field?.Symbol.IsSingle != false)
            return diagnostic;
        foreach (var quote in GetQuotes(diagnostic, fact, claim).Where(quote => IsPlain(diagnostic.File, quote)))
        {
            var found = IsOfPlaces(diagnostic) ? FindInOnePlace(requoted, diagnostic, quote) : FindLonger(requoted, diagnostic, claim, quote, _compilation.Answers[known.Index].Find(quote.Source, quote.Words));
            if (found is not { } longer)
                continue;
            var change = new TextChange(quote.WordsSpan, "\"" + longer.Words + "\"");
            return IsCut(diagnostic, claim, longer) ? diagnostic.WithFix(change) : diagnostic.WithOffer(change);
        }

        return diagnostic;
    }

    /// <summary>A variant's claims are those of several files: it has no repairs.</summary>
    private BoundScenario? FindScenario(BoundFile file) =>
        file.Scenario is { } name && _compilation.Index.FindBase(name) is null ? _compilation.Views.Checked.FirstOrDefault(scenario => scenario.Name == name) : null;

    private static IEnumerable<BoundEvidence> GetQuotes(Diagnostic diagnostic, BoundFact fact, BoundClaim? claim)
    {
        var all = fact.Claims.SelectMany(static claim => claim.Backing.Evidence).Concat(fact.Backing.Evidence);
        return diagnostic.Id == Descriptors.FigureCut.Id || IsOfPlaces(diagnostic) ? all.Where(quote => quote.WordsSpan == diagnostic.Span)
            : claim is null ? []
            : fact.GetBacking(claim).Support;
    }

    /// <summary>Whether the words stand in one piece in the file.</summary>
    private static bool IsPlain(InputText file, BoundEvidence quote) => file.Slice(quote.WordsSpan) == "\"" + quote.Words + "\"" && Quotation.Parse(quote.Words).Parts.Count == 1;

    private LongerQuote? FindLonger(RequotedFact fact, Diagnostic diagnostic, BoundClaim? claim, BoundEvidence quote, QuoteVerdict? verdict)
    {
        if (verdict is not QuoteVerdict.Found { Passage: var passage } || FindText(quote, diagnostic.File) is not { } text)
            return null;
        // What the whole sentence does not say no part of it does.
        var sentence = LongerQuote.OfSentence(text, passage).Words;
        if (!fact.Answers(diagnostic, quote, sentence, others: false))
            return null;
        // What is left out may say it of another.
        var withOmission = fact.NamesAnother(claim, sentence) ? [] : LongerQuote.WithOmission(text, passage);
        return LongerQuote.Around(text, passage).Concat(withOmission).FirstOrDefault(longer => longer.Words != quote.Words && !fact.NamesAnother(claim, longer.Words) && fact.Answers(diagnostic, quote, longer.Words));
    }

    /// <summary>Whether the words may stand anywhere: they are too few, or stand in several places.</summary>
    private static bool IsOfPlaces(Diagnostic diagnostic) => diagnostic.Id == Descriptors.TooFewWords.Id || diagnostic.Id == Descriptors.WordsFoundTwice.Id;

    /// <summary>The shortest quote around the words that stands in one place alone and says what is claimed; if they have only one place, also one that says less.</summary>
    private LongerQuote? FindInOnePlace(RequotedFact fact, Diagnostic diagnostic, BoundEvidence quote)
    {
        var written = Quotation.Parse(quote.Words);
        if (written.WordCount == 0 || FindText(quote, diagnostic.File) is not { } text)
            return null;
        var ignoreAfter = _compilation.Sources.Find(_files[diagnostic.File].File.Scenario, quote.Source)?.IgnoreAfter;
        var pattern = new WordPattern(text.Folded, written.SignedParts[0]);
        var places = pattern.Places(0, text.WordCount, inOneLine: true).Take(MostPlaces).ToList();
        var unique = places.SelectMany(place => LongerQuote.Around(text, new Passage(text.Folded[place].Line, place, pattern.Length, default, default, default)))
            .Where(longer => Quotation.Parse(longer.Words) is { IsTooShort: false } words && text.Find(words, ignoreAfter) is QuoteVerdict.Found)
            .OrderBy(static longer => longer.Before + longer.After).Take(MostPlaces).ToList();
        return unique.Find(longer => fact.Answers(diagnostic, quote, longer.Words)) ?? (places.Count == 1 ? unique.FirstOrDefault() : null);
    }

    private TextDocument? FindText(BoundEvidence quote, InputText file) =>
        _compilation.Sources.Find(_files[file].File.Scenario, quote.Source)?.Text is { } text ? _compilation.Library.Find(text) as TextDocument : null;

    /// <summary>Whether the quote begins or ends inside of a figure, or of the words that are claimed: whoever quotes half of them means the whole.</summary>
    private static bool IsCut(Diagnostic diagnostic, BoundClaim? claim, LongerQuote longer)
    {
        if (diagnostic.Id != Descriptors.NotTheirWords.Id)
            return diagnostic.Id == Descriptors.FigureCut.Id;
        if (claim?.Values.FirstOrDefault(value => value.Span == diagnostic.Span) is not { } value)
            return false;
        var (words, claimed) = (WordTokenizer.Words(longer.Words).ToList(), WordTokenizer.Words(value.Text).ToList());
        var (start, end) = (longer.Before, words.Count - longer.After);
        return Enumerable.Range(0, Math.Max(0, words.Count - claimed.Count + 1)).Any(first =>
            ((first < start && first + claimed.Count > start) || (first < end && first + claimed.Count > end)) && words.Skip(first).Take(claimed.Count).SequenceEqual(claimed, StringComparer.OrdinalIgnoreCase));
    }
}
