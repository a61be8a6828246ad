using System;
using System.Collections.Generic;
using System.Threading;
using ScenarioFacts.Language.Common;
using ScenarioFacts.Language.Evidence.Figures;
using ScenarioFacts.Language.Evidence.Quotes;
using ScenarioFacts.Language.Lexicon;

namespace ScenarioFacts.Language.Evidence;

/// <summary>The quotes that one file takes from one source, without positions: asked again only if a quote or the source changes.</summary>
/// <param name="Text">The file name of the text to search.</param>
/// <param name="IgnoreAfter">The words after which that text does not count.</param>
internal sealed record QuoteRequest(string Path, string Source, string Text, string? IgnoreAfter, EquatableArray<string> Words)
{
    /// <summary>The language tag of the source; null where it says nothing.</summary>
    public string? Language { get; init; }

    /// <summary>The source's verdict on each quote; null for quotes too short to search for, and for all if a text lacks the <c>ignore-after</c> words.</summary>
    public QuoteAnswer Ask(SourceDocument document, CancellationToken cancellation = default)
    {
        var verdicts = new QuoteVerdict?[Words.Count];
        var cuts = new CutFigure?[Words.Count];
        // A missing ignore-after is reported once, at the source, by text and seal alike.
        var canAnswer = IgnoreAfter is null || document.CheckIgnoreAfter(IgnoreAfter) is null;
        for (var i = 0; canAnswer && i < verdicts.Length; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            var quotation = Quotation.Parse(Words[i]);
            verdicts[i] = quotation.IsTooShort ? null : document.Find(quotation, IgnoreAfter);
            cuts[i] = QuotedFigures.FindCut(document, verdicts[i], quotation, Words[i], Language);
        }

        return new QuoteAnswer(Path, Source, Text, IgnoreAfter, Words, new EquatableArray<QuoteVerdict?>(verdicts))
        {
            Language = Language,
            Cuts = new EquatableArray<CutFigure?>(cuts),
        };
    }
}

/// <summary>The answers to a <see cref="QuoteRequest"/>, in the order of its words.</summary>
internal sealed record QuoteAnswer(string Path, string Source, string Text, string? IgnoreAfter, EquatableArray<string> Words, EquatableArray<QuoteVerdict?> Verdicts)
{
    /// <inheritdoc cref="QuoteRequest.Language"/>
    public string? Language { get; init; }

    /// <summary>The figure of the source that each quote cuts into; null for all others, and for all where only a seal is at hand.</summary>
    public EquatableArray<CutFigure?> Cuts { get; init; }
}

/// <summary>All answers to the requests of one file.</summary>
internal sealed class QuoteAnswers
{
    private readonly Dictionary<string, SourceAnswers> _sources = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Source, string Words), CutFigure> _cuts = [];

    // Most lines quote the source that the line before quotes.
    private SourceAnswers? _last;

    public static QuoteAnswers None { get; } = new([]);

    public QuoteAnswers(IEnumerable<QuoteAnswer> answers)
    {
        Answers = [.. answers];
        foreach (var answer in Answers)
        {
            if (!_sources.TryGetValue(answer.Source, out var source))
                _sources.Add(answer.Source, source = new SourceAnswers(answer));
            source.Add(answer);
            for (var i = 0; i < answer.Cuts.Count; i++)
            {
                if (answer.Cuts[i] is { } cut)
                    _cuts[(answer.Source, answer.Words[i])] = cut;
            }

            HasMissing |= answer.Verdicts.Any(static verdict => verdict is QuoteVerdict.NotFound);
        }
    }

    /// <summary>The answers, one per source, in the order in which the file first quotes them.</summary>
    public IReadOnlyList<QuoteAnswer> Answers { get; }

    /// <summary>Whether words of some quote were not found.</summary>
    public bool HasMissing { get; }

    /// <summary>Whether some quote cuts into a figure.</summary>
    public bool HasCuts => _cuts.Count > 0;

    public QuoteVerdict? Find(string source, string words) => FindSource(source)?.Find(words);

    /// <summary>Whether words of the file were found in their source.</summary>
    public bool IsFound(string source, string words) => FindSource(source) is { } answers && (answers.HasAll || answers.Find(words) is QuoteVerdict.Found);

    /// <summary>The figure of the source that a quote cuts into, or null.</summary>
    public CutFigure? FindCut(string source, string words) => _cuts.TryGetValue((source, words), out var cut) ? cut : null;

    /// <summary>The words of a source’s language; null where there is no table for it, so that its words are not read.</summary>
    public LanguageTable? FindLanguage(string source) => FindSource(source) is { } answers ? answers.Language : LanguageTables.Assumed;

    public string GetText(string source) => FindSource(source)!.Text;

    private SourceAnswers? FindSource(string name)
    {
        if (_last is { } last && last.Name == name)
            return last;
        return _sources.TryGetValue(name, out var found) ? _last = found : null;
    }

    /// <summary>The answers of one source.</summary>
    private sealed class SourceAnswers(QuoteAnswer first)
    {
        private readonly Dictionary<string, QuoteVerdict?> _verdicts = new(first.Words.Count, StringComparer.Ordinal);

        public string Name { get; } = first.Source;

        public string Text { get; private set; } = first.Text;

        public LanguageTable? Language { get; private set; }

        /// <summary>Whether all words were found that the file quotes.</summary>
        public bool HasAll { get; private set; } = true;

        public void Add(QuoteAnswer answer)
        {
            (Text, Language) = (answer.Text, LanguageTables.Find(answer.Language));
            for (var i = 0; i < answer.Words.Count; i++)
            {
                _verdicts[answer.Words[i]] = answer.Verdicts[i];
                HasAll &= answer.Verdicts[i] is QuoteVerdict.Found;
            }
        }

        public QuoteVerdict? Find(string words) => _verdicts.TryGetValue(words, out var verdict) ? verdict : null;
    }
}
