using System.Collections.Generic;
using System.Globalization;
using System.Text;
using ScenarioFacts.Language.Text;

namespace ScenarioFacts.Language.Evidence;

/// <summary>
/// A source text as quotes are compared with it: its words, without punctuation and without the lines that repeat an earlier line word for word
/// (headlines and captions that a web page prints again). <see cref="Sha256"/> tells one such text from another.
/// </summary>
internal sealed class FoldedText
{
    private readonly string _text;
    private readonly FoldedWord[] _words;
    private readonly Dictionary<string, int> _ids;
    private readonly Dictionary<string, int> _caselessIds;

    private FoldedText(string text, TextFolder folder)
    {
        _text = text;
        _words = folder.Words;
        _ids = folder.Ids;
        _caselessIds = folder.CaselessIds;
        Sha256 = Fingerprint.Whole(folder.Folded);
    }

    public int WordCount => _words.Length;

    /// <summary>Of the words joined by spaces and the lines that have words joined by line feeds.</summary>
    public string Sha256 { get; }

    /// <summary>How many caseless words there are, each with a number below this.</summary>
    public int CaselessCount => _caselessIds.Count;

    public ref readonly FoldedWord this[int index] => ref _words[index];

    public static FoldedText Of(string text)
    {
        var folder = new TextFolder(text);
        var lines = LineMap.Of(text);
        for (var line = 0; line < lines.Count; line++)
            folder.AddLine(line, lines[line]);
        return new FoldedText(text, folder);
    }

    /// <summary>The number that stands for a word here, or -1 when the text does not have it.</summary>
    public int IdOf(string word) => _ids.TryGetValue(word, out var id) ? id : -1;

    /// <summary>The same where case does not count.</summary>
    public int CaselessIdOf(string word) => _caselessIds.TryGetValue(word, out var id) ? id : -1;

    /// <summary>The place after the last word of the line that the word at <paramref name="index"/> stands in.</summary>
    public int EndOfLine(int index)
    {
        var line = _words[index].Line;
        while (index < _words.Length && _words[index].Line == line)
            index++;
        return index;
    }

    /// <summary>The words as the source writes them, punctuation included, on one line that is safe to print.</summary>
    public string Excerpt(int first, int count)
    {
        var start = _words[first].Span.Start;
        var end = _words[first + count - 1].Span.End;
        var excerpt = new StringBuilder(end - start);
        for (var i = start; i < end; i++)
            AppendPrintable(excerpt, _text[i]);
        return excerpt.ToString();
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
