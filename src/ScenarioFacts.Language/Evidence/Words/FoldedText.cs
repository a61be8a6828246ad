using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using ScenarioFacts.Language.Common;
using ScenarioFacts.Language.Text;

namespace ScenarioFacts.Language.Evidence.Words;

/// <summary>
/// A source text in the form that quotes are compared with: its words and <see cref="FigureSigns"/>, without other punctuation and without lines that repeat an earlier line word for word
/// (headlines and captions that a web page prints again). Identified by <see cref="Sha256"/>.
/// </summary>
internal sealed class FoldedText
{
    private static readonly string[] Omissions = ["[...]", "[…]"];

    private readonly string _text;
    private readonly FoldedPlace[] _places;
    private readonly WordTable _words;

    // Interrupted sentences: the first word of the furniture and the word behind it, and the other way round.
    private readonly Dictionary<int, int>? _resumed;
    private readonly Dictionary<int, int>? _interrupted;
    private readonly Lazy<WordPlaces> _wordPlaces;
    private readonly Lazy<bool> _hasOmissions;
    private readonly Lazy<string> _sha256;
    private readonly Lazy<CaselessWords> _caseless;

    private FoldedText(string text, TextFolder folder)
    {
        _text = text;
        (_places, _words, WordCount) = (folder.Places, folder.Words, folder.Count);
        _resumed = folder.Interruptions;
        _interrupted = _resumed?.ToDictionary(static furniture => furniture.Value, static furniture => furniture.Key);
        _wordPlaces = new Lazy<WordPlaces>(() => new WordPlaces(_places, WordCount, _words.Count));
        _hasOmissions = new Lazy<bool>(() => Array.Exists(Omissions, omission => _text.IndexOf(omission, StringComparison.Ordinal) >= 0));
        _sha256 = new Lazy<string>(() => Fingerprint.Whole(Joined()));
        _caseless = new Lazy<CaselessWords>(() => new CaselessWords(_words));
    }

    public int WordCount { get; }

    /// <summary>The hash of the words and the signs of figures between them, joined by spaces within lines and by line feeds between non-empty lines.</summary>
    public string Sha256 => _sha256.Value;

    /// <summary>The number of distinct words ignoring case; their ids are below it.</summary>
    public int CaselessCount => _caseless.Value.Count;

    public ref readonly FoldedPlace this[int index] => ref _places[index];

    public static FoldedText Create(string text)
    {
        var lines = LineMap.Create(text);
        var folder = new TextFolder(text, lines);
        for (var line = 0; line < lines.Count; line++)
            folder.AddLine(line);
        return new FoldedText(text, folder);
    }

    /// <summary>The word at <paramref name="index"/>.</summary>
    public string WordAt(int index) => _words[_places[index].Id];

    /// <summary>A text that contains the folded word at <paramref name="index"/>, and its span there; does not allocate.</summary>
    public (string Text, TextSpan Span) FoldedAt(int index) => _words.Folded(_places[index].Id);

    /// <summary>The case-insensitive id of the word at <paramref name="index"/>.</summary>
    public int CaselessIdAt(int index) => _caseless.Value.Of(_places[index].Id);

    /// <summary>The id of a word, or -1 if the text does not contain it.</summary>
    public int GetId(string text, TextSpan word) => _words.Find(text, word);

    /// <summary>The case-insensitive id of a word, or -1 if the text does not contain it.</summary>
    public int GetCaselessId(string word) => _caseless.Value.Find(word);

    /// <summary>The indexes at which a word occurs.</summary>
    public ArraySegment<int> GetPlaces(int id) => _wordPlaces.Value.Of(id);

    /// <summary>The index after the last word on the line of the word at <paramref name="index"/>.</summary>
    public int EndOfLine(int index)
    {
        var line = _places[index].Line;
        while (index < WordCount && _places[index].Line == line)
            index++;
        return index;
    }

    /// <summary>Whether the text itself has <c>[...]</c> somewhere.</summary>
    public bool HasOmissions => _hasOmissions.Value;

    /// <summary>Whether the text itself has <c>[...]</c> between a word and the one before it.</summary>
    public bool HasOmissionBefore(int index)
    {
        var (start, end) = (_places[index - 1].Span.End, _places[index].Span.Start);
        return Array.Exists(Omissions, omission => _text.IndexOf(omission, start, end - start, StringComparison.Ordinal) >= 0);
    }

    /// <summary>Whether one of some marks stands between a word and the one before it.</summary>
    public bool HasMarkBefore(int index, string marks)
    {
        var gap = GapBefore(index);
        return gap.Length > 0 && _text.IndexOfAny(marks.ToCharArray(), gap.Start, gap.Length) >= 0;
    }

    /// <summary>Whether the text, or a line of it, has characters that could not be decoded.</summary>
    public bool IsUndecodable(int? line)
    {
        var at = _text.IndexOf('\uFFFD');
        if (at < 0 || line is not { } number)
            return at >= 0;
        var span = LineMap.Create(_text)[number];
        return _text.IndexOf('\uFFFD', span.Start, span.Length) >= 0;
    }

    /// <summary>The index after the last word of the line or, if its last sentence goes on in further lines, of those.</summary>
    public int EndOfPassage(int index)
    {
        index = EndOfLine(index);
        while (index < WordCount)
        {
            if (!_places[index].BeginsSentence)
                index = EndOfLine(index);
            else if (_resumed is not null && _resumed.TryGetValue(index, out var resumed))
                index = EndOfLine(resumed);
            else
                break;
        }

        return index;
    }

    /// <summary>Whether the word at an index stands in another line and another sentence than the word before it.</summary>
    public bool BeginsPassage(int index) => _places[index].BeginsSentence && _places[index].Line != _places[index - 1].Line;

    /// <summary>The index of the word before another in its sentence, or -1.</summary>
    public int BeforeInSentence(int index)
    {
        if (index == 0 || (index < WordCount && _places[index].BeginsSentence))
            return -1;
        return (index < WordCount && _places[index].ResumesSentence ? _interrupted![index] : index) - 1;
    }

    /// <summary>The index of the word after another in its sentence, or -1.</summary>
    public int AfterInSentence(int index)
    {
        var next = index + 1;
        if (next >= WordCount || _places[next].ResumesSentence)
            return -1;
        if (!_places[next].BeginsSentence)
            return next;
        return _resumed is not null && _resumed.TryGetValue(next, out var resumed) ? resumed : -1;
    }

    /// <summary>The words as written in the source, including punctuation, on one line that is safe to print.</summary>
    public string Excerpt(int first, int count) => Excerpt(TextSpan.FromBounds(_places[first].Span.Start, _places[first + count - 1].Span.End));

    /// <summary>The figure around the signs before the word at an index, as written in the source; the index after the last word stands for the end.</summary>
    public string FigureAt(int index)
    {
        var (before, after) = (GapBefore(index).Start, GapBefore(index).End);
        return Excerpt(FigureSigns.Around(
            _text,
            index > 0 && _places[index - 1].Span.End == before ? _places[index - 1].Span : new TextSpan(before, 0),
            index < WordCount && _places[index].Span.Start == after ? _places[index].Span : new TextSpan(after, 0)));
    }

    /// <summary>Whether only an apostrophe separates the word at an index from the one before: the <c>s</c> of <c>trust’s</c>.</summary>
    public bool SplitsWord(int index) =>
        index > 0 && index < WordCount && _places[index].Span.Start == _places[index - 1].Span.End + 1
        && _text[_places[index].Span.Start - 1] is '\'' or '’' or '‘' or '`' or '´' or '＇';

    /// <summary>Whether only a hyphen separates the word at an index from the one before: “pan-democratic”.</summary>
    public bool IsHyphenated(int index) =>
        index > 0 && index < WordCount && _places[index].Span.Start == _places[index - 1].Span.End + 1 && _text[_places[index].Span.Start - 1] is '-' or '‐' or '‑';

    /// <summary>The signs of figures between the word at an index and the one before it, or null if there are none.</summary>
    public string? SignsBetween(int index) => FigureSigns.Between(_text, _places[index - 1].Span.End, _places[index].Span.Start);

    /// <summary>The signs of figures before the word at an index, which a quote may begin with; the index after the last word stands for the end.</summary>
    public string? SignsBefore(int index) => FigureSigns.Beside(_text, GapBefore(index).Start, GapBefore(index).End);

    /// <summary>The signs of figures after the word at an index, which a quote may end with.</summary>
    public string? SignsAfter(int index) => FigureSigns.Beside(_text, _places[index].Span.End, EndOfGap(index + 1));

    private string Excerpt(TextSpan span)
    {
        var excerpt = new StringBuilder(span.Length);
        for (var i = span.Start; i < span.End; i++)
            AppendPrintable(excerpt, _text[i]);
        return excerpt.ToString();
    }

    /// <summary>What stands between a word and the one before it; nothing of a skipped line.</summary>
    private TextSpan GapBefore(int index)
    {
        var end = index < WordCount ? _places[index].Span.Start : index > 0 ? EndOfGap(index) : _text.Length;
        if (index < WordCount && _places[index].FollowsSkippedLine)
            return TextSpan.FromBounds(StartOfLine(end), end);
        return TextSpan.FromBounds(index == 0 ? 0 : _places[index - 1].Span.End, end);
    }

    /// <summary>The end of what stands between the word at an index and the one before it.</summary>
    private int EndOfGap(int index) =>
        index < WordCount && !_places[index].FollowsSkippedLine ? _places[index].Span.Start : EndOfLineAt(_places[index - 1].Span.End);

    private int StartOfLine(int offset)
    {
        while (offset > 0 && LineMap.BreakWidth(_text, offset - 1) == 0)
            offset--;
        return offset;
    }

    private int EndOfLineAt(int offset)
    {
        while (offset < _text.Length && LineMap.BreakWidth(_text, offset) == 0)
            offset++;
        return offset;
    }

    private string Joined()
    {
        var joined = new StringBuilder();
        for (var i = 0; i < WordCount; i++)
        {
            AppendGap(joined, i);
            var (text, span) = FoldedAt(i);
            joined.Append(text, span.Start, span.Length);
        }

        if (WordCount > 0)
            joined.Append(SignsAfter(WordCount - 1));
        return joined.ToString();
    }

    private void AppendGap(StringBuilder joined, int index)
    {
        if (index == 0)
        {
            joined.Append(SignsBefore(index));
            return;
        }

        var isSkipped = _places[index].FollowsSkippedLine;
        joined.Append(isSkipped ? SignsAfter(index - 1) : SignsBetween(index));
        joined.Append(_places[index].Line == _places[index - 1].Line ? ' ' : '\n');
        if (isSkipped)
            joined.Append(SignsBefore(index));
    }

    private static void AppendPrintable(StringBuilder excerpt, char c)
    {
        if (char.IsWhiteSpace(c) || char.IsControl(c))
        {
            if (excerpt.Length > 0 && excerpt[excerpt.Length - 1] != ' ')
                excerpt.Append(' ');
        }
        else if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.Format)
        {
            excerpt.Append(c);
        }
    }
}
