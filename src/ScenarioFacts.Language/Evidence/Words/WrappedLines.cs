using System;
using System.Collections.Generic;
using ScenarioFacts.Language.Text;

namespace ScenarioFacts.Language.Evidence.Words;

/// <summary>
/// Finds the lines that go on with the sentence of an earlier one, as a text is read line by line: hard-wrapped lines, and those behind page furniture
/// (blank lines, page numbers, running heads). A line goes on if the one before it does not end a sentence, and it begins in lower case itself, or that one
/// breaks off (<c>… agreed to the</c>), or all lines around are as full as they can be. Errors join two sentences, as those of <see cref="SentenceEnds"/> do.
/// </summary>
internal sealed class WrappedLines(string text, LineMap lines)
{
    private const int MostFurniture = 4;
    private const int LongestFurniture = 8;
    private const int LongestPageNumber = 4;
    private const int MostPageNumbers = 2;
    private const int LongestCounter = 4;
    private const int FewestWrapped = 3;
    private const int NarrowestMeasure = 30;
    private const int WidestMeasure = 130;

    /// <summary>Words that no sentence, heading or caption ends with.</summary>
    private static readonly HashSet<string> Unfinished = new(StringComparer.Ordinal)
    {
        "a", "an", "the", "of", "to", "in", "on", "at", "by", "for", "from", "with", "and", "or", "nor", "but", "not", "never", "no", "that", "which", "who", "whose", "whether",
        "is", "are", "was", "were", "be", "been", "has", "have", "had", "did", "does", "do", "will", "would", "could", "should", "may", "might", "must", "can", "cannot",
        "its", "their", "his", "her", "our", "this", "these", "as", "if", "than", "into", "over", "under", "between", "because", "while",
    };

    private static readonly HashSet<string> PageWords = new(StringComparer.OrdinalIgnoreCase) { "page", "of", "p" };

    // The latest line with words, and the line before the furniture that it is part of.
    private Ending? _last;
    private Ending? _beforeFurniture;
    private int _furnitureFirst;
    private int _furnitureLines;

    // Whether a blank, repeated or page number line stands behind the line that a sentence may go on from.
    private bool _isApart;

    // The block of lines without a blank one that was looked at last.
    private (int First, int End, bool IsWrapped) _block;

    /// <summary>Takes note of a line without words, or of one that repeats an earlier one.</summary>
    public void SkipLine() => _isApart = true;

    /// <summary>How a line joins those before it.</summary>
    /// <param name="word">Its first word.</param>
    public LineJoin GetJoin(int line, TextSpan span, TextSpan word)
    {
        if (_last is not { IsOpen: true } last || !BeginsPlainly(span, word))
            return LineJoin.None;
        var isNext = line == last.Line + 1;
        if (char.IsLower(text[word.Start]))
            return _beforeFurniture is not null && (_isApart || !isNext) ? LineJoin.Resumed : LineJoin.Wrapped;
        if (isNext && _beforeFurniture is null && !_isApart)
            return !IsPageNumber(span) && (BreaksOff(last) || IsWrapped(line)) ? LineJoin.Wrapped : LineJoin.None;
        return last.IsPageNumber && _beforeFurniture is { } before && BreaksOff(before) && !MayBeFurniture(span) ? LineJoin.Resumed : LineJoin.None;
    }

    /// <summary>Takes note of a line that counts.</summary>
    /// <param name="first">The index of its first word.</param>
    /// <param name="end">The index behind its last word.</param>
    /// <returns>For a line that resumes a sentence, the index of the first word of the furniture.</returns>
    public int KeepLine(int line, TextSpan span, TextSpan lastWord, int first, int end, LineJoin join)
    {
        var isPageNumber = join == LineJoin.None && IsPageNumber(span);
        var isOpen = isPageNumber || !SentenceEnds.IsAtEnd(text, lastWord, span.End);
        var furniture = _furnitureFirst;
        if (join == LineJoin.None && isOpen && _last is { IsOpen: true } && (isPageNumber || end - first <= LongestFurniture) && _furnitureLines < MostFurniture)
        {
            _beforeFurniture ??= _last;
            _furnitureFirst = _furnitureLines++ == 0 ? first : _furnitureFirst;
            _isApart |= isPageNumber;
        }
        else
        {
            (_beforeFurniture, _furnitureLines, _isApart) = (null, 0, false);
        }

        _last = new Ending(line, lastWord, span.End, isOpen, isPageNumber);
        return furniture;
    }

    /// <summary>Whether only spaces, quotation marks and brackets stand before the first word, and it is not the number of a list item.</summary>
    private bool BeginsPlainly(TextSpan line, TextSpan word)
    {
        for (var i = line.Start; i < word.Start; i++)
        {
            if (!char.IsWhiteSpace(text[i]) && !WordFolding.IsInvisible(text[i]) && text[i] is not ('"' or '\'' or '“' or '”' or '‘' or '’' or '«' or '»' or '(' or '[' or '$' or '€' or '£' or '¥'))
                return false;
        }

        return word.End == line.End || WordFolding.Fold(text, word).Length > LongestCounter || !(text[word.End] is ')' || (text[word.End] is '.' && (word.End + 1 == line.End || text[word.End + 1] == ' ')));
    }

    /// <summary>Whether the line is short and ends no sentence.</summary>
    private bool MayBeFurniture(TextSpan line)
    {
        var (count, last) = (0, default(TextSpan));
        for (var from = line.Start; WordTokenizer.TryNext(text, from, line.End, out var word); from = word.End)
            (count, last) = (count + 1, word);
        return count <= LongestFurniture && !SentenceEnds.IsAtEnd(text, last, line.End);
    }

    private bool BreaksOff(Ending line)
    {
        for (var i = line.End - 1; i >= line.LastWord.End; i--)
        {
            if (!char.IsWhiteSpace(text[i]))
                return text[i] is ',' or '(' or '-' or '–' or '—';
        }

        return Unfinished.Contains(WordFolding.Fold(text, line.LastWord));
    }

    /// <summary>Whether the line is a number alone, or one with <c>page</c>: <c>3</c>, <c>Page 3 of 12</c>.</summary>
    private bool IsPageNumber(TextSpan line)
    {
        var numbers = 0;
        for (var from = line.Start; numbers <= MostPageNumbers && WordTokenizer.TryNext(text, from, line.End, out var word); from = word.End)
        {
            // Most lines begin with another word.
            if (!char.IsDigit(text[word.Start]) && text[word.Start] is not ('p' or 'P' or 'o' or 'O' or >= '\uFF01'))
                return false;
            var folded = WordFolding.Fold(text, word);
            if (folded.Length <= LongestPageNumber && char.IsDigit(folded[0]) && char.IsDigit(folded[folded.Length - 1]))
                numbers++;
            else if (!PageWords.Contains(folded))
                return false;
        }

        return numbers is > 0 and <= MostPageNumbers;
    }

    /// <summary>Whether the line stands among lines of which none could have taken in the first word of the next.</summary>
    private bool IsWrapped(int line)
    {
        if (line < _block.First || line >= _block.End)
            _block = GetBlock(line);
        return _block.IsWrapped;
    }

    private (int First, int End, bool IsWrapped) GetBlock(int line)
    {
        var (first, end, measure) = (line, line, 0);
        while (first > 0 && GetWidth(first - 1) > 0)
            first--;
        for (end = first; end < lines.Count && GetWidth(end) > 0; end++)
            measure = Math.Max(measure, GetWidth(end));
        var isWrapped = end - first >= FewestWrapped && measure is >= NarrowestMeasure and <= WidestMeasure;
        for (var i = first; isWrapped && i + 1 < end; i++)
            isWrapped = GetWidth(i) + 1 + GetFirstWidth(i + 1) > measure;
        return (first, end, isWrapped);
    }

    private int GetWidth(int line)
    {
        var (start, end) = (lines[line].Start, lines[line].End);
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        return CountVisible(start, end);
    }

    private int GetFirstWidth(int line)
    {
        var (start, end) = (lines[line].Start, lines[line].Start);
        while (end < lines[line].End && !char.IsWhiteSpace(text[end]))
            end++;
        return CountVisible(start, end);
    }

    private int CountVisible(int start, int end)
    {
        var count = 0;
        for (; start < end; start++)
            count += WordFolding.IsInvisible(text[start]) ? 0 : 1;
        return count;
    }

    /// <summary>How a line ends.</summary>
    /// <param name="IsOpen">Whether it does not end a sentence.</param>
    private readonly record struct Ending(int Line, TextSpan LastWord, int End, bool IsOpen, bool IsPageNumber);
}

/// <summary>How a line joins the lines before it.</summary>
internal enum LineJoin
{
    /// <summary>It begins a sentence.</summary>
    None,

    /// <summary>It goes on with the sentence of the line before it.</summary>
    Wrapped,

    /// <summary>It goes on with the sentence before the furniture of a page.</summary>
    Resumed,
}
