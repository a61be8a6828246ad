using System.Collections.Generic;
using System.Linq;
using ScenarioFacts.Language.Evidence.Quotes;
using ScenarioFacts.Language.Evidence.Words;
using ScenarioFacts.Language.Text;

namespace ScenarioFacts.Language.Evidence;

/// <summary>Which sentences of a text are touched by some quote, up to the <c>ignore-after</c> words.</summary>
internal sealed class TextCoverage
{
    private readonly TextDocument _document;
    private readonly bool[] _isTouched;
    private readonly bool[] _isQuoted;

    // The index of each word's sentence.
    private readonly int[] _sentenceOf;

    /// <param name="ignoreAfters">The <c>ignore-after</c> of each source with this text; the one that leaves most of it counts, null leaves everything.</param>
    public TextCoverage(TextDocument document, IEnumerable<string?> ignoreAfters)
    {
        _document = document;
        Lines = LineMap.Create(document.Text);
        var all = SentenceSplitter.Cut(document);
        var limit = ignoreAfters.Select(FirstIgnored).DefaultIfEmpty(document.WordCount).Max();
        Sentences = [.. all.Where(sentence => sentence.FirstWord < limit)];
        Ignored = all.Count - Sentences.Count;
        _isTouched = new bool[Sentences.Count];
        _isQuoted = new bool[document.WordCount];
        _sentenceOf = new int[document.WordCount];
        for (var i = 0; i < all.Count; i++)
        {
            for (var word = 0; word < all[i].WordCount; word++)
                _sentenceOf[all[i].FirstWord + word] = i;
        }

        RepeatedLines = LinesWithout(folded: true);
        WordlessLines = LinesWithout(folded: false);
    }

    public string FileName => _document.FileName;

    public LineMap Lines { get; }

    /// <summary>All distinct sentences in text order.</summary>
    public IReadOnlyList<Sentence> Sentences { get; }

    /// <summary>The number of sentences that begin at or after the <c>ignore-after</c> words.</summary>
    public int Ignored { get; }

    /// <summary>The zero-based lines that are skipped because they repeat an earlier line word for word.</summary>
    public IReadOnlyList<int> RepeatedLines { get; }

    /// <summary>The zero-based lines with punctuation only: nothing there can be quoted.</summary>
    public IReadOnlyList<int> WordlessLines { get; }

    public int Touched => _isTouched.Count(static isTouched => isTouched);

    /// <summary>The sentences that no quote touches.</summary>
    public IEnumerable<Sentence> Untouched => Sentences.Where((_, place) => !_isTouched[place]);

    /// <summary>The sentences touched by quotes, each with the number of its words that are quoted.</summary>
    public IEnumerable<(Sentence Sentence, int Quoted)> Partly => Sentences.Where((_, place) => _isTouched[place]).Select(sentence => (sentence, QuotedIn(sentence)));

    /// <summary>The sentence as written in the text.</summary>
    public string GetText(Sentence sentence) => _document.Text.Substring(sentence.Span.Start, sentence.Span.Length);

    /// <summary>Marks the sentences that contain words of a quote; words left out by <c>[...]</c> mark nothing.</summary>
    public void Touch(Quotation quote, Passage passage)
    {
        var end = passage.FirstWord;
        for (var part = 0; part < quote.Parts.Count; part++)
        {
            var place = part == 0 ? end : new WordPattern(_document.Folded, quote.SignedParts[part]).First(end, passage.End, inOneLine: true);
            if (place < 0)
                return;
            end = place + quote.Parts[part].Count;
            for (var word = place; word < end; word++)
                _isQuoted[word] = true;
            for (var sentence = _sentenceOf[place]; sentence <= _sentenceOf[end - 1] && sentence < _isTouched.Length; sentence++)
                _isTouched[sentence] = true;
        }
    }

    /// <summary>How many words of the text the quotes give back, and how many of them in a row at most, over the ends of quotes that meet.</summary>
    public (int Words, int LongestRun) GetGivenBack()
    {
        var (words, run, longest) = (0, 0, 0);
        foreach (var isQuoted in _isQuoted)
        {
            words += isQuoted ? 1 : 0;
            run = isQuoted ? run + 1 : 0;
            longest = run > longest ? run : longest;
        }

        return (words, longest);
    }

    private int QuotedIn(Sentence sentence)
    {
        var quoted = 0;
        for (var word = sentence.FirstWord; word < sentence.FirstWord + sentence.WordCount; word++)
            quoted += _isQuoted[word] ? 1 : 0;
        return quoted;
    }

    private int FirstIgnored(string? ignoreAfter) =>
        ignoreAfter is not null && new IgnoreMark(ignoreAfter).PlaceIn(_document.Folded) is var place and >= 0 ? place : _document.WordCount;

    /// <summary>The non-blank lines that are not in the folded text: those with words, which repeat an earlier line, or those with punctuation only.</summary>
    private List<int> LinesWithout(bool folded)
    {
        var foldedLines = new HashSet<int>();
        for (var word = 0; word < _document.WordCount; word++)
            foldedLines.Add(_document.Folded[word].Line);
        var without = new List<int>();
        for (var line = 0; line < Lines.Count; line++)
        {
            var span = Lines[line];
            if (!foldedLines.Contains(line) && WordTokenizer.TryNext(_document.Text, span.Start, span.End, out _) == folded && !string.IsNullOrWhiteSpace(_document.Text.Substring(span.Start, span.Length)))
                without.Add(line);
        }

        return without;
    }
}
