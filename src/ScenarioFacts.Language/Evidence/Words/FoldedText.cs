using System;
using System.Globalization;
using System.Text;
using ScenarioFacts.Language.Common;
using ScenarioFacts.Language.Text;

namespace ScenarioFacts.Language.Evidence.Words;

/// <summary>
/// A source text in the form that quotes are compared with: its words, without punctuation and without lines that repeat an earlier line word for word
/// (headlines and captions that a web page prints again). Identified by <see cref="Sha256"/>.
/// </summary>
internal sealed class FoldedText
{
    private readonly string _text;
    private readonly FoldedPlace[] _places;
    private readonly WordTable _words;
    private readonly Lazy<WordPlaces> _wordPlaces;
    private readonly Lazy<string> _sha256;
    private readonly Lazy<CaselessWords> _caseless;

    private FoldedText(string text, TextFolder folder)
    {
        _text = text;
        (_places, _words, WordCount) = (folder.Places, folder.Words, folder.Count);
        _wordPlaces = new Lazy<WordPlaces>(() => new WordPlaces(_places, WordCount, _words.Count));
        _sha256 = new Lazy<string>(() => Fingerprint.Whole(Joined()));
        _caseless = new Lazy<CaselessWords>(() => new CaselessWords(_words));
    }

    public int WordCount { get; }

    /// <summary>The hash of the words, joined by spaces within lines and by line feeds between non-empty lines.</summary>
    public string Sha256 => _sha256.Value;

    /// <summary>The number of distinct words ignoring case; their ids are below it.</summary>
    public int CaselessCount => _caseless.Value.Count;

    public ref readonly FoldedPlace this[int index] => ref _places[index];

    public static FoldedText Create(string text)
    {
        var folder = new TextFolder(text);
        var lines = LineMap.Create(text);
        for (var line = 0; line < lines.Count; line++)
            folder.AddLine(line, lines[line]);
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

    /// <summary>The words as written in the source, including punctuation, on one line that is safe to print.</summary>
    public string Excerpt(int first, int count)
    {
        var start = _places[first].Span.Start;
        var end = _places[first + count - 1].Span.End;
        var excerpt = new StringBuilder(end - start);
        for (var i = start; i < end; i++)
            AppendPrintable(excerpt, _text[i]);
        return excerpt.ToString();
    }

    private string Joined()
    {
        var joined = new StringBuilder();
        for (var i = 0; i < WordCount; i++)
        {
            if (i > 0)
                joined.Append(_places[i].Line == _places[i - 1].Line ? ' ' : '\n');
            var (text, span) = FoldedAt(i);
            joined.Append(text, span.Start, span.Length);
        }

        return joined.ToString();
    }

    private static void AppendPrintable(StringBuilder excerpt, char c)
    {
        if (char.IsWhiteSpace(c) || char.IsControl(c))
        {
            if (excerpt[excerpt.Length - 1] != ' ')
                excerpt.Append(' ');
        }
        else if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.Format)
        {
            excerpt.Append(c);
        }
    }
}
