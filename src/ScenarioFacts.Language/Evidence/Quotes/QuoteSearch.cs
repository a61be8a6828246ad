using System;
using System.Collections.Generic;
using System.Linq;
using ScenarioFacts.Language.Common;
using ScenarioFacts.Language.Evidence.Phrases;
using ScenarioFacts.Language.Evidence.Words;

namespace ScenarioFacts.Language.Evidence.Quotes;

/// <summary>
/// Searches a folded text for one quote, up to a limit set by <c>ignore-after</c>. The quote is found if its first part occurs exactly once, and each
/// further part occurs after the one before it, all in one line or in a sentence that runs over lines. A quote without gaps may continue on the next line.
/// </summary>
internal sealed class QuoteSearch
{
    private const int MostLines = 5;

    private readonly FoldedText _text;
    private readonly Quotation _quote;
    private readonly int _limit;

    public QuoteSearch(FoldedText text, Quotation quote, int limit)
    {
        _text = text;
        _quote = quote;
        _limit = limit;
    }

    private bool HasGaps => _quote.Spans.Count > 1;

    public QuoteVerdict Run()
    {
        var pattern = GetPattern(0);
        var first = -1;
        var count = 0;
        List<int>? lines = null;
        foreach (var place in pattern.Places(0, _limit, HasGaps))
        {
            if (count++ == 0)
                first = place;
            else
                AddLine(lines ??= [_text[first].Line], _text[place].Line);
        }

        return count switch
        {
            0 => Missing(0, pattern),
            1 => Follow(first, pattern.Length),
            _ => new QuoteVerdict.FoundMoreThanOnce(count, lines!.ToEquatableArray()),
        };
    }

    /// <summary>The second occurrence of the quote's first part in the whole text, or null.</summary>
    public static int? SecondPlace(FoldedText text, Quotation quote)
    {
        var places = new WordPattern(text, quote.SignedParts[0]).Places(0, text.WordCount, quote.Spans.Count > 1);
        return places.Skip(1).Select(place => (int?)place).FirstOrDefault();
    }

    private static void AddLine(List<int> lines, int line)
    {
        if (lines.Count < MostLines && lines[lines.Count - 1] != line)
            lines.Add(line);
    }

    private QuoteVerdict Follow(int first, int length)
    {
        var end = first + length;
        var lineEnd = HasGaps ? Math.Min(_text.EndOfPassage(end - 1), _limit) : end;
        List<string>? leftOut = null;
        for (var part = 1; part < _quote.Spans.Count; part++)
        {
            var pattern = GetPattern(part);
            var place = pattern.First(end, lineEnd, inOneLine: true);
            if (place < 0)
                return Missing(part, pattern);
            (leftOut ??= []).AddRange(ContextModifiers.Between(_text, end, place));
            end = place + pattern.Length;
        }

        return new QuoteVerdict.Found(new Passage(
            _text[first].Line, first, end - first,
            ContextModifiers.Before(_text, first), leftOut is null ? default : leftOut.ToEquatableArray(), ContextModifiers.After(_text, end)));
    }

    private WordPattern GetPattern(int part) => new(_text, _quote.SignedParts[part]);

    private QuoteVerdict Missing(int part, WordPattern pattern)
    {
        var elsewhere = HasGaps ? pattern.First(0, _limit, inOneLine: false) : -1;
        if (elsewhere >= 0)
            return new QuoteVerdict.PartsOutOfOrder(part + 1, _text[elsewhere].Line);
        var ignored = pattern.First(0, _text.WordCount, inOneLine: false);
        if (ignored >= 0)
            return new QuoteVerdict.AfterIgnored(part + 1, _text[ignored].Line);
        return new QuoteVerdict.NotFound(part + 1, WithOtherSigns(part, pattern) ?? new NearestSearch(_text, _quote.Parts[part], _limit).Run());
    }

    /// <summary>The place that has the words, but other signs of figures.</summary>
    private NearestPassage? WithOtherSigns(int part, WordPattern pattern)
    {
        var place = pattern.WithoutSigns().First(0, _limit, inOneLine: false);
        if (place < 0)
            return null;
        var difference = pattern.FirstDifference(place);
        return new NearestPassage(
            _text[place].Line, NearestSearch.Clip(_text.Excerpt(place, pattern.Length)), _text.FigureAt(place + difference), _quote.SignedParts[part].FigureAt(difference));
    }
}
