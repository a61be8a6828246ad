using System;
using System.Collections.Generic;
using System.Text;
using ScenarioFacts.Language.Text;

namespace ScenarioFacts.Language.Evidence;

/// <summary>Gathers the words of a text line by line for <see cref="FoldedText"/>, leaving out the lines that it has had before.</summary>
internal sealed class TextFolder(string text)
{
    private readonly List<FoldedWord> _words = [];
    private readonly HashSet<string> _lines = new(StringComparer.Ordinal);
    private readonly StringBuilder _folded = new();
    private bool _hasSkipped;

    public FoldedWord[] Words => [.. _words];

    public Dictionary<string, int> Ids { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, int> CaselessIds { get; } = new(StringComparer.OrdinalIgnoreCase);

    public string Folded => _folded.ToString();

    public void AddLine(int line, TextSpan span)
    {
        var first = _words.Count;
        for (var from = span.Start; WordCutter.TryNext(text, from, span.End, out var word); from = word.End)
            AddWord(line, word, isFirst: _words.Count == first);
        if (_words.Count > first)
            KeepOrSkip(first);
    }

    private void AddWord(int line, TextSpan span, bool isFirst)
    {
        var word = WordCutter.Fold(text, span);
        var beginsSentence = isFirst || SentenceEnds.IsBetween(text, _words[_words.Count - 1].Span, span.Start);
        _words.Add(new FoldedWord(word, Number(Ids, word), Number(CaselessIds, word), line, span, beginsSentence, isFirst && _hasSkipped));
    }

    private void KeepOrSkip(int first)
    {
        var folded = Joined(first);
        _hasSkipped = !_lines.Add(folded);
        if (_hasSkipped)
            _words.RemoveRange(first, _words.Count - first);
        else
            _folded.Append(_folded.Length > 0 ? "\n" : "").Append(folded);
    }

    private string Joined(int first)
    {
        var line = new StringBuilder();
        for (var i = first; i < _words.Count; i++)
            line.Append(i > first ? " " : "").Append(_words[i].Text);
        return line.ToString();
    }

    private static int Number(Dictionary<string, int> numbers, string word)
    {
        if (!numbers.TryGetValue(word, out var number))
            numbers.Add(word, number = numbers.Count);
        return number;
    }
}
