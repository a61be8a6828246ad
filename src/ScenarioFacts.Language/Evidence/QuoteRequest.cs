using System;
using System.Collections.Generic;
using System.Linq;
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
    // By source and words.
    private readonly Dictionary<string, Dictionary<string, QuoteVerdict?>> _verdicts = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Source, string Words), CutFigure> _cuts = [];
    private readonly Dictionary<string, string> _texts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string?> _languages = new(StringComparer.Ordinal);

    public static QuoteAnswers None { get; } = new([]);

    public QuoteAnswers(IEnumerable<QuoteAnswer> answers)
    {
        Answers = [.. answers];
        foreach (var answer in Answers)
        {
            _texts[answer.Source] = answer.Text;
            _languages[answer.Source] = answer.Language;
            if (!_verdicts.TryGetValue(answer.Source, out var verdicts))
                _verdicts.Add(answer.Source, verdicts = new(answer.Words.Count, StringComparer.Ordinal));
            for (var i = 0; i < answer.Words.Count; i++)
            {
                verdicts[answer.Words[i]] = answer.Verdicts[i];
                if (i < answer.Cuts.Count && answer.Cuts[i] is { } cut)
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

    public QuoteVerdict? Find(string source, string words) => _verdicts.TryGetValue(source, out var verdicts) && verdicts.TryGetValue(words, out var verdict) ? verdict : null;

    /// <summary>The figure of the source that a quote cuts into, or null.</summary>
    public CutFigure? FindCut(string source, string words) => _cuts.TryGetValue((source, words), out var cut) ? cut : null;

    /// <summary>The words of a source’s language; null where there is no table for it, so that its words are not read.</summary>
    public LanguageTable? FindLanguage(string source) => LanguageTables.Find(_languages.TryGetValue(source, out var tag) ? tag : null);

    public string GetText(string source) => _texts[source];
}
