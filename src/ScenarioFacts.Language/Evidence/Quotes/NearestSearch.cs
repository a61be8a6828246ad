using System;
using System.Collections.Generic;
using System.Linq;
using ScenarioFacts.Language.Common;
using ScenarioFacts.Language.Evidence.Words;

namespace ScenarioFacts.Language.Evidence.Quotes;

/// <summary>
/// Finds the passage nearest to words that the text does not contain, for use in messages only. Of all windows as long as the quote, it takes the
/// few that share most words and bigrams with it, and aligns each with the quote's beginning: the one that shares most at the lowest cost
/// wins, so that “defense” finds “defence” before another sentence. Linear in the length of text and quote; the alignments are bounded.
/// </summary>
internal sealed class NearestSearch
{
    private const int MostAligned = 96;
    private const int MostCandidates = 6;

    // The number of words that an aligned passage may have beyond those of the quote.
    private const int Slack = 12;
    private const int MostShown = 24;
    private const int LongestShown = 240;

    private readonly FoldedText _text;
    private readonly EquatableArray<string> _quote;
    private readonly int[] _ids;
    private readonly int _limit;

    // How often the quote has each word, and each bigram, beyond those in the window.
    private readonly int[] _spareWords;
    private readonly Dictionary<long, int> _sparePairs = [];
    private int _shared;
    private int _sharedPairs;

    public NearestSearch(FoldedText text, EquatableArray<string> quote, int limit)
    {
        _text = text;
        _quote = quote;
        _limit = limit;
        _ids = quote.Select(text.GetCaselessId).ToArray();
        _spareWords = new int[text.CaselessCount];
        for (var i = 0; i < _ids.Length; i++)
            CountInQuote(i);
    }

    /// <summary>The nearest passage, or null if none shares half of the words.</summary>
    public NearestPassage? Run()
    {
        if (_ids.Length == 0)
            return null;
        var aligned = BestWindows().Select(window => (Alignment: Align(window.Start), window.Score)).ToList();
        return aligned.Count == 0 ? null : Describe(aligned.OrderByDescending(static window => window.Score - (2 * window.Alignment.Cost)).First().Alignment);
    }

    /// <summary>The words, or as many of them as a message shows.</summary>
    public static string Clip(string words)
    {
        if (words.Length <= LongestShown)
            return words;
        var end = char.IsHighSurrogate(words[LongestShown - 1]) ? LongestShown - 1 : LongestShown;
        return words.Substring(0, end) + "…";
    }

    private WordAlignment Align(int window)
    {
        var aligned = Math.Min(_quote.Count, MostAligned);
        return WordAlignment.Compute(_text, window, Math.Min(_limit, window + aligned + Slack), _quote, aligned);
    }

    private NearestPassage Describe(WordAlignment alignment)
    {
        var (quoteAt, textAt) = (alignment.QuoteDifference, alignment.TextDifference);
        if (quoteAt < 0)
            (quoteAt, textAt) = WalkOn(MostAligned, alignment.End);
        var end = Math.Max(alignment.End, Math.Min(textAt + 1, _limit));
        var first = Math.Max(alignment.Start, Math.Min(textAt - (MostShown / 2), end - MostShown));
        var count = Math.Min(end - first, MostShown);
        var sourceWord = textAt < _limit ? _text.WordAt(textAt) : null;
        var quoteWord = quoteAt < _quote.Count ? _quote[quoteAt] : null;
        return new NearestPassage(_text[first].Line, Clip(_text.Excerpt(first, count)), quoteWord is null ? null : sourceWord, quoteWord);
    }

    /// <summary>Beyond the aligned beginning of a long quote, compares text and quote word by word.</summary>
    private (int QuoteAt, int TextAt) WalkOn(int quoteAt, int textAt)
    {
        while (quoteAt < _quote.Count && textAt < _limit && _text.WordAt(textAt) == _quote[quoteAt])
            (quoteAt, textAt) = (quoteAt + 1, textAt + 1);
        return (Math.Min(quoteAt, _quote.Count), textAt);
    }

    private void CountInQuote(int index)
    {
        if (_ids[index] < 0)
            return;
        _spareWords[_ids[index]]++;
        if (index == 0 || _ids[index - 1] < 0)
            return;
        var pair = Pair(_ids[index - 1], _ids[index]);
        _sparePairs[pair] = _sparePairs.TryGetValue(pair, out var count) ? count + 1 : 1;
    }

    /// <summary>The windows that share most with the quote, best first; of overlapping ones only the best.</summary>
    private IEnumerable<(int Start, int Score)> BestWindows()
    {
        var size = Math.Min(_ids.Length, _limit);
        var found = new List<(int Start, int Score)>();
        for (var end = 1; end <= _limit; end++)
        {
            if (end > size)
                Leave(end - size - 1, hasPair: size > 1);
            Enter(end - 1, hasPair: size > 1 && end > 1);
            if (end >= size && _shared * 2 >= _ids.Length && _shared > 0)
                Remember(found, (end - size, _shared + _sharedPairs), size);
        }

        return found.OrderByDescending(static window => window.Score).Take(MostCandidates);
    }

    private static void Remember(List<(int Start, int Score)> found, (int Start, int Score) window, int size)
    {
        var last = found.Count - 1;
        if (last < 0 || window.Start - found[last].Start >= size)
            found.Add(window);
        else if (window.Score > found[last].Score)
            found[last] = window;
    }

    private void Enter(int index, bool hasPair)
    {
        var id = _text.CaselessIdAt(index);
        if (_spareWords[id]-- > 0)
            _shared++;
        if (hasPair && _sparePairs.TryGetValue(Pair(_text.CaselessIdAt(index - 1), id), out var spare))
            SetPair(Pair(_text.CaselessIdAt(index - 1), id), spare - 1, spare > 0 ? 1 : 0);
    }

    private void Leave(int index, bool hasPair)
    {
        var id = _text.CaselessIdAt(index);
        if (++_spareWords[id] > 0)
            _shared--;
        if (hasPair && _sparePairs.TryGetValue(Pair(id, _text.CaselessIdAt(index + 1)), out var spare))
            SetPair(Pair(id, _text.CaselessIdAt(index + 1)), spare + 1, spare >= 0 ? -1 : 0);
    }

    private void SetPair(long pair, int spare, int change)
    {
        _sparePairs[pair] = spare;
        _sharedPairs += change;
    }

    private static long Pair(int first, int second) => ((long)first << 32) | (uint)second;
}

/// <summary>
/// The passage of a source most similar to a quote that it does not contain: the zero-based line, the words as printed there (of a long passage, those
/// around the difference), and the first differing word on each side; null on a side that has ended.
/// </summary>
internal sealed record NearestPassage(int Line, string Words, string? SourceWord, string? QuoteWord);
