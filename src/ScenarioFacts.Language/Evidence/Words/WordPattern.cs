using System;
using System.Collections.Generic;
using System.Linq;
using ScenarioFacts.Language.Common;
using ScenarioFacts.Language.Text;

namespace ScenarioFacts.Language.Evidence.Words;

/// <summary>
/// Searches a folded text for a sequence of words: at the occurrences of its rarest word or, if that is frequent, with Knuth–Morris–Pratt, which reads each
/// word of the text once, however repetitive the pattern.
/// </summary>
internal sealed class WordPattern
{
    private readonly FoldedText _text;
    private readonly int[] _ids;

    // The offset of the rarest word in the pattern; -1 if the text lacks one of its words.
    private readonly int _rarest;

    /// <summary>The words within a span of some text.</summary>
    public WordPattern(FoldedText text, string words, TextSpan span)
        : this(text, GetIds(text, words, span))
    {
    }

    public WordPattern(FoldedText text, EquatableArray<string> words)
        : this(text, [.. words.Select(word => text.GetId(word, new TextSpan(0, word.Length)))])
    {
    }

    private WordPattern(FoldedText text, int[] ids)
    {
        (_text, _ids) = (text, ids);
        _rarest = ids.Length == 0 || Array.IndexOf(ids, -1) >= 0 ? -1 : 0;
        for (var i = 1; i < ids.Length && _rarest >= 0; i++)
        {
            if (text.GetPlaces(ids[i]).Count < text.GetPlaces(ids[_rarest]).Count)
                _rarest = i;
        }
    }

    public int Length => _ids.Length;

    /// <summary>
    /// The first word of each match between <paramref name="from"/> and <paramref name="end"/>, including overlapping ones. A match never spans a line
    /// that was skipped, and stays on one line if so requested.
    /// </summary>
    public IEnumerable<int> Places(int from, int end, bool inOneLine)
    {
        if (_rarest < 0)
            return [];
        var rarest = _text.GetPlaces(_ids[_rarest]);
        return (long)rarest.Count * _ids.Length <= _text.WordCount ? PlacesAround(rarest, from, end, inOneLine) : PlacesInTurn(from, end, inOneLine);
    }

    /// <summary>The first match, or -1.</summary>
    public int First(int from, int end, bool inOneLine)
    {
        foreach (var place in Places(from, end, inOneLine))
            return place;
        return -1;
    }

    private static int[] GetIds(FoldedText text, string words, TextSpan span)
    {
        var count = 0;
        for (var from = span.Start; WordTokenizer.TryNext(words, from, span.End, out var word); from = word.End)
            count++;
        var ids = new int[count];
        var next = 0;
        for (var from = span.Start; WordTokenizer.TryNext(words, from, span.End, out var word); from = word.End)
            ids[next++] = text.GetId(words, word);
        return ids;
    }

    private IEnumerable<int> PlacesAround(ArraySegment<int> rarest, int from, int end, bool inOneLine)
    {
        for (var i = FirstAtOrAfter(rarest, from + _rarest); i < rarest.Offset + rarest.Count; i++)
        {
            var first = rarest.Array![i] - _rarest;
            if (first + _ids.Length > end)
                yield break;
            if (StandsAt(first, inOneLine))
                yield return first;
        }
    }

    /// <summary>Finds the first position from <paramref name="place"/> on. Each part of a quote is searched for after the one before it: scanning from the first position would be quadratic.</summary>
    private static int FirstAtOrAfter(ArraySegment<int> places, int place)
    {
        var index = Array.BinarySearch(places.Array!, places.Offset, places.Count, place);
        return index < 0 ? ~index : index;
    }

    private bool StandsAt(int first, bool inOneLine)
    {
        for (var i = 0; i < _ids.Length; i++)
        {
            if (_text[first + i].Id != _ids[i] || IsCut(first + i, first, inOneLine))
                return false;
        }

        return true;
    }

    private IEnumerable<int> PlacesInTurn(int from, int end, bool inOneLine)
    {
        var borders = Borders(_ids);
        var matched = 0;
        for (var i = from; i < end; i++)
        {
            if (IsCut(i, from, inOneLine))
                matched = 0;
            matched = Next(matched, _text[i].Id, borders);
            if (matched == _ids.Length)
                yield return i + 1 - matched;
        }
    }

    private bool IsCut(int index, int from, bool inOneLine) =>
        index > from && (_text[index].FollowsSkippedLine || (inOneLine && _text[index].Line != _text[index - 1].Line));

    private int Next(int matched, int id, int[] borders)
    {
        if (matched == _ids.Length)
            matched = borders[matched];
        while (matched > 0 && _ids[matched] != id)
            matched = borders[matched];
        return _ids[matched] == id ? matched + 1 : 0;
    }

    /// <summary>The failure function: for each prefix length, the length of the prefix's longest proper border.</summary>
    private static int[] Borders(int[] ids)
    {
        var borders = new int[ids.Length + 1];
        for (var i = 1; i < ids.Length; i++)
        {
            var border = borders[i];
            while (border > 0 && ids[border] != ids[i])
                border = borders[border];
            borders[i + 1] = ids[border] == ids[i] ? border + 1 : 0;
        }

        return borders;
    }
}
