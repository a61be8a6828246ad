using System;
using System.Collections.Generic;
using ScenarioFacts.Language.Evidence.Quotes;

namespace ScenarioFacts.Language.Evidence.Seals;

/// <summary>Collects the content of the seal of one text, quote by quote.</summary>
internal sealed class Sealer(TextDocument text)
{
    private readonly Dictionary<string, SealedIgnoreMark> _marks = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SealedQuote> _quotes = new(StringComparer.Ordinal);

    public List<UnsealedQuote> LeftOut { get; } = [];

    public void Add(Quotation quote, string? ignoreAfter)
    {
        if (ignoreAfter is not null)
            AddMark(new IgnoreMark(ignoreAfter));
        var verdict = text.Find(quote, ignoreAfter);
        if (verdict is QuoteVerdict.Found found)
            _quotes[quote.Hash] = new SealedQuote(quote.Hash, found.Passage, QuoteSearch.SecondPlace(text.Folded, quote));
        else
            LeftOut.Add(new UnsealedQuote(quote, ignoreAfter, verdict));
    }

    public SealDocument ToSeal() => new(SealDocument.GetFileName(text.FileName), text.Sha256, text.WordCount, _marks.Values, _quotes.Values);

    private void AddMark(IgnoreMark mark)
    {
        var place = mark.PlaceIn(text.Folded);
        if (place >= 0)
            _marks[mark.Hash] = new SealedIgnoreMark(mark.Hash, place);
    }
}

/// <summary>A quote that could not be sealed, and why.</summary>
internal sealed record UnsealedQuote(Quotation Quote, string? IgnoreAfter, QuoteVerdict Verdict);
