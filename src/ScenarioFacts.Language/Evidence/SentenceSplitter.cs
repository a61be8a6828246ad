using System.Collections.Generic;
using ScenarioFacts.Language.Evidence.Quotes;
using ScenarioFacts.Language.Evidence.Words;
using ScenarioFacts.Language.Text;

namespace ScenarioFacts.Language.Evidence;

/// <summary>
/// Splits a text into sentences that together contain every word of the folded text. A line break ends a sentence; a line that repeats an earlier one is
/// skipped.
/// </summary>
internal sealed class SentenceSplitter
{
    private readonly string _text;
    private readonly FoldedText _folded;
    private readonly LineMap _lines;
    private readonly List<Sentence> _sentences = [];

    private SentenceSplitter(TextDocument document) => (_text, _folded, _lines) = (document.Text, document.Folded, LineMap.Create(document.Text));

    /// <summary>The sentences in text order.</summary>
    public static IReadOnlyList<Sentence> Cut(TextDocument document)
    {
        var splitter = new SentenceSplitter(document);
        for (var word = 0; word < document.WordCount;)
        {
            var end = document.Folded.EndOfLine(word);
            splitter.CutLine(word, end);
            word = end;
        }

        return splitter._sentences;
    }

    private void CutLine(int first, int end)
    {
        var line = _lines[_folded[first].Line];
        var (word, start) = (first, line.Start);
        for (var next = first + 1; next < end; next++)
        {
            if (!SentenceStarts.IsSentenceStart(_text, _folded, next) || IsListMark(first, word, next))
                continue;
            var stop = SentenceStarts.EndBefore(_text, _folded[next - 1].Span.End, _folded[next].Span.Start);
            Add(word, next, start, stop);
            (word, start) = (next, stop);
        }

        Add(word, end, start, line.End);
    }

    /// <summary>Whether everything so far is just the number of a list item.</summary>
    private bool IsListMark(int first, int word, int next) => word == first && next == first + 1 && SentenceStarts.IsCounter(_folded.WordAt(first));

    private void Add(int word, int next, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(_text[start]))
            start++;
        while (end > start && char.IsWhiteSpace(_text[end - 1]))
            end--;
        _sentences.Add(new Sentence(_folded[word].Line, TextSpan.FromBounds(start, end), word, next - word));
    }
}

/// <summary>A sentence of a text, or a line that is not a sentence, such as a heading: the unit of reading.</summary>
/// <param name="Line">Its zero-based line.</param>
/// <param name="Span">Its characters, including bullet and punctuation.</param>
/// <param name="FirstWord">The index of its first word in the folded text.</param>
internal readonly record struct Sentence(int Line, TextSpan Span, int FirstWord, int WordCount);
