using System;
using System.Collections.Generic;
using System.Linq;
using ScenarioFacts.Language.Common;
using ScenarioFacts.Language.Text;

namespace ScenarioFacts.Language.Evidence.Words;

/// <summary>
/// Searches a folded text for a sequence of words: at the occurrences of its rarest word or, if that is frequent, with Knuth–Morris–Pratt, which reads each
/// word of the text once, however repetitive the pattern. The signs of figures between the words must agree too; those at the edges of the pattern must stand there,
/// and others may.
/// </summary>
internal sealed class WordPattern
{
    private readonly FoldedText _text;
    private readonly int[] _ids;

    // Null if signs do not matter.
    private readonly QuotedPart? _signs;

    // The offset of the rarest word in the pattern; -1 if the text lacks one of its words.
    private readonly int _rarest;

    /// <summary>The words and signs of a part of a quotation.</summary>
    public WordPattern(FoldedText text, QuotedPart part)
        : this(text, part.GetIds(text)) => _signs = part;

    /// <summary>Words alone, whatever signs stand between them.</summary>
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
    /// that was skipped, and stays in one line or sentence if so requested.
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

    /// <summary>The same words, whatever signs stand between them.</summary>
    public WordPattern WithoutSigns() => new(_text, _ids);

    /// <summary>The first word before which the signs differ from those at a place that has the words; <see cref="Length"/> for those after the last.</summary>
    public int FirstDifference(int place)
    {
        var index = 0;
        while (index < Length && HasSigns(index, place + index) && (index > 0 || HasSignsBefore(place)))
            index++;
        return index;
    }

    private bool HasSigns(int index, int place) => index == 0 || _signs is null || _signs.Between(index) == _text.SignsBetween(place);

    private bool HasSignsBefore(int first) => _signs?.Before is not { } signs || (_text.SignsBefore(first)?.EndsWith(signs, StringComparison.Ordinal) ?? false);

    private bool HasSignsAfter(int first) => _signs?.After is not { } signs || (_text.SignsAfter(first + Length - 1)?.StartsWith(signs, StringComparison.Ordinal) ?? false);

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
            if (_text[first + i].Id != _ids[i] || IsCut(first + i, first, inOneLine) || !HasSigns(i, first + i))
                return false;
        }

        return HasSignsBefore(first) && HasSignsAfter(first);
    }

    private IEnumerable<int> PlacesInTurn(int from, int end, bool inOneLine)
    {
        var borders = Borders();
        var matched = 0;
        for (var i = from; i < end; i++)
        {
            if (IsCut(i, from, inOneLine))
                matched = 0;
            matched = Next(matched, i, borders);
            if (matched == _ids.Length && HasSignsBefore(i + 1 - matched) && HasSignsAfter(i + 1 - matched))
                yield return i + 1 - matched;
        }
    }

    private bool IsCut(int index, int from, bool inOneLine) =>
        index > from && (_text[index].FollowsSkippedLine || (inOneLine && _text.BeginsPassage(index)));

    private int Next(int matched, int place, int[] borders)
    {
        if (matched == _ids.Length)
            matched = borders[matched];
        while (matched > 0 && !StandsAt(matched, place))
            matched = borders[matched];
        return StandsAt(matched, place) ? matched + 1 : 0;
    }

    private bool StandsAt(int index, int place) => _text[place].Id == _ids[index] && HasSigns(index, place);

    /// <summary>
    /// The failure function: for each prefix length, the length of the prefix's longest proper border. The signs before the first word of a border do not
    /// count, as they do not for the pattern.
    /// </summary>
    private int[] Borders()
    {
        var borders = new int[_ids.Length + 1];
        for (var i = 1; i < _ids.Length; i++)
        {
            var border = borders[i];
            while (border > 0 && !IsSame(border, i))
                border = borders[border];
            borders[i + 1] = IsSame(border, i) ? border + 1 : 0;
        }

        return borders;
    }

    private bool IsSame(int index, int other) =>
        _ids[index] == _ids[other] && (index == 0 || _signs is null || _signs.Between(index) == _signs.Between(other));
}
