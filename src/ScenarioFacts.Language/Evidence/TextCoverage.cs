using System.Collections.Generic;
using System.Linq;
using ScenarioFacts.Language.Evidence.Quotes;
using ScenarioFacts.Language.Evidence.Words;
using ScenarioFacts.Language.Text;

namespace ScenarioFacts.Language.Evidence;

/// <summary>Which sentences of a text some quote touches, up to the words that <c>ignore-after</c> names.</summary>
internal sealed class TextCoverage
{
    private readonly TextDocument _document;
    private readonly bool[] _isTouched;
    private readonly bool[] _isQuoted;

    // For each word the place of its sentence.
    private readonly int[] _sentenceOf;

    /// <param name="ignoreAfters">The <c>ignore-after</c> of each source that has this text; the one that leaves most of it counts, null leaves all.</param>
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

    /// <summary>Each once, in their order.</summary>
    public IReadOnlyList<Sentence> Sentences { get; }

    /// <summary>How many sentences stand after the words that <c>ignore-after</c> names.</summary>
    public int Ignored { get; }

    /// <summary>The lines, from zero, that are not counted again because they repeat an earlier one word for word.</summary>
    public IReadOnlyList<int> RepeatedLines { get; }

    /// <summary>The lines, from zero, that have marks and no words: nothing there can be quoted.</summary>
    public IReadOnlyList<int> WordlessLines { get; }

    public int Touched => _isTouched.Count(static isTouched => isTouched);

    /// <summary>The sentences that no quote touches.</summary>
    public IEnumerable<Sentence> Untouched => Sentences.Where((_, place) => !_isTouched[place]);

    /// <summary>The sentences that quotes touch, each with how many of its words are in one.</summary>
    public IEnumerable<(Sentence Sentence, int Quoted)> Partly => Sentences.Where((_, place) => _isTouched[place]).Select(sentence => (sentence, QuotedIn(sentence)));

    /// <summary>The sentence as the text has it.</summary>
    public string GetText(Sentence sentence) => _document.Text.Substring(sentence.Span.Start, sentence.Span.Length);

    /// <summary>Marks the sentences in which words of a quote stand; those that <c>[...]</c> leaves out touch nothing.</summary>
    public void Touch(Quotation quote, Passage passage)
    {
        var end = passage.FirstWord;
        for (var part = 0; part < quote.Parts.Count; part++)
        {
            var place = part == 0 ? end : new WordPattern(_document.Folded, quote.Parts[part]).First(end, passage.End, inOneLine: true);
            if (place < 0)
                return;
            end = place + quote.Parts[part].Count;
            for (var word = place; word < end; word++)
                _isQuoted[word] = true;
            for (var sentence = _sentenceOf[place]; sentence <= _sentenceOf[end - 1] && sentence < _isTouched.Length; sentence++)
                _isTouched[sentence] = true;
        }
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

    /// <summary>The lines of which the folded text has nothing: those that have words, which an earlier line has too, or those that have only marks.</summary>
    private List<int> LinesWithout(bool folded)
    {
        var kept = new HashSet<int>();
        for (var word = 0; word < _document.WordCount; word++)
            kept.Add(_document.Folded[word].Line);
        var without = new List<int>();
        for (var line = 0; line < Lines.Count; line++)
        {
            var span = Lines[line];
            if (!kept.Contains(line) && WordTokenizer.TryNext(_document.Text, span.Start, span.End, out _) == folded && !string.IsNullOrWhiteSpace(_document.Text.Substring(span.Start, span.Length)))
                without.Add(line);
        }

        return without;
    }
}
