using System;
using System.Collections.Generic;
using ScenarioFacts.Language.Text;

namespace ScenarioFacts.Language.Evidence.Words;

/// <summary>Collects the words of a text line by line for <see cref="FoldedText"/>, dropping repeated lines.</summary>
internal sealed class TextFolder(string text, LineMap lines)
{
    private const int UsualLength = 6;

    // The latest kept line by the hash of its words; lines with the same hash are chained.
    private readonly Dictionary<int, int> _latest = new(lines.Count);
    private readonly List<(int First, int End, int Before, TextSpan Span)> _lines = new(lines.Count);
    private FoldedPlace[] _places = new FoldedPlace[(text.Length / UsualLength) + 4];
    private readonly WrappedLines _wrapped = new(text, lines);
    private bool _hasSkipped;

    /// <summary>The word occurrences; entries from <see cref="Count"/> on are unused.</summary>
    public FoldedPlace[] Places => _places;

    public int Count { get; private set; }

    public WordTable Words { get; } = new(text.Length);

    /// <summary>Interrupted sentences: the first word of the furniture and the word that resumes the sentence; null if there are none.</summary>
    public Dictionary<int, int>? Interruptions { get; private set; }

    public void AddLine(int line)
    {
        var (first, span) = (Count, lines[line]);
        var join = LineJoin.None;
        for (var from = span.Start; WordTokenizer.TryNext(text, from, span.End, out var word); from = word.End)
        {
            if (Count == first)
                join = _wrapped.GetJoin(line, span, word);
            AddWord(line, word, isFirst: Count == first, join);
        }

        if (Count > first)
            _hasSkipped = !TryAddLine(first, span);
        if (Count > first && !_hasSkipped)
        {
            KeepLine(line, span, first, join);
            return;
        }

        Count = first;
        _wrapped.SkipLine();
    }

    private void KeepLine(int line, TextSpan span, int first, LineJoin join)
    {
        var furniture = _wrapped.KeepLine(line, span, _places[Count - 1].Span, first, Count, join);
        if (join == LineJoin.Resumed)
            (Interruptions ??= []).Add(furniture, first);
    }

    private void AddWord(int line, TextSpan span, bool isFirst, LineJoin join)
    {
        var beginsSentence = isFirst ? join == LineJoin.None : SentenceEnds.IsBetween(text, _places[Count - 1].Span, span.Start);
        if (Count == _places.Length)
            Array.Resize(ref _places, Count * 2);
        _places[Count++] = new FoldedPlace(Words.Add(text, span), line, span, beginsSentence, isFirst && join == LineJoin.Resumed, isFirst && _hasSkipped);
    }

    /// <summary>Registers the line that begins with a word. Returns false if it repeats an earlier one.</summary>
    private bool TryAddLine(int first, TextSpan span)
    {
        var hash = 17;
        for (var i = first; i < Count; i++)
            hash = unchecked((hash * 31) + _places[i].Id);
        var before = _latest.TryGetValue(hash, out var latest) ? latest : -1;
        for (var known = before; known >= 0; known = _lines[known].Before)
        {
            if (IsRepeated(_lines[known].First, _lines[known].End, first) && HaveSameSigns(_lines[known].First, _lines[known].Span, first, span))
                return false;
        }

        _latest[hash] = _lines.Count;
        _lines.Add((first, Count, before, span));
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

    /// <summary>Whether two lines of the same words have the same signs of figures.</summary>
    private bool HaveSameSigns(int known, TextSpan knownLine, int first, TextSpan line)
    {
        var isSame = FigureSigns.Beside(text, knownLine.Start, _places[known].Span.Start) == FigureSigns.Beside(text, line.Start, _places[first].Span.Start);
        for (first++, known++; isSame && first < Count; first++, known++)
            isSame = SignsBetween(known) == SignsBetween(first);
        return isSame && FigureSigns.Beside(text, _places[known - 1].Span.End, knownLine.End) == FigureSigns.Beside(text, _places[first - 1].Span.End, line.End);
    }

    private string? SignsBetween(int word) => FigureSigns.Between(text, _places[word - 1].Span.End, _places[word].Span.Start);
}
