using System;
using System.Collections.Generic;
using System.Linq;
using ScenarioFacts.Language.Common;
using ScenarioFacts.Language.Evidence.Quotes;
using ScenarioFacts.Language.Evidence.Seals;

namespace ScenarioFacts.Language.Evidence;

/// <summary>The quotes that one file takes from one source, without positions: asked again only if a quote or the source changes.</summary>
/// <param name="Text">The file name of the text to search.</param>
/// <param name="IgnoreAfter">The words after which that text does not count.</param>
internal sealed record QuoteRequest(string Path, string Source, string Text, string? IgnoreAfter, EquatableArray<string> Words)
{
    /// <summary>The source's verdict on each quote; null for quotes too short to search for, and for all if a text lacks the <c>ignore-after</c> words.</summary>
    public QuoteAnswer Ask(SourceDocument document)
    {
        var verdicts = new QuoteVerdict?[Words.Count];
        // A missing ignore-after is reported once, at the source. A seal without it can still tell which quotes it holds.
        var isMarked = IgnoreAfter is not null && document.CheckIgnoreAfter(IgnoreAfter) is null;
        var canAnswer = IgnoreAfter is null || isMarked || document is SealDocument;
        for (var i = 0; canAnswer && i < verdicts.Length; i++)
        {
            var quotation = Quotation.Parse(Words[i]);
            verdicts[i] = quotation.IsTooShort ? null : document.Find(quotation, isMarked ? IgnoreAfter : null);
        }

        return new QuoteAnswer(Path, Source, Text, IgnoreAfter, Words, new EquatableArray<QuoteVerdict?>(verdicts));
    }
}

/// <summary>The answers to a <see cref="QuoteRequest"/>, in the order of its words.</summary>
internal sealed record QuoteAnswer(string Path, string Source, string Text, string? IgnoreAfter, EquatableArray<string> Words, EquatableArray<QuoteVerdict?> Verdicts);

/// <summary>All answers to the requests of one file.</summary>
internal sealed class QuoteAnswers
{
    private readonly Dictionary<(string Source, string Words), QuoteVerdict?> _verdicts = [];
    private readonly Dictionary<string, string> _texts = new(StringComparer.Ordinal);

    public static QuoteAnswers None { get; } = new([]);

    public QuoteAnswers(IEnumerable<QuoteAnswer> answers)
    {
        Answers = [.. answers];
        foreach (var answer in Answers)
        {
            _texts[answer.Source] = answer.Text;
            for (var i = 0; i < answer.Words.Count; i++)
                _verdicts[(answer.Source, answer.Words[i])] = answer.Verdicts[i];
            HasMissing |= answer.Verdicts.Any(static verdict => verdict is QuoteVerdict.NotFound);
        }
    }

    /// <summary>The answers, one per source, in the order in which the file first quotes them.</summary>
    public IReadOnlyList<QuoteAnswer> Answers { get; }

    /// <summary>Whether words of some quote were not found.</summary>
    public bool HasMissing { get; }

    public QuoteVerdict? Find(string source, string words) => _verdicts.TryGetValue((source, words), out var verdict) ? verdict : null;

    public string GetText(string source) => _texts[source];
}
