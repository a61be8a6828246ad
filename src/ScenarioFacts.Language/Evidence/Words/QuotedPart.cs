using System.Text;
using ScenarioFacts.Language.Text;

namespace ScenarioFacts.Language.Evidence.Words;

/// <summary>A part of a quotation: the spans of its words, and the signs of figures before, between and after them.</summary>
internal sealed class QuotedPart
{
    private readonly string _text;
    private readonly TextSpan _part;
    private readonly TextSpan[] _words;

    // The signs before each word but the first; null if there are none at all.
    private readonly string?[]? _between;

    /// <param name="count">The number of its words.</param>
    public QuotedPart(string text, TextSpan part, int count)
    {
        (_text, _part, _words) = (text, part, new TextSpan[count]);
        var next = 0;
        for (var from = part.Start; WordTokenizer.TryNext(text, from, part.End, out var word); from = word.End)
            _words[next++] = word;
        if (_words.Length == 0)
            return;
        Before = FigureSigns.Beside(text, part.Start, _words[0].Start);
        After = FigureSigns.Beside(text, _words[_words.Length - 1].End, part.End);
        for (var i = 1; i < _words.Length; i++)
        {
            if (FigureSigns.Between(text, _words[i - 1].End, _words[i].Start) is { } signs)
                (_between ??= new string?[_words.Length])[i] = signs;
        }
    }

    public int Count => _words.Length;

    /// <summary>The signs before its first word.</summary>
    public string? Before { get; }

    /// <summary>The signs after its last word.</summary>
    public string? After { get; }

    /// <summary>The ids of its words in a text; -1 for each that the text lacks.</summary>
    public int[] GetIds(FoldedText text)
    {
        var ids = new int[_words.Length];
        for (var i = 0; i < ids.Length; i++)
            ids[i] = text.GetId(_text, _words[i]);
        return ids;
    }

    /// <summary>The signs between a word and the one before it.</summary>
    public string? Between(int index) => _between?[index];

    /// <summary>The words of the figure around the signs before the word at an index; the index after the last word stands for the end.</summary>
    public string FigureAt(int index)
    {
        var before = index > 0 ? _words[index - 1] : new TextSpan(_part.Start, 0);
        var after = index < Count ? _words[index] : new TextSpan(_part.End, 0);
        var figure = FigureSigns.Around(_text, before, after);
        return _text.Substring(figure.Start, figure.Length);
    }

    /// <summary>The folded words and their signs: equal for two parts exactly if every text has both or neither.</summary>
    public void AppendCanonical(StringBuilder canonical)
    {
        AppendBesideWord(canonical, Before);
        for (var i = 0; i < Count; i++)
        {
            if (i > 0)
                AppendGap(canonical, i);
            canonical.Append(WordFolding.Fold(_text, _words[i]));
        }

        if (After is not null)
            canonical.Append(' ').Append(After);
    }

    private void AppendGap(StringBuilder canonical, int index)
    {
        var signs = Between(index);
        if (signs is null)
            canonical.Append(' ');
        else if (FigureSigns.JoinsDigits(_text, _words[index - 1].End, _words[index].Start))
            canonical.Append(signs);
        else
            AppendBesideWord(canonical.Append(' '), signs);
    }

    /// <summary>Appends signs before a word. A minus stays with its figure: apart from it, it is a dash.</summary>
    private static void AppendBesideWord(StringBuilder canonical, string? signs) =>
        canonical.Append(signs).Append(signs is null || signs[signs.Length - 1] is '-' or '.' ? "" : " ");
}
