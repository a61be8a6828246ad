using System;
using System.Collections.Generic;
using ScenarioFacts.Language.Text;

namespace ScenarioFacts.Language.Evidence.Words;

/// <summary>Collects the words of a text line by line for <see cref="FoldedText"/>, dropping repeated lines.</summary>
internal sealed class TextFolder(string text)
{
    private const int UsualLength = 6;

    // The latest kept line by the hash of its words; lines with the same hash are chained.
    private readonly Dictionary<int, int> _latest = [];
    private readonly List<(int First, int End, int Before)> _lines = [];
    private FoldedPlace[] _places = new FoldedPlace[(text.Length / UsualLength) + 4];
    private bool _hasSkipped;

    /// <summary>The word occurrences; entries from <see cref="Count"/> on are unused.</summary>
    public FoldedPlace[] Places => _places;

    public int Count { get; private set; }

    public WordTable Words { get; } = new(text.Length);

    public void AddLine(int line, TextSpan span)
    {
        var first = Count;
        for (var from = span.Start; WordTokenizer.TryNext(text, from, span.End, out var word); from = word.End)
            AddWord(line, word, isFirst: Count == first);
        if (Count == first)
            return;
        _hasSkipped = !TryAddLine(first);
        if (_hasSkipped)
            Count = first;
    }

    private void AddWord(int line, TextSpan span, bool isFirst)
    {
        var beginsSentence = isFirst || SentenceEnds.IsBetween(text, _places[Count - 1].Span, span.Start);
        if (Count == _places.Length)
            Array.Resize(ref _places, Count * 2);
        _places[Count++] = new FoldedPlace(Words.Add(text, span), line, span, beginsSentence, isFirst && _hasSkipped);
    }

    /// <summary>Registers the line that begins with a word. Returns false if it repeats an earlier one.</summary>
    private bool TryAddLine(int first)
    {
        var hash = 17;
        for (var i = first; i < Count; i++)
            hash = unchecked((hash * 31) + _places[i].Id);
        var before = _latest.TryGetValue(hash, out var latest) ? latest : -1;
        for (var known = before; known >= 0; known = _lines[known].Before)
        {
            if (IsRepeated(_lines[known].First, _lines[known].End, first))
                return false;
        }

        _latest[hash] = _lines.Count;
        _lines.Add((first, Count, before));
        return true;
    }

    private bool IsRepeated(int known, int end, int first)
    {
        if (end - known != Count - first)
            return false;
        for (; known < end; known++, first++)
        {
            if (_places[known].Id != _places[first].Id)
                return false;
        }

        return true;
    }
}
