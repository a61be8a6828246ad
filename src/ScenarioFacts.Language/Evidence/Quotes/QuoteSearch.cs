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
        if (HasGaps && LiteralPlaces(_text, _quote, _limit).ToList() is { Count: 1 } only)
            return new QuoteVerdict.Found(GetPassage(only[0], only[0] + _quote.WordCount, leftOut: null));
        if (_quote.IsLiteral)
            return new QuoteVerdict.NotFound(1, null);
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
            1 => Follow(first, pattern.Length, out var missing) is { } passage ? new QuoteVerdict.Found(passage) : Missing(missing, GetPattern(missing)),
            _ => new QuoteVerdict.FoundMoreThanOnce(count, lines!.ToEquatableArray()),
        };
    }

    /// <summary>The second occurrence of the quote's first part in the whole text, or null; of all of it where the source itself has <c>[...]</c>.</summary>
    public static int? SecondPlace(FoldedText text, Quotation quote)
    {
        if (quote.Spans.Count > 1 && LiteralPlaces(text, quote, text.WordCount).Take(2).ToList() is { Count: > 0 } literal)
            return literal.Count > 1 ? literal[1] : null;
        var places = new WordPattern(text, quote.SignedParts[0]).Places(0, text.WordCount, quote.Spans.Count > 1);
        return places.Skip(1).Select(place => (int?)place).FirstOrDefault();
    }

    /// <summary>The zero-based line of the first place that has the quote, however many there are, or null.</summary>
    public int? FirstLine()
    {
        if (HasGaps && LiteralPlaces(_text, _quote, _limit).Select(static place => (int?)place).FirstOrDefault() is { } literal)
            return _text[literal].Line;
        if (_quote.IsLiteral)
            return null;
        var pattern = GetPattern(0);
        var first = pattern.First(0, _limit, HasGaps);
        return first < 0 ? null : Follow(first, pattern.Length, out _)?.Line;
    }

    /// <summary>The places where the source itself has the quote with <c>[...]</c>.</summary>
    private static IEnumerable<int> LiteralPlaces(FoldedText text, Quotation quote, int limit) =>
        text.HasOmissions ? new WordPattern(text, quote.Whole).Places(0, limit, inOneLine: false).Where(place => HasGapsAsPrinted(text, quote, place)) : [];

    private static bool HasGapsAsPrinted(FoldedText text, Quotation quote, int place)
    {
        var next = place;
        for (var part = 0; part + 1 < quote.SignedParts.Count; part++)
        {
            next += quote.SignedParts[part].Count;
            if (!text.HasOmissionBefore(next))
                return false;
        }

        return true;
    }

    private static void AddLine(List<int> lines, int line)
    {
        if (lines.Count < MostLines && lines[lines.Count - 1] != line)
            lines.Add(line);
    }

    /// <summary>The passage that begins with the first part, or null with the index of the part that is missing.</summary>
    private Passage? Follow(int first, int length, out int missing)
    {
        missing = 0;
        var end = first + length;
        var lineEnd = HasGaps ? Math.Min(_text.EndOfPassage(end - 1), _limit) : end;
        List<string>? leftOut = null;
        for (var part = 1; part < _quote.Spans.Count; part++)
        {
            var pattern = GetPattern(part);
            var place = pattern.First(end, lineEnd, inOneLine: true);
            missing = part;
            if (place < 0)
                return null;
            (leftOut ??= []).AddRange(ContextModifiers.Between(_text, end, place));
            end = place + pattern.Length;
        }

        return GetPassage(first, end, leftOut);
    }

    private Passage GetPassage(int first, int end, List<string>? leftOut) => new(
        _text[first].Line, first, end - first,
        ContextModifiers.Before(_text, first), leftOut is null ? default : leftOut.ToEquatableArray(), ContextModifiers.After(_text, end));

    private WordPattern GetPattern(int part) => new(_text, _quote.SignedParts[part]);

    private QuoteVerdict Missing(int part, WordPattern pattern)
    {
        var elsewhere = HasGaps ? pattern.First(0, _limit, inOneLine: false) : -1;
        if (elsewhere >= 0)
            return new QuoteVerdict.PartsOutOfOrder(part + 1, _text[elsewhere].Line);
        var ignored = pattern.First(0, _text.WordCount, inOneLine: false);
        if (ignored >= 0)
            return new QuoteVerdict.AfterIgnored(part + 1, _text[ignored].Line);
        var nearest = WithOtherSigns(part, pattern) ?? new NearestSearch(_text, _quote.Parts[part], _limit).Run();
        return new QuoteVerdict.NotFound(part + 1, nearest) { IsUndecodable = _text.IsUndecodable(nearest?.Line) };
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
